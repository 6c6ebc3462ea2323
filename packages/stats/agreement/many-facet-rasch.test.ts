import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { facets, raschdat, rsmdat } from '../test/agreement-data.ts'
import { manyFacetRasch, type ManyFacetRasch } from './many-facet-rasch.ts'

const crossed = { raters: [1, 1, 2, 2, 3, 3, 4, 4], criteria: [1, 2, 1, 2, 1, 2, 1, 2] }
const rater = ({ raters }: ManyFacetRasch, name: string) => raters.find((one) => one.rater === name)!

// R eRm 1.0.2: RM, RSM, and LLTM and LRSM with a design matrix of centred raters, criteria and thresholds. Severity, error, infit, outfit.
test('eight raters, right or wrong, as R eRm RM and itemfit', () => {
  const result = manyFacetRasch(
    facets(
      raschdat,
      [1, 2, 3, 4, 5, 6, 7, 8],
      Array.from({ length: 8 }, () => 1),
    ),
    [0, 1],
  )
  const expected = [
    [-1.1104385632, 0.2633706995, 1.004687244, 1.097526299],
    [0.0393052837, 0.2578745413, 0.9336821167, 0.9442403418],
    [-0.6719894333, 0.2533126434, 0.7651847837, 0.7067953962],
    [1.2613855542, 0.334880582, 0.8664922214, 0.6713111911],
    [1.0152345196, 0.3116314186, 0.86835669, 0.8353391237],
    [-0.0343802147, 0.2561185037, 1.2035631796, 1.2134662745],
    [-0.1787210745, 0.2535650087, 1.1786970541, 1.2235067801],
    [-0.3203960718, 0.2521754783, 0.8975932361, 0.9234430934],
  ]
  for (const [place, [severity, standardError, infit, outfit]] of expected.entries()) {
    const got = rater(result, `rater ${place + 1}`)
    expect(got.severity).toBeCloseTo(severity!, 4)
    expect(got.standardError).toBeCloseTo(standardError!, 4)
    expect(got.infit).toBeCloseTo(infit!, 4)
    expect(got.outfit).toBeCloseTo(outfit!, 4)
  }
  expect(result.logLikelihood).toBeCloseTo(-186.969410966, 6)
  expect(result.thresholds).toEqual([{ category: 1, threshold: 0, standardError: 0 }])
})

test('four raters, two criteria, right or wrong, as R eRm LLTM', () => {
  const result = manyFacetRasch(facets(raschdat, crossed.raters, crossed.criteria), [0, 1])
  const expected = [
    [-0.4828838464, 0.164884061, 0.9574061927, 0.9618368951],
    [0.201664274, 0.1693539489, 0.8184818368, 0.7215193326],
    [0.4828213078, 0.1754435303, 1.1117221642, 1.2186658441],
    [-0.2016017354, 0.1649650021, 1.0559958588, 1.0853162357],
  ]
  for (const [place, [severity, standardError, infit, outfit]] of expected.entries()) {
    const got = rater(result, `rater ${place + 1}`)
    expect(got.severity).toBeCloseTo(severity!, 4)
    expect(got.standardError).toBeCloseTo(standardError!, 4)
    expect(got.infit).toBeCloseTo(infit!, 4)
    expect(got.outfit).toBeCloseTo(outfit!, 4)
  }
  expect(result.criteria[0]!.difficulty).toBeCloseTo(-0.2333148194, 4)
  expect(result.criteria[0]!.standardError).toBeCloseTo(0.0973144897, 4)
  expect(result.criteria[1]!.infit).toBeCloseTo(1.0087592503, 4)
  expect(result.persons[0]!.measure).toBeCloseTo(-1.68598328301, 4)
  expect(result.persons[1]).toMatchObject({ total: 0, infit: null, outfit: null })
  expect(result.persons[1]!.measure).toBeCloseTo(-2.93546075738, 4)
})

test('three raters, two criteria, four categories, as R eRm LRSM', () => {
  const result = manyFacetRasch(facets(rsmdat, crossed.raters, crossed.criteria), [0, 1, 2, 3])
  const severities = [0.1357907838, 0.1589532076, -0.2947439915]
  const errors = [0.1249783001, 0.1254781706, 0.1280500146]
  const infits = [0.8936345341, 0.8582507756, 1.0301588623]
  for (const place of [0, 1, 2]) {
    const got = rater(result, `rater ${place + 1}`)
    expect(got.severity).toBeCloseTo(severities[place]!, 4)
    expect(got.standardError).toBeCloseTo(errors[place]!, 4)
    expect(got.infit).toBeCloseTo(infits[place]!, 4)
    expect(result.thresholds[place]!.threshold).toBeCloseTo([-0.0244715116, -0.2131619275, 0.2376334391][place]!, 4)
    expect(result.thresholds[place]!.standardError).toBeCloseTo([0.242519347, 0.2759061063, 0.2437200753][place]!, 4)
  }
  expect(result.criteria[0]).toMatchObject({ criterion: 'criterion 1', ratings: 60 })
  expect(result.criteria[0]!.difficulty).toBeCloseTo(0.0231952869, 4)
  expect(result.criteria[0]!.outfit).toBeCloseTo(0.8811401828, 4)
  expect(result.persons[0]).toMatchObject({ person: 'person 1', total: 7 })
  expect(result.persons[0]!.measure).toBeCloseTo(-0.291758963617, 4)
  expect(result.persons[0]!.standardError).toBeCloseTo(0.389568878149, 4)
  expect(result.persons[0]!.infit).toBeCloseTo(1.28080726759, 4)
  expect(result.logLikelihood).toBeCloseTo(-108.707071539, 6)
})

test('each person missed by one rater, as R eRm LLTM with gaps', () => {
  const ratings = facets(raschdat, crossed.raters, crossed.criteria, (person, item) => Math.floor(item / 2) === person % 4)
  const result = manyFacetRasch(ratings, [0, 1])
  const expected = [
    [-0.4708707333, 0.2067192859, 0.9725396716, 0.9706194492],
    [0.1105634038, 0.2113063338, 0.7982011633, 0.7788832827],
    [0.6523852634, 0.2231090497, 1.1372463705, 1.3262342567],
    [-0.2920779339, 0.2064271168, 0.9864105778, 0.9668624485],
  ]
  for (const [place, [severity, standardError, infit, outfit]] of expected.entries()) {
    const got = rater(result, `rater ${place + 1}`)
    expect(got.severity).toBeCloseTo(severity!, 4)
    expect(got.standardError).toBeCloseTo(standardError!, 4)
    expect(got.infit).toBeCloseTo(infit!, 4)
    expect(got.outfit).toBeCloseTo(outfit!, 4)
  }
  expect(result.logLikelihood).toBeCloseTo(-129.637387343, 6)
})

test('marginal estimation compares raters who never met in one person', () => {
  const ratings = facets(raschdat, crossed.raters, crossed.criteria, (person, item) => Math.floor(item / 2) !== person % 4)
  const result = manyFacetRasch(ratings, [0, 1], { estimation: 'marginal' })
  expect(rater(result, 'rater 1').severity).toBeCloseTo(-0.373186792871, 5)
  expect(result.distribution!.mean).toBeCloseTo(-0.238474478177, 5)
  expect(result.persons).toHaveLength(60)
  expect(manyFacetRasch(facets(raschdat, crossed.raters, crossed.criteria), [0, 1]).distribution).toBeNull()
})

const pair = (person: string, x: number, y: number, other = 'y') => [
  { person, rater: 'x', criterion: 'c', score: x },
  { person, rater: other, criterion: 'c', score: y },
]

test('raters who never met cannot be compared', () => {
  const ratings = [
    ...pair('a', 0, 1),
    ...pair('b', 1, 0),
    { person: 'd', rater: 'v', criterion: 'c', score: 1 },
    { person: 'd', rater: 'w', criterion: 'c', score: 0 },
  ]
  expect(() => manyFacetRasch(ratings, [0, 1])).toThrow(
    'manyFacetRasch needs raters and criteria linked by persons whom several of them rated',
  )
})

test('a rater who gave only the lowest scores has no finite severity', () => {
  expect(() => manyFacetRasch([...pair('a', 0, 1), ...pair('b', 0, 1)], [0, 1])).toThrow(
    'manyFacetRasch finds no finite estimates',
  )
})

test('two raters: the difference is the log of the discordant pairs', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }), fc.nat(5), (harsh, lenient, both) => {
      const ratings = [
        ...Array.from({ length: harsh }, (_, n) => pair(`harsh ${n}`, 0, 1)),
        ...Array.from({ length: lenient }, (_, n) => pair(`lenient ${n}`, 1, 0)),
        ...Array.from({ length: both }, (_, n) => pair(`both ${n}`, 1, 1)),
      ].flat()
      const { raters } = manyFacetRasch(ratings, [0, 1])
      expect(raters[0]!.severity - raters[1]!.severity).toBeCloseTo(Math.log(harsh / lenient), 7)
    }),
  )
})
