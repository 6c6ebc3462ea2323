import { expect, test } from 'vitest'
import { areaInWords, areaOf, areasOf, isStillSo, shownTo, whyNotGiveNotice } from './notice.ts'

const two = { en: 'I feel at home in my class.', es: 'Me siento a gusto en mi clase.' }
const item = { kind: 'scale', labels: 'agree', text: two, options: null, protectedArea: null } as const
const draft = { title: two, bands: ['students'], items: [item] }
const on = { today: '2026-11-27', untilOn: '2026-12-07' }

test.each([
  ['nothing of it', two, null, null],
  ['in English', { en: 'How often do you feel depressed?', es: '¿Cómo está?' }, null, 'mental'],
  ['in Spanish alone', { en: 'Where do you go?', es: '¿Va a su iglesia?' }, null, 'religion'],
  ['in an option', two, [two, { en: 'Somebody at home uses drugs', es: 'Alguien en casa' }], 'illegal'],
] as const)('the words of a question tell what it touches: %s', (_, text, options, area) => {
  expect(areaInWords({ text, options })).toBe(area)
})

test('what its writers say of a question comes before what its words tell', () => {
  const said = { ...item, protectedArea: 'family', text: { en: 'Do you take drugs?', es: '¿Toma algo?' } } as const
  expect(areaOf(said)).toBe('family')
  expect(areasOf([said, item, { ...said, protectedArea: null }])).toEqual(['illegal', 'family'])
})

test.each([
  ['all is there', {}, {}, null],
  ['nobody asks students', { bands: ['teachers'] }, {}, 'not-students'],
  ['no title', { title: { en: 'Home', es: ' ' } }, {}, 'no-title'],
  ['no question', { items: [] }, {}, 'no-questions'],
  ['one language', { items: [{ ...item, options: [{ en: 'Yes', es: '' }] }] }, {}, 'one-language'],
  ['nine days', {}, { untilOn: '2026-12-06' }, 'too-soon'],
  ['no day', {}, { untilOn: '' }, 'too-soon'],
])('families can be told: %s', (_, some, days, problem) => {
  expect(whyNotGiveNotice({ ...draft, ...some }, { ...on, ...days })).toBe(problem)
})

test('a question that families did not read makes the notice old; the order of fields in the database does not', () => {
  const shown = shownTo([item])
  const stored = [{ area: null, options: null, text: { es: two.es, en: two.en }, labels: 'agree', kind: 'scale' }] as const
  expect([isStillSo(shown, [item]), isStillSo(stored, [item])]).toEqual([true, true])
  const others = [
    [],
    [item, item],
    [{ ...item, text: { ...two, es: 'Otra' } }],
    [{ ...item, labels: 'often' as const }],
    [{ ...item, protectedArea: 'family' as const }],
  ]
  expect(others.map((items) => isStillSo(shown, items))).toEqual(others.map(() => false))
})
