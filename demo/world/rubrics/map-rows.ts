import { REACH_BY, reachOf } from '#modules/rubrics/reach.ts'
import type { Alike } from '#modules/rubrics/reach.ts'
import type { Act } from '../ledger/acts.ts'
import { placeId } from '../places.ts'
import { writerOf } from '../practices/keys.ts'
import { chanceOf } from '../random.ts'
import type { Row } from '../rows.ts'
import type { Student } from '../students.ts'
import type { Team } from '../teams.ts'
import { moment } from '../time.ts'
import type { Clock } from '../time.ts'
import { BRIDGE, CAPSTONE_MAP, COUNTED, ELDERS, LOG, PAPER } from './map-texts.ts'
import { ARGUMENT_ID, CAPSTONE_ID, on } from './rubrics.ts'

const K = 10
const TEAM = 'juniper-social'

/** Which classes offered which task: of those in its grade with such a subject, these schools, and how many of them. */
const OFFERED = [
  { task: PAPER, subjects: ['Social Studies'], share: { juniper: 1, tamarack: 0.9, ridgeline: 0.7 } },
  { task: COUNTED, subjects: ['Social Studies', 'Mathematics'], share: { juniper: 0.45, tamarack: 0.4, puente: 0 } },
  {
    task: ELDERS,
    subjects: ['English Language Arts', 'English Language Development'],
    share: { juniper: 0.3, tamarack: 0.25, puente: 1 },
  },
  { task: BRIDGE, subjects: ['Social Studies'], share: { alder: 0.9, quail: 0.2 } },
  { task: LOG, subjects: [], share: { cottonwood: 1, paloma: 0.5, willow: 0.7, pinon: 0.34 } },
] as const

type Of = {
  roster: { class: Row<'class'>[]; enrolment: Row<'enrolment'>[]; academic_session: Row<'academic_session'>[] }
  students: readonly Student[]
  demographics: readonly Row<'student_demographics'>[]
  teams: ReadonlyMap<string, Team>
  clock: Clock
}

/** The capstone’s map with its holes, the classes that offered its tasks, and what was told of them the night before. */
export function mapRows({ roster, students, demographics, teams, clock }: Of) {
  const writer = writerOf(teams.get(TEAM)!).id
  const chance = chanceOf('task-offers')
  const teacherOf = new Map(roster.enrolment.flatMap((one) => (one.person_id ? [[one.class_id, one.person_id] as const] : [])))
  const seatsIn = Map.groupBy(
    roster.enrolment.filter(({ student_id }) => student_id),
    ({ class_id }) => class_id,
  )
  const described = new Map(demographics.map((one) => [one.student_id, one]))
  const school_year = roster.academic_session[0]!.school_year
  const offers = OFFERED.map(({ task, subjects, share }) => ({
    task,
    classes: roster.class.filter((one) => {
      const isOf =
        one.grades!.includes(task.grade) && (subjects.length === 0 || subjects.some((name) => one.subjects!.includes(name)))
      const school = Object.entries(share).find(([key]) => placeId(key) === one.place_id)
      return isOf && school !== undefined && chance.happens(school[1])
    }),
  }))
  return {
    rubric_map: [{ rubric_id: CAPSTONE_ID, version: CAPSTONE_MAP.length, draft_version: CAPSTONE_MAP.length + 1 }],
    rubric_map_version: CAPSTONE_MAP.map(({ said, on: at, rubricNumber, content }, nth): Row<'rubric_map_version'> => ({
      rubric_id: CAPSTONE_ID,
      number: nth + 1,
      rubric_number: rubricNumber,
      grades: content.grades.map((one) => (one.grade === '06' ? { ...one, rubricId: ARGUMENT_ID } : one)) as never,
      looks: content.looks as never,
      tasks: content.tasks as never,
      said,
      made_by: writer,
      made_at: clock.instant(on(at)),
    })),
    task_offer: offers.flatMap(({ task, classes }) =>
      classes.map(({ id }, at): Row<'task_offer'> => ({
        task_id: task.id,
        class_id: id,
        school_year,
        rubric_id: CAPSTONE_ID,
        made_by: teacherOf.get(id)!,
        made_at: clock.instant(moment(-4, 2, '15:10') + at * 310),
      })),
    ),
    task_reach: offers.flatMap(({ task, classes }): Row<'task_reach'>[] => {
      const offering = new Set(classes.map(({ id }) => id))
      const reached = new Set(classes.flatMap(({ id }) => seatsIn.get(id)?.map(({ student_id }) => student_id) ?? []))
      const inGrade = students.filter(({ grade }) => grade === task.grade)
      const missed = new Set(inGrade.map(({ id }) => id).filter((id) => !reached.has(id)))
      const left = [...seatsIn].filter(
        ([id, seated]) => !offering.has(id) && seated.some(({ student_id }) => missed.has(student_id!)),
      ).length
      const alike = inGrade.map(({ id }): Alike => {
        const { sex, races, hispanic } = described.get(id)!
        return {
          sex: sex ?? null,
          races: [...(races ?? [])],
          hispanic: hispanic ?? null,
          isNow: reached.has(id),
          wasBefore: false,
          n: 1,
        }
      })
      const counted_at = clock.instant(moment(-1, 5, '3:27'))
      return REACH_BY.flatMap((by) => {
        const shown = reachOf(by, alike, { classes: offering.size, left, changed: offering.size }, K, null)
        if (typeof shown === 'string') return []
        const of = { task_id: task.id, school_year, category: by, number: 1, rubric_id: CAPSTONE_ID, k: K }
        return [{ ...of, classes: [...offering], shown: shown as never, counted_at }]
      })
    }),
  }
}

/** What the ledger holds of it. */
export function mapActs(teams: ReadonlyMap<string, Team>): Act[] {
  const team = teams.get(TEAM)!
  return CAPSTONE_MAP.map(({ on: at }) => ({
    verb: 'rubric.mapped',
    actor: writerOf(team).id,
    object: CAPSTONE_ID,
    team,
    at: on(at),
  }))
}
