import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Answer, Send } from './post.ts'

/** What somebody sent, and what became of it as they know it. */
export type Act = {
  kind: 'comment' | 'note' | 'text' | 'points'
  text: string
  outcome: 'ok' | 'failed' | 'unknown'
  /** Of what was made, where the answer said so. */
  id: string | null
}
export type Diary = { acts: Act[]; cycleId: string; measures: string[]; answeredAgain: number; refusals: string[] }

const NOTES_A_MEETING = 60
const POINTS_A_MEASURE = 300
/** After how many milliseconds somebody sends again what was not answered. */
const AGAIN_AFTER = 25

type Watch = {
  /** Told of each answer to a request that began then. */
  answered: (began: number) => void
  stop: AbortSignal
}

/** Comments, notes, a text over and over, and numbers three at a time; what is not answered is sent again under its key, but not always. */
export async function writes(send: Send & { placeId: string }, diary: Diary, { answered, stop }: Watch): Promise<void> {
  const made = async (path: string, body: object, method = 'POST') => {
    const { id } = (await certainly(send, method, path, body, randomUUID())).body
    return id as string
  }
  const teamId = await made('/api/teams', { name: 'Under fire', purpose: '', kind: 'study-group', placeId: send.placeId })
  const begin = {
    formId: '01900000-0000-7000-8000-000000000001',
    step: 'do',
    question: 'Does it hold?',
    change: null,
    prediction: null,
    saw: null,
  }
  diary.cycleId = await made(`/api/teams/${teamId}/cycles`, begin)
  let meetingId = ''
  let notes = 0
  let points = 0
  let text: string | null = null
  const tried = async (kind: Act['kind'], method: string, path: string, body: object, word: string) => {
    const act: Act = { kind, text: word, outcome: 'unknown', id: null }
    diary.acts.push(act)
    const key = randomUUID()
    // Somebody may give up: then nobody knows, and it is there once or not at all.
    const patient = kind === 'text' || Math.random() > 0.2
    for (let tries = 1; ; tries++) {
      const began = performance.now()
      const answer = await send(method, path, body, key).catch(() => null)
      const isKnown = answer && answer.status !== 503
      if (isKnown) answered(began)
      if (isKnown) return settle(diary, act, answer, tries)
      if (!patient) return undefined
      await wait(AGAIN_AFTER)
    }
  }
  for (let count = 0; !stop.aborted; count++) {
    const word = `${count} ${randomUUID()}`
    const turn = count % 20
    if (turn === 0) {
      if (points++ % (POINTS_A_MEASURE / 3) === 0)
        diary.measures.push(await made(`/api/teams/${teamId}/measures`, { measure: MEASURE }))
      const path = `/api/measures/${diary.measures.at(-1)!}/points`
      await tried('points', 'POST', path, { points: threeDays(points, word) }, word)
    } else if (turn < 3) {
      if (notes++ % NOTES_A_MEETING === 0) {
        if (meetingId) await made(`/api/meetings/${meetingId}/end`, {})
        meetingId = await made(`/api/teams/${teamId}/meetings`, { heldOn: '2026-11-18', minutes: 45 })
      }
      await tried('note', 'POST', `/api/meetings/${meetingId}/notes`, { note: { ...NOTE, text: word } }, word)
    } else if (turn < 5) {
      await tried('text', 'PUT', `/api/cycles/${diary.cycleId}/texts/saw`, { was: text, text: word }, word)
      text = diary.acts.at(-1)!.outcome === 'ok' ? word : text
    } else await tried('comment', 'POST', `/api/cycles/${diary.cycleId}/comments`, { text: word }, word)
  }
}

function settle(diary: Diary, act: Act, { status, code, body }: Answer, tries: number): void {
  act.outcome = status === 200 ? 'ok' : 'failed'
  act.id = status === 200 ? ((body['id'] as string | undefined) ?? null) : null
  if (tries > 1) diary.answeredAgain++
  if (status !== 200) diary.refusals.push(`${act.kind} ${status} ${code}`)
}

/** What the rest stands on is sent until it is answered. */
async function certainly(send: Send, ...[method, path, body, key]: Parameters<Send>): Promise<Answer> {
  for (;;) {
    const answer = await send(method, path, body, key).catch(() => null)
    if (answer?.status === 200) return answer
    if (answer && answer.status !== 503) throw new Error(`${method} ${path}: ${answer.status} ${answer.code}`)
    await wait(AGAIN_AFTER)
  }
}

const MEASURE = { name: 'Held', purpose: 'outcome', kind: 'count', unit: '', definition: '', direction: 'up', target: null }
const NOTE = { kind: 'saw', url: null, fileId: null, personId: null, byOn: null }
const DAY = 86_400_000

const threeDays = (count: number, note: string) =>
  [0, 1, 2].map((nth) => ({
    on: new Date(Date.UTC(2000, 0, 1) + (count * 3 + nth) * DAY).toISOString().slice(0, 10),
    value: count,
    numerator: null,
    denominator: null,
    almost: null,
    note,
  }))
