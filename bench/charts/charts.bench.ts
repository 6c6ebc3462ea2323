import { performance } from 'node:perf_hooks'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Measure } from '#modules/evidence/contract.ts'
import { measurePicture } from '#modules/evidence/web/measure-picture.ts'
import { filePaint } from '#web/chart/paint.ts'

/**
 * Chart data: reading the points of measures into what a chart may say (its kind, limits, signs and words), at 1, 10 and 100 times
 * 60 measures of 36 points, and drawing them, held against reading the same measures from their JSON and writing them back.
 */
const POINTS = 36
const MEASURES = 60

function measureAt(at: number): Measure {
  const wave = (step: number) => 10 + ((step * 7 + at * 3) % 9)
  return {
    id: `01900000-0000-7000-8000-${String(at).padStart(12, '0')}`,
    version: 1,
    teamId: '01900000-0000-7000-8000-000000000000',
    name: `Exit tickets ${at}`,
    purpose: 'outcome',
    kind: 'proportion',
    unit: '',
    definition: '',
    direction: 'up',
    target: 0.6,
    sampling: '',
    collectedBy: '',
    howOften: 'week',
    baselines: [],
    drawnFrom: null,
    points: Array.from({ length: POINTS }, (_, step) => ({
      id: `01900000-0000-7000-8001-${String(step).padStart(12, '0')}`,
      on: new Date(Date.UTC(2026, 0, 5 + step * 7)).toISOString().slice(0, 10),
      value: wave(step) / 24,
      numerator: wave(step),
      denominator: 24,
      almost: null,
      size: null,
      spread: null,
      note: '',
    })),
  }
}

/** The fastest of several runs, in milliseconds: what the machine can do when nothing disturbs it. */
function fastest(work: () => void, times = 5): number {
  let best = Infinity
  for (let at = 0; at < times; at++) {
    const began = performance.now()
    work()
    best = Math.min(best, performance.now() - began)
  }
  return best
}

let first = 0
for (const factor of [1, 10, 100]) {
  const measures = Array.from({ length: MEASURES * factor }, (_, at) => measureAt(at))
  const text = JSON.stringify(measures)
  const times = factor === 100 ? 2 : 5
  const reference = fastest(() => void JSON.stringify(JSON.parse(text)), times)
  const read = fastest(() => measures.forEach((measure) => void measurePicture(measure, [], 'en')), times)
  first ||= read
  console.log(
    `read, ${measures.length} measures of ${POINTS} points: ${read.toFixed(1)} ms, ${(read / reference).toFixed(2)} × their JSON read and written; growth ${(read / first / factor).toFixed(2)} a measure`,
  )
}

const shown = Array.from({ length: MEASURES }, (_, at) => measurePicture(measureAt(at), [], 'en'))
const text = JSON.stringify(Array.from({ length: MEASURES }, (_, at) => measureAt(at)))
const reference = fastest(() => void JSON.stringify(JSON.parse(text)))
const drawn = fastest(() => {
  for (const { draw } of shown) renderToStaticMarkup(draw({ width: 280, paint: filePaint, locale: 'en', id: 'c' }))
})
console.log(
  `drawn, ${MEASURES} charts of ${POINTS} points: ${drawn.toFixed(1)} ms, ${(drawn / reference).toFixed(2)} × their JSON read and written`,
)
