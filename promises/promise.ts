import { spawn } from 'node:child_process'
import { stripVTControlCharacters } from 'node:util'

/** What Weft promises: a statement, and a check that can fail. The figure is what was measured. */
export type Promised = { statement: string; check: () => Promise<{ holds: boolean; figure: string }> }

/** Thrown where a promise cannot be checked on this machine: it then counts neither way. */
export class SKIPPED extends Error {}

export type Ended = { code: number; output: string; seconds: number }

/** Runs a program to its end, or kills it after so many seconds. */
export function runs(
  command: string,
  args: readonly string[],
  options: { cwd?: string; env?: Record<string, string>; seconds?: number } = {},
): Promise<Ended> {
  const began = performance.now()
  const child = spawn(command, args, { cwd: options.cwd, env: { ...process.env, ...options.env } as NodeJS.ProcessEnv })
  let output = ''
  child.stdout.on('data', (data: Buffer) => (output += data.toString()))
  child.stderr.on('data', (data: Buffer) => (output += data.toString()))
  const timer = setTimeout(() => child.kill('SIGKILL'), (options.seconds ?? 600) * 1000)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => {
      clearTimeout(timer)
      resolve({ code: code ?? -1, output, seconds: (performance.now() - began) / 1000 })
    })
  })
}

/** A promise that is a set of tests: it holds where they pass and none was skipped. */
export const byTests = (statement: string, ...files: string[]): Promised => ({
  statement,
  async check() {
    const { code, output, seconds } = await runs('vitest', ['run', ...files])
    const plain = stripVTControlCharacters(output)
    const tests = /Tests\s+(.*)/.exec(plain)?.[1]?.trim() ?? 'no tests'
    return {
      holds: code === 0 && !/skipped/.test(tests),
      figure: `${tests} in ${seconds.toFixed(0)} s${code === 0 ? '' : `\n${plain.slice(-3000)}`}`,
    }
  },
})
