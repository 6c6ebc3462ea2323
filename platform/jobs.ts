import { CompiledQuery } from 'kysely'
import { PgBoss } from 'pg-boss'
import type pg from 'pg'
import { afterCommit } from './db.ts'
import type { Db } from './db.ts'
import { seal } from './ledger.ts'
import type { Log } from './log.ts'

/** A kind of work that follows a commit: its name, what it does, and when it runs by itself. */
export type Job<Data extends object = object> = {
  name: string
  work: (data: Data) => Promise<void>
  /** Cron in the district's time zone. */
  every?: string
}

/** Reads the ledger on from where it stopped; it keeps its own place. */
export type Reader = (db: Db) => Promise<void>

export type Jobs = {
  /** `readers` follow the ledger: each runs when new events were sealed. */
  start: (jobs: Job<never>[], timeZone: string, readers?: readonly Reader[]) => Promise<void>
  /** Queues work in the caller's transaction: it runs if, and only if, that commits. */
  enqueue: (db: Db, name: string, data: object) => Promise<void>
  stop: () => Promise<void>
}

const SEAL_EVERY_MS = 1000
/** Work that this process queued begins with its commit; this is how soon another's, or what the clock queued, is seen. */
const LOOK_EVERY_SECONDS = 5

export function newJobs(db: Db, pool: pg.Pool, log: Log): Jobs {
  const boss = new PgBoss({ db: { executeSql: (text, values) => pool.query(text, values) }, schema: 'job', supervise: true })
  boss.on('error', (error) => log.error({ error: error.message }, 'a job failed'))
  const workers = new Map<string, string>()
  /** Looks for the next of this kind at once: a thousand letters go one after the other. */
  const wake = (name: string) => {
    const worker = workers.get(name)
    if (worker) boss.notifyWorker(worker)
  }
  let timer: NodeJS.Timeout | undefined
  let round: Promise<void> = Promise.resolve()
  let readers: readonly Reader[] = []
  // Readers catch up at the start, after every seal, and again where one failed.
  let behind = true
  const sealAndRead = async () => {
    try {
      const made = await seal(db)
      // Outside the database too, so that nobody with it alone can rewrite history unseen.
      if (made) log.info(made, 'the ledger was sealed')
      behind ||= made !== null
      if (behind) for (const reader of readers) await reader(db)
      behind = false
    } catch (error) {
      log.warn({ error: (error as Error).message }, 'sealing or reading the ledger failed; it is tried again')
    }
    if (timer) timer = setTimeout(next, SEAL_EVERY_MS)
  }
  const next = () => (round = sealAndRead())
  return {
    async start(jobs, timeZone, following = []) {
      await boss.start()
      for (const { name, work, every } of jobs) {
        await boss.createQueue(name, { retryLimit: 5, retryDelay: 20, retryBackoff: true })
        const worker = await boss.work<object>(name, { pollingIntervalSeconds: LOOK_EVERY_SECONDS }, ([job]) =>
          work((job?.data ?? {}) as never).finally(() => wake(name)),
        )
        workers.set(name, worker)
        if (every) await boss.schedule(name, every, {}, { tz: timeZone })
      }
      readers = following
      timer = setTimeout(next, 0)
    },
    async enqueue(tx, name, data) {
      await boss.send(name, data, {
        db: {
          executeSql: (text, values) =>
            tx.executeQuery(CompiledQuery.raw(text, values as unknown[])) as Promise<{ rows: unknown[] }>,
        },
      })
      afterCommit(tx, () => wake(name))
    },
    async stop() {
      clearTimeout(timer)
      timer = undefined
      await round
      await boss.stop({ graceful: true, timeout: 5000 })
    },
  }
}
