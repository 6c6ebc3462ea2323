import { sql } from 'kysely'
import { aPerson, aPlace } from '#modules/people/server/testing.ts'
import { aTeam } from '#modules/teams/server/testing.ts'
import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'
import type { Band } from '../band.ts'
import { cellsOf } from '../cell.ts'
import type { Answers, Comment, InTwo, Item } from '../item.ts'
import { base64url, blind, finalize, fromBase64url, newToken } from '../web/blind.ts'
import type { Blinded } from '../web/blind.ts'
import { groupsOf, staffOf } from './store/asked.ts'
import { launch, makeKeys, open } from './store/launch.ts'

type SurveyOf = {
  teamId?: string
  placeId?: string
  title?: string
  kind?: 'trust' | 'learning' | 'support' | 'mirror' | 'pulse' | 'own'
  bands?: Band[]
  items?: Partial<Item>[]
  k?: number
  commentsK?: number
  closesAt?: string
}

const inTwo = (text: string): InTwo => ({ en: text, es: text })

/** A draft with a scale of two questions and a text, unless others are given. */
export async function aSurvey(db: Db, of: SurveyOf = {}) {
  const placeId = of.placeId ?? (await aPlace(db)).id
  const teamId = of.teamId ?? (await aTeam(db, { placeId, facilitator: await aPerson(db, { placeId }) })).id
  const id = uuidv7()
  await db
    .insertInto('survey')
    .values({
      id,
      team_id: teamId,
      place_id: placeId,
      kind: of.kind ?? 'own',
      title: JSON.stringify(inTwo(of.title ?? 'How are we doing?')),
      bands: of.bands ?? ['teachers'],
      k: of.k ?? 5,
      comments_k: of.commentsK ?? 10,
    })
    .execute()
  const scale = { kind: 'scale', labels: 'agree', construct: 'respect' } as const
  const asked: Partial<Item>[] = of.items ?? [scale, scale, { kind: 'text' }]
  const items: Item[] = asked.map((item, at) =>
    Object.assign(
      { id: uuidv7(), kind: 'scale', construct: null, labels: null, options: null, text: inTwo(`Question ${at + 1}`) } as const,
      item,
    ),
  )
  for (const [position, item] of items.entries())
    await db
      .insertInto('survey_item')
      .values({
        ...item,
        survey_id: id,
        position,
        text: JSON.stringify(item.text),
        options: item.options ? JSON.stringify(item.options) : null,
      })
      .execute()
  return { id, teamId, placeId, items }
}

/** The same, launched for the staff of its place, so many teachers of whom are made where `people` says so: it is about to open. */
export async function aLaunchedSurvey(db: Db, { people = 0, ...of }: SurveyOf & { people?: number } = {}) {
  const survey = await aSurvey(db, of)
  const made = []
  for (let count = 0; count < people; count++) made.push(await aPerson(db, { placeId: survey.placeId }))
  const staff = await staffOf(db, survey.placeId, of.bands ?? ['teachers'])
  const cells = cellsOf(groupsOf(staff, []), survey.placeId, of.kind !== 'mirror')
  const { rows } = await sql<{ at: string }>`select now() + interval '7 days' as at`.execute(db)
  await launch(db, survey.id, cells, staff, { closesAt: of.closesAt ?? rows[0]!.at, named: of.kind === 'mirror' })
  return { ...survey, people: made }
}

/** The same, open. */
export async function anOpenSurvey(db: Db, of: SurveyOf & { people?: number } = {}) {
  const survey = await aLaunchedSurvey(db, of)
  await makeKeys(db, survey.id)
  await open(db, survey.id)
  const cells = await db.selectFrom('survey_cell').selectAll().where('survey_id', '=', survey.id).execute()
  return { ...survey, cells }
}

export const padded = (body: object, to = 4096): string => {
  const bare = JSON.stringify({ ...body, padding: '' })
  return JSON.stringify({ ...body, padding: ' '.repeat((to - (Buffer.byteLength(bare) % to)) % to) })
}

type Post = (path: string, body: string, headers?: Record<string, string>) => Promise<{ status: number; json: () => unknown }>
type Asked = { id: string; cells: { id: string; public_key: Buffer | null }[] }
type Given = { answers: Answers; comments?: Comment[] }

/** What a browser does: hides a token, has it signed, takes the blinding off, and sends the answers with it. */
export async function tokenFor(post: Post, survey: Asked, by: { cookie?: string; code?: string }) {
  const prepared = newToken()
  const seen = new Map<string, Blinded>()
  // A person is in one cell; whoever tests need not know which.
  for (const cell of survey.cells) seen.set(cell.id, await blind(new Uint8Array(cell.public_key!), prepared))
  for (const [cellId, blinded] of seen) {
    const body = { surveyId: survey.id, blinded: base64url(blinded.blinded), ...(by.code ? { code: by.code } : {}) }
    const reply = await post('/surveys/issue', JSON.stringify(body), by.cookie ? { cookie: by.cookie } : {})
    if (reply.status !== 200) throw new Error(`issue: ${reply.status}`)
    const issued = reply.json() as { cellId: string; blindSignature: string }
    if (issued.cellId !== cellId) throw new Error('the person is in another cell: give only that one')
    const modulus = new Uint8Array(survey.cells.find(({ id }) => id === cellId)!.public_key!)
    return { cellId, prepared, blinded, signature: await finalize(modulus, blinded, fromBase64url(issued.blindSignature)) }
  }
  throw new Error('no cell')
}

export type Token = Awaited<ReturnType<typeof tokenFor>>

export const submission = (
  survey: { id: string },
  { cellId, prepared, signature }: Pick<Token, 'cellId' | 'prepared' | 'signature'>,
  given: Given,
) =>
  padded({
    surveyId: survey.id,
    cellId,
    prepared: base64url(prepared),
    signature: base64url(signature),
    answers: given.answers,
    comments: given.comments ?? [],
  })
