import { csvLine } from '#platform/backup/sheet.ts'
import type { Followed, MapContent } from '../map-contract.ts'
import { rowsOf } from '../map.ts'

const HEAD = ['Rubric', 'Criterion', 'Grade', 'What it looks like', 'Task', 'What students do'] as const

/** A map as a table: a line a criterion, grade and task; where there is no task the line has none, so that a hole is seen here too. */
export function mapTable({ name, criteria }: Followed, content: MapContent): string {
  const lines = rowsOf(criteria, content).flatMap(({ criterion, cells }) =>
    cells.flatMap(({ grade, text, tasks }) => {
      const at = [name, criterion.name, grade, text]
      return tasks.length === 0 ? [[...at, '', '']] : tasks.map((task) => [...at, task.name, task.about])
    }),
  )
  return [HEAD, ...lines].map(csvLine).join('')
}
