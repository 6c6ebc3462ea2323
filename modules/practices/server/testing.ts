import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'
import { theDistrict } from '#modules/people/server/testing.ts'
import type { Kind } from '../practice.ts'
import type { VersionInput } from '../version-contract.ts'

/** A version with two steps, or as said. */
export const aVersion = (of: Partial<VersionInput> = {}): VersionInput => ({
  name: 'Talk it through, then write it down',
  sentence: 'Partners rehearse a claim and its evidence aloud before anyone writes.',
  steps: ['Write the question where all can see it.', 'Three minutes: the speaker, then the listener asks once.'],
  students: '',
  problem: '',
  conditions: '',
  indicator: '',
  takes: '',
  materials: [],
  precision: {},
  prediction: '',
  measure: null,
  subjects: [],
  grades: [],
  ...of,
})

type PracticeOf = {
  madeBy: { id: string }
  teamId?: string
  placeId?: string
  kind?: Kind
  shared?: boolean
  version?: Partial<VersionInput>
}

/** A practice of a team, or of who made it, with one version. */
export async function aPractice(db: Db, of: PracticeOf): Promise<{ id: string }> {
  const id = uuidv7()
  const { steps, materials, precision, measure, ...texts } = aVersion(of.version)
  await db
    .insertInto('practice')
    .values({
      id,
      team_id: of.teamId ?? null,
      person_id: of.teamId ? null : of.madeBy.id,
      place_id: of.placeId ?? (await theDistrict(db)).id,
      kind: of.kind ?? 'teaching',
      made_by: of.madeBy.id,
      shared_at: of.shared ? new Date().toISOString() : null,
      shared_by: of.shared ? of.madeBy.id : null,
    })
    .execute()
  await db
    .insertInto('practice_version')
    .values({
      ...texts,
      practice_id: id,
      number: 1,
      steps: JSON.stringify(steps),
      materials: JSON.stringify(materials),
      precision: JSON.stringify(precision),
      measure: measure && JSON.stringify(measure),
      made_by: of.madeBy.id,
    })
    .execute()
  return { id }
}

type AdoptionOf = { practiceId: string; teamId: string; madeBy: { id: string }; isShown?: boolean }

/** A team that tries a practice, and keeps it to itself unless said. */
export async function anAdoption(db: Db, { practiceId, teamId, madeBy, isShown = false }: AdoptionOf): Promise<string> {
  const id = uuidv7()
  const of = { version: 1, state: 'trying', made_by: madeBy.id } as const
  await db
    .insertInto('practice_adoption')
    .values({ ...of, id, practice_id: practiceId, team_id: teamId, learned: 'here', is_shown: isShown })
    .execute()
  await db
    .insertInto('practice_adoption_state')
    .values({ ...of, adoption_id: id, number: 1 })
    .execute()
  return id
}

/** What a study found of a practice. */
export async function anEffect(
  db: Db,
  { practiceId, madeBy, label }: { practiceId: string; madeBy: { id: string }; label: string },
) {
  const id = uuidv7()
  const figures = JSON.stringify({ kind: 'estimate', metric: 'spread', estimate: 0.2, lower: 0.1, upper: 0.3 })
  const found = { metric: 'spread', effect: 0.2, variance: 0.0026 } as const
  await db
    .insertInto('practice_effect')
    .values({
      id,
      practice_id: practiceId,
      label,
      design: 'randomised',
      better: 'higher',
      figures,
      ...found,
      source: 'Somebody',
      made_by: madeBy.id,
    })
    .execute()
  return id
}
