import type { Locale } from '#platform/words.ts'
import type { Me } from '#modules/people/contract.ts'

/** What the server wrote into the HTML: who is here, and the data of this page, so that it is there at the first paint. */
export type First = {
  me: Me | null
  locale: Locale
  /** Which version of the app the server that wrote this page runs. */
  build?: string
  path?: string
  input?: unknown
  data?: unknown
  status?: number
}

function read(): First {
  const written = typeof document === 'undefined' ? null : document.getElementById('first')?.textContent
  return (written ? (JSON.parse(written) as First | null) : null) ?? { me: null, locale: 'en' }
}

export const first = read()
