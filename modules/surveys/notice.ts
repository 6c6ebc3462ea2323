import { protectedTopic } from '../cycles/protected-topic.ts'
import type { Topic } from '../cycles/protected-topic.ts'
import { PROTECTED_AREAS } from './item.ts'
import type { InTwo, Item, ProtectedArea } from './item.ts'

/**
 * What families read before students are asked about what the federal rule on student surveys protects (PPRA, 20 U.S.C. 1232h). Pure: the
 * page says it while a survey is written, the launch holds it.
 */

/** Days that families have, at the least, to say no. */
export const NOTICE_DAYS = 10
/** Of one class. */
export const MOST_DECLINED = 99

export const NOTICE_PROBLEMS = ['not-students', 'no-title', 'no-questions', 'one-language', 'too-soon'] as const
export type NoticeProblem = (typeof NOTICE_PROBLEMS)[number]

const AREA_OF: Record<Topic, ProtectedArea> = {
  politics: 'politics',
  mind: 'mental',
  sex: 'sexual',
  harm: 'illegal',
  family: 'family',
  privilege: 'privileged',
  religion: 'religion',
  income: 'income',
}

type Asked = { text: InTwo; options: readonly InTwo[] | null; protectedArea: ProtectedArea | null }

/** The area that a question’s words tell of, in either language. It errs on the side of telling families; other words can be found. */
export function areaInWords({ text, options }: Pick<Asked, 'text' | 'options'>): ProtectedArea | null {
  const said = [text, ...(options ?? [])].flatMap(({ en, es }) => [en, es])
  const topic = said.map(protectedTopic).find((one) => one !== null)
  return topic ? AREA_OF[topic] : null
}

/** The area that a question touches: the one that its writers name, else the one that its words tell of. */
export const areaOf = (item: Asked): ProtectedArea | null => item.protectedArea ?? areaInWords(item)

export const areasOf = (items: readonly Asked[]): ProtectedArea[] =>
  PROTECTED_AREAS.filter((area) => items.some((item) => areaOf(item) === area))

/** A question as families read it. */
export type Shown = Pick<Item, 'kind' | 'labels' | 'text' | 'options'> & { area: ProtectedArea | null }

/** The questions as a notice freezes them. */
export const shownTo = (items: readonly (Asked & Pick<Item, 'kind' | 'labels'>)[]): Shown[] =>
  items.map((item) => ({
    kind: item.kind,
    labels: item.labels,
    text: item.text,
    options: item.options ? [...item.options] : null,
    area: areaOf(item),
  }))

/** Whether families read the very questions that would be asked now. */
export const isStillSo = (shown: readonly Shown[], items: Parameters<typeof shownTo>[0]): boolean =>
  inOneLine(shown) === inOneLine(shownTo(items))

const inOneLine = (shown: readonly Shown[]) =>
  JSON.stringify(
    shown.map(({ kind, labels, text, options, area }) => [
      kind,
      labels,
      text.en,
      text.es,
      options?.map(({ en, es }) => [en, es]),
      area,
    ]),
  )

const isWhole = ({ en, es }: InTwo) => en.trim() !== '' && es.trim() !== ''
const daysBetween = (one: string, other: string) => (Date.parse(other) - Date.parse(one)) / 86_400_000

type Draft = { title: InTwo; bands: readonly string[]; items: readonly Asked[] }

/** Why families cannot be told yet, or null. */
export function whyNotGiveNotice({ title, bands, items }: Draft, on: { today: string; untilOn: string }): NoticeProblem | null {
  if (!bands.includes('students')) return 'not-students'
  if (!isWhole(title)) return 'no-title'
  if (items.length === 0) return 'no-questions'
  if (items.some(({ text, options }) => !isWhole(text) || (options ?? []).some((option) => !isWhole(option))))
    return 'one-language'
  // A day that is none is no day.
  return daysBetween(on.today, on.untilOn) >= NOTICE_DAYS ? null : 'too-soon'
}
