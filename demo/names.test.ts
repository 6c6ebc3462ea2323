import { expect, test } from 'vitest'
import { FAMILY_NAMES, KNOWN_ELSEWHERE, STUDENT_FAMILY_NAMES } from './world/words/names.ts'
import { NOTABLE } from './world/words/notable.ts'
import { makeWorld } from './world/world.ts'

/** Whoever the essays behind Weft were written by or name: none of them may seem to work here. */
const NAMED_IN_THE_ESSAYS = [
  'Albury',
  'Angelou',
  'Ash',
  'Banks',
  'Bocala',
  'Bryk',
  'Crawford',
  'D’Auria',
  "D'Auria",
  'DeFour',
  'Edmondson',
  'Elmore',
  'Fullan',
  'Hattie',
  'Hinnant-Crawford',
  'Honig',
  'Jaquith',
  'Mehta',
  'Mourshed',
  'Pfeffer',
  'Pfeiffer',
  'Rainey',
  'Reina',
  'Schneider',
  'Senge',
  'Stroh',
  'Sutton',
  'Traynor',
  'Turner',
  'Watkins',
  'Westover',
  'Wheatley',
  'Wolk',
]

test('nobody bears the whole name of someone well known', () => {
  const { rows } = makeWorld({ today: '2027-03-03' })
  const names = [...rows.person, ...rows.student].map(({ given_name, family_name }) => `${given_name} ${family_name}`)
  expect(names.filter((name) => KNOWN_ELSEWHERE.has(name))).toEqual([])
})

test('nobody bears the name of someone in the essays', () => {
  const families = [...FAMILY_NAMES, ...STUDENT_FAMILY_NAMES, ...Object.values(NOTABLE).map(({ family }) => family)]
  expect(families.filter((family) => NAMED_IN_THE_ESSAYS.includes(family))).toEqual([])
})
