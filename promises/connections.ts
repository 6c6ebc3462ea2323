import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { precisionOf } from '#demo/alike.ts'
import { loadDemo } from '#demo/load.ts'
import { makeWorld } from '#demo/world/world.ts'
import { migrate, newDb, newPool } from '#platform/db.ts'
import { newLog } from '#platform/log.ts'
import { onDisk } from '#platform/store/disk.ts'
import { joinPostgres } from '#platform/postgres.ts'
import type { Promised } from './promise.ts'

const TODAY = '2027-03-03'
const share = (of: number) => of.toFixed(3)
const between = ({ lower, upper }: { lower: number; upper: number }) => `${share(lower)} to ${share(upper)}`

export const promise: Promised = {
  statement:
    'of the five teams suggested to each team of the demo that shares a problem with another school, more work on the same than with words alone (by the same way of suggesting, and as the five likest texts) and than by chance: the 95 % bootstrap interval of each difference in precision at 5 lies above 0',
  async check() {
    const folder = await mkdtemp(join(tmpdir(), 'weft-promise-'))
    const postgres = await joinPostgres(join(folder, 'data'))
    const pool = newPool(postgres.url, 4, newLog('error'))
    try {
      const db = newDb(pool)
      await migrate(db)
      await loadDemo(db, { today: TODAY, files: onDisk(folder) })
      const { teams, suggested, possible, wordsOnly, likest, random, more } = await precisionOf(
        db,
        makeWorld({ today: TODAY }).alike,
      )
      return {
        holds: Object.values(more).every(({ lower }) => lower > 0),
        figure:
          `precision at 5 over ${teams} teams: ${share(suggested)} of at most ${share(possible)}; words alone ${share(wordsOnly)} (more by ${between(more.wordsOnly)}), ` +
          `the five likest texts ${share(likest)} (more by ${between(more.likest)}), chance ${share(random)} (more by ${between(more.random)})`,
      }
    } finally {
      await pool.end()
      await postgres.leave()
      await rm(folder, { recursive: true, force: true })
    }
  },
}
