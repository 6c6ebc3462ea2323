import type { Promised } from './promise.ts'
import { runs, SKIPPED } from './promise.ts'

export const promise: Promised = {
  statement:
    '`npm run bench -- stats` stays within its bounds against vectorised R by hand, igraph and data.table, one thread each',
  async check() {
    const { code, output } = await runs('node', ['bench/run.ts', 'stats'], { seconds: 1800 })
    const lines = output.split('\n').filter((line) => /ratio|at most|SKIPPED|FAILS/.test(line))
    if (code === 0 && lines.every((line) => line.startsWith('SKIPPED'))) throw new SKIPPED('R is not installed (r-base-core)')
    return { holds: code === 0, figure: `\n${lines.join('\n')}` }
  },
}
