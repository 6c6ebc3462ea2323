import { stripVTControlCharacters } from 'node:util'
import { runs } from './promise.ts'
import type { Promised } from './promise.ts'

const WORKERS = 4

export const promise: Promised = {
  statement:
    'of 100,000 requests made up from the contract, fitting and not, none ends in a server error, a reply outside its schema, or a visitor let in',
  async check() {
    const share = async (seed: number) =>
      runs('vitest', ['run', '--project', 'api', 'server/who-may/fuzz.test.ts'], {
        env: { WEFT_FUZZ: String(100_000 / WORKERS), WEFT_FUZZ_SEED: String(seed * 100_000) },
        seconds: 3600,
      })
    const ended = await Promise.all(Array.from({ length: WORKERS }, (_, at) => share(at + 1)))
    const asked = ended.map(({ output }) => Number(/(\d+) requests, by status/.exec(stripVTControlCharacters(output))?.[1] ?? 0))
    const failed = ended.filter(({ code }) => code !== 0)
    const total = asked.reduce((sum, one) => sum + one, 0)
    const figure = `${total} requests${failed.map(({ output }) => `\n${stripVTControlCharacters(output).slice(-3000)}`).join('')}`
    return { holds: failed.length === 0 && total >= 100_000, figure }
  },
}
