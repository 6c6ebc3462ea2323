import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { freePort, served } from '../../e2e/server.ts'
import { newDb, newPool } from '#platform/db.ts'
import type { Db } from '#platform/db.ts'
import { newLog } from '#platform/log.ts'
import { base64url, blind, finalize, fromBase64url, newToken } from '#modules/surveys/web/blind.ts'
import { padded, submission } from '#modules/surveys/server/testing.ts'
import { SESSION_COOKIE } from '#server/context.ts'
import { aCrowd } from './crowd.ts'
import type { Crowd } from './crowd.ts'

export type Told = {
  acknowledged: number
  lost: number
  doubled: number
  ofNobody: number
  sentAgain: number
  kills: number
  /** Milliseconds of each request that was answered, as the browser waits for it. */
  issue: number[]
  submit: number[]
  seconds: number
}
type Of = { people: number; seconds: number; kills: number }

/** So many people answer within so many seconds, each at a moment of their own, while the server is killed with −9 so many times. */
export async function surveyLoad(folder: string, { people, seconds, kills }: Of): Promise<Told> {
  const env = { WEFT_DATA: folder, WEFT_PORT: String(await freePort()) }
  let server = await served(env)
  const url = server.url
  const pool = newPool(`postgres://weft@/weft?host=${encodeURIComponent(`${folder}/run`)}`, 2, newLog('silent'))
  const db = newDb(pool)
  try {
    const crowd = await aCrowd(db, people)
    const told: Told = {
      acknowledged: 0,
      lost: 0,
      doubled: 0,
      ofNobody: 0,
      sentAgain: 0,
      kills: 0,
      issue: [],
      submit: [],
      seconds: 0,
    }
    const began = performance.now()
    const answering = Promise.all(
      crowd.tokens.map(async (_, which) => {
        await wait(((which + Math.random()) / people) * seconds * 1000)
        await answer(url, crowd, which, told)
      }),
    )
    const killing = (async () => {
      for (let nth = 1; nth <= kills; nth++) {
        await wait(Math.max(0, began + (nth / (kills + 1)) * seconds * 1000 - performance.now()))
        await server.stop('SIGKILL')
        told.kills++
        server = await served(env)
      }
    })()
    await Promise.all([answering, killing])
    told.seconds = (performance.now() - began) / 1000
    Object.assign(told, await reckon(db, crowd, people))
    return told
  } finally {
    await pool.end()
    await server.stop()
  }
}

/** What a browser does, and does again until it is answered: one token, one answer. */
async function answer(url: string, { survey, tokens }: Crowd, which: number, told: Told): Promise<void> {
  const [cell] = survey.cells
  const modulus = new Uint8Array(cell!.public_key!)
  const prepared = newToken()
  const hidden = await blind(modulus, prepared)
  const cookie = `${SESSION_COOKIE}=${tokens[which]}`
  const asked = await send(
    `${url}/surveys/issue`,
    padded({ surveyId: survey.id, blinded: base64url(hidden.blinded) }),
    { cookie },
    told,
    told.issue,
  )
  const { cellId, blindSignature } = asked as { cellId: string; blindSignature: string }
  const signature = await finalize(modulus, hidden, fromBase64url(blindSignature))
  const answers = Object.fromEntries(survey.items.flatMap(({ id, kind }) => (kind === 'scale' ? [[id, 1 + (which % 5)]] : [])))
  const text = survey.items.find(({ kind }) => kind === 'text')!
  const body = submission(
    survey,
    { cellId, prepared, signature },
    { answers, comments: [{ itemId: text.id, text: `of ${which}.` }] },
  )
  await send(`${url}/surveys/submit`, body, {}, told, told.submit)
  told.acknowledged++
}

async function send(url: string, body: string, headers: Record<string, string>, told: Told, times: number[]): Promise<unknown> {
  for (;;) {
    const began = performance.now()
    try {
      const reply = await fetch(url, {
        method: 'POST',
        body,
        headers: { ...headers, origin: new URL(url).origin, 'content-type': 'application/json' },
      })
      const said: unknown = await reply.json()
      if (reply.ok) {
        times.push(performance.now() - began)
        return said
      }
      if (reply.status < 500) throw new Refused(`${url}: ${reply.status} ${JSON.stringify(said)}`)
    } catch (error) {
      if (error instanceof Refused) throw error
    }
    told.sentAgain++
    await wait(200 + Math.random() * 300)
  }
}
class Refused extends Error {}

/** Holds what was acknowledged against every answer that the database has, waiting or mixed. */
async function reckon(db: Db, { survey }: Crowd, people: number) {
  const { rows } = await sql<{ text: string }>`
    select c ->> 'text' as text from survey_inbox i, jsonb_array_elements(i.comments) c where i.survey_id = ${survey.id}
    union all select text from survey_comment where survey_id = ${survey.id}`.execute(db)
  const counts = await sql<{ answers: number }>`select (select count(*) from survey_inbox where survey_id = ${survey.id})
    + (select count(*) from survey_answer where survey_id = ${survey.id}) as answers`.execute(db)
  const stored = Map.groupBy(rows, ({ text }) => text)
  const mine = Array.from({ length: people }, (_, which) => stored.get(`of ${which}.`)?.length ?? 0)
  const found = mine.filter((count) => count > 0).length
  return {
    lost: people - found,
    doubled: mine.filter((count) => count > 1).length,
    ofNobody: stored.size - found + Math.abs(counts.rows[0]!.answers - rows.length),
  }
}

export const percentile = (times: readonly number[], share: number): number =>
  times.toSorted((one, other) => one - other)[Math.max(0, Math.ceil(share * times.length) - 1)]!
