import { stripVTControlCharacters } from 'node:util'
import { runs } from './promise.ts'
import type { Promised } from './promise.ts'

const SURVEYS = 200

export const promise: Promised = {
  statement: `whoever holds every table with the place and transaction of each row, the queue, the files and the log of ${SURVEYS} surveys matches people and answers no better than chance (99 % interval over all attacks); where answers are not mixed, the same attacker succeeds`,
  async check() {
    const env = { WEFT_RELINK_SURVEYS: String(SURVEYS) }
    const args = ['run', '--project', 'api', 'modules/surveys/server/relink.test.ts']
    const { code, output, seconds } = await runs('vitest', args, { env, seconds: 1500 })
    const plain = stripVTControlCharacters(output)
    const figures = [...plain.matchAll(/FIGURE (.*)/g)].map(([, figure]) => figure)
    return {
      holds: code === 0 && figures.length === 2,
      figure: `${figures.join('; ')}; ${seconds.toFixed(0)} s${code === 0 ? '' : plain.slice(-2000)}`,
    }
  },
}
