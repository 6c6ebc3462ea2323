import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'

/** Every Weft process on a built-in database holds this advisory lock, shared, for as long as it needs the database. */
const KEEPERS = 7_402_113
const START_SECONDS = 30

type Cluster = { start: () => Promise<void>; whyNot: () => Promise<string> }
export type Kept = { leave: (stop: () => Promise<void>) => Promise<void> }

/** Joins the database and keeps it running: when it dies, the session of the keeper ends, and it is started and joined again. */
export async function keepRunning(url: string, cluster: Cluster): Promise<Kept> {
  let leaving = false
  let keeper: Promise<pg.Client>
  const watched = (client: pg.Client): pg.Client =>
    client.once('end', () => {
      if (!leaving) keeper = rejoined()
    })
  const rejoined = (): Promise<pg.Client> =>
    joined(url, cluster).then(watched, (error: unknown) => (leaving ? Promise.reject(error as Error) : rejoined()))
  keeper = Promise.resolve(watched(await joined(url, cluster)))
  return {
    async leave(stop) {
      leaving = true
      await leave(await keeper, stop)
    },
  }
}

/** Starts the server where none answers, and waits until it lets this process join. */
async function joined(url: string, { start, whyNot }: Cluster): Promise<pg.Client> {
  const until = Date.now() + START_SECONDS * 1000
  for (;;) {
    const keeper = await joinedKeeper(url)
    if (keeper) return keeper
    if (Date.now() > until) throw new Error(await whyNot())
    await start().catch(() => wait(100))
  }
}

/** A session with the keepers' lock, or null where no server answers or it is about to stop. */
async function joinedKeeper(url: string): Promise<pg.Client | null> {
  const client = new pg.Client({ connectionString: url, application_name: 'weft keeper' })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<{ joined: boolean }>('select pg_try_advisory_lock_shared($1) as joined', [KEEPERS])
    if (rows[0]!.joined) return client
  } catch {
    // Not running, starting or stopping: the caller tries again.
  }
  await client.end().catch(() => {})
  await wait(50)
  return null
}

/** Whoever gets the lock alone is the last: it stops the server while nobody can join. */
async function leave(keeper: pg.Client, stop: () => Promise<void>): Promise<void> {
  try {
    await keeper.query('select pg_advisory_unlock_shared($1)', [KEEPERS])
    const { rows } = await keeper.query<{ last: boolean }>('select pg_try_advisory_lock($1) as last', [KEEPERS])
    if (rows[0]!.last) await stop()
  } finally {
    await keeper.end().catch(() => {})
  }
}
