import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { groupReliability, withinGroupAgreement } from '#stats'
import type { Item } from './item.ts'
import { resultsOf } from './results.ts'

const folder = process.env['WEFT_TEST_DATA']

/** 7,382 soldiers of 99 companies (Bliese & Halverson 1996), as R’s package multilevel has them. */
test.skipIf(!folder)('ICC(1), ICC(2) and r_wg of leadership are those of R, with the size that unequal groups have', () => {
  const text = readFileSync(`${folder}/survey/multilevel_bh1996.csv`)
  const rows = parse(text, { columns: true }) as { GRP: string; LEAD: string }[]
  const groups = [...Map.groupBy(rows, ({ GRP }) => GRP).values()].map((group) => group.map(({ LEAD }) => Number(LEAD)))
  const { icc1, icc2, effectiveSize } = groupReliability(groups)
  // R 4.2.2: anova(aov(LEAD ~ as.factor(GRP))), n0 = (N - sum(n^2)/N)/(g - 1).
  expect(icc1).toBeCloseTo(0.127_403_678_155_202, 12)
  expect(icc2!).toBeCloseTo(0.915_612_969_348_063, 12)
  expect(effectiveSize).toBeCloseTo(74.313_487_302_263_1, 10)
  // multilevel 2.7: rwg(LEAD, GRP, ranvar = 2), the variance of five points given at random.
  const agreement = groups.map((group) =>
    withinGroupAgreement(
      group.map((value) => [value]),
      5,
    ),
  )
  expect(agreement[0]).toBeCloseTo(0.752_140_983_936_99, 12)
  expect(agreement.reduce((sum, value) => sum + value, 0) / agreement.length).toBeCloseTo(0.741_155_572_657_374, 12)
})

test('alpha of a released scale is that of R’s psych', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f']
  const items = ids.map((id): Item => ({
    id,
    kind: 'scale',
    construct: 'respect',
    labels: 'agree',
    text: { en: id, es: id },
    options: null,
  }))
  const point = (i: number, j: number) => {
    const x = 1 + ((i * 7 + j * 3 + ((i * j) % 5) + 2 * (i % 4)) % 5)
    const mixed = (x + 2 * (1 + (i % 5))) / 3
    return Math.min(5, Math.max(1, Math.round(mixed)))
  }
  const answers = Array.from({ length: 60 }, (_, at) => ({
    cellId: 'c',
    answers: Object.fromEntries(ids.map((id, item) => [id, point(at + 1, item + 1)])),
  }))
  const cells = [{ id: 'c', bands: ['teachers'], placeId: 'p', placeIds: ['p'], people: 70 }]
  const { scales } = resultsOf({ items, cells, answers, comments: [], k: 5, commentsK: 10, shuffled: (list) => [...list] })
  // psych 2.2.9: alpha(x)$total$raw_alpha.
  expect(scales[0]!.alpha).toBeCloseTo(0.963934426229508, 10)
})
