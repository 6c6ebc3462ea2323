import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { districtDay } from '#platform/district/day.ts'
import { uuidv7 } from '#platform/ids.ts'
import type { Band } from '../../band.ts'
import { cellsOf } from '../../cell.ts'
import type { Cells } from '../../cell.ts'
import type { Draft, DraftItem } from '../../contract.ts'
import { beginning, MOST_A_MONTH, whyNotLaunch } from '../../survey.ts'
import type { SurveyKind } from '../../survey.ts'
import type { Pair } from '../../trust-bank.ts'
import { askedTooOften, groupsOf, staffOf, studentsOf } from './asked.ts'
import type { Asked } from './asked.ts'
import { givenNotice, noticeJson } from './notice.ts'
import type { Noticed } from './notice.ts'

export type SurveyRow = {
  id: string
  teamId: string
  placeId: string
  kind: SurveyKind
  bands: Band[]
  launchedAt: string | null
  releasedAt: string | null
}

export const surveyRow = (db: Db, id: string): Promise<SurveyRow | undefined> =>
  db
    .selectFrom('survey')
    .select([
      'id',
      'team_id as teamId',
      'place_id as placeId',
      'kind',
      'bands',
      'launched_at as launchedAt',
      'released_at as releasedAt',
    ])
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst() as Promise<SurveyRow | undefined>

type Making = { teamId: string; placeId: string; kind: SurveyKind; pair: Pair | null; madeBy: string | null }

/** A survey begins with what its kind begins with. */
export async function insertSurvey(db: Db, { teamId, placeId, kind, pair, madeBy }: Making): Promise<string> {
  const id = uuidv7()
  const { bands, items } = beginning(kind, pair)
  const { surveyK } = await db.selectFrom('district').select('survey_k as surveyK').executeTakeFirstOrThrow()
  await db
    .insertInto('survey')
    .values({
      id,
      team_id: teamId,
      place_id: placeId,
      kind,
      title: JSON.stringify({ en: '', es: '' }),
      bands,
      k: surveyK,
      comments_k: Math.max(10, surveyK),
      every_days: kind === 'pulse' ? 14 : null,
      made_by: madeBy,
    })
    .execute()
  await replaceItems(
    db,
    id,
    items.map(({ construct, labels, text }) => ({
      kind: 'scale',
      construct,
      labels,
      text,
      options: null,
      promised: null,
      protectedArea: null,
    })),
  )
  return id
}

export async function replaceItems(db: Db, surveyId: string, items: readonly DraftItem[]): Promise<void> {
  await db.deleteFrom('survey_item').where('survey_id', '=', surveyId).execute()
  for (const [position, item] of items.entries())
    await db
      .insertInto('survey_item')
      .values({
        id: uuidv7(),
        survey_id: surveyId,
        position,
        kind: item.kind,
        construct: item.construct,
        labels: item.kind === 'scale' ? (item.labels ?? 'agree') : null,
        text: JSON.stringify(item.text),
        options: item.kind === 'choose' ? JSON.stringify(item.options ?? []) : null,
        promised: item.promised,
        protected_area: item.protectedArea,
      })
      .execute()
}

type Written = Pick<Draft, 'id' | 'version' | 'title' | 'bands' | 'everyDays'>

/** Whether it was still at that version. */
export async function writeSurvey(db: Db, { id, version, title, bands, everyDays }: Written): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('survey')
    .set({ title: JSON.stringify(title), bands, every_days: everyDays, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}

export type Plan = { draft: Draft; cells: Cells; staff: Asked[] }

/** A draft with whom it would ask; `closesOn` is a week from now until someone says otherwise. */
export async function planOf(db: Db, id: string, closesOn?: string): Promise<Plan> {
  const { rows } = await sql<Omit<Draft, 'preview' | 'notice'> & { placeId: string; later: string; notice: Noticed | null }>`
    select v.id, v.version, v.kind, v.title, t.name as team, v.place_id as "placeId", pl.name as place, to_jsonb(v.bands) as bands, v.every_days as "everyDays",
      (select coalesce(jsonb_agg(jsonb_build_object('kind', i.kind, 'construct', i.construct, 'labels', i.labels, 'text', i.text,
        'options', i.options, 'promised', i.promised, 'protectedArea', i.protected_area) order by i.position), '[]') from survey_item i where i.survey_id = v.id) as items,
      (select ${noticeJson} from survey_notice n where n.survey_id = v.id) as notice,
      ${districtDay} as today, (${districtDay} + 7)::date as later
    from survey v join team t on t.id = v.team_id join place pl on pl.id = v.place_id where v.id = ${id}`.execute(db)
  const { placeId, later, notice: given, ...written } = rows[0]!
  const draft = { ...written, notice: given && givenNotice(given, written.items) }
  const staff = await staffOf(db, placeId, draft.bands)
  const students = draft.bands.includes('students') ? await studentsOf(db, placeId) : []
  const cells = cellsOf(groupsOf(staff, students), placeId, draft.kind !== 'mirror')
  const people = staff.map(({ personId }) => personId)
  const schools = students.map((group) => group.placeId)
  const whyNot = whyNotLaunch(draft, {
    cells,
    askedTooOften: await askedTooOften(db, id, { people, schools }, { questions: draft.items.length, most: MOST_A_MONTH }),
    today: draft.today,
    closesOn: closesOn ?? later,
    notice: draft.notice,
  })
  const names = await namesOf(
    db,
    cells.cells.flatMap(({ placeIds }) => placeIds),
  )
  const preview: Draft['preview'] = {
    cells: cells.cells.map(({ bands, placeIds, people: many }) => ({
      bands,
      places: placeIds.map((place) => names.get(place) ?? ''),
      people: many,
    })),
    tooSmall: cells.tooSmall,
    whyNot,
  }
  return { draft: { ...draft, preview }, cells, staff }
}

export async function namesOf(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('place')
    .select(['id', 'name'])
    .where('id', 'in', [...new Set(ids)])
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** The end of a day where the district is. */
export async function endOfDay(db: Db, on: string): Promise<string> {
  const { rows } = await sql<{
    at: string
  }>`select ((${on}::date + 1)::timestamp at time zone time_zone) as at from district`.execute(db)
  return rows[0]!.at
}

export const removeSurvey = (db: Db, id: string) =>
  db
    .updateTable('survey')
    .set({ removed_at: sql<string>`now()` })
    .where('id', '=', id)
    .execute()
