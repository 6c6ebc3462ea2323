import { categoryWords, groupName } from '#modules/outcomes/web/words.ts'
import { gradesWords } from '#modules/practices/web/words.ts'
import { formatList, words } from '#web/words.ts'
import type { GroupReach, TaskPage } from '../map-contract.ts'
import type { Holes, MapProblem, OfferProblem } from '../map.ts'
import type { Grade } from '../rubric.ts'

export const mapProblemWords: Record<MapProblem, string> = words({
  'rubric-not-published': {
    en: 'Publish the rubric first: a map follows its criteria.',
    es: 'Publique primero la rúbrica: el mapa sigue sus criterios.',
  },
  'no-grades': { en: 'Choose the grades it goes back through.', es: 'Elija los grados por los que retrocede.' },
  'nothing-in-it': {
    en: 'Write what one criterion looks like in one grade, or name one task.',
    es: 'Escriba cómo se ve un criterio en un grado, o nombre una tarea.',
  },
  'task-without-name': { en: 'One task has no name yet.', es: 'Una tarea todavía no tiene nombre.' },
  'nothing-changed': {
    en: 'Nothing is different from the map that is published yet.',
    es: 'Todavía nada es distinto del mapa publicado.',
  },
})

export const offerProblemWords: Record<OfferProblem, string> = words({
  'other-grade': { en: 'That class is of another grade.', es: 'Esa clase es de otro grado.' },
})

const say = words({
  whole: {
    en: 'Every place on this map has a task.',
    es: 'Cada lugar de este mapa tiene una tarea.',
  },
  holes: {
    en: (count: number, of: number) =>
      count === 1 ? `One of ${of} places has no task yet` : `${count} of ${of} places have no task yet`,
    es: (count: number, of: number) =>
      count === 1 ? `Uno de ${of} lugares todavía no tiene tarea` : `${count} de ${of} lugares todavía no tienen tarea`,
  },
  hole: {
    en: (criterion: string, grades: string) => `“${criterion}” in ${grades}`,
    es: (criterion: string, grades: string) => `«${criterion}» en ${grades}`,
  },
  noTask: { en: (grade: string) => `No task in ${grade} yet`, es: (grade: string) => `Todavía no hay tarea en ${grade}` },
  withheld: { en: 'Withheld', es: 'Se reserva' },
  nobody: { en: 'No students', es: 'Ningún estudiante' },
  percent: { en: (percent: string) => `${percent}%`, es: (percent: string) => `${percent} %` },
  alike: {
    en: (category: string, share: string) => `${category}: ${share} in each group`,
    es: (category: string, share: string) => `${category}: ${share} en cada grupo`,
  },
  apart: {
    en: (category: string, low: string, high: string) => `${category}: from ${low} to ${high}`,
    es: (category: string, low: string, high: string) => `${category}: de ${low} a ${high}`,
  },
})

/** A grade within a sentence. */
export const inGrade = (grade: Grade) => inGrades([grade]).replaceAll(' ', '\u00a0')
const inGrades = (grades: readonly Grade[]) => {
  const said = gradesWords(grades)
  return said.charAt(0).toLowerCase() + said.slice(1)
}

export const noTaskWords = (grade: Grade) => say.noTask(inGrade(grade))

/** What is not there yet, in a sentence; the first few by name. */
export function holesWords({ cells, withoutTask, without }: Holes): string {
  if (withoutTask === 0) return say.whole
  const named =
    withoutTask > 6 ? '' : `: ${formatList(without.map(({ criterion, grades }) => say.hole(criterion, inGrades(grades))))}`
  return `${say.holes(withoutTask, cells)}${named}.`
}

/** A share as it may be told. */
export function reachText({ students, percent, band }: GroupReach): string {
  if (students === 0) return say.nobody
  if (band !== null) return say.percent(band.replace('≥', '≥ ').replace('≤', '≤ '))
  return percent === null ? say.withheld : say.percent(String(percent))
}

/** What a comparison shows, above it. */
export function byTitle({ category, groups }: NonNullable<TaskPage['reach']>['by'][number]): string {
  const told = groups.flatMap(({ percent }) => percent ?? [])
  if (told.length < 2) return categoryWords[category]
  const [low, high] = [Math.min(...told), Math.max(...told)]
  return low === high
    ? say.alike(categoryWords[category], say.percent(String(low)))
    : say.apart(categoryWords[category], say.percent(String(low)), say.percent(String(high)))
}

export { groupName }
