import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import { newDb, newPool } from './db.ts'
import type { Db } from './db.ts'
import { newLog } from './log.ts'
import { aDistrict } from './district/testing.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The server of this run, and the migrated database that others are cloned from. */
    postgresUrl: string
  }
}

const at = (url: string, database: string) => url.replace(/^(postgres:\/\/[^/]*\/)\w+/, `$1${database}`)

/** An empty database of this test file's own, dropped when the file is done: migrated (a clone takes some 25 ms), or as PostgreSQL makes it. */
export async function testDatabase(
  template: 'weft_template' | 'template0' = 'weft_template',
): Promise<{ db: Db; pool: pg.Pool; url: string }> {
  const server = inject('postgresUrl')
  const name = `t${randomUUID().replaceAll('-', '')}`
  await once(server, `create database ${name} template ${template}`)
  const url = at(server, name)
  const pool = newPool(url, 8, newLog('silent'))
  afterAll(async () => {
    await pool.end()
    await once(server, `drop database ${name} with (force)`)
  })
  return { db: newDb(pool), pool, url }
}

/** The same, with the district's one row of settings. */
export async function testDb(): Promise<Db> {
  const { db } = await testDatabase()
  await aDistrict(db)
  return db
}

/** A folder of this test file's own, removed when it is done. */
export async function testFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'weft-test-'))
  afterAll(() => rm(folder, { recursive: true, force: true }))
  return folder
}

async function once(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: at(url, 'postgres') })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
