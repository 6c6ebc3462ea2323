import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measured } from './measure.ts'

/** A roster of a million rows (or as many as named) against a COPY of the same rows into equal tables, in one run. */
const rows = Number(process.argv[2] ?? 1_000_000)
const folder = await mkdtemp(join(tmpdir(), 'weft-bench-roster-'))
try {
  const { importSeconds, copySeconds, againSeconds, peakMegabytes, stored } = await measured(folder, rows)
  const rate = (seconds: number) => `${Math.round(rows / seconds).toLocaleString('en-US')} rows/s`
  console.log(
    `COPY of the ${stored.toLocaleString('en-US')} rows stored: ${copySeconds.toFixed(1)} s, ${Math.round(stored / copySeconds).toLocaleString('en-US')} rows/s`,
  )
  console.log(
    `import of ${rows.toLocaleString('en-US')} rows: ${importSeconds.toFixed(1)} s, ${rate(importSeconds)}, VmHWM ${peakMegabytes} MB`,
  )
  console.log(`the same again, which changes nothing: ${againSeconds.toFixed(1)} s, ${rate(againSeconds)}`)
  console.log(`ratio to COPY, rows by rows: ${(rows / importSeconds / (stored / copySeconds)).toFixed(2)}`)
} finally {
  await rm(folder, { recursive: true, force: true })
}
