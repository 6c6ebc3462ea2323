import type { Promised } from './promise.ts'
import { runs } from './promise.ts'

export const promise: Promised = {
  statement: '`npm run -s check` writes nothing, exits 0, and takes under 30 s',
  async check() {
    const before = await runs('git', ['status', '--porcelain'])
    const { code, output, seconds } = await runs('npm', ['run', '-s', 'check'])
    const after = await runs('git', ['status', '--porcelain'])
    const wrote = before.output !== after.output
    const figure = `exit ${code}, ${seconds.toFixed(1)} s${wrote ? ', and it wrote files' : ''}`
    return { holds: code === 0 && seconds < 30 && !wrote, figure: code === 0 ? figure : `${output}\n${figure}` }
  },
}
