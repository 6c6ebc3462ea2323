import { createHash } from 'node:crypto'
import pg from 'pg'

/** A page's statement is long, and planning it takes four times as long as running it: from here on it is planned once a connection. */
const LONG = 400
/** Plans that a connection keeps at most: each takes some of its memory. */
const MOST = 300
/** Texts that differ each time, by the length of a list, are met once: a plan is kept from the second time on. */
const MOST_MET = 2000
/** Says within a statement that one plan does not fit all of its parameters. */
export const PLANNED_ANEW = '/* planned anew */'
const names = new Map<string, string>()
const met = new Set<string>()

function nameOf(text: string): string | null {
  const known = names.get(text)
  if (known) return known
  if (text.length < LONG || names.size >= MOST || text.includes(PLANNED_ANEW)) return null
  if (!met.delete(text)) {
    if (met.size >= MOST_MET) met.clear()
    met.add(text)
    return null
  }
  const name = createHash('sha256').update(text).digest('hex').slice(0, 32)
  names.set(text, name)
  return name
}

/** A connection that gives long statements with parameters a name, by which PostgreSQL keeps their plan. */
export class PreparingClient extends pg.Client {
  // pg's own signatures are many; what is not a text with its values goes through untouched.
  override query = ((...args: unknown[]) => {
    const [text, values, ...rest] = args
    const name = typeof text === 'string' && Array.isArray(values) && values.length > 0 && rest.length === 0 ? nameOf(text) : null
    return Reflect.apply(pg.Client.prototype.query, this, name ? [{ name, text, values }] : args)
  }) as pg.Client['query']
}
