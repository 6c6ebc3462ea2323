import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { load, signedInOften } from '../bench/pages/measure.ts'
import { served } from '../e2e/server.ts'
import type { Promised } from './promise.ts'

const SLOW = 1000
const MOST_TIMES = 2
const CLIENTS = 8
const SECONDS = 6

export const promise: Promised = {
  statement: `with ${SLOW} clients that send or read letter by letter, nobody else’s page takes ${MOST_TIMES} times as long as usual at the 99th percentile`,
  async check() {
    const server = await served()
    const [cookie, ...cookies] = await signedInOften(server.url, 1 + CLIENTS)
    const page = () => load(`${server.url}/`, { cookies, clients: CLIENTS, seconds: SECONDS })
    try {
      await page()
      const usual = await page()
      const slow = spawn('node', ['bench/pages/slow.ts', JSON.stringify({ url: server.url, count: SLOW, cookie })], {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      await once(slow.stdout, 'data')
      // Half of it before the first of them are let go, half after.
      const among = [await page(), await page(), await page(), await page()]
      slow.kill('SIGTERM')
      await once(slow, 'exit')
      const worst = Math.max(...among.map(({ p99 }) => p99))
      return {
        holds: worst < MOST_TIMES * usual.p99,
        figure: `p99 ${usual.p99.toFixed(1)} ms usually, among ${SLOW} slow clients ${among.map(({ p99 }) => p99.toFixed(1)).join(', ')} ms (${(worst / usual.p99).toFixed(2)} times at worst)`,
      }
    } finally {
      await server.stop()
    }
  },
}
