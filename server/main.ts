import { createServer } from 'node:http'
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http'
import { once } from 'node:events'
import type { Config } from '#platform/config.ts'
import { migrate, newDb, newPool } from '#platform/db.ts'
import { newJobs } from '#platform/jobs.ts'
import { refuseWrongBucket } from '#platform/store/check.ts'
import type { Log } from '#platform/log.ts'
import { joinPostgres } from '#platform/postgres.ts'
import { countSmallTables } from '#platform/small-tables.ts'
import { districtSettings } from '#platform/settings.ts'
import { newApp } from './app.ts'
import { readAssets } from './assets.ts'
import { fillEmpty } from './fill.ts'
import { jobsOf, READERS } from './jobs.ts'
import { builtWeb } from './web-build.ts'

/** `signIn` says in a sentence how to get in. */
export type Running = { url: string; signIn: string; stop: () => Promise<void> }

/**
 * Starts the server: takes the port first, so that of two starts at once one knows it is second, then builds, joins the
 * database, migrates and fills an empty one. Until it is ready it answers 503. Null: another Weft already has the port.
 */
export async function serve(config: Config, log: Log, progress: (what: string) => void): Promise<Running | null> {
  const { server, handOver } = await takePort(config)
  if (!server) return null
  // Left in the opposite order: no new request, then the app, the jobs, the connections, and last the database itself.
  const stack = new AsyncDisposableStack()
  try {
    await refuseWrongBucket(config, log)
    const assets = await readAssets(await builtWeb(progress))
    const postgres = config.databaseUrl ? { url: config.databaseUrl, leave: async () => {} } : await joinPostgres(config.data)
    stack.defer(postgres.leave)
    const pool = newPool(postgres.url, config.databaseConnections, log)
    stack.defer(() => pool.end())
    const db = newDb(pool)
    await migrate(db)
    await fillEmpty(db, config, progress)
    const jobs = newJobs(db, pool, log)
    const { timeZone, isDemo, contractFrom } = (await districtSettings(db))!
    await jobs.start(jobsOf({ db, pool, config, log, jobs }, contractFrom), timeZone, READERS)
    stack.defer(() => jobs.stop())
    const app = newApp({ db, pool, config, jobs, log, assets, serverFactory: handOver })
    await app.ready()
    stack.defer(() => app.close())
    stack.defer(() => closed(server))
    stack.defer(() => app.live.stop())
    // Beside the first requests: after a failure nobody waits for it.
    const counted = countSmallTables(db).catch((error: Error) =>
      log.warn({ error: error.message }, 'small tables were not counted'),
    )
    stack.defer(async () => void (await counted))
    const signIn = isDemo ? 'choose one of eight people to sign in as' : 'sign in with your e-mail or user name'
    return { url: config.url, signIn, stop: () => stack.disposeAsync() }
  } catch (error) {
    await closed(server)
    await stack.disposeAsync()
    throw error
  }
}

/** Whoever sends letter by letter is let go after a while, so that such clients never add up; a roster's upload has its five minutes. */
const PATIENCE = { headersTimeout: 20_000, requestTimeout: 300_000, keepAliveTimeout: 75_000, connectionsCheckingInterval: 5000 }
/** Nothing sent or read for so long: whoever it was is gone. Live streams beat every fifteen seconds. */
const SILENT_MS = 120_000

/** A listening socket whose requests go to the app once it is there; no server where another Weft listens. */
async function takePort({
  port,
  host,
}: Config): Promise<{ server: Server | null; handOver: (handler: RequestListener) => Server }> {
  let handler: RequestListener = (_: IncomingMessage, response: ServerResponse) => {
    response
      .writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '2' })
      .end('Weft is starting. Try again in a moment.\n')
  }
  const server = createServer(PATIENCE, (request, response) => handler(request, response))
  server.timeout = SILENT_MS
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || !(await weftAt(port))) throw error
    return { server: null, handOver: () => server }
  }
  const handOver = (next: RequestListener) => {
    handler = next
    return server
  }
  return { server, handOver }
}

/** Whether the program on this port is a Weft, waiting while it starts. */
async function weftAt(port: number): Promise<boolean> {
  for (let tries = 0; tries < 120; tries++) {
    const reply = await fetch(`http://localhost:${port}/healthz`).catch(() => null)
    if (reply?.status !== 503)
      return reply?.ok === true && ((await reply.json().catch(() => ({}))) as { name?: string }).name === 'weft'
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  return false
}

async function closed(server: Server): Promise<void> {
  server.closeIdleConnections()
  const done = once(server, 'close')
  server.close()
  server.closeAllConnections()
  await done
}
