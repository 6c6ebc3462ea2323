import { globSync, readFileSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'
import type { Promised } from './promise.ts'
import { runs } from './promise.ts'

/** Tests that hold for whatever fast-check thinks of, and the attackers of suppression on the full number of random tables. */
const properties = globSync('packages/stats/**/*.test.ts').filter((file) => /from 'fast-check'/.test(readFileSync(file, 'utf8')))

export const promise: Promised = {
  statement:
    'properties of packages/stats hold by fast-check, and 10,000 random tables let no attacker in, by linear or whole-number programming',
  async check() {
    const files = [...properties, 'packages/stats/groups/suppress.test.ts', 'packages/stats/groups/possible-tables.test.ts']
    const env = { SUPPRESSION_TABLES: '10000' }
    const { code, output, seconds } = await runs('vitest', ['run', ...files], { env, seconds: 3600 })
    const plain = stripVTControlCharacters(output)
    const tests = /Tests\s+(.*)/.exec(plain)?.[1]?.trim() ?? 'no tests'
    return { holds: code === 0, figure: `${tests} in ${seconds.toFixed(0)} s${code === 0 ? '' : `\n${plain.slice(-3000)}`}` }
  },
}
