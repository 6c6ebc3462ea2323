import { expect, test } from 'vitest'
import { reportLines } from './report.ts'

const none = { places: 0, people: 0, students: 0, classes: 0, enrolments: 0 }
const report = { added: none, changed: none, ended: none, errors: [], warnings: [] }

test('what was done, in words of either language', () => {
  const done = { ...report, added: { ...none, places: 1, students: 1721 } }
  expect(reportLines(done, true, 'en')).toEqual([
    'Added: 1 place, 1,721 students.',
    'Changed: nothing.',
    'Ended: nothing.',
    'This was a dry run: nothing was written.',
  ])
  expect(reportLines(done, false, 'es')[0]).toBe('Añadido: 1 lugar, 1,721 estudiantes.')
})

test('what is wrong, with file, line, column and value', () => {
  const at = { file: 'users.csv', line: 12, column: 'role', value: 'techer' } as const
  const refused = { ...report, errors: [{ ...at, rule: 'not-one-of' as const }] }
  expect(reportLines(refused, false, 'en')).toEqual([
    'Nothing was written. Please mend this and try again:',
    '  users.csv, line 12, role: “techer” — this is none of the words that may stand here',
  ])
  const noted = { ...report, warnings: [{ ...at, value: null, rule: 'letter-case' as const, times: 1200 }] }
  expect(reportLines(noted, false, 'en').at(-1)).toBe(
    '  users.csv, line 12, role — read, though it is written otherwise (in 1,200 rows)',
  )
})
