import sharp from 'sharp'
import { take } from './take.ts'
import type { ToTake } from './take.ts'

/** A process of its own for one thing that was sent: whatever it does to it, the server goes on. */
sharp.concurrency(1)
sharp.cache(false)
process.once('message', async (what: ToTake) => {
  const taken = await take(what).catch((error: Error) => ({ failed: error.message }))
  process.send!(taken, () => process.exit(0))
})
