import type { CycleMark } from '#modules/evidence/web/seen.ts'
import type { CyclePage } from '../contract.ts'
import { dayIn } from '#platform/formats.ts'
import { words } from '#web/words.ts'
import { cycleNumber } from './words.ts'

const say = words({ begins: { en: 'Trying begins', es: 'Se empieza a probar' } })

/** The cycles of a ramp over its charts: this page's from its first day of trying to its end, the others as their first day. */
export function cycleMarks({ ramp, cycle }: Pick<CyclePage, 'ramp' | 'cycle'>, timeZone: string): CycleMark[] {
  const tried = ramp.flatMap(({ id, triedFrom }, index) => (triedFrom ? [{ id, from: triedFrom, number: index + 1 }] : []))
  return tried.map(({ id, from, number }, index) => {
    const next = tried[index + 1]?.from ?? (cycle.closedAt && dayIn(timeZone, cycle.closedAt))
    const label = ramp.length > 1 ? cycleNumber(number) : say.begins
    return { from, label, until: id === cycle.id ? next : from }
  })
}
