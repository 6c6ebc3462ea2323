import type { GroupReach, Reach } from './map-contract.ts'

const WITHHELD = 'withheld'
const HEAD = ['category', 'group', 'students', 'percent', 'band']

/** A text that a spreadsheet would take for a formula is marked as text. */
const cell = (value: string | number) => {
  const text = /^[=+\-@\t\r]/.test(String(value)) ? `'${value}` : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

const line = (category: string, { group, students, percent, band }: GroupReach) => [
  category,
  group,
  students ?? WITHHELD,
  percent ?? (band === null && students !== 0 ? WITHHELD : ''),
  band ?? '',
]

/** What is told of a task, as a file: of what is withheld it says so, and nothing else. */
export const reachCsv = ({ everyone, by }: Reach): string =>
  [HEAD, line('everyone', everyone), ...by.flatMap(({ category, groups }) => groups.map((one) => line(category, one)))]
    .map((row) => `${row.map(cell).join(',')}\r\n`)
    .join('')
