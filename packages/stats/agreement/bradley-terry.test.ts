import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { baseball, citations, parties } from '../test/agreement-data.ts'
import { bradleyTerry, type BradleyTerry, type Judgement } from './bradley-terry.ts'

const measured = ({ items }: BradleyTerry, item: string) => items.find((one) => one.item === item)!
const judged = ({ judges }: BradleyTerry, judge: string) => judges.find((one) => one.judge === judge)!

// Measures and errors: R BradleyTerry2 1.1.2 BTm and BTabilities, centred. Fit: residuals of glm in R 4.2.2. Item: measure, error, infit, outfit.
test.each<[string, Judgement[], Record<string, number[]>, Record<string, number[]>, number, number]>([
  [
    'citations',
    citations,
    {
      Biometrika: [0.78992205269411, 0.04333046871167, 0.9929711387864, 0.958576055283],
      'Comm Statist': [-2.15915044414976, 0.07257974357027, 1.001549385153, 1.020223231044],
      JASA: [0.3103522829421, 0.04164101554419, 0.995050073793, 0.9932839331074],
      'JRSS-B': [1.05887610851356, 0.05304698821353, 1.011535243138, 1.103423901846],
    },
    {
      Biometrika: [1.39694021090069, 2.14106746908806],
      'Comm Statist': [0.06943033379928, 0.06492276791564],
      'JRSS-B': [1.77246018469105, 2.6684454799932],
    },
    0.998651487042,
    -1622.889808828,
  ],
  [
    'baseball',
    baseball,
    {
      Baltimore: [-1.0502025360093, 0.2324622960134, 0.9677835533224, 0.9627345894797],
      Cleveland: [-0.3663497668501, 0.2050443192491, 1.08966215074, 1.088955404692],
      Milwaukee: [0.5311533406521, 0.207419476292, 1.003461194888, 0.9990855196647],
    },
    {
      Baltimore: [1.0510800337025, 1.0631167455559],
      Cleveland: [1.2210629797031, 1.2183176682683],
      Toronto: [0.90638356974604, 0.8760249091632],
    },
    0.8534803968765,
    -172.2481759947,
  ],
  [
    'parties',
    parties,
    {
      'CDU/CSU': [-0.35580526798, 0.1806237543714, 1.048988385098, 1.06211962783],
      Gruene: [0.9794817620683, 0.2020576825327, 1.038921648316, 1.049111564741],
      none: [-0.4698897065891, 0.182365620069, 0.8565612118793, 0.8076400653544],
    },
    {
      '1': [0.6706015456654, 0.5789534710178],
      '4': [1.7868250210159, 2.0304988222833],
      '18': [1.0333126981961, 1.0255031299519],
    },
    0.9383878873119,
    -173.7731724931,
  ],
])('%s as R', (_, judgements, items, judges, reliability, logLikelihood) => {
  const result = bradleyTerry(judgements)
  for (const [item, [measure, standardError, infit, outfit]] of Object.entries(items)) {
    const got = measured(result, item)
    expect(got.measure).toBeCloseTo(measure!, 8)
    expect(got.standardError).toBeCloseTo(standardError!, 6)
    expect(got.infit).toBeCloseTo(infit!, 8)
    expect(got.outfit).toBeCloseTo(outfit!, 8)
  }
  for (const [judge, [infit, outfit]] of Object.entries(judges)) {
    expect(judged(result, judge).infit).toBeCloseTo(infit!, 8)
    expect(judged(result, judge).outfit).toBeCloseTo(outfit!, 8)
  }
  expect(result.reliability).toBeCloseTo(reliability, 6)
  expect(result.logLikelihood).toBeCloseTo(logLikelihood, 7)
})

// R 4.2.2 glm on the design of winners less losers, differences by vcov.
test.each([
  ['citations', citations, 6, 6],
  ['baseball', baseball, 9, 21],
  ['parties', parties, 8, 15],
])('%s: how many pairs are told apart, as R glm', (_, judgements, apart, pairs) => {
  expect(bradleyTerry(judgements).apart).toBeCloseTo(apart / pairs, 12)
})

// R 4.2.2 glm with each item winning and losing with the weight of the pseudo-judgements against 0, centred.
test.each([
  ['parties', parties, 0.5, 'CDU/CSU', -0.3511418732479, 0.1794590978954, 0.9377551040393],
  ['baseball', baseball, 0.3, 'Milwaukee', 0.5267496093868, 0.206494684056, 0.8522927094985],
])('%s with pseudo-judgements as R glm', (_, judgements, pseudoJudgements, item, measure, standardError, reliability) => {
  const result = bradleyTerry(judgements, { pseudoJudgements })
  expect(measured(result, item).measure).toBeCloseTo(measure, 8)
  expect(measured(result, item).standardError).toBeCloseTo(standardError, 8)
  expect(result.reliability).toBeCloseTo(reliability, 8)
})

const duel = (winner: string, loser: string, judge = 'x'): Judgement => ({ judge, winner, loser })

test('an item that never lost has no finite measure without pseudo-judgements', () => {
  const judgements = [duel('a', 'b'), duel('a', 'c'), duel('b', 'c'), duel('b', 'c')]
  expect(() => bradleyTerry(judgements)).toThrow(
    'bradleyTerry finds no finite measures: an item, or a group of items, never lost to the rest',
  )
  const result = bradleyTerry(judgements, { pseudoJudgements: 0.5 })
  expect(measured(result, 'a').measure).toBeCloseTo(1.365360972766, 8)
  expect(measured(result, 'c')).toMatchObject({ wins: 0, judgements: 3 })
  expect(measured(result, 'c').standardError).toBeCloseTo(1.10816587349, 8)
  expect(judged(result, 'x').infit).toBeCloseTo(0.2126445479618, 8)
})

test('parts that never meet cannot share a scale', () => {
  const apart = [duel('a', 'b'), duel('b', 'a'), duel('c', 'd'), duel('d', 'c')]
  expect(() => bradleyTerry(apart)).toThrow('bradleyTerry needs all items compared with one another, directly or through others')
  expect(() => bradleyTerry(apart, { pseudoJudgements: 1 })).toThrow('some parts never meet')
})

test('equal items are equal, and their scale has no reliability', () => {
  expect(bradleyTerry([duel('a', 'b'), duel('b', 'a')])).toMatchObject({
    reliability: null,
    apart: 0,
    items: [{ measure: 0 }, { measure: 0 }],
  })
})

test('refuses judgements that are none', () => {
  expect(() => bradleyTerry([])).toThrow('bradleyTerry needs at least one judgement')
  expect(() => bradleyTerry([duel('a', 'a')])).toThrow('bradleyTerry needs two items in each judgement: a is set against itself')
  expect(() => bradleyTerry([duel('a', 'b')], { pseudoJudgements: -1 })).toThrow(
    'bradleyTerry needs no fewer than 0 pseudo-judgements, not -1',
  )
})

test('turning every judgement round turns the scale round', () => {
  const item = fc.constantFrom('a', 'b', 'c', 'd')
  const judgements = fc.array(
    fc.tuple(item, item).filter(([one, other]) => one !== other),
    { minLength: 1, maxLength: 30 },
  )
  fc.assert(
    fc.property(judgements, (pairs) => {
      // A ring makes every item meet, win and lose.
      const all = [...pairs, ['a', 'b'], ['b', 'c'], ['c', 'd'], ['d', 'a']].map(([winner, loser]) => duel(winner!, loser!))
      const result = bradleyTerry(all)
      const turned = bradleyTerry(all.map(({ winner, loser }) => duel(loser, winner)))
      for (const { item: name, measure, standardError } of result.items) {
        expect(measured(turned, name).measure).toBeCloseTo(-measure, 7)
        expect(measured(turned, name).standardError).toBeCloseTo(standardError, 7)
      }
    }),
  )
})
