import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exactAgreement, adjacentAgreement, intraclassCorrelations, krippendorffAlpha, weightedKappa } from '#stats'
import { figuresOf } from './figures.ts'

/** Of the promise `calibration-reference`: what pages show of readings, held against R and against the plain statistics of two raters. */

const content = {
  name: '',
  sentence: '',
  grades: [],
  halfLevels: false,
  levels: [1, 2, 3, 4].map((score) => ({ name: '', score })),
  criteria: ['a', 'b'].map((id) => ({ id, name: id, asks: '', weight: 1, descriptors: ['', '', '', ''] })),
}

test('for two readers, agreement, kappa and alpha are those of the two lists', () => {
  const first = [1, 2, 3, 4, 4, 2, 3, 1, 2, 3, 4, 1]
  const second = [1, 3, 3, 4, 2, 2, 3, 2, 2, 4, 4, 1]
  const readings = first.flatMap((score, at) => [
    { pieceId: `p${at}`, personId: 'x', scores: [score, 2] },
    { pieceId: `p${at}`, personId: 'y', scores: [second[at]!, 2] },
  ])
  const { criteria, readers, leans } = figuresOf(readings, { content, readers: 2 })
  const scale = [1, 2, 3, 4]
  expect(criteria[0]).toMatchObject({
    pairs: 12,
    exact: exactAgreement(first, second).share,
    adjacent: adjacentAgreement(first, second, scale).share,
    kappa: weightedKappa(first, second, scale, 'quadratic').kappa,
    alpha: krippendorffAlpha(
      first.map((score, at) => [score, second[at]!]),
      'ordinal',
    ).alpha,
  })
  // All the same: nothing could have disagreed, so no alpha and no kappa is told.
  expect(criteria[1]).toMatchObject({ exact: 1, kappa: null, alpha: null })
  expect([readers, leans]).toEqual([2, null])
})

/** R 4.2.2: `cor`, and psych 2.2.9 `ICC(scale(marks), lmer = FALSE)` of those with both marks. */
const R = { n: 1523, pearson: 0.47417073864245, icc31: 0.47417073864245, lower: 0.43429612142834, upper: 0.51219063048438 }

const data = process.env['WEFT_TEST_DATA']

test.skipIf(!data)(
  'written and course marks of the GCSE, as scores of two raters: listwise, standardised, Pearson and ICC(3,1) are R’s',
  () => {
    const lines = readFileSync(join(data!, 'calibration/mlmRev_Gcsemv.csv'), 'utf8').trim().split('\n').slice(1)
    const pairs = lines
      .map((line) =>
        line
          .split(',')
          .slice(3)
          .map((cell) => (cell === 'NA' ? null : Number(cell))),
      )
      .filter((row): row is [number, number] => row.every((value) => value !== null))
    const columns = [0, 1].map((at) => standardised(pairs.map((row) => row[at]!)))
    const scores = pairs.map((_, at) => [columns[0]![at]!, columns[1]![at]!])
    const pearson = scores.reduce((sum, [one, other]) => sum + one! * other!, 0) / (pairs.length - 1)
    const icc = intraclassCorrelations(scores)
    expect(pairs).toHaveLength(R.n)
    expect(pearson).toBeCloseTo(R.pearson, 10)
    expect(icc['ICC(3,1)'].value).toBeCloseTo(R.icc31, 10)
    expect(icc['ICC(3,1)'].lower).toBeCloseTo(R.lower, 8)
    expect(icc['ICC(3,1)'].upper).toBeCloseTo(R.upper, 8)
  },
)

function standardised(values: readonly number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1))
  return values.map((value) => (value - mean) / spread)
}
