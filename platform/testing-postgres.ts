import { execFileSync, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chown, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migrate, newDb, newPool } from './db.ts'
import { newLog } from './log.ts'
import { joinPostgres } from './postgres.ts'

// Tests start from nothing each time, so they need not wait for the disk.
const FAST = '-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=200'

/** One server for a run of tests, with the template that every test file clones; it stops when the run ends. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, leave } = await testPostgres(project.config.name === 'api-system' ? await systemBinaries() : null)
  project.provide('postgresUrl', url)
  return leave
}

/** A server with the migrated database `weft_template`: built in, or the machine's own where its folder is given. It stops, and is gone, when it is left. */
export async function testPostgres(system: string | null) {
  const folder = await mkdtemp(join(tmpdir(), 'weft-pg-'))
  const { url, leave } = system ? await startSystem(system, folder) : await joinPostgres(folder, FAST)
  const template = url.replace('/weft?', '/weft_template?')
  await command(url, 'create database weft_template')
  const pool = newPool(template, 1, newLog('silent'))
  await migrate(newDb(pool))
  await pool.end()
  return {
    url,
    leave: async () => {
      await leave()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** The folder of the machine's own PostgreSQL (15 or later), or null. */
export async function systemBinaries(): Promise<string | null> {
  const root = '/usr/lib/postgresql'
  if (!existsSync(root)) return null
  const versions = (await readdir(root)).map(Number).filter((version) => version >= 15)
  const newest = Math.max(...versions)
  return versions.length > 0 && existsSync(`${root}/${newest}/bin/initdb`) ? `${root}/${newest}/bin` : null
}

/** As root it runs under Debian's own user for it. */
export async function startSystem(binaries: string, folder: string) {
  const root = process.getuid?.() === 0
  const user = root ? Number(execFileSync('id', ['-u', 'postgres']).toString()) : undefined
  if (user !== undefined) await chown(folder, user, user)
  const as = user === undefined ? {} : { uid: user, gid: user }
  const data = join(folder, 'data')
  execFileSync(join(binaries, 'initdb'), ['-D', data, '-U', 'weft', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8'], {
    ...as,
    cwd: folder,
    stdio: 'ignore',
  })
  const options = FAST.split(' ')
  const server = spawn(join(binaries, 'postgres'), ['-D', data, '-k', folder, '-c', 'listen_addresses=', ...options], {
    ...as,
    cwd: folder,
    stdio: 'ignore',
  })
  const ended = new Promise((resolve) => server.once('exit', resolve))
  const url = `postgres://weft@/weft?host=${encodeURIComponent(folder)}`
  for (let tries = 0; tries < 200; tries++) {
    try {
      await command(url, 'create database weft')
      break
    } catch {
      await wait(50)
    }
  }
  const leave = async () => {
    server.kill('SIGINT')
    await ended
  }
  return { url, leave }
}

async function command(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url.replace('/weft?', '/postgres?') })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
