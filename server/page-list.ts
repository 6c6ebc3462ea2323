/** A page whose first data come inside its HTML: its address, and the one read that fills it. */
export type Page = {
  path: string
  pattern: RegExp
  read?: string
  input?: (params: Record<string, string>, search: URLSearchParams) => unknown
}

const page = (path: string, read?: string, input?: Page['input']): Page => ({
  path,
  pattern: new RegExp(`^${path.replaceAll(/\$(\w+)/g, '(?<$1>[^/]+)')}/?$`),
  ...(read ? { read } : {}),
  ...(input ? { input } : {}),
})
const byId = ({ id }: Record<string, string>) => ({ id })

/** Every address that is a page; another one is answered with 404. */
export const PAGES: readonly Page[] = [
  page('/sign-in'),
  page('/invitation'),
  page('/cycles/new', 'cycles.beginning'),
  page('/cycles/$id', 'cycles.cycle', byId),
]
