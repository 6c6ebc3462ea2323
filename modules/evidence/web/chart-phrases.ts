import { inLocale, plural } from '#platform/words.ts'
import type { Locale } from '#platform/words.ts'

const phrases = {
  gotItOn: {
    en: (name: string, share: string, day: string) => `${name}: ${share} got it on ${day}`,
    es: (name: string, share: string, day: string) => `${name}: ${share} lo lograron el ${day}`,
  },
  gotItThen: {
    en: (name: string, first: string, day: string, last: string, later: string) =>
      `${name}: ${first} got it on ${day}, ${last} on ${later}`,
    es: (name: string, first: string, day: string, last: string, later: string) =>
      `${name}: ${first} lo lograron el ${day}, ${last} el ${later}`,
  },
  someOfAll: { en: (some: string, all: string) => `${some} of ${all}`, es: (some: string, all: string) => `${some} de ${all}` },
  onOneDay: {
    en: (name: string, value: string, day: string) => `${name}: ${value} on ${day}`,
    es: (name: string, value: string, day: string) => `${name}: ${value} el ${day}`,
  },
  fromTo: {
    en: (name: string, first: string, day: string, last: string, later: string) =>
      `${name}: ${first} on ${day}, ${last} on ${later}`,
    es: (name: string, first: string, day: string, last: string, later: string) =>
      `${name}: ${first} el ${day}, ${last} el ${later}`,
  },
  roseAfter: {
    en: (name: string, cycle: string) => `${name} rose after ${lowered(cycle)} began`,
    es: (name: string, cycle: string) => `${name}: subida después de empezar ${inArticle(cycle)}`,
  },
  fellAfter: {
    en: (name: string, cycle: string) => `${name} fell after ${lowered(cycle)} began`,
    es: (name: string, cycle: string) => `${name}: bajada después de empezar ${inArticle(cycle)}`,
  },
  roseFrom: {
    en: (name: string, day: string) => `${name} rose from ${day} on`,
    es: (name: string, day: string) => `${name}: subida desde el ${day}`,
  },
  fellFrom: {
    en: (name: string, day: string) => `${name} fell from ${day} on`,
    es: (name: string, day: string) => `${name}: bajada desde el ${day}`,
  },
  ranHigh: {
    en: (name: string, from: string, until: string) => `${name} ran high from ${from} to ${until}`,
    es: (name: string, from: string, until: string) => `${name}: más alto del ${from} al ${until}`,
  },
  ranLow: {
    en: (name: string, from: string, until: string) => `${name} ran low from ${from} to ${until}`,
    es: (name: string, from: string, until: string) => `${name}: más bajo del ${from} al ${until}`,
  },
  driftedUp: { en: (name: string) => `${name} drifted up`, es: (name: string) => `${name}: subida poco a poco` },
  driftedDown: { en: (name: string) => `${name} drifted down`, es: (name: string) => `${name}: bajada poco a poco` },
  around: {
    en: (name: string, middle: string) => `${name}: around ${middle}, no clear change`,
    es: (name: string, middle: string) => `${name}: alrededor de ${middle}, sin cambio claro`,
  },

  early: {
    en: (count: number) =>
      `It is early: ${count} ${plural('en', count, { one: 'point', other: 'points' })} so far. From 10 points on, change can be told from chance.`,
    es: (count: number) =>
      `Es pronto: ${count} ${plural('es', count, { one: 'punto', other: 'puntos' })} hasta ahora. A partir de 10 puntos se puede distinguir un cambio del azar.`,
  },
  inARow: {
    en: (count: number, from: string, until: string, side: string, middle: string) =>
      `${count} points in a row, from ${from} to ${until}, lie ${side} ${middle}. That is unlikely to be chance.`,
    es: (count: number, from: string, until: string, side: string, middle: string) =>
      `${count} puntos seguidos, del ${from} al ${until}, quedan por ${side} de ${middle}. Es poco probable que sea azar.`,
  },
  above: { en: 'above', es: 'encima' },
  below: { en: 'below', es: 'debajo' },
  middle: { en: (value: string) => `the middle, ${value}`, es: (value: string) => `la mitad, ${value}` },
  earlierMiddle: { en: (value: string) => `the earlier middle, ${value}`, es: (value: string) => `la mitad anterior, ${value}` },
  crosses: {
    en: (count: number, middle: string) =>
      `The line crosses ${middle}, only ${count} ${plural('en', count, { one: 'time', other: 'times' })}. That is unlikely to be chance.`,
    es: (count: number, middle: string) =>
      `La línea cruza ${middle}, solo ${count} ${plural('es', count, { one: 'vez', other: 'veces' })}. Es poco probable que sea azar.`,
  },
  chance: {
    en: (count: number, middle: string) => `These ${count} points move around ${middle}, no more than chance would move them.`,
    es: (count: number, middle: string) =>
      `Estos ${count} puntos se mueven alrededor de ${middle}, no más de lo que los movería el azar.`,
  },
  predicted: { en: (value: string) => `target, ${value}`, es: (value: string) => `meta, ${value}` },
  middleUntil: {
    en: (day: string, value: string) => `middle until ${day}, ${value}`,
    es: (day: string, value: string) => `mitad hasta el ${day}, ${value}`,
  },
} as const

const lowered = (cycle: string) => cycle.charAt(0).toLowerCase() + cycle.slice(1)
const inArticle = (cycle: string) => `el ${lowered(cycle)}`

/** What a measure's chart says of itself, in the language it is drawn in: on a page, in a file, in a mail. */
export const chartPhrases = (locale: Locale) => inLocale(phrases, locale)
