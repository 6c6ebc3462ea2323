import { expect, test } from 'vitest'
import { agreementPhrases } from './agreement-phrases.ts'
import { controlChartPhrases } from './control-chart-phrases.ts'
import { groupPhrases } from './group-phrases.ts'
import { impactPhrases } from './impact-phrases.ts'
import { networkPhrases } from './network-phrases.ts'
import { runChartPhrases } from './run-chart-phrases.ts'
import { say, type Language, type Phrases, type Sentence } from './say.ts'
import { scalePhrases } from './scale-phrases.ts'
import { spreadPhrases } from './spread-phrases.ts'

const books: Record<string, unknown> = {
  agreementPhrases,
  controlChartPhrases,
  groupPhrases,
  impactPhrases,
  networkPhrases,
  runChartPhrases,
  scalePhrases,
  spreadPhrases,
}

/** Figures of any name, all the same but for where something ends. */
const figures = (value: number) =>
  new Proxy<Record<string, number>>({}, { get: (_, name) => (name === 'last' && value > 1 ? 20 : value) })

const all = Object.entries(books).flatMap(([book, phrases]) =>
  (['en', 'es'] as const).flatMap((language: Language) => {
    const spoken = phrases as Phrases<Sentence>
    return Object.keys(spoken[language]).map((key) => ({ book, language, key, phrases: spoken }))
  }),
)

test.each(all)('$language $key is a whole sentence, for one and for many', ({ key, language, phrases }) => {
  for (const value of [0, 1, 12]) {
    const said = say({ key, values: figures(value) }, phrases, language)
    expect(said).toMatch(/^\p{Lu}|^\d/u)
    expect(said).toMatch(/[.]$/)
    expect(said).not.toMatch(/undefined|NaN|null|\[object|\s{2}/)
  }
})

test('one and many are told apart in both languages', () => {
  const early = (points: number, language: Language) =>
    say({ key: 'runChart.early', values: { points, needed: 10 } }, runChartPhrases, language)
  expect(early(1, 'en')).toContain('1 point so far')
  expect(early(4, 'en')).toBe('It is early: 4 points so far. From 10 points on, change can be told from chance.')
  expect(early(1, 'es')).toContain('1 punto hasta ahora')
})

test('figures are written as the language writes them', () => {
  const share = {
    key: 'favourable.share',
    values: { favourable: 1234, answers: 2000, share: 0.617, lower: 0.59, upper: 0.64 },
  } as const
  expect(say(share, scalePhrases, 'en')).toContain('62%')
  expect(say(share, scalePhrases, 'es')).toMatch(/62\s%/)
})
