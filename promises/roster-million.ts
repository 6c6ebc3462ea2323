import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measured } from '../bench/roster/measure.ts'
import type { Promised } from './promise.ts'

const ROWS = 1_000_000
const LEAST_SHARE = 0.4
const MOST_MEGABYTES = 400

export const promise: Promised = {
  statement: `a roster of ${ROWS.toLocaleString('en-US')} rows comes in at ${LEAST_SHARE * 100} % or more of the speed of a COPY of the same rows into the same tables with their keys and indexes, in under ${MOST_MEGABYTES} MB`,
  async check() {
    const folder = await mkdtemp(join(tmpdir(), 'weft-promise-'))
    try {
      const { importSeconds, copySeconds, stored, peakMegabytes } = await measured(folder, ROWS)
      const share = ROWS / importSeconds / (stored / copySeconds)
      return {
        holds: share >= LEAST_SHARE && peakMegabytes < MOST_MEGABYTES,
        figure: `${Math.round(ROWS / importSeconds)} rows/s, ${(share * 100).toFixed(0)} % of COPY (import ${importSeconds.toFixed(1)} s; COPY of ${stored} rows ${copySeconds.toFixed(1)} s), VmHWM ${peakMegabytes} MB`,
      }
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  },
}
