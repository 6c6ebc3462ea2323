import { GRADES } from './rubric.ts'
import type { Grade } from './rubric.ts'

/** The rules of a map: what a rubric asks of a graduate, followed back through the grades. Pure. */

export const MOST_GRADES = 8
export const MOST_TASKS = 80

/** A grade of the map; its work may be read with a rubric of its own. */
export type MapGrade = { grade: Grade; rubricId: string | null }
/** What a criterion looks like in a grade. */
export type Look = { criterionId: string; grade: Grade; text: string }
/** What gives students of a grade the chance to show a criterion, or several. */
export type MapTask = { id: string; grade: Grade; name: string; about: string; criterionIds: readonly string[] }
export type MapContent = { grades: readonly MapGrade[]; looks: readonly Look[]; tasks: readonly MapTask[] }

type Criterion = { id: string; name: string }

export const MAP_PROBLEMS = [
  'rubric-not-published',
  'no-grades',
  'nothing-in-it',
  'task-without-name',
  'nothing-changed',
] as const
export type MapProblem = (typeof MAP_PROBLEMS)[number]

/** Backward: from the last grade to the first. */
export const backward = (one: { grade: Grade }, other: { grade: Grade }) =>
  GRADES.indexOf(other.grade) - GRADES.indexOf(one.grade)

/** What of a draft is published: of criteria that the rubric has, and of grades that the map follows. */
export function fitting(content: MapContent, criteria: readonly Criterion[]): MapContent {
  const isKnown = (id: string) => criteria.some((one) => one.id === id)
  const grades = content.grades.toSorted(backward).map(({ grade, rubricId }) => ({ grade, rubricId }))
  const isOn = ({ grade }: { grade: Grade }) => grades.some((one) => one.grade === grade)
  return {
    grades,
    looks: content.looks
      .filter((look) => isOn(look) && isKnown(look.criterionId) && look.text !== '')
      .map(({ criterionId, grade, text }) => ({ criterionId, grade, text })),
    tasks: content.tasks
      .filter(isOn)
      .map(({ id, grade, name, about, criterionIds }) => ({ id, grade, name, about, criterionIds: criterionIds.filter(isKnown) }))
      .filter(({ criterionIds }) => criterionIds.length > 0),
  }
}

type Standing = { criteria: readonly Criterion[] | null; latest: MapContent | null; sameRubric: boolean }

/** Why it cannot be published yet, or null. Holes are no reason: a map says what is not there yet. */
export function whyNotPublishMap(content: MapContent, { criteria, latest, sameRubric }: Standing): MapProblem | null {
  if (criteria === null) return 'rubric-not-published'
  if (content.grades.length === 0) return 'no-grades'
  const fits = fitting(content, criteria)
  if (fits.tasks.some(({ name }) => name === '')) return 'task-without-name'
  if (fits.looks.length === 0 && fits.tasks.length === 0) return 'nothing-in-it'
  const isSame = latest !== null && sameRubric && JSON.stringify(fitting(latest, criteria)) === JSON.stringify(fits)
  return isSame ? 'nothing-changed' : null
}

/** Where a criterion meets a grade. Without a task it is a hole: nobody there gets to show it yet. */
export type Cell = { grade: Grade; text: string; tasks: MapTask[] }
export type MapRow<Of extends Criterion> = { criterion: Of; cells: Cell[] }

/** The map as it is read: each criterion, from the latest grade to the earliest. */
export const rowsOf = <Of extends Criterion>(criteria: readonly Of[], { grades, looks, tasks }: MapContent): MapRow<Of>[] =>
  criteria.map((criterion) => ({
    criterion,
    cells: grades.map(({ grade }) => ({
      grade,
      text: looks.find((look) => look.grade === grade && look.criterionId === criterion.id)?.text ?? '',
      tasks: tasks.filter((task) => task.grade === grade && task.criterionIds.includes(criterion.id)),
    })),
  }))

export type Holes = { cells: number; withoutTask: number; without: { criterion: string; grades: Grade[] }[] }

/** How much of the map is there, and where no task is yet. */
export function holesOf(rows: readonly MapRow<Criterion>[]): Holes {
  const without = rows
    .map(({ criterion, cells }) => ({
      criterion: criterion.name,
      grades: cells.filter(({ tasks }) => tasks.length === 0).map(({ grade }) => grade),
    }))
    .filter(({ grades }) => grades.length > 0)
  return {
    cells: rows.reduce((sum, { cells }) => sum + cells.length, 0),
    withoutTask: without.reduce((sum, { grades }) => sum + grades.length, 0),
    without,
  }
}

export const OFFER_PROBLEMS = ['other-grade'] as const
export type OfferProblem = (typeof OFFER_PROBLEMS)[number]

/** Why a class cannot say that it offered a task, or null: a task belongs to a grade. */
export const whyNotOffer = (task: { grade: Grade }, { grades }: { grades: readonly string[] }): OfferProblem | null =>
  grades.length === 0 || grades.includes(task.grade) ? null : 'other-grade'
