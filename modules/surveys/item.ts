/** Questions and their labels: pure, shared by the page that asks and the code that counts. */
export type InTwo = { en: string; es: string }

export const ITEM_KINDS = ['scale', 'choose', 'text'] as const
export type ItemKind = (typeof ITEM_KINDS)[number]

/** What each of five points is called, from the least to the most. Four and five count as favourable. */
export const LABELS = {
  agree: [
    { en: 'Not at all', es: 'Nada' },
    { en: 'A little', es: 'Un poco' },
    { en: 'Partly', es: 'En parte' },
    { en: 'Mostly', es: 'En su mayor parte' },
    { en: 'Fully', es: 'Por completo' },
  ],
  often: [
    { en: 'Never', es: 'Nunca' },
    { en: 'Rarely', es: 'Rara vez' },
    { en: 'Sometimes', es: 'A veces' },
    { en: 'Often', es: 'A menudo' },
    { en: 'Nearly always', es: 'Casi siempre' },
  ],
  helped: [
    { en: 'Not at all', es: 'Nada' },
    { en: 'A little', es: 'Un poco' },
    { en: 'Somewhat', es: 'Algo' },
    { en: 'Quite a bit', es: 'Bastante' },
    { en: 'A great deal', es: 'Muchísimo' },
  ],
} as const satisfies Record<string, readonly InTwo[]>
export type Labels = keyof typeof LABELS
export const LABEL_SETS = Object.keys(LABELS) as [Labels, ...Labels[]]

export const POINTS = 5
export const FAVOURABLE_FROM = 4

/** What federal law protects in surveys of students: families hear of it first, and may say no. */
export const PROTECTED_AREAS = ['politics', 'mental', 'sexual', 'illegal', 'family', 'privileged', 'religion', 'income'] as const
export type ProtectedArea = (typeof PROTECTED_AREAS)[number]

export type Item = {
  id: string
  kind: ItemKind
  construct: string | null
  labels: Labels | null
  text: InTwo
  options: InTwo[] | null
}

/** One person’s answers: a point on a scale, or the options chosen, by question. */
export type Answers = Record<string, number | number[]>
export type Comment = { itemId: string; text: string }
export const LONGEST_COMMENT = 1000

/** Whether answers fit the questions: the server takes nothing else, so that nothing else can be told apart later. */
export function fits(items: readonly Item[], answers: Answers, comments: readonly Comment[]): boolean {
  const byId = new Map(items.map((item) => [item.id, item]))
  const answered = Object.entries(answers).every(([id, value]) => fitsItem(byId.get(id), value))
  const written = comments.every(({ itemId, text }) => {
    const length = text.trim().length
    return byId.get(itemId)?.kind === 'text' && length > 0 && length <= LONGEST_COMMENT
  })
  const once = new Set(comments.map(({ itemId }) => itemId)).size === comments.length
  return answered && written && once && (comments.length > 0 || Object.keys(answers).length > 0)
}

function fitsItem(item: Item | undefined, value: number | number[]): boolean {
  const upTo = (most: number) => (point: number) => Number.isInteger(point) && point >= 1 && point <= most
  if (item?.kind === 'scale') return typeof value === 'number' && upTo(POINTS)(value)
  if (item?.kind !== 'choose' || !Array.isArray(value)) return false
  return value.length > 0 && new Set(value).size === value.length && value.every(upTo(item.options!.length))
}
