import pg from 'pg'
import type { Act, Diary } from './writer.ts'

export type Reckoned = {
  missing: number
  doubled: number
  halfDone: number
  failedAndPresent: number
  neverSent: number
  unknownAndPresent: number
}

/** Holds what people were told against every row that the database has. */
export async function reckon(folder: string, diaries: readonly Diary[]): Promise<Reckoned> {
  const client = new pg.Client({ connectionString: `postgres://weft@/weft?host=${encodeURIComponent(`${folder}/run`)}` })
  await client.connect()
  const rows = async <Row extends object>(query: string, ...values: unknown[]) => (await client.query<Row>(query, values)).rows
  const count = async (query: string, ...values: unknown[]) => Number((await rows<{ count: string }>(query, ...values))[0]!.count)
  const sum: Reckoned = { missing: 0, doubled: 0, halfDone: 0, failedAndPresent: 0, neverSent: 0, unknownAndPresent: 0 }
  try {
    for (const { acts, cycleId, measures } of diaries) {
      const of = (kind: Act['kind']) => acts.filter((act) => act.kind === kind)
      const comments = await rows<Made>('select id, text from cycle_comment where cycle_id = $1', cycleId)
      const notes = await rows<Made>(
        `select n.id, n.text from meeting_note n join meeting m on m.id = n.meeting_id
        where m.team_id = (select team_id from cycle where id = $1)`,
        cycleId,
      )
      const points = await rows<{ text: string; count: string }>(
        'select note as text, count(*) from measure_point where measure_id = any($1::uuid[]) group by note',
        measures,
      )
      compare(sum, of('comment'), comments)
      compare(sum, of('note'), notes)
      compare(
        sum,
        of('points'),
        points.map(({ text }) => ({ id: null, text })),
      )
      sum.halfDone += points.filter(({ count: three }) => Number(three) !== 3).length
      // A text that saves itself: the last one that was acknowledged is what stands.
      const texts = of('text').filter(({ outcome }) => outcome === 'ok')
      const [stands] = await rows<{ saw: string | null }>('select saw from cycle where id = $1', cycleId)
      if (stands!.saw !== (texts.at(-1)?.text ?? null)) sum.missing++
      // The act and what it changed are one transaction: as many events as rows.
      const events = (verb: string) =>
        count('select count(*) from event where verb = $1 and team_id = (select team_id from cycle where id = $2)', verb, cycleId)
      const apart = [
        (await events('cycle.commented')) - comments.length,
        (await events('meeting.noted')) - notes.length,
        (await events('cycle.written')) - texts.length,
      ]
      sum.halfDone += apart.reduce((all, one) => all + Math.abs(one), 0)
    }
    sum.halfDone += await count(`select count(*) from idempotent_reply where reply = 'null'::jsonb`)
  } finally {
    await client.end()
  }
  return sum
}

type Made = { id: string | null; text: string }

function compare(sum: Reckoned, acts: readonly Act[], rows: readonly Made[]): void {
  const stored = Map.groupBy(rows, ({ text }) => text)
  for (const { text, outcome, id } of acts) {
    const there = stored.get(text) ?? []
    const isThere = there.some((row) => row.id === null || row.id === id)
    if (there.length > 1) sum.doubled++
    if (outcome === 'ok' && !isThere) sum.missing++
    if (outcome === 'failed' && there.length > 0) sum.failedAndPresent++
    if (outcome === 'unknown' && there.length > 0) sum.unknownAndPresent++
    stored.delete(text)
  }
  sum.neverSent += stored.size
}
