import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { maintained, nonmaintained, ovarian, remission } from '../test/spread-data.ts'
import { kaplanMeier, type Waiting } from './kaplan-meier.ts'

type Reference = {
  time: number[]
  atRisk: number[]
  adopted: number[]
  waiting: number[]
  errors: number[]
  lower: number[]
  upper: number[]
}

function holds(observed: Waiting[], reference: Reference, confidence?: number) {
  const { steps } = kaplanMeier(observed, confidence === undefined ? {} : { confidence })
  expect(steps.map(({ time }) => time)).toEqual(reference.time)
  expect(steps.map(({ atRisk }) => atRisk)).toEqual(reference.atRisk)
  expect(steps.map(({ adopted }) => adopted)).toEqual(reference.adopted)
  for (const [place, waiting] of reference.waiting.entries()) {
    expect(steps[place]!.waiting).toBeCloseTo(waiting, 11)
    expect(steps[place]!.standardError ?? 0).toBeCloseTo(reference.errors[place] ?? 0, 11)
    expect(steps[place]!.lower ?? 0).toBeCloseTo(reference.lower[place] ?? 0, 11)
    expect(steps[place]!.upper ?? 0).toBeCloseTo(reference.upper[place] ?? 0, 11)
  }
}

// R survival 3.5-3 summary(survfit(Surv(time, event) ~ 1, conf.type = "log-log")), and its quantile at one half.
test('remission on 6-MP, as in Freireich et al. 1963', () => {
  holds(remission, {
    time: [6, 7, 10, 13, 16, 22, 23],
    atRisk: [21, 17, 15, 12, 11, 7, 6],
    adopted: [3, 1, 1, 1, 1, 1, 1],
    waiting: [0.857142857143, 0.806722689076, 0.752941176471, 0.690196078431, 0.627450980392, 0.53781512605, 0.448179271709],
    errors: [0.0763603548321, 0.0869352851801, 0.0963496529943, 0.106814707775, 0.1140538652568, 0.128233751693, 0.1345914567558],
    lower: [0.619717955266, 0.563146564622, 0.5031995108, 0.431610222486, 0.367510855988, 0.267778936767, 0.188052005959],
    upper: [0.951551747647, 0.922809019203, 0.889361835169, 0.849065963349, 0.804912189472, 0.746790717635, 0.680142628495],
  })
  expect(kaplanMeier(remission)).toMatchObject({ people: 21, adopted: 9, median: 23, lower: 13, upper: null })
})

test('leukaemia, maintained', () => {
  holds(maintained, {
    time: [9, 13, 18, 23, 31, 34, 48],
    atRisk: [11, 10, 8, 7, 5, 4, 2],
    adopted: [1, 1, 1, 1, 1, 1, 1],
    waiting: [0.909090909091, 0.818181818182, 0.715909090909, 0.613636363636, 0.490909090909, 0.368181818182, 0.184090909091],
    errors: [
      0.0866784172041, 0.1162912998303, 0.1396649705572, 0.1526323310273, 0.1641932672211, 0.1626688858271, 0.1534927457863,
    ],
    lower: [0.5080802057699, 0.4474286146822, 0.3501903859079, 0.2657520400013, 0.1673309097769, 0.092829574937, 0.0117384801232],
    upper: [0.986673822668, 0.951162228582, 0.899023974191, 0.83529924325, 0.753399790371, 0.657040832398, 0.525014842727],
  })
  expect(kaplanMeier(maintained)).toMatchObject({ median: 31, lower: 13, upper: null })
})

test('leukaemia, not maintained: at the last step nobody is left, and no error', () => {
  holds(nonmaintained, {
    time: [5, 8, 12, 23, 27, 30, 33, 43, 45],
    atRisk: [12, 10, 8, 6, 5, 4, 3, 2, 1],
    adopted: [2, 2, 1, 1, 1, 1, 1, 1, 1],
    waiting: [
      0.833333333333, 0.666666666667, 0.583333333333, 0.486111111111, 0.388888888889, 0.291666666667, 0.194444444444,
      0.097222222222, 0,
    ],
    errors: [
      0.107582870728, 0.136082763488, 0.1423187606383, 0.1481300625535, 0.146986183948, 0.138715169135, 0.1218745053804,
      0.0918663649675,
    ],
    lower: [
      0.48171494219538, 0.3370189325414, 0.2701389240855, 0.19187661961873, 0.12627201219539, 0.07240160890777, 0.03119864293121,
      0.00574630569586,
    ],
    upper: [
      0.955509365728, 0.859711799084, 0.800940192333, 0.729671569779, 0.649817408289, 0.560886052671, 0.461429476238,
      0.348903861111,
    ],
  })
  const result = kaplanMeier(nonmaintained)
  expect(result.steps.at(-1)).toEqual({
    time: 45,
    atRisk: 1,
    adopted: 1,
    waiting: 0,
    standardError: null,
    lower: null,
    upper: null,
  })
  expect(result).toMatchObject({ median: 23, lower: 5, upper: 33 })
})

test('ovarian cancer at 90 %', () => {
  const { steps, ...rest } = kaplanMeier(ovarian, { confidence: 0.9 })
  expect(rest).toEqual({ people: 26, adopted: 12, median: 638, lower: 464, upper: null })
  expect(steps[0]!.lower).toBeCloseTo(0.816119422689, 11)
  expect(steps[6]!.upper).toBeCloseTo(0.845341052411, 11)
  expect(steps[11]!.waiting).toBeCloseTo(0.496732026144, 11)
  expect(steps[11]!.standardError).toBeCloseTo(0.1051026606696, 11)
  expect(steps[11]!.lower).toBeCloseTo(0.316440488523, 11)
})

test('where the curve lies on one half the median is the middle between two steps, or the step if none follows', () => {
  const each = [1, 2, 3, 4].map((time) => ({ time, adopted: true }))
  expect(kaplanMeier(each)).toMatchObject({ median: 2.5, lower: 1, upper: null })
  expect(kaplanMeier(each.map(({ time }) => ({ time, adopted: time < 3 }))).median).toBe(2)
  expect(kaplanMeier([{ time: 5, adopted: false }])).toEqual({
    steps: [],
    people: 1,
    adopted: 0,
    median: null,
    lower: null,
    upper: null,
  })
})

const observations = fc.array(fc.record({ time: fc.integer({ min: 0, max: 12 }), adopted: fc.boolean() }), {
  minLength: 1,
  maxLength: 25,
})

test('when all are watched to the end it is the share still waiting; order does not matter; time stretches', () => {
  fc.assert(
    fc.property(observations, (observed) => {
      const all = observed.map(({ time }) => ({ time, adopted: true }))
      for (const { time, waiting } of kaplanMeier(all).steps)
        expect(waiting).toBeCloseTo(all.filter((one) => one.time > time).length / all.length, 12)
      const result = kaplanMeier(observed)
      expect(kaplanMeier(observed.toReversed())).toEqual(result)
      const slow = kaplanMeier(observed.map(({ time, adopted }) => ({ time: 7 * time, adopted })))
      expect(slow.steps.map(({ waiting }) => waiting)).toEqual(result.steps.map(({ waiting }) => waiting))
      expect(slow.median).toBe(result.median === null ? null : 7 * result.median)
    }),
  )
})

test('the interval holds the curve and stays within 0 and 1', () => {
  fc.assert(
    fc.property(observations, (observed) => {
      for (const { waiting, lower, upper } of kaplanMeier(observed).steps)
        expect([0 <= (lower ?? 0), (lower ?? 0) <= waiting, waiting <= (upper ?? 1), (upper ?? 1) <= 1]).not.toContain(false)
    }),
  )
})

test('refuses nobody, and times that are none', () => {
  expect(() => kaplanMeier([])).toThrow('kaplanMeier needs at least one who could adopt')
  for (const time of [-1, Number.NaN, Infinity])
    expect(() => kaplanMeier([{ time, adopted: true }])).toThrow(`kaplanMeier needs times from 0 on, not ${time}`)
  expect(() => kaplanMeier([{ time: 1, adopted: true }], { confidence: 1 })).toThrow(
    'kaplanMeier needs a confidence between 0 and 1',
  )
})
