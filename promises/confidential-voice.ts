import { stripVTControlCharacters } from 'node:util'
import { runs } from './promise.ts'
import type { Promised } from './promise.ts'

const DAYS = 20

export const promise: Promised = {
  statement:
    'of a voice in confidence, no page, route, header, notice, live event, letter, log line or export that its reader can reach, also as an administrator of the district, names the writer or a moment; whoever knows when each writer was there matches them by lists, ids and notices no better than chance, while the order of rows in the database would give them away',
  async check() {
    const args = ['run', '--project', 'api', 'modules/voice/server/confidential.test.ts']
    const { code, output, seconds } = await runs('vitest', args, { env: { WEFT_CONFIDENTIAL_DAYS: String(DAYS) } })
    const plain = stripVTControlCharacters(output)
    const figures = [...plain.matchAll(/FIGURE (.*)/g)].map(([, figure]) => figure)
    return {
      holds: code === 0 && figures.length === 1,
      figure: `${figures.join('; ')}; ${seconds.toFixed(0)} s${code === 0 ? '' : plain.slice(-2000)}`,
    }
  },
}
