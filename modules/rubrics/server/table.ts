import { parse } from 'csv-parse/sync'
import { v5 } from 'uuid'
import { csvLine } from '#platform/backup/sheet.ts'
import type { Imported } from '../case.ts'
import { GRADES, MOST_CRITERIA, MOST_LEVELS } from '../rubric.ts'
import type { Content } from '../rubric.ts'

/** A rubric as a table: a row a criterion, a column a level. What a spreadsheet would take for a formula is marked as text, and unmarked again. */
const HEAD = ['Rubric', 'What it is for', 'Grades', 'Half levels', 'Criterion', 'What it asks', 'Weight'] as const

export function toTable({ name, sentence, grades, halfLevels, levels, criteria }: Content): string {
  const head = [...HEAD, ...levels.map(({ score, name: level }) => `${score} ${level}`)]
  const rows = criteria.map((criterion) => [
    name,
    sentence,
    grades.join(' '),
    halfLevels ? 'yes' : 'no',
    criterion.name,
    criterion.asks,
    criterion.weight,
    ...criterion.descriptors,
  ])
  return [head, ...rows].map(csvLine).join('')
}

const unmarked = (text: string) => (/^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text)

export function fromTable(text: string): Imported {
  let rows: string[][]
  try {
    rows = parse(text, { bom: true, relax_column_count: true, skip_empty_lines: true, trim: true })
  } catch {
    return { problem: 'no-columns', at: '' }
  }
  const [head = [], ...lines] = rows
  const at = (name: (typeof HEAD)[number]) => head.findIndex((column) => column.toLowerCase() === name.toLowerCase())
  const columns = head.flatMap((column, place) => {
    const found = /^(\d+(?:\.\d+)?)\s*(.*)$/.exec(column)
    return found ? [{ place, score: Number(found[1]), name: found[2] || found[1]! }] : []
  })
  if (at('Criterion') < 0 || columns.length < 2) return { problem: 'no-columns', at: '' }
  if (lines.length === 0) return { problem: 'no-criteria', at: '' }
  if (lines.length > MOST_CRITERIA || columns.length > MOST_LEVELS) return { problem: 'too-many', at: '' }
  const sorted = columns.toSorted((one, other) => one.score - other.score)
  const cell = (line: string[], name: (typeof HEAD)[number]) => unmarked(line[at(name)] ?? '')
  const [first = []] = lines
  const name = cell(first, 'Rubric').slice(0, 120) || cell(first, 'Criterion').slice(0, 120) || 'CSV'
  const content: Content = {
    name,
    sentence: cell(first, 'What it is for').slice(0, 400),
    grades: GRADES.filter((grade) =>
      cell(first, 'Grades')
        .split(/[\s,]+/)
        .includes(grade),
    ),
    halfLevels: /^(yes|y|sí|si|true|1)$/i.test(cell(first, 'Half levels')),
    levels: sorted.map(({ score, name: level }) => ({ score, name: level.slice(0, 60) })),
    criteria: lines.map((line, place) => ({
      id: v5(`${name}/${place}/${cell(line, 'Criterion')}`, TABLE),
      name: cell(line, 'Criterion').slice(0, 120) || String(place + 1),
      asks: cell(line, 'What it asks').slice(0, 1000),
      weight: Number(cell(line, 'Weight')) > 0 ? Number(cell(line, 'Weight')) : 1,
      descriptors: sorted.map((column) => unmarked(line[column.place] ?? '').slice(0, 2000)),
    })),
  }
  return { content, source: null }
}
const TABLE = '0f0d5a9e-8a52-5b3e-8d3f-8a3a3ad7c2b4'
