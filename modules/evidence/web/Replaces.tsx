import { formatDate, formatList, words } from '#web/words.ts'
import type { Measure } from '../contract.ts'

const say = words({
  replaces: {
    en: (days: string) => `There is a number for ${days} already; yours takes its place.`,
    es: (days: string) => `Ya hay un número para ${days}; el suyo lo reemplaza.`,
  },
})

/** Says so where a day has its number already: one measure has one point a day. */
export function Replaces({ measure, days }: { measure: Measure; days: readonly string[] }) {
  const taken = days.filter((day) => measure.points.some(({ on }) => on === day))
  return (
    <output className="small">{taken.length > 0 && say.replaces(formatList(taken.map((on) => formatDate(on, 'short'))))}</output>
  )
}
