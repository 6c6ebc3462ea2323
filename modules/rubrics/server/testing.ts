import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'
import { theDistrict } from '#modules/people/server/testing.ts'
import type { Content } from '../contract.ts'
import { designOf } from '../scoring.ts'

export const CRITERIA = ['0d3c2f7e-52a0-4c3e-9d3a-6f0b4a1e7c01', '0d3c2f7e-52a0-4c3e-9d3a-6f0b4a1e7c02'] as const

/** Two criteria on four levels, or as said. */
export const aContent = (of: Partial<Content> = {}): Content => ({
  name: 'A claim and its evidence',
  sentence: 'For anything that students argue in writing.',
  grades: [],
  halfLevels: false,
  levels: ['Beginning', 'Getting there', 'Ready', 'Beyond'].map((name, at) => ({ name, score: at + 1 })),
  criteria: ['Claim', 'Evidence'].map((name, at) => ({
    id: CRITERIA[at]!,
    name,
    asks: `Is the ${name.toLowerCase()} there?`,
    weight: at + 1,
    descriptors: ['Not there yet.', 'Some of it.', 'There.', 'There, with its limits.'],
  })),
  ...of,
})

type Of = {
  teamId: string
  madeBy: { id: string }
  placeId?: string
  shared?: boolean
  content?: Partial<Content>
  isDraft?: boolean
}

/** A rubric of a team in its first version, or still a draft. */
export async function aRubric(db: Db, of: Of): Promise<{ id: string; content: Content }> {
  const id = uuidv7()
  const content = aContent(of.content)
  await db
    .insertInto('rubric')
    .values({
      id,
      team_id: of.teamId,
      place_id: of.placeId ?? (await theDistrict(db)).id,
      name: content.name,
      version: of.isDraft ? 0 : 1,
      draft: of.isDraft ? JSON.stringify(content) : null,
      made_by: of.madeBy.id,
      shared_at: of.shared ? new Date().toISOString() : null,
      shared_by: of.shared ? of.madeBy.id : null,
    })
    .execute()
  if (of.isDraft) return { id, content }
  const { halfLevels, levels, criteria, ...texts } = content
  await db
    .insertInto('rubric_version')
    .values({
      ...texts,
      rubric_id: id,
      number: 1,
      half_levels: halfLevels,
      levels: JSON.stringify(levels),
      criteria: JSON.stringify(criteria),
      made_by: of.madeBy.id,
    })
    .execute()
  return { id, content }
}

type SetOf = {
  teamId: string
  rubricId: string
  madeBy: { id: string }
  name?: string
  kind?: 'calibration' | 'scoring' | 'comparison'
  design?: 'all' | 'double' | 'linked' | 'pairs'
  openTo?: 'team' | 'district'
  pieces?: readonly string[]
  /** Student work beside them. */
  work?: readonly { id: string }[]
  readers?: readonly { id: string }[]
}

/** A set of work, with who has joined already. */
export async function aScoring(db: Db, of: SetOf): Promise<{ id: string; pieces: string[] }> {
  const id = uuidv7()
  const kind = of.kind ?? 'calibration'
  const design = of.design ?? designOf(kind, 'double')
  await db
    .insertInto('scoring')
    .values({
      id,
      team_id: of.teamId,
      rubric_id: of.rubricId,
      number: 1,
      name: of.name ?? 'Three drafts',
      kind,
      design,
      open_to: of.openTo ?? 'team',
      made_by: of.madeBy.id,
    })
    .execute()
  const titles = of.pieces ?? ['The canal', 'The bus', 'The bees']
  const pieces = titles.map((title, at) => ({
    id: uuidv7(),
    scoring_id: id,
    number: at + 1,
    block: at,
    title,
    text: `About ${title}`,
  }))
  const works = (of.work ?? []).map((work, at) => ({
    id: uuidv7(),
    scoring_id: id,
    number: titles.length + at + 1,
    block: titles.length + at,
    title: '',
    text: '',
    work_id: work.id,
  }))
  await db
    .insertInto('scoring_piece')
    .values([...pieces, ...works])
    .execute()
  if (design !== 'all' && design !== 'pairs')
    await db
      .insertInto('scoring_block')
      .values([...titles, ...works].map((_, number) => ({ scoring_id: id, number })))
      .execute()
  for (const reader of of.readers ?? [])
    await db.insertInto('scoring_rater').values({ scoring_id: id, person_id: reader.id }).execute()
  return { id, pieces: [...pieces, ...works].map((piece) => piece.id) }
}

type ReadingOf = {
  scoringId: string
  pieceId: string
  personId: string
  scores: number[] | null
  comment?: string
  round?: number
}

/** One person’s reading of a piece: in, or only begun. */
export async function aReading(db: Db, of: ReadingOf): Promise<string> {
  const id = uuidv7()
  await db
    .insertInto('scoring_reading')
    .values({
      id,
      scoring_id: of.scoringId,
      piece_id: of.pieceId,
      round: of.round ?? 1,
      person_id: of.personId,
      scores: of.scores,
      in_at: of.scores ? new Date().toISOString() : null,
      comments: JSON.stringify(of.comment ? { [CRITERIA[0]]: of.comment } : {}),
      seconds: 60,
    })
    .execute()
  return id
}

/** What somebody proposes to a rubric. */
export async function aProposal(db: Db, of: { rubricId: string; madeBy: { id: string }; why: string }): Promise<string> {
  const id = uuidv7()
  await db
    .insertInto('rubric_proposal')
    .values({ id, rubric_id: of.rubricId, number: 1, criterion_id: CRITERIA[0], why: of.why, made_by: of.madeBy.id })
    .execute()
  return id
}

type JudgementOf = { scoringId: string; leftId: string; rightId: string; personId: string; more?: 'left' | 'right' | null }

/** What one person judged of two pieces; without `more` they lie before them still. */
export async function aJudgement(db: Db, of: JudgementOf): Promise<string> {
  const id = uuidv7()
  await db
    .insertInto('scoring_judgement')
    .values({
      id,
      scoring_id: of.scoringId,
      person_id: of.personId,
      left_id: of.leftId,
      right_id: of.rightId,
      in_at: of.more === undefined ? null : new Date().toISOString(),
      more_id: of.more === 'left' ? of.leftId : of.more === 'right' ? of.rightId : null,
      seconds: of.more === undefined ? 0 : 20,
    })
    .execute()
  return id
}

export const TASK = '0d3c2f7e-52a0-4c3e-9d3a-6f0b4a1e7d01'

/** A map that a published rubric is followed back by: grades 12 and 6, with one task in grade 6 that shows the first criterion. */
export async function aMap(db: Db, of: { rubricId: string; madeBy: { id: string }; task?: string; taskId?: string }) {
  const task = {
    id: of.taskId ?? TASK,
    grade: '06',
    name: of.task ?? 'Which bridge first?',
    about: '',
    criterionIds: [CRITERIA[0]],
  } as const
  await db.insertInto('rubric_map').values({ rubric_id: of.rubricId, version: 1 }).execute()
  const content = { grades: ['12', '06'].map((grade) => ({ grade, rubricId: null })), looks: [], tasks: [task] }
  await db
    .insertInto('rubric_map_version')
    .values({
      rubric_id: of.rubricId,
      number: 1,
      rubric_number: 1,
      grades: JSON.stringify(content.grades),
      looks: JSON.stringify(content.looks),
      tasks: JSON.stringify(content.tasks),
      made_by: of.madeBy.id,
    })
    .execute()
  return task
}
