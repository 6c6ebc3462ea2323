import { stripVTControlCharacters } from 'node:util'
import { runs } from './promise.ts'
import type { Promised } from './promise.ts'

export const promise: Promised = {
  statement:
    'every route × actor × relation as the table in `server/who-may/` says, at least 2,000 cells and no leak; a route without a row fails',
  async check() {
    const { code, output, seconds } = await runs('vitest', ['run', '--project', 'api', 'server/who-may/matrix.test.ts'], {
      env: { WEFT_MATRIX: 'all' },
    })
    const plain = stripVTControlCharacters(output)
    const cells = /^(\d+) cells$/m.exec(plain)?.[1] ?? 'no'
    return {
      holds: code === 0,
      figure: `${cells} cells in ${seconds.toFixed(0)} s${code === 0 ? '' : `\n${plain.slice(-3000)}`}`,
    }
  },
}
