import { inLocale, plural } from '#platform/words.ts'
import type { Locale } from '#platform/words.ts'

const phrases = {
  aroundSince: {
    en: (name: string, now: string, since: string, before: string) => `${name}: around ${now} since ${since}, ${before} before`,
    es: (name: string, now: string, since: string, before: string) =>
      `${name}: alrededor de ${now} desde el ${since}, ${before} antes`,
  },
  standsOut: {
    en: (name: string, value: string, day: string) => `${name}: ${day} stands out, at ${value}`,
    es: (name: string, value: string, day: string) => `${name}: el ${day} se sale de lo habitual, con ${value}`,
  },
  outside: {
    en: (count: number, day: string) =>
      count === 1
        ? `${day} lies outside the usual range, which chance alone hardly ever does. What was different that day?`
        : `${count} points, the latest on ${day}, lie outside the usual range, which chance alone hardly ever does. What was different on those days?`,
    es: (count: number, day: string) =>
      count === 1
        ? `El ${day} queda fuera del rango habitual, lo que el azar casi nunca hace. ¿Qué fue distinto ese día?`
        : `${count} puntos, el último el ${day}, quedan fuera del rango habitual, lo que el azar casi nunca hace. ¿Qué fue distinto esos días?`,
  },
  usually: {
    en: (lower: string, upper: string) => `Left as it is, the next will most likely lie between ${lower} and ${upper}.`,
    es: (lower: string, upper: string) =>
      `Si todo sigue igual, lo siguiente quedará muy probablemente entre ${lower} y ${upper}.`,
  },
  firstTry: {
    en: (count: number) =>
      `This range rests on ${count} ${plural('en', count, { one: 'point', other: 'points' })}: a first try, until there are 20.`,
    es: (count: number) =>
      `Este rango se basa en ${count} ${plural('es', count, { one: 'punto', other: 'puntos' })}: un primer intento, hasta que haya 20.`,
  },
  passes: {
    en: (target: string) => `As things are, ${target} will be met nearly every time.`,
    es: (target: string) => `Tal como están las cosas, ${target} se alcanzará casi siempre.`,
  },
  fails: {
    en: (target: string) =>
      `As things are, ${target} will hardly ever be met: that takes a change in how things are done, not more effort.`,
    es: (target: string) =>
      `Tal como están las cosas, ${target} casi nunca se alcanzará: hace falta cambiar la manera de hacer, no más esfuerzo.`,
  },
  hitAndMiss: {
    en: (target: string) => `As things are, ${target} will sometimes be met and sometimes not, by chance.`,
    es: (target: string) => `Tal como están las cosas, ${target} se alcanzará unas veces sí y otras no, por azar.`,
  },
  middles: {
    en: (first: string, last: string) => `middle, ${first} then ${last}`,
    es: (first: string, last: string) => `mitad, ${first} y después ${last}`,
  },
  moved: { en: (day: string) => `middle moved, ${day}`, es: (day: string) => `mitad movida, ${day}` },
} as const

/** What a control chart says of itself, beside what every chart of a measure says. */
export const controlPhrases = (locale: Locale) => inLocale(phrases, locale)
