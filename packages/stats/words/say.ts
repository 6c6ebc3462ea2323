/** A result in words, before any language: what is to be said, and the figures it is said with. */
export type Sentence = { key: string; values: { readonly [name: string]: number | string } }

export type Language = 'en' | 'es'

/** How a phrase writes its figures: rounded to so many decimals, as a percentage of a share, or choosing between one and many. */
export type Figures = {
  number: (value: number, decimals?: number) => string
  percent: (share: number, decimals?: number) => string
  count: (value: number, one: string, other: string) => string
}

/** The figures that go with a key. */
type ValuesOf<Said extends Sentence, Key> = Said extends Sentence ? (Key extends Said['key'] ? Said['values'] : never) : never

/** One whole phrase for each key of a union of sentences, in each language; a missing one does not compile. */
export type Phrases<Said extends Sentence> = {
  [Tongue in Language]: { [Key in Said['key']]: (values: ValuesOf<Said, Key>, figures: Figures) => string }
}

/**
 * Sentence in a language.
 *
 * Use: turns a key and its values into a sentence people read. Any host may bring phrases of its own; ours stand in `words/*-phrases.ts`.
 * Definition: the phrase of the key, its figures written by `Intl` for the language. Units: none. Errors: none.
 *
 * @example say({ key: 'runChart.early', values: { points: 4, needed: 10 } }, runChartPhrases, 'en')
 * // 'It is early: 4 points so far. From 10 points on, change can be told from chance.'
 */
export function say<Said extends Sentence>(sentence: Said, phrases: Phrases<Said>, language: Language): string {
  const phrase = phrases[language][sentence.key as Said['key']] as (values: Said['values'], figures: Figures) => string
  return phrase(sentence.values, figuresIn(language))
}

function figuresIn(language: Language): Figures {
  const number = (value: number, decimals = 1) =>
    new Intl.NumberFormat(language, { maximumFractionDigits: decimals }).format(value)
  const percent = (share: number, decimals = 0) =>
    new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: decimals }).format(share)
  const count = (value: number, one: string, other: string) =>
    `${number(value, 0)} ${new Intl.PluralRules(language).select(value) === 'one' ? one : other}`
  return { number, percent, count }
}
