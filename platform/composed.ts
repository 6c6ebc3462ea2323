import type { CompiledQuery } from 'kysely'
import type { Db } from './db.ts'
import type { Actor } from './rpc.ts'

/** A builder of Kysely’s, or a piece of SQL. */
type Composable<Row> = { compile: (db: Db) => CompiledQuery<Row> }
type Composed = { sql: string; query: CompiledQuery; parameters: readonly ({ word: string } | { value: unknown })[] }

const WORD = '\u0001'

/**
 * A page’s statement is put together from a hundred parts, which takes longer than sending it. Here that is done once, with words in the places of what
 * differs between requests: `composed((words: { personId: string; id: string }, db) => sql…)` is then asked as `(db, { personId, id })`. A word that stands in it
 * two hundred times is one parameter. It may depend on nothing but its words.
 */
export function composed<Words extends Record<string, unknown>, Row>(
  build: (words: Words, db: Db) => Composable<Row>,
): (db: Db, words: Words) => Promise<Row[]> {
  let kept: Composed | undefined
  return async (db, words) => {
    kept ??= compose(build(new Proxy({}, { get: (_, name) => `${WORD}${String(name)}` }) as Words, db).compile(db))
    const parameters = kept.parameters.map((one) => ('word' in one ? words[one.word] : one.value))
    const { rows } = await db.executeQuery<Row>({ ...(kept.query as CompiledQuery<Row>), sql: kept.sql, parameters })
    return rows
  }
}

/** Each word once. A constant stays each time it stands there: in one place it may be an id, in the next a document. */
function compose(query: CompiledQuery): Composed {
  const parameters: Composed['parameters'][number][] = []
  const numbers = new Map<string, number>()
  const renumbered = query.parameters.map((value) => {
    const word = typeof value === 'string' && value.startsWith(WORD) ? value.slice(WORD.length) : null
    const known = word === null ? undefined : numbers.get(word)
    if (known !== undefined) return known
    const number = parameters.push(word === null ? { value } : { word })
    if (word !== null) numbers.set(word, number)
    return number
  })
  return { query, parameters, sql: query.sql.replaceAll(/\$(\d+)/g, (_, number: string) => `$${renumbered[Number(number) - 1]}`) }
}

/** Somebody of whom a composed statement knows no more than who they are: what else it asked for would be the first reader’s, for everyone. */
export const whoever = (personId: string): Actor =>
  new Proxy({ personId } as Actor, {
    get(known, name) {
      if (name === 'personId') return known.personId
      throw new Error(`a composed statement asks for the actor’s ${String(name)}, which differs between people`)
    },
  })
