import { spawn } from 'node:child_process'
import { chmod, chown, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '../e2e/server.ts'
import { runs, SKIPPED } from './promise.ts'
import type { Promised } from './promise.ts'

const MOST = { installSeconds: 90, megabytes: 600, firstSeconds: 30, laterSeconds: 4 }

type Who = { name: string; uid?: number; gid?: number }
type Start = { seconds: number; said: string; stop: (signal: NodeJS.Signals) => Promise<void>; ended: Promise<number | null> }

/** A home of their own, with a cache that knows nothing yet: npm hands its own on to what it runs. */
const own = (home: string) => ({ HOME: home, npm_config_cache: join(home, '.npm') })

/** Runs `npm start` and waits until the address it prints answers with a page. */
async function start(folder: string, port: number, { uid, gid }: Who): Promise<Start> {
  const began = performance.now()
  const as = uid === undefined ? {} : { uid, gid: gid! }
  const env = { ...process.env, ...own(folder), WEFT_PORT: String(port), WEFT_LOG: 'warn' }
  const child = spawn('npm', ['start'], { cwd: folder, env, detached: true, ...as })
  let said = ''
  child.stdout.on('data', (data: Buffer) => (said += data.toString()))
  child.stderr.on('data', (data: Buffer) => (said += data.toString()))
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve))
  for (;;) {
    const reply = await fetch(`http://localhost:${port}/sign-in`).catch(() => null)
    if (reply?.ok && said.includes(`http://localhost:${port}`)) break
    if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}:\n${said}`)
    if (performance.now() - began > 120_000) throw new Error(`no page after 120 s:\n${said}`)
    await wait(50)
  }
  const seconds = (performance.now() - began) / 1000
  const stop = async (signal: NodeJS.Signals) => {
    // npm, its shell and the server are one process group.
    process.kill(-child.pid!, signal)
    await ended
  }
  return { seconds, said, stop, ended }
}

async function journey(who: Who, root: string): Promise<string[]> {
  const folder = join(root, 'weft')
  const as = who.uid === undefined ? [] : ['setpriv', `--reuid=${who.uid}`, `--regid=${who.gid}`, '--clear-groups']
  const shell = (line: string, seconds = 600) =>
    runs(as[0] ?? 'bash', [...as.slice(1), ...(as.length > 0 ? ['bash'] : []), '-c', line], {
      cwd: root,
      env: own(root),
      seconds,
    })
  // The clone belongs to somebody else than what it is cloned from.
  await writeFile(join(root, '.gitconfig'), '[safe]\n\tdirectory = *\n')
  const cloned = await shell(`git clone -q "${process.cwd()}" weft`)
  if (cloned.code !== 0) throw new Error(`git clone: ${cloned.output}`)
  const install = await shell('cd weft && npm ci --loglevel=error')
  if (install.code !== 0) throw new Error(`npm ci: ${install.output}`)
  const megabytes = Number((await shell('du -sm weft/node_modules')).output.split('\t')[0])
  const port = await freePort()
  const first = await start(folder, port, who)
  const second = await runs('npm', ['start'], { cwd: folder, env: { ...own(root), WEFT_PORT: String(port) } })
  if (second.code !== 0 || !second.output.includes(`already running at http://localhost:${port}`))
    throw new Error(`a second start: ${second.code} ${second.output}`)
  await first.stop('SIGKILL')
  const afterKill = await start(folder, port, who)
  await afterKill.stop('SIGTERM')
  const later = await start(folder, port, who)
  await later.stop('SIGTERM')
  // npm is gone before the database has closed its files.
  await rm(join(folder, 'data'), { recursive: true, force: true, maxRetries: 30, retryDelay: 100 })
  await rm(join(folder, 'dist'), { recursive: true, force: true })
  const both = await Promise.all([start(folder, port, who), start(folder, port, who)])
  const quit = await Promise.race([...both.map(({ ended }) => ended), wait(20_000).then(() => -1)])
  for (const one of both) await one.stop('SIGTERM').catch(() => {})
  const tested = await shell('cd weft && npm test', 2400)
  if (tested.code !== 0) throw new Error(`npm test as ${who.name}: ${tested.output.slice(-4000)}`)
  const figures = {
    installSeconds: install.seconds,
    megabytes,
    firstSeconds: first.seconds,
    laterSeconds: Math.max(afterKill.seconds, later.seconds),
  }
  const wrong = Object.entries(figures)
    .filter(([key, figure]) => figure > MOST[key as keyof typeof MOST])
    .map(([key]) => key)
  if (quit !== 0) wrong.push(`of two starts at once one ended with ${quit}`)
  const line = `${who.name}: npm ci ${figures.installSeconds.toFixed(0)} s, ${megabytes} MB; first start ${first.seconds.toFixed(1)} s; after kill −9 ${afterKill.seconds.toFixed(1)} s; later ${later.seconds.toFixed(1)} s; twice at once: one runs, the other ends with ${quit}; npm test passes in ${tested.seconds.toFixed(0)} s`
  return wrong.length > 0 ? [line, `too much: ${wrong.join(', ')}`] : [line]
}

/** An ordinary user of this machine's own for the time of the check. */
async function withUser<T>(work: (who: Who) => Promise<T>): Promise<T> {
  const name = 'weft-promise'
  await runs('useradd', ['--system', '--no-create-home', name])
  try {
    const [uid, gid] = await Promise.all(['-u', '-g'].map(async (which) => Number((await runs('id', [which, name])).output)))
    return await work({ name: 'an ordinary user', uid: uid!, gid: gid! })
  } finally {
    await runs('userdel', [name])
  }
}

export const promise: Promised = {
  statement:
    'the two README commands on a clean clone, as root in a folder of mode 0700 and as an ordinary user; after a kill −9; twice at once',
  async check() {
    if (process.getuid?.() !== 0) throw new SKIPPED('it takes root to try both as root and as an ordinary user')
    const lines: string[] = []
    const asRoot = await mkdtemp(join(tmpdir(), 'weft-root-'))
    await chmod(asRoot, 0o700)
    try {
      lines.push(...(await journey({ name: 'root' }, asRoot)))
      console.log(lines.join('\n'))
      await withUser(async (who) => {
        const theirs = await mkdtemp(join(tmpdir(), 'weft-user-'))
        await chown(theirs, who.uid!, who.gid!)
        lines.push(...(await journey(who, theirs)))
        await rm(theirs, { recursive: true, force: true })
      })
    } finally {
      await rm(asRoot, { recursive: true, force: true })
    }
    return { holds: !lines.some((line) => line.startsWith('too much')), figure: lines.join('\n') }
  },
}
