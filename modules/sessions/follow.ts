import type { Now } from './contract.ts'
import { merged } from './session.ts'

/** How a screen follows a session that is on, pure: what it asks for and what the stream brings, in whichever order they arrive. */

/** What changed between two positions, as whoever is told of it would have read it; where only notes changed, no more than them. */
export type Carried = {
  from: string
  now: Pick<Now, 'version' | 'position' | 'notes'> & Partial<Pick<Now, 'standing' | 'people'>>
}

const read = (position: string) => {
  const [, next = '', between = ''] = position.split(':')
  return { next: Number(next), open: new Set(between === '' ? [] : between.split(',').map(Number)) }
}

/** Whether whoever knows everything up to one position knows everything up to the other: none was open there that is known here. */
export function covers(position: string, other: string): boolean {
  if (position === other) return true
  const [here, there] = [read(position), read(other)]
  const isOpenThere = (transaction: number) => transaction >= there.next || there.open.has(transaction)
  for (const transaction of here.open) if (!isOpenThere(transaction)) return false
  const openSince = [...there.open].filter((transaction) => transaction >= here.next).length
  return there.next - here.next <= openSince
}

const joined = <Known extends Now>(known: Known, now: Carried['now']): Known => ({
  ...known,
  ...now,
  notes: merged(known.notes, now.notes),
})

/** With what the stream brought, or null where something before it is missing, or where more than this changed: it is asked for. */
export function withCarried<Known extends Now>(known: Known, { from, now }: Carried): Known | null {
  if (covers(known.position, now.position)) return known
  if (!covers(known.position, from) || now.version !== known.version) return null
  if (now.standing && now.standing.phase !== known.standing.phase) return null
  return joined(known, now)
}

/** Whether the stream brought something newer than an answer, while that was on its way. */
const overtook = (asked: Now, latest: Now, answer: Now) =>
  latest.position !== asked.position && latest.version === answer.version && covers(latest.position, answer.position)

/** With what was asked for since `asked`. */
export const withRead = <Known extends Now>(asked: Known, latest: Known, answer: Now): Known =>
  overtook(asked, latest, answer) ? latest : joined(latest, answer)

/** What a whole page that was asked for is not to undo. */
export function newer(asked: Now | undefined, latest: Now | undefined, answer: Now): Partial<Now> {
  if (!asked || !latest || !overtook(asked, latest, answer)) return {}
  const { standing, people, notes, position } = latest
  return { standing, people, notes, position }
}
