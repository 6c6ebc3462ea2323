import { evidenceOf } from '#modules/practices/evidence.ts'
import type { Cycle } from '../cycle.ts'
import type { Measure } from '../evidence.ts'
import { placeId } from '../places.ts'
import type { Row } from '../rows.ts'
import type { Team } from '../teams.ts'
import { moment } from '../time.ts'
import type { Clock } from '../time.ts'
import { adoptionId, on, practiceId, tryKey, writerOf } from './keys.ts'
import type { ToldPractice, ToldVersion } from './told.ts'

type Made = {
  told: readonly ToldPractice[]
  teams: ReadonlyMap<string, Team>
  cycles: readonly Cycle[]
  measures: readonly Measure[]
}

/** The rows of practices: themselves, their versions, who took them up, the cycles that try them, and how each stands. */
export function practiceRows({ told, teams, cycles, measures }: Made, clock: Clock) {
  const byKey = new Map(told.map((practice) => [practice.key, practice]))
  const cyclesByKey = new Map(cycles.map((cycle) => [cycle.key, cycle]))
  const triesOf = (practice: ToldPractice) =>
    [...(practice.tries ?? []).map(({ team }) => tryKey(practice.key, team)), ...(practice.cycles ?? [])].map((key) =>
      cyclesByKey.get(key)!,
    )
  return {
    practice: told.map((practice): Row<'practice'> => {
      const team = teams.get(practice.team)!
      const made = on(practice.versions[0].on)
      const by = writerOf(team).id
      return {
        id: practiceId(practice),
        team_id: team.id,
        place_id: placeId(team.spec.place),
        kind: practice.kind,
        version: practice.versions.length,
        parent_id: practice.parent ? practiceId(byKey.get(practice.parent.key)!) : null,
        parent_version: practice.parent?.version ?? null,
        kept: practice.parent?.kept ?? '',
        changed: practice.parent?.changed ?? '',
        dropped: practice.parent?.dropped ?? '',
        why: practice.parent?.why ?? '',
        made_by: by,
        made_at: clock.instant(made),
        shared_at: practice.own ? null : clock.instant(made + 50),
        shared_by: practice.own ? null : by,
      }
    }),
    practice_version: told.flatMap((practice) => versionRows(practice, byKey, teams, clock)),
    practice_adoption: told.flatMap((practice) => adoptions(practice, teams, clock).map(({ row }) => row)),
    practice_adoption_state: told.flatMap((practice) => adoptions(practice, teams, clock).flatMap(({ states }) => states)),
    practice_cycle: told.flatMap((practice) =>
      triesOf(practice).map((cycle): Row<'practice_cycle'> => ({
        cycle_id: cycle.id,
        practice_id: practiceId(practice),
        version: versionAt(practice, cycle.made),
        made_by: cycle.by.id,
        made_at: clock.instant(cycle.made),
      })),
    ),
    practice_evidence: told.flatMap((practice): Row<'practice_evidence'>[] => {
      const tries = triesOf(practice).filter(({ shared }) => shared !== null)
      const { standing } = evidenceOf(
        tries.map((cycle) => tryOf(cycle, measures, clock)),
        [],
      )
      return standing ? [{ practice_id: practiceId(practice), standing, found_at: clock.instant(moment(-1, 5, '4:07')) }] : []
    }),
  }
}

/** The version in force at that moment. */
const versionAt = ({ versions }: ToldPractice, at: number): number =>
  Math.max(1, versions.filter((version) => on(version.on) <= at).length)

function versionRows(
  practice: ToldPractice,
  byKey: ReadonlyMap<string, ToldPractice>,
  teams: ReadonlyMap<string, Team>,
  clock: Clock,
): Row<'practice_version'>[] {
  const by = writerOf(teams.get(practice.team)!).id
  let text: ToldVersion = practice.versions[0]
  return practice.versions.map((version, at): Row<'practice_version'> => {
    text = Object.assign({}, text, version)
    const thanks = version.thanks ? byKey.get(version.thanks)! : null
    return {
      practice_id: practiceId(practice),
      number: at + 1,
      name: text.name!,
      sentence: text.sentence!,
      steps: (text.steps ?? []) as never,
      students: text.students ?? '',
      problem: text.problem ?? '',
      conditions: text.conditions ?? '',
      indicator: text.indicator ?? '',
      takes: text.takes ?? '',
      prediction: text.prediction ?? '',
      materials: (text.materials ?? []).map(({ title, url }) => ({ title, url, fileId: null })) as never,
      precision: (text.precision ?? {}) as never,
      measure: practice.measure ? (measureOf(practice.measure) as never) : null,
      subjects: [...(practice.subjects ?? [])],
      grades: [...(practice.grades ?? [])],
      said: version.said ?? '',
      thanks_id: thanks && practiceId(thanks),
      thanks_version: thanks && 1,
      made_by: by,
      made_at: clock.instant(on(version.on)),
    }
  })
}

const measureOf = (name: string) => ({
  name,
  purpose: 'outcome',
  kind: 'proportion',
  unit: '',
  definition: '',
  direction: 'up',
  target: null,
})

function adoptions(practice: ToldPractice, teams: ReadonlyMap<string, Team>, clock: Clock) {
  return (practice.adoptions ?? []).map(({ team: key, learned, from, states, own }) => {
    const team = teams.get(key)!
    const id = adoptionId(practice, key, states[0]![1])
    const by = writerOf(team).id
    const at = (week: number) => moment(week, 3, '15:30')
    const version = versionAt(practice, at(states.at(-1)![1]))
    const row: Row<'practice_adoption'> = {
      id,
      practice_id: practiceId(practice),
      team_id: team.id,
      version,
      state: states.at(-1)![0],
      learned,
      learned_from: from ? teams.get(from)!.id : null,
      is_shown: !own && !practice.own,
      made_by: by,
      made_at: clock.instant(at(states[0]![1])),
    }
    return {
      row,
      states: states.map(([state, week, why], number): Row<'practice_adoption_state'> => ({
        adoption_id: id,
        number: number + 1,
        state,
        version: versionAt(practice, at(week)),
        why: why ?? '',
        made_by: by,
        made_at: clock.instant(at(week)),
      })),
    }
  })
}

function tryOf(cycle: Cycle, measures: readonly Measure[], clock: Clock) {
  const measure = measures.find(
    ({ cycles, sketch }) => cycles.includes(cycle) && (sketch.purpose ?? 'outcome') === 'outcome' && sketch.direction !== 'none',
  )
  return {
    id: cycle.id,
    version: 1,
    teamId: cycle.team.id,
    team: cycle.team.spec.name,
    place: cycle.team.spec.place,
    suggestion: null,
    triedFrom: cycle.tried === null ? null : clock.day(cycle.tried),
    madeAt: clock.instant(cycle.made),
    decision: cycle.decision,
    mine: false,
    measure: measure
      ? {
          name: measure.sketch.name,
          kind: measure.sketch.kind,
          direction: measure.sketch.direction,
          points: measure.points.map(({ at, value, numerator = null, denominator = null }) => ({
            on: clock.day(at),
            value,
            numerator,
            denominator,
          })),
        }
      : null,
  }
}
