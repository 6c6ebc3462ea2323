import type { Content } from '../contract.ts'
import { words } from '#web/words.ts'

const usual = words({
  one: { en: 'Beginning', es: 'Empezando' },
  two: { en: 'Getting there', es: 'En camino' },
  three: { en: 'Ready', es: 'Listo' },
  four: { en: 'Beyond', es: 'Más allá' },
})

export const newCriterion = (levels: number): Content['criteria'][number] => ({
  id: crypto.randomUUID(),
  name: '',
  asks: '',
  weight: 1,
  descriptors: Array.from({ length: levels }, () => ''),
})

/** What one begins with: four levels, one criterion. */
export const EMPTY: Content = {
  name: '',
  sentence: '',
  grades: [],
  halfLevels: false,
  levels: [usual.one, usual.two, usual.three, usual.four].map((name, at) => ({ name, score: at + 1 })),
  criteria: [],
}

export const contentOf = ({ name, sentence, grades, halfLevels, levels, criteria }: Content): Content => ({
  name,
  sentence,
  grades: [...grades],
  halfLevels,
  levels: levels.map((level) => ({ name: level.name, score: level.score })),
  criteria: criteria.map((one) => ({
    id: one.id,
    name: one.name,
    asks: one.asks,
    weight: one.weight,
    descriptors: [...one.descriptors],
  })),
})

/** What is sent: rows that were begun and left empty do not go along. */
export const cleaned = (content: Content): Content => ({
  ...contentOf(content),
  criteria: content.criteria.filter(
    ({ name, asks, descriptors }) => name.trim() || asks.trim() || descriptors.some((text) => text.trim()),
  ),
})

/** One more level above, or the highest one gone, in the levels and in every criterion. */
export function withLevels(content: Content, count: number): Content {
  const levels = Array.from(
    { length: count },
    (_, at) => content.levels[at] ?? { name: '', score: (content.levels.at(-1)?.score ?? 0) + at - content.levels.length + 1 },
  )
  const criteria = content.criteria.map((one) => ({ ...one, descriptors: levels.map((_, at) => one.descriptors[at] ?? '') }))
  return { ...content, levels, criteria }
}
