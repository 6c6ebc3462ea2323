import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measured } from '../bench/outcomes/measure.ts'
import type { Promised } from './promise.ts'

/** `ROWS=600000 npm run promise outcomes-five-million` for a shorter look. */
const ROWS = Number(process.env['ROWS'] ?? 5_000_000)
const LEAST_SHARE = 0.3
const MOST_MEGABYTES = 500

export const promise: Promised = {
  statement: `${ROWS.toLocaleString('en-US')} results come in, rollups included, at ${LEAST_SHARE * 100} % or more of the speed of a COPY of the same rows into an equal table with its keys and indexes, in under ${MOST_MEGABYTES} MB; after a kill −9 midway the import goes on, and no row is lost or there twice`,
  async check() {
    const folder = await mkdtemp(join(tmpdir(), 'weft-promise-'))
    try {
      const { importSeconds, copySeconds, stored, cells, peakMegabytes, killed, sum } = await measured(folder, ROWS, {
        kill: true,
      })
      const share = ROWS / importSeconds / (stored / copySeconds)
      const isWhole = stored === ROWS && killed?.stored === ROWS && killed.sum === sum && killed.resumedAtByte > 0
      return {
        holds: share >= LEAST_SHARE && peakMegabytes < MOST_MEGABYTES && isWhole,
        figure:
          `${Math.round(ROWS / importSeconds)} rows/s, ${(share * 100).toFixed(0)} % of COPY (import with ${cells} rollup cells ${importSeconds.toFixed(0)} s; COPY of ${stored} rows ${copySeconds.toFixed(0)} s), VmHWM ${peakMegabytes} MB; ` +
          `killed with ${killed?.staged} rows staged and gone on with from byte ${killed?.resumedAtByte}: ${killed?.stored} rows, sum ${killed?.sum === sum ? 'the same' : `${killed?.sum} and not ${sum}`}`,
      }
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  },
}
