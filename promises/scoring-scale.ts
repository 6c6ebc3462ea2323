import { stripVTControlCharacters } from 'node:util'
import { runs } from './promise.ts'
import type { Promised } from './promise.ts'

export const promise: Promised = {
  statement:
    '20,000 pieces × 3 readers × 6 criteria: giving scores brings the next piece in under 100 ms at p99, and the page of reliability comes in under 500 ms',
  async check() {
    const { code, output } = await runs('vitest', ['run', '--project', 'api', 'modules/rubrics/server/scale.test.ts'], {
      env: { WEFT_SCORING_PIECES: '20000' },
      seconds: 900,
    })
    const plain = stripVTControlCharacters(output)
    const figure = /next piece p50.*/.exec(plain)?.[0]
    return { holds: code === 0 && figure !== undefined, figure: figure ?? plain.slice(-2000) }
  },
}
