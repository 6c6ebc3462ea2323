/** The languages Weft speaks. A phrase that lacks one does not compile. */
export type Locale = 'en' | 'es'
export const LOCALES = ['en', 'es'] as const satisfies readonly Locale[]

/** One phrase: text, or a function of the values it shows. */
type Said = string | ((...values: never[]) => string)
export type Phrase<T extends Said = Said> = { en: T; es: T }

type InLocale<P> = { [Key in keyof P]: P[Key] extends { en: infer T } ? (T extends string ? string : T) : never }

/** The phrases of a module in one language: `words.save`, `words.points(12)`. */
export function inLocale<const P extends Record<string, Phrase>>(phrases: P, locale: Locale): InLocale<P> {
  return Object.fromEntries(Object.entries(phrases).map(([key, phrase]) => [key, phrase[locale]])) as InLocale<P>
}

const rules = { en: new Intl.PluralRules('en'), es: new Intl.PluralRules('es') }

/** Picks the plural form: `plural('en', 3, { one: 'point', other: 'points' })` is `points`. */
export const plural = (locale: Locale, count: number, forms: { one: string; other: string }) =>
  rules[locale].select(count) === 'one' ? forms.one : forms.other
