import type { MapContent } from '../map-contract.ts'
import type { Grade } from '../rubric.ts'

/** What of a map is written, without what only tells of it. */
export const mapContentOf = ({ grades, looks, tasks }: MapContent): MapContent => ({
  grades: grades.map(({ grade, rubricId }) => ({ grade, rubricId })),
  looks: looks.map(({ criterionId, grade, text }) => ({ criterionId, grade, text })),
  tasks: tasks.map(({ id, grade, name, about, criterionIds }) => ({ id, grade, name, about, criterionIds: [...criterionIds] })),
})

/** What is sent: tasks that were begun and left empty do not go along, and neither do spaces around words. */
export const cleanedMap = (content: MapContent): MapContent => {
  const { grades, looks, tasks } = mapContentOf(content)
  return {
    grades,
    looks: looks
      .map(({ criterionId, grade, text }) => ({ criterionId, grade, text: text.trim() }))
      .filter(({ text }) => text !== ''),
    tasks: tasks
      .map(({ id, grade, name, about, criterionIds }) => ({ id, grade, name: name.trim(), about: about.trim(), criterionIds }))
      .filter(({ name, about }) => name !== '' || about !== ''),
  }
}

export function withLook(content: MapContent, of: { criterionId: string; grade: Grade }, text: string): MapContent {
  const others = content.looks.filter(({ criterionId, grade }) => criterionId !== of.criterionId || grade !== of.grade)
  return { ...content, looks: [...others, { criterionId: of.criterionId, grade: of.grade, text }] }
}

export const withTask = (content: MapContent, id: string, some: Partial<MapContent['tasks'][number]>): MapContent => ({
  ...content,
  tasks: content.tasks.map((task) => (task.id === id ? { ...task, ...some } : task)),
})
