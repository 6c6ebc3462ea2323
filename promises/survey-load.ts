import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Promised } from './promise.ts'
import { percentile, surveyLoad } from './survey-load/load.ts'

const PEOPLE = Number(process.env['LOAD_PEOPLE'] ?? 5000)
const SECONDS = Number(process.env['LOAD_SECONDS'] ?? 600)
const KILLS = 2
const MOST_MS = 300

export const promise: Promised = {
  statement: `${PEOPLE} people answer a survey within ${SECONDS} seconds while the server is killed with −9 ${KILLS} times: every acknowledged answer counts once, none is there twice, none is of nobody; issue and submit answer under ${MOST_MS} ms at the 99th percentile`,
  async check() {
    const folder = await mkdtemp(join(tmpdir(), 'weft-load-'))
    try {
      const told = await surveyLoad(folder, { people: PEOPLE, seconds: SECONDS, kills: KILLS })
      const [issue, submit] = [percentile(told.issue, 0.99), percentile(told.submit, 0.99)]
      return {
        holds:
          told.acknowledged === PEOPLE && told.lost + told.doubled + told.ofNobody === 0 && issue < MOST_MS && submit < MOST_MS,
        figure:
          `${told.acknowledged} acknowledged in ${told.seconds.toFixed(0)} s, ${told.kills} kills, ${told.sentAgain} sent again; ${told.lost} lost, ${told.doubled} twice, ${told.ofNobody} of nobody; ` +
          `issue ${percentile(told.issue, 0.5).toFixed(0)} ms at the median, ${issue.toFixed(0)} ms at the 99th percentile; submit ${percentile(told.submit, 0.5).toFixed(0)} and ${submit.toFixed(0)} ms`,
      }
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  },
}
