import pg from 'pg'
import { migrate, newDb, newPool } from '#platform/db.ts'
import { newLog } from '#platform/log.ts'

/** Brings a database up to date and prints how many statements that took, or dies of SIGKILL before or just after it sends one of them. */
const [url = '', at = '', when = ''] = process.argv.slice(2)
let count = 0
const send = Reflect.get(pg.Client.prototype, 'query') as (...args: unknown[]) => unknown
Reflect.set(pg.Client.prototype, 'query', function counted(this: pg.Client, ...args: unknown[]) {
  const isLast = ++count === Number(at)
  if (isLast && when === 'before') process.kill(process.pid, 'SIGKILL')
  const sent = send.apply(this, args)
  if (isLast) process.kill(process.pid, 'SIGKILL')
  return sent
})

const pool = newPool(url, 2, newLog('silent'))
await migrate(newDb(pool))
console.log(count)
await pool.end()
