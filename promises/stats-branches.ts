import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import type { Promised } from './promise.ts'
import { runs } from './promise.ts'

type Summary = Record<string, { branches: { total: number; covered: number; pct: number } }>

export const promise: Promised = {
  statement: 'the tests of packages/stats go through every branch of it',
  async check() {
    const folder = await mkdtemp(join(tmpdir(), 'weft-branches-'))
    try {
      const { code, output } = await runs('vitest', [
        'run',
        'packages/stats',
        '--testTimeout=60000',
        '--coverage.enabled',
        '--coverage.provider=v8',
        '--coverage.include=packages/stats/**/*.ts',
        '--coverage.exclude=packages/stats/test/**',
        '--coverage.reporter=json-summary',
        `--coverage.reportsDirectory=${folder}`,
      ])
      if (code !== 0) return { holds: false, figure: stripVTControlCharacters(output).slice(-3000) }
      const summary = JSON.parse(await readFile(join(folder, 'coverage-summary.json'), 'utf8')) as Summary
      const { covered, total } = summary['total']!.branches
      const open = Object.entries(summary).filter(([file, { branches }]) => file !== 'total' && branches.covered < branches.total)
      const list = open.map(([file, { branches }]) => `\n${file}: ${branches.covered} of ${branches.total}`).join('')
      return { holds: total > 0 && covered === total, figure: `${covered} of ${total} branches${list}` }
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  },
}
