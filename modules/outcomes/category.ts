/** Groups of students, by category. Within a category a student is in one group, so that the groups add up to everyone. */
export const CATEGORIES = ['sex', 'race', 'hispanic', 'grade', 'language', 'disability', 'low-income', 'program'] as const
export type Category = (typeof CATEGORIES)[number]

/** Who a roster or a column says nothing about. */
export const NOT_STATED = 'not stated'
export const YES = 'yes'
export const NO = 'no'
export const SEVERAL = 'several'

/** Where a column says yes or no, what may stand in it. */
const YES_WORDS = new Set(['1', 'y', 'yes', 'true', 't', 'x', 'sí', 'si'])
const NO_WORDS = new Set(['0', 'n', 'no', 'false', 'f'])

/** How a column tells a group: by its own words, or by yes and no for one group of the category. */
export type GroupColumn = { column: string; category: Category; yesMeans: string | null; definition: string }

/** The group that one value of a column names; null where it names none. */
export function groupOf({ category, yesMeans }: Pick<GroupColumn, 'category' | 'yesMeans'>, raw: string): string | null {
  const value = raw.trim().toLowerCase()
  if (value === '' || value === 'na' || value === 'null') return null
  if (yesMeans !== null) return YES_WORDS.has(value) || value === yesMeans.toLowerCase() ? yesMeans : null
  if (category === 'sex') return value.startsWith('f') ? 'female' : value.startsWith('m') ? 'male' : value
  if (category === 'grade') return gradeOf(value)
  if (category === 'race') return value
  return YES_WORDS.has(value) ? YES : NO_WORDS.has(value) ? NO : value
}

const BEFORE_FIRST: Record<string, string> = { k: 'KG', kg: 'KG', kindergarten: 'KG', pk: 'PK', prek: 'PK' }

/** `3`, `03`, `3rd`, `grade 3` are one grade. */
function gradeOf(value: string): string {
  const found = BEFORE_FIRST[value.replace(/^grade\s*/, '').replaceAll('-', '')]
  if (found) return found
  const number = /^(?:grade\s*)?(\d{1,2})(?:st|nd|rd|th)?$/.exec(value)?.[1]
  if (number === undefined) return value
  return Number(number) === 0 ? 'KG' : number.padStart(2, '0')
}

/** One group a category: of several in the same, the word for several; of columns that say yes to none, no where there is only one. */
export function oneEach(named: readonly { category: Category; group: string | null; yesMeans: string | null }[]): string[] {
  const byCategory = Map.groupBy(named, ({ category }) => category)
  return [...byCategory].map(([category, of]) => {
    const groups = [...new Set(of.flatMap(({ group }) => (group === null ? [] : [group])))]
    if (groups.length > 1) return `${category}=${SEVERAL}`
    if (groups.length === 1) return `${category}=${groups[0]}`
    return `${category}=${of.length === 1 && of[0]!.yesMeans === YES ? NO : NOT_STATED}`
  })
}

/** The category that an address names, if it is one. */
export function byOf(named: string | undefined): { by?: Category } {
  const by = CATEGORIES.find((category) => category === named)
  return by ? { by } : {}
}
