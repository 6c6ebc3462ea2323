import { expect, test } from 'vitest'
import { earlyGrade, gradeNumber } from './grade.ts'

test.each([
  ['04', 4, null],
  ['4', 4, null],
  ['12', 12, null],
  ['KG', null, 'kindergarten'],
  ['pk', null, 'preschool'],
  ['TK', null, 'transitional'],
  ['00', null, null],
  ['Other', null, null],
])('the roster’s %s', (written, number, early) => {
  expect([gradeNumber(written), earlyGrade(written)]).toEqual([number, early])
})
