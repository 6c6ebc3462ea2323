import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { call } from '#web/api.ts'
import type { Input, Output } from '#web/api.ts'

type Lists = 'people.list' | 'people.accounts'
type Begun<P extends Lists> = { input: Input<P>; data: Output<P> }

/** People as one types, 50 at a time. `begun` is the list that came with the page. */
export function usePeople<P extends Lists>(path: P, input: Input<P>, begun: Begun<P>) {
  const sought = useDeferredValue(JSON.stringify(input))
  const asPage = sought === JSON.stringify(begun.input)
  const { data, hasNextPage, fetchNextPage, isFetching } = useInfiniteQuery({
    queryKey: [path, 'all', sought],
    queryFn: ({ pageParam, signal }) =>
      call(path, { ...(JSON.parse(sought) as Input<P>), ...(pageParam && { after: pageParam }) }, { signal }),
    initialPageParam: '',
    getNextPageParam: (last: Output<P>) => (last.more ? last.people.at(-1)?.id : undefined),
    ...(asPage ? { initialData: { pages: [begun.data], pageParams: [''] } } : {}),
    placeholderData: keepPreviousData,
  })
  return {
    people: (data?.pages ?? []).flatMap(({ people }) => people) as Output<P>['people'],
    more: hasNextPage ? () => void fetchNextPage() : null,
    busy: isFetching,
  }
}
