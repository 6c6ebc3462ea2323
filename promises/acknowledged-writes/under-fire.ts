import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { freePort, served } from '../../e2e/server.ts'
import type { Served } from '../../e2e/server.ts'
import { runs } from '../promise.ts'
import { sender } from './post.ts'
import { reckon } from './reckon.ts'
import type { Reckoned } from './reckon.ts'
import { writes } from './writer.ts'
import type { Diary } from './writer.ts'

export const VICTIMS = ['server', 'database', 'a connection of the database', 'both'] as const
type Victim = (typeof VICTIMS)[number]

export type Told = Reckoned & {
  acknowledged: number
  failed: number
  unknown: number
  answeredAgain: number
  refusals: string[]
  kills: Record<Victim, number>
  /** From each kill to the first answer to a change that was sent after it. */
  secondsBack: number[]
  endedByItself: number
  writesASecond: number
  ledger: number
}

const WRITERS = 8

/** Eight people write until so much is acknowledged, while server and database are killed at random moments. */
export async function underFire(folder: string, { kills, least }: { kills: number; least: number }): Promise<Told> {
  const env = { WEFT_DATA: folder, WEFT_PORT: String(await freePort()) }
  const stop = new AbortController()
  let server = await served(env)
  let meant: Served | null = null
  let endedByItself = 0
  // What a service manager does: a process that ended is started again.
  const keepUp = async () => {
    while (!stop.signal.aborted) {
      const running = server
      await running.ended
      if (stop.signal.aborted) return
      if (meant !== running) endedByItself++
      server = await served(env)
    }
  }
  const kill = async (victim: Victim) => {
    if (victim === 'a connection of the database') await killConnection(folder)
    if (victim === 'database' || victim === 'both') await killDatabase(folder)
    if (victim === 'server' || victim === 'both') {
      meant = server
      await server.stop('SIGKILL')
    }
  }
  const diaries = Array.from({ length: WRITERS }, (): Diary => ({
    acts: [],
    cycleId: '',
    measures: [],
    answeredAgain: 0,
    refusals: [],
  }))
  const acknowledged = () => diaries.reduce((sum, { acts }) => sum + acts.length, 0)
  let killedAt = Infinity
  let back: (seconds: number) => void = () => {}
  const answered = (began: number) => {
    if (began > killedAt) back((performance.now() - killedAt) / 1000)
  }
  const senders = await Promise.all(diaries.map((_, which) => sender(server.url, which)))
  const up = keepUp()
  const began = performance.now()
  const people = Promise.all(diaries.map((diary, which) => writes(senders[which]!, diary, { answered, stop: stop.signal })))
  const told: Record<Victim, number> = { server: 0, database: 0, 'a connection of the database': 0, both: 0 }
  const secondsBack: number[] = []
  try {
    for (let nth = 0; nth < kills; nth++) {
      const share = (nth + Math.random()) / kills
      while (acknowledged() < least * share) await Promise.race([wait(20), people])
      const victim = VICTIMS[nth < VICTIMS.length ? nth : Math.floor(Math.random() * VICTIMS.length)]!
      const isBack = new Promise<number>((resolve) => (back = resolve))
      killedAt = performance.now()
      await kill(victim)
      told[victim]++
      secondsBack.push(await isBack)
      killedAt = Infinity
    }
    const of = (outcome: string) =>
      diaries.reduce((sum, { acts }) => sum + acts.filter((act) => act.outcome === outcome).length, 0)
    while (of('ok') < least) await Promise.race([wait(50), people])
    stop.abort()
    await people
    const writesASecond = acknowledged() / ((performance.now() - began) / 1000)
    const reckoned = await reckon(folder, diaries)
    await server.stop()
    await up
    const ledger = await runs('node', ['cli/weft.ts', 'ledger', 'verify'], { env: { WEFT_DATA: folder } })
    return {
      ...reckoned,
      acknowledged: of('ok'),
      failed: of('failed'),
      unknown: of('unknown'),
      answeredAgain: diaries.reduce((sum, diary) => sum + diary.answeredAgain, 0),
      refusals: [...new Set(diaries.flatMap(({ refusals }) => refusals))].slice(0, 5),
      kills: told,
      secondsBack: secondsBack.toSorted((one, other) => one - other),
      endedByItself,
      writesASecond,
      ledger: ledger.code,
    }
  } finally {
    stop.abort()
    await server.stop()
  }
}

async function killDatabase(folder: string): Promise<void> {
  const [pid] = (await readFile(join(folder, 'postgres/postmaster.pid'), 'utf8')).split('\n')
  process.kill(Number(pid), 'SIGKILL')
}

/** PostgreSQL takes one of its processes killed for a sign of damage: it ends all connections and recovers. */
async function killConnection(folder: string): Promise<void> {
  const client = new pg.Client({ connectionString: `postgres://weft@/weft?host=${encodeURIComponent(`${folder}/run`)}` })
  client.on('error', () => {})
  await client.connect()
  const { rows } = await client.query<{ pid: number }>(
    `select pid from pg_stat_activity where application_name = 'weft' order by random() limit 1`,
  )
  process.kill(rows[0]!.pid, 'SIGKILL')
  await client.end().catch(() => {})
}
