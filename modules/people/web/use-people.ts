import { keepPreviousData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { Output } from '#web/api.ts'
import type { page } from '#web/query.ts'
import { given } from './sought.ts'
import type { Sought } from './sought.ts'

type Lists = 'people.list' | 'people.accounts'
/** `read` is the list from the beginning, or after someone. */
type Looking<P extends Lists> = {
  at: string
  sought: Sought
  read: (after?: string) => ReturnType<typeof page<P>>
  begun: Output<P>
}

/**
 * People as one types, 50 at a time, beginning with those that came with the page. Once a list has come the address names what
 * was sought, so that going back and loading again show the same.
 */
export function usePeople<P extends Lists>({ at, sought, read, begun }: Looking<P>) {
  const client = useQueryClient()
  const router = useRouter()
  const { data, hasNextPage, fetchNextPage, isFetching, isPlaceholderData } = useInfiniteQuery({
    queryKey: ['as one types', ...read().queryKey],
    // Kept under the page's own name too: the page finds it there when the address changes.
    queryFn: ({ pageParam }) => client.fetchQuery(read(pageParam || undefined)),
    initialPageParam: '',
    getNextPageParam: (last: Output<P>) => (last.more ? last.people.at(-1)?.id : undefined),
    placeholderData: keepPreviousData,
  })
  const settled = data !== undefined && !isPlaceholderData && !isFetching
  const address = JSON.stringify(given(sought))
  useEffect(() => {
    if (!settled || address === JSON.stringify(Object.fromEntries(new URLSearchParams(location.search)))) return
    void router.navigate({ to: at, search: JSON.parse(address), replace: true, resetScroll: false })
  }, [settled, address, at, router])
  const pages = data?.pages ?? [begun]
  return {
    people: pages.flatMap(({ people }) => people) as Output<P>['people'],
    more: hasNextPage || (data === undefined && begun.more) ? () => void fetchNextPage() : null,
    busy: isFetching,
  }
}
