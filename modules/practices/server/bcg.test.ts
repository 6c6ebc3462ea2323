import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { aPerson } from '#modules/people/server/testing.ts'
import { testServer } from '#server/testing.ts'
import { forestChart } from '#web/chart/forest-chart.ts'
import { filePaint } from '#web/chart/paint.ts'
import { aPractice } from './testing.ts'

/** Colditz et al. 1994, Journal of the American Medical Association 271:698: cases and others, vaccinated and not (R metafor `dat.bcg`). */
const TRIALS = [
  ['Aronson 1948', 4, 119, 11, 128],
  ['Ferguson & Simes 1949', 6, 300, 29, 274],
  ['Rosenthal 1960', 3, 228, 11, 209],
  ['Hart & Sutherland 1977', 62, 13_536, 248, 12_619],
  ['Frimodt-Moller 1973', 33, 5036, 47, 5761],
  ['Stein & Aronson 1953', 180, 1361, 372, 1079],
  ['Vandiviere 1973', 8, 2537, 10, 619],
  ['TPT Madras 1980', 505, 87_886, 499, 87_892],
  ['Coetzee & Berjak 1968', 29, 7470, 45, 7232],
  ['Rosenthal 1961', 17, 1699, 65, 1600],
  ['Comstock 1974', 186, 50_448, 141, 27_197],
  ['Comstock & Webster 1969', 5, 2493, 3, 2338],
  ['Comstock 1976', 27, 16_886, 29, 17_825],
] as const

const { db, as } = await testServer()
const rosa = await aPerson(db)
const asRosa = await as(rosa)

test('the BCG trials, entered as trials, say together what R metafor says', async () => {
  const { id } = await aPractice(db, { madeBy: rosa })
  for (const [label, cases, others, casesWithout, othersWithout] of TRIALS)
    await asRosa.practices.addEffect({
      id,
      effect: {
        label,
        design: 'randomised',
        better: 'lower',
        figures: {
          kind: 'counts',
          metric: 'log-risk',
          treated: { events: cases, total: cases + others },
          comparison: { events: casesWithout, total: casesWithout + othersWithout },
        },
        grades: [],
        subjects: [],
        context: '',
        students: '',
        source: 'Colditz et al. 1994',
        url: null,
      },
    })
  const { evidence } = await asRosa.practices.practice({ id })
  // metafor 3.8-1 rma(ai, bi, ci, di, measure = "RR", test = "knha"), the sign turned: fewer cases are better. The prediction
  // interval by Higgins, Thompson & Spiegelhalter with 11 degrees of freedom.
  expect(evidence.pooled).toMatchObject({
    estimate: expect.closeTo(0.71453234, 6),
    lower: expect.closeTo(0.32062097, 6),
    upper: expect.closeTo(1.10844371, 6),
    tauSquared: expect.closeTo(0.31324326, 6),
    iSquared: expect.closeTo(0.92221385, 6),
    few: false,
  })
  const reach = 2.200985160082949 * Math.sqrt(0.31324325813648 + 0.18079174409285 ** 2)
  expect(evidence.pooled?.prediction?.lower).toBeCloseTo(0.71453234215814 - reach, 5)
  expect(evidence).toMatchObject({ standing: 'may-help', design: 'randomised' })
  const rows = evidence.tries.map(({ id: key, label, effect }) =>
    Object.assign({ id: key, label, weight: 1, weak: false, said: '' }, effect!),
  )
  const drawing = forestChart(
    { title: '', said: '', rows, pooled: null, ratio: false, words: { none: '', better: '' } },
    { width: 720, paint: filePaint, locale: 'en', id: 'bcg' },
  )
  const svg = renderToStaticMarkup(drawing)
  for (const [label] of TRIALS) expect(svg).toContain(label.replace('&', '&amp;'))
})
