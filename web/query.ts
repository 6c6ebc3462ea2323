import { QueryClient, queryOptions } from '@tanstack/react-query'
import type { DataTag, UnusedSkipTokenOptions } from '@tanstack/react-query'
import { call } from './api.ts'
import type { Input, Output, Path } from './api.ts'
import { first } from './first.ts'
import { isLostConnection } from './problem.ts'

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 10_000, retry: (failures, error) => failures < 3 && isLostConnection(error) },
  },
})

type Key<P extends Path> = readonly [P, Input<P> | object]
/** Said in full: what TypeScript would write down of it, for all routes at once, is longer than it writes. */
type Read<P extends Path> = UnusedSkipTokenOptions<Output<P>, Error, Output<P>, Key<P>> & {
  queryKey: DataTag<Key<P>, Output<P>, Error>
}

/** What a page reads, as a constant: `page('people.person', { id })`. The key is what the server writes into the HTML. */
export const page = <P extends Path>(
  path: P,
  ...[input]: undefined extends Input<P> ? [input?: Input<P>] : [input: Input<P>]
): Read<P> =>
  queryOptions<Output<P>, Error, Output<P>, Key<P>>({
    queryKey: [path, input ?? {}] as const,
    queryFn: ({ signal }) => call(path, input as Input<P>, { signal }),
  })

if (first.path && first.status === 200)
  queryClient.setQueryData([first.path, first.input ?? {}], first.data, { updatedAt: performance.timeOrigin })
if (first.me) queryClient.setQueryData(page('people.me').queryKey, first.me)
