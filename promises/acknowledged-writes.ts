import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { underFire, VICTIMS } from './acknowledged-writes/under-fire.ts'
import type { Promised } from './promise.ts'

const KILLS = 100
const LEAST = 200_000
const MOST_SECONDS = 5

export const promise: Promised = {
  statement: `while 8 people write with idempotency keys, server and database are killed with −9 at ${KILLS} random moments: of at least ${LEAST.toLocaleString('en')} acknowledged changes none is lost, none is there twice, none is half done, none that failed is there; writing goes on within ${MOST_SECONDS} s at the 99th percentile`,
  async check() {
    const folder = await mkdtemp(join(tmpdir(), 'weft-fire-'))
    try {
      const told = await underFire(folder, { kills: KILLS, least: LEAST })
      const at = (share: number) => told.secondsBack[Math.ceil(share * told.secondsBack.length) - 1]!
      const wrong = [
        told.missing,
        told.doubled,
        told.halfDone,
        told.failedAndPresent,
        told.neverSent,
        told.failed,
        told.endedByItself,
        told.ledger,
      ]
      return {
        holds: told.acknowledged >= LEAST && wrong.every((count) => count === 0) && at(0.99) <= MOST_SECONDS,
        figure:
          `${told.acknowledged} acknowledged (${told.writesASecond.toFixed(0)} a second), ${told.failed} refused${told.refusals.length ? ` (${told.refusals.join(', ')})` : ''}, ${told.answeredAgain} answered only when sent again, ${told.unknown} never answered, of which ${told.unknownAndPresent} were done; ` +
          `killed: ${VICTIMS.map((victim) => `${victim} ${told.kills[victim]}`).join(', ')}; ${told.missing} lost, ${told.doubled} twice, ${told.halfDone} half done, ${told.failedAndPresent} refused and yet done, ${told.neverSent} of nobody; the server ended by itself ${told.endedByItself} times; ` +
          `back after ${at(0.5).toFixed(1)} s at the median, ${at(0.99).toFixed(1)} s at the 99th percentile, ${at(1).toFixed(1)} s at most; the ledger ${told.ledger === 0 ? 'holds' : 'does not hold'}`,
      }
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  },
}
