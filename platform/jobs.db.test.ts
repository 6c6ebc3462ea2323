import { expect, test } from 'vitest'
import { inTransaction } from './db.ts'
import { newJobs } from './jobs.ts'
import { newLog } from './log.ts'
import { testDatabase } from './testing.ts'

const { db, pool } = await testDatabase()

test('work begins with its commit and goes on as long as there is any; what was not committed is never done', async () => {
  const jobs = newJobs(db, pool, newLog('silent'))
  const done: number[] = []
  const work = async ({ at }: { at: number }) => void done.push(at)
  await jobs.start([{ name: 'letter', work }], 'UTC')
  try {
    // It has looked once and found nothing.
    await new Promise((resolve) => setTimeout(resolve, 300))
    const began = performance.now()
    await inTransaction(db, async (tx) => {
      for (let at = 0; at < 30; at++) await jobs.enqueue(tx, 'letter', { at })
      await new Promise((resolve) => setTimeout(resolve, 200))
      expect(done).toEqual([])
    })
    await expect.poll(() => done.length, { timeout: 4000, interval: 20 }).toBe(30)
    expect(performance.now() - began).toBeLessThan(4000)
    const refused = inTransaction(db, async (tx) => {
      await jobs.enqueue(tx, 'letter', { at: 99 })
      throw new Error('refused')
    })
    await expect(refused).rejects.toThrow('refused')
    await inTransaction(db, (tx) => jobs.enqueue(tx, 'letter', { at: 30 }))
    await expect.poll(() => done.at(-1), { timeout: 4000, interval: 20 }).toBe(30)
    expect(done.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 31 }, (_, at) => at))
  } finally {
    await jobs.stop()
  }
})
