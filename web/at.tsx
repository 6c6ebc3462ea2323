import { createRootRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import type { Output, Path } from './api.ts'
import { queryClient } from './query.ts'
import type { page } from './query.ts'
import { Shell } from './ui/Shell.tsx'

/** What the URL names: its `$parts` and its `?query`, as text. */
export type Params = Readonly<Record<string, string>>
/** What a page is given: `export function TeamPage({ data }: PageOf<'pages.team'>)`. */
export type PageOf<P extends Path> = { data: Output<P>; params: Params }
/** The same for a page that reads nothing. */
export type StillPage = { params: Params }

export const root = createRootRoute({ component: Shell })

const lazily = <Props extends object>(load: () => Promise<ComponentType<Props>>) =>
  lazyRouteComponent(async () => ({ default: await load() })) as ComponentType<Props> & { preload: () => Promise<void> }

/** A page at a URL: what it reads, and where its component is. Both are fetched together. */
export function at<P extends Path>(
  path: string,
  reads: (params: Record<string, string>) => ReturnType<typeof page<P>>,
  load: () => Promise<ComponentType<PageOf<P>>>,
) {
  const Page = lazily(load)
  const route = createRoute({
    getParentRoute: () => root,
    path,
    loaderDeps: ({ search }) => search as Params,
    loader: ({ params, deps }) => queryClient.ensureQueryData(reads({ ...deps, ...(params as Params) })),
    component: Object.assign(Shown, { preload: Page.preload }),
  })
  function Shown() {
    const params: Params = { ...(route.useSearch() as Params), ...(route.useParams() as Params) }
    const { data } = useSuspenseQuery(reads(params))
    return <Page data={data} params={params} />
  }
  return route
}

/** A page that reads nothing from the server. */
export function still(path: string, load: () => Promise<ComponentType<StillPage>>) {
  const Page = lazily(load)
  const route = createRoute({ getParentRoute: () => root, path, component: Object.assign(Shown, { preload: Page.preload }) })
  function Shown() {
    return <Page params={{ ...(route.useSearch() as Params), ...(route.useParams() as Params) }} />
  }
  return route
}
