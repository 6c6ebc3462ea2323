import pg from 'pg'
import type { Log } from '../log.ts'
import { CHANNEL } from './change.ts'

const AGAIN_MS = 1000

/** A connection of its own that hears PostgreSQL's notifications, made again where it is lost. */
export function listen(pool: pg.Pool, log: Log, woken: () => void) {
  let client: pg.Client | null = null
  let timer: NodeJS.Timeout | undefined
  let stopped = false

  async function connect(): Promise<void> {
    const fresh = new pg.Client({ ...pool.options, application_name: 'weft live', keepAlive: true })
    let lost = false
    const again = (error?: Error) => {
      if (lost || stopped) return
      lost = true
      client = null
      log.warn({ error: error?.message }, 'the connection that hears of changes was lost; it is made again')
      fresh.end(() => {})
      timer = setTimeout(() => void connect(), AGAIN_MS)
    }
    fresh.on('error', again)
    fresh.on('end', () => again())
    fresh.on('notification', woken)
    try {
      await fresh.connect()
      await fresh.query(`listen ${CHANNEL}`)
    } catch (error) {
      return again(error as Error)
    }
    if (stopped) return void (await fresh.end().catch(() => null))
    client = fresh
    // What was said while nobody heard.
    woken()
  }

  return {
    start: connect,
    async stop() {
      stopped = true
      clearTimeout(timer)
      await client?.end().catch(() => null)
    },
  }
}
