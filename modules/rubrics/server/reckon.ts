import { createHash } from 'node:crypto'
import type { Db } from '#platform/db.ts'
import { orderOf } from '../comparison.ts'
import type { Order } from '../comparison.ts'
import type { Figures } from '../figures-contract.ts'
import { figuresOf } from '../figures.ts'
import type { Used } from '../scoring-shapes.ts'
import { judgementsOf } from './store/judgement.ts'
import { putFigures, readingsOf, stampOf, unreckoned } from './store/look.ts'
import { usedIn } from './store/used.ts'

/** Up to so many readings are reckoned while someone waits; more than that by a job, and the page says as of when. */
const AT_ONCE = 1500
const MOST_KEPT = 40

type Of = { id: string; round: number; readers: number; used: Used }
type Reckoned = { figures: Figures; foundAt: string }

/** While a round goes on, several people look at the same figures. */
const lately = new Map<string, Reckoned>()

/** The figures of a round, as they stand now; of a large set, as the job last found them. */
export async function figuresFor(db: Db, of: Of): Promise<Reckoned | null> {
  const { stamp, readings, kept } = await stampOf(db, of.id, of.round)
  if (kept && (kept.stamp === stamp || readings > AT_ONCE)) return kept
  if (readings === 0 || readings > AT_ONCE) return null
  const key = `${of.id} ${of.round} ${stamp}`
  const found = lately.get(key) ?? {
    figures: figuresOf(await readingsOf(db, of.id, of.round), { content: of.used, readers: of.readers }),
    foundAt: new Date().toISOString(),
  }
  lately.delete(key)
  lately.set(key, found)
  if (lately.size > MOST_KEPT) lately.delete(lately.keys().next().value!)
  return found
}

const orders = new Map<string, Order | null>()

/** The order that the judgements of a set make now: reckoned once for all who look on as it changes. */
export async function orderFor(db: Db, id: string): Promise<Order | null> {
  const judged = await judgementsOf(db, id)
  const stand = createHash('sha256')
  for (const { personId, leftId, rightId, moreId } of judged) stand.update(`${personId} ${leftId} ${rightId} ${moreId} `)
  const key = `${id} ${stand.digest('base64')}`
  const order = orders.has(key) ? orders.get(key)! : orderOf(judged)
  orders.delete(key)
  orders.set(key, order)
  if (orders.size > MOST_KEPT) orders.delete(orders.keys().next().value!)
  return order
}

/** Keeps what a round came to, when it is opened or over; a large one waits for the job. */
export async function keepFigures(db: Db, of: Of): Promise<void> {
  const found = await figuresFor(db, of)
  if (found) await putFigures(db, of.id, of.round, (await stampOf(db, of.id, of.round)).stamp, found.figures)
}

/** A job: every round that moved on. */
export async function reckonAll(db: Db): Promise<void> {
  for (const { id, round } of await unreckoned(db)) {
    const set = await usedIn(db, id)
    if (!set) continue
    const { stamp } = await stampOf(db, id, round)
    await putFigures(
      db,
      id,
      round,
      stamp,
      figuresOf(await readingsOf(db, id, round), { content: set.used, readers: set.readers }),
    )
  }
}
