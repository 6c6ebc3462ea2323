/** The pages whose first data come inside their HTML: address, source to preload, and the one read that fills it. */
export type Page = {
  pattern: RegExp
  source: string
  read?: string
  input?: (params: Record<string, string>, search: URLSearchParams) => unknown
}

const page = (path: string, source: string, read?: string, input?: Page['input']): Page => ({
  pattern: new RegExp(`^${path.replaceAll(/\$(\w+)/g, '(?<$1>[^/]+)')}/?$`),
  source: `../modules/${source}.tsx`,
  ...(read ? { read } : {}),
  ...(input ? { input } : {}),
})

export const PAGES: readonly Page[] = [page('/sign-in', 'people/web/SignInPage')]
