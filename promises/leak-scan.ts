import { stripVTControlCharacters } from 'node:util'
import { runs } from './promise.ts'
import type { Promised } from './promise.ts'

export const promise: Promised = {
  statement:
    'sizes, means, shares, sums and gaps that are withheld of tables with unique values stand in no reply of the outcome routes, no header or ETag, no CSV, not in the page’s markup and not in the order of anything; when only what is withheld changes, every reply stays the same to the last byte; where it is deliberately shown, the scan finds it',
  async check() {
    const { code, output, seconds } = await runs('vitest', [
      'run',
      '--project',
      'api',
      'modules/outcomes/server/leak-scan.test.ts',
    ])
    const plain = stripVTControlCharacters(output)
    const figures = [...plain.matchAll(/FIGURE (.*)/g)].map(([, figure]) => figure)
    return {
      holds: code === 0 && figures.length === 2,
      figure: `${figures.join('; ')}; ${seconds.toFixed(0)} s${code === 0 ? '' : plain.slice(-2000)}`,
    }
  },
}
