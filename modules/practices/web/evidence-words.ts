import type { Phrase } from '#platform/words.ts'
import { plural } from '#platform/words.ts'
import { formatNumber, words } from '#web/words.ts'
import type { Evidence, Try } from '../effect-contract.ts'
import { isRatio } from '../effect.ts'
import type { Design, Metric, NoEffect } from '../effect.ts'
import type { LeftOut } from '../pooled.ts'
import type { Standing } from '../standing.ts'

/** What the tries say together, as a title. */
export const standingTitles = words({
  early: {
    en: 'Too few have measured it to say more than what each saw.',
    es: 'Muy pocos lo han medido para decir más que lo que vio cada uno.',
  },
  helps: { en: 'It helped nearly everywhere it was tried.', es: 'Ayudó en casi todos los lugares donde se probó.' },
  'may-help': {
    en: 'It helped in most places. In a new one it may not.',
    es: 'Ayudó en la mayoría de los lugares. En uno nuevo puede que no.',
  },
  unclear: { en: 'It is not clear that it helps.', es: 'No está claro que ayude.' },
  'does-not-help': { en: 'It spread, and did not help.', es: 'Se extendió, y no ayudó.' },
} satisfies Record<Standing, Phrase>)

export const designWords = words({
  randomised: { en: 'who got it was drawn by lot', es: 'se sorteó quién lo recibía' },
  comparison: { en: 'compared with others who did not do it', es: 'comparado con otros que no lo hicieron' },
  series: { en: 'many points before and after', es: 'muchos puntos antes y después' },
  'before-after': { en: 'a look before and after', es: 'una mirada antes y después' },
} satisfies Record<Design, Phrase>)

export const strengthWords = words({
  randomised: {
    en: 'The strongest of these tries drew by lot who got it, so chance is the main other explanation.',
    es: 'El más fuerte de estos intentos sorteó quién lo recibía: la otra explicación principal es el azar.',
  },
  comparison: {
    en: 'The strongest of these tries compared with others who did not do it; they may have differed in other ways too.',
    es: 'El más fuerte de estos intentos comparó con otros que no lo hicieron; pudieron diferir también en otras cosas.',
  },
  series: {
    en: 'Nothing here was compared with places that did not do it. Long series before and after are a hint, not proof.',
    es: 'Aquí nada se comparó con lugares que no lo hicieron. Las series largas antes y después son un indicio, no una prueba.',
  },
  'before-after': {
    en: 'These are looks before and after, with nothing to compare with: the weakest kind of evidence. Anything else that happened then may be the reason.',
    es: 'Son miradas antes y después, sin nada con que comparar: la evidencia más débil. Cualquier otra cosa que ocurriera entonces puede ser la razón.',
  },
} satisfies Record<Design, Phrase>)

export const noEffectWords = words({
  'not-tried': { en: 'not tried yet', es: 'sin probar todavía' },
  'no-measure': { en: 'nothing measured', es: 'nada medido' },
  'no-before': { en: 'too little from before', es: 'muy poco de antes' },
  'no-after': { en: 'too little since', es: 'muy poco desde entonces' },
} satisfies Record<NoEffect, Phrase>)

export const leftOutWords = words({
  'same-students': { en: 'the same team’s later try counts', es: 'cuenta el intento posterior del mismo equipo' },
  'other-measure': { en: 'another kind of measure', es: 'otra clase de medida' },
  'too-few': { en: 'too few to pool', es: 'muy pocos para reunirlos' },
} satisfies Record<LeftOut, Phrase>)

export const metricWords = words({
  'log-odds': { en: 'odds, as times as high as before', es: 'razón de momios, en veces lo de antes' },
  'log-risk': { en: 'chance, as times as high', es: 'probabilidad, en veces' },
  spread: { en: 'in spreads of students’ scores', es: 'en dispersiones de los puntajes de estudiantes' },
  series: { en: 'in spreads of the measure from week to week', es: 'en dispersiones de la medida de semana a semana' },
} satisfies Record<Metric, Phrase>)

/** An effect as it is read: ratios as times, others as they are. */
export const shownValue = (metric: Metric, value: number): number => (isRatio(metric) ? Math.exp(value) : value)
export const valueWords = (metric: Metric, value: number): string =>
  isRatio(metric) ? `${formatNumber(Math.exp(value), 2)}×` : `${value > 0 ? '+' : ''}${formatNumber(value, 2)}`

const say = words({
  between: { en: (low: string, high: string) => `${low} to ${high}`, es: (low: string, high: string) => `de ${low} a ${high}` },
  newPlace: {
    en: (low: string, high: string) => `In a new place, expect anything from ${low} to ${high}.`,
    es: (low: string, high: string) => `En un lugar nuevo, espere cualquier cosa entre ${low} y ${high}.`,
  },
  loss: { en: 'a clear loss', es: 'una pérdida clara' },
  smallLoss: { en: 'a small loss', es: 'una pérdida pequeña' },
  nothing: { en: 'nothing', es: 'nada' },
  smallGain: { en: 'a small gain', es: 'una mejora pequeña' },
  gain: { en: 'a clear gain', es: 'una mejora clara' },
  few: {
    en: (count: number) =>
      `Only ${count} ${plural('en', count, { one: 'try', other: 'tries' })} could be put together: how much places differ is a guess.`,
    es: (count: number) =>
      `Solo se ${plural('es', count, { one: 'pudo', other: 'pudieron' })} reunir ${count}: cuánto difieren los lugares es una conjetura.`,
  },
  small: {
    en: 'Small tries show more than large ones. Small ones that saw nothing may be missing here.',
    es: 'Los intentos pequeños muestran más que los grandes. Pueden faltar aquí pequeños que no vieron nada.',
  },
  against: {
    en: (count: number) =>
      `${count} ${plural('en', count, { one: 'try', other: 'tries' })} found nothing or the opposite, and ${plural('en', count, { one: 'stands', other: 'stand' })} here like the others.`,
    es: (count: number) =>
      `${count} ${plural('es', count, { one: 'intento no encontró', other: 'intentos no encontraron' })} nada o lo contrario, y ${plural('es', count, { one: 'está', other: 'están' })} aquí como los demás.`,
  },
})

export const intervalWords = (metric: Metric, { lower, upper }: { lower: number; upper: number }) =>
  say.between(valueWords(metric, lower), valueWords(metric, upper))

/** How much one end of what may happen is, in words: a fifth of a spread, or a fourth more or less, is small. */
function sizeWords(metric: Metric, value: number): string {
  const small = isRatio(metric) ? Math.log(1.4) : 0.25
  const none = small / 5
  if (Math.abs(value) < none) return say.nothing
  if (value < 0) return value < -small ? say.loss : say.smallLoss
  return value > small ? say.gain : say.smallGain
}

const isAgainst = ({ effect }: Try) => effect !== null && effect.estimate <= 0

/** For whom and how sure, in sentences. */
export function evidenceSaid({ tries, pooled, design }: Evidence): string {
  const against = tries.filter(isAgainst).length
  return [
    pooled?.prediction &&
      say.newPlace(sizeWords(pooled.metric, pooled.prediction.lower), sizeWords(pooled.metric, pooled.prediction.upper)),
    pooled?.few && say.few(pooled.ids.length),
    pooled?.smallDiffer && say.small,
    against > 0 && say.against(against),
    design && strengthWords[design],
  ]
    .filter(Boolean)
    .join(' ')
}
