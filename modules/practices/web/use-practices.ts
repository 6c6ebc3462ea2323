import { keepPreviousData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useDeferredValue, useEffect } from 'react'
import type { Output } from '#web/api.ts'
import { links } from '#web/links.ts'
import { page } from '#web/query.ts'
import { given } from './FindPractices.tsx'
import type { Sought } from './sought.ts'

/** Practices as one types, 20 at a time, beginning with those that came with the page; the address follows what is sought. */
export function usePractices(typed: Sought, begun: Output<'practices.list'>) {
  const client = useQueryClient()
  const router = useRouter()
  const sought = useDeferredValue(typed)
  const read = (after?: string) => page('practices.list', { ...sought, search: sought.search?.trim() || undefined, after })
  const { data, hasNextPage, fetchNextPage, isFetching, isPlaceholderData } = useInfiniteQuery({
    queryKey: ['as one types', ...read().queryKey],
    queryFn: ({ pageParam }) => client.fetchQuery(read(pageParam || undefined)),
    initialPageParam: '',
    getNextPageParam: (last: Output<'practices.list'>) => (last.more ? last.practices.at(-1)?.id : undefined),
    placeholderData: keepPreviousData,
  })
  const settled = data !== undefined && !isPlaceholderData && !isFetching
  const address = JSON.stringify(given(sought))
  useEffect(() => {
    if (!settled || address === JSON.stringify(Object.fromEntries(new URLSearchParams(location.search)))) return
    void router.navigate({ to: links.practices, search: JSON.parse(address), replace: true, resetScroll: false })
  }, [settled, address, router])
  const pages = data?.pages ?? [begun]
  return {
    practices: pages.flatMap(({ practices }) => practices),
    more: hasNextPage || (data === undefined && begun.more) ? () => void fetchNextPage() : null,
    busy: isFetching,
  }
}
