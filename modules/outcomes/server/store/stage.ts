import { pipeline } from 'node:stream/promises'
import { Readable } from 'node:stream'
import { sql } from 'kysely'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { Db } from '#platform/db.ts'
import type { Context } from '../staged.ts'
import type { Session } from './session.ts'

/** How far a file has been staged: the byte and line to go on from, and what its reader remembers. */
export type Staging<State> = { nextByte: number; nextLine: number; state: State }

/** What an earlier run of the same import left, or null. */
export async function stagingOf<State>(db: Db, source: string): Promise<(Staging<State> & { contexts: Context[] }) | null> {
  const found = await db.selectFrom('outcome_staging').selectAll().executeTakeFirst()
  if (found?.source !== source) return null
  const contexts = await db
    .selectFrom('outcome_staged_context')
    .select(['number', 'measure', 'school_year as schoolYear', 'window_name as window', 'place', 'groups'])
    .orderBy('number')
    .execute()
  return { nextByte: found.next_byte, nextLine: found.next_line, state: found.state as State, contexts }
}

export const emptyStaging = (db: Db) =>
  sql`truncate outcome_staged, outcome_staged_context, outcome_staged_value, outcome_staging`.execute(db)

type Piece<State> = { source: string; contexts: Context[]; results: string; placeValues: string } & Staging<State>

/** One piece of a file with how far it leads, in one transaction: whatever kills this process, no row is lost or doubled. */
export async function stagePiece<State>({ db, client }: Session, piece: Piece<State>): Promise<void> {
  await client.query('begin')
  try {
    await copy(client, 'outcome_staged (line, student, context, value)', piece.results)
    await copy(client, 'outcome_staged_value (line, context, code, name, value, n)', piece.placeValues)
    if (piece.contexts.length > 0) {
      await sql`insert into outcome_staged_context (number, measure, school_year, window_name, place, groups)
        select number, measure, "schoolYear", "window", place, groups from json_to_recordset(${JSON.stringify(piece.contexts)}::json)
          as c (number int, measure text, "schoolYear" int, "window" text, place text, groups text)`.execute(db)
    }
    await sql`delete from outcome_staging`.execute(db)
    await sql`insert into outcome_staging (source, next_byte, next_line, state)
      values (${piece.source}, ${piece.nextByte}, ${piece.nextLine}, ${JSON.stringify(piece.state)})`.execute(db)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  }
}

async function copy(client: pg.PoolClient, into: string, text: string): Promise<void> {
  if (text === '') return
  await pipeline(Readable.from([Buffer.from(text)]), client.query(copyFrom(`copy ${into} from stdin`)))
}
