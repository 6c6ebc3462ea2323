import { expect, test } from 'vitest'
import { areasOf } from './notice.ts'
import { SURVEY_KINDS, beginning, whyNotLaunch } from './survey.ts'
import { PAIRS } from './trust-bank.ts'

const two = { en: 'Yes', es: 'Sí' }
const item = { text: two, options: null, protectedArea: null }
const aboutFamily = { bands: ['students'], items: [{ ...item, protectedArea: 'family' }] }
const worry = { en: 'Some days anxiety keeps me awake.', es: 'Hay noches que no duermo.' }
const aboutWorry = { bands: ['students'], items: [{ ...item, text: worry }] }
const draft = { kind: 'own', title: two, bands: ['teachers'], items: [item] } as const
const around = {
  cells: { cells: [{ bands: ['teachers'], placeId: 'a', placeIds: ['a'], people: 9 }], tooSmall: [] },
  askedTooOften: 0,
  today: '2026-11-27',
  closesOn: '2026-12-04',
  notice: null,
} as unknown as Parameters<typeof whyNotLaunch>[1]

test.each([
  ['all is there', {}, {}, null],
  ['no title', { title: { en: 'Hi', es: ' ' } }, {}, 'no-title'],
  ['no question', { items: [] }, {}, 'no-questions'],
  ['a pulse of four questions', { kind: 'pulse', items: [item, item, item, item] }, {}, 'too-many'],
  ['a question in one language', { items: [{ ...item, text: { en: 'Why?', es: '' } }] }, {}, 'one-language'],
  ['an option in one language', { items: [{ ...item, options: [two, { en: '', es: 'No' }] }] }, {}, 'one-language'],
  ['too few to be hidden', {}, { cells: { cells: [], tooSmall: [{ band: 'teachers', people: 7 }] } }, 'nobody'],
  ['a protected area of students, families not told', aboutFamily, {}, 'notice-first'],
  ['words that tell of one, and nobody who said so', aboutWorry, {}, 'notice-first'],
  ['families read other questions', aboutFamily, { notice: { untilOn: '2026-11-01', isCurrent: false } }, 'notice-old'],
  ['their time to say no runs', aboutFamily, { notice: { untilOn: '2026-11-27', isCurrent: true } }, 'notice-runs'],
  ['their time is over', aboutFamily, { notice: { untilOn: '2026-11-26', isCurrent: true } }, null],
  ['a protected area of adults', { items: [{ ...item, protectedArea: 'family' }] }, {}, null],
  ['someone would be asked too much', {}, { askedTooOften: 2 }, 'too-often'],
  ['it would close today', {}, { closesOn: '2026-11-27' }, 'closes-early'],
])('%s', (_, some, else_, problem) => {
  expect(
    whyNotLaunch(
      { ...draft, ...some } as Parameters<typeof whyNotLaunch>[0],
      { ...around, ...else_ } as Parameters<typeof whyNotLaunch>[1],
    ),
  ).toBe(problem)
})

test('every kind begins with questions in both languages, of which none is asked twice', () => {
  const all = [...SURVEY_KINDS.map((kind) => beginning(kind, null)), ...PAIRS.map((pair) => beginning('trust', pair))]
  for (const { items } of all) {
    expect(new Set(items.map(({ text }) => text.en)).size).toBe(items.length)
    // What comes with Weft can be asked of students without telling families first.
    expect(areasOf(items.map(({ text }) => ({ text, options: null, protectedArea: null })))).toEqual([])
    for (const { text } of items) expect(text.en !== text.es && text.en.length > 20 && text.es.length > 20).toBe(true)
  }
  for (const pair of PAIRS) {
    const { items } = beginning('trust', pair)
    expect([...new Set(items.map(({ construct }) => construct))]).toEqual(['respect', 'competence', 'regard', 'integrity'])
  }
})
