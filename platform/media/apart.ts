import { fork } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import type { Taken, ToTake } from './take.ts'

/** One thing that was sent may take so long and so much memory to look into, however it was made. */
const MOST_MS = 5 * 60_000
const MOST_MB = 380
const LOOK_EVERY_MS = 100

export type Limits = { ms?: number; mb?: number }

/** Looks into what was sent in a process of its own, within limits. What went beyond them, or brought it down, is `too-hard`. */
export function takeApart(what: ToTake, { ms = MOST_MS, mb = MOST_MB }: Limits = {}): Promise<Taken> {
  const child = fork(new URL('child.ts', import.meta.url), {
    // Nothing of the server's: no settings, no secrets.
    env: {
      MALLOC_ARENA_MAX: '2',
      ...(process.env['LD_LIBRARY_PATH'] ? { LD_LIBRARY_PATH: process.env['LD_LIBRARY_PATH'] } : {}),
    },
    execArgv: ['--max-old-space-size=160', '--no-warnings'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  return new Promise((resolve, reject) => {
    const end = (say: () => void) => {
      clearTimeout(time)
      clearInterval(look)
      child.kill('SIGKILL')
      say()
    }
    const tooHard = () => resolve({ problem: 'too-hard' })
    const time = setTimeout(() => end(tooHard), ms)
    const look = setInterval(() => {
      void residentMb(child.pid).then((used) => used > mb && end(tooHard))
    }, LOOK_EVERY_MS)
    // Of several endings the first one counts.
    child.once('error', (error) => end(() => reject(error)))
    child.once('message', (said: Taken | { failed: string }) =>
      end(() => ('failed' in said ? reject(new Error(said.failed)) : resolve(said))),
    )
    child.once('exit', () => end(tooHard))
    child.send(what)
  })
}

/** What a process holds in memory; nothing where it is no more, or where the system does not say. */
async function residentMb(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / 1024
}
