import type { Band } from './band.ts'
import { LEARNING, MIRROR, PULSE, SUPPORT } from './experience-bank.ts'
import type { BankItem } from './bank.ts'
import { PAIR_BANDS, TRUST } from './trust-bank.ts'
import type { Pair } from './trust-bank.ts'
import type { Cells } from './cell.ts'
import type { InTwo, ProtectedArea } from './item.ts'
import { areasOf } from './notice.ts'

/** The rules of a survey as a whole: pure, so that the page says beforehand why it cannot be launched. */

export const SURVEY_KINDS = ['trust', 'learning', 'support', 'mirror', 'pulse', 'own'] as const
export type SurveyKind = (typeof SURVEY_KINDS)[number]

/** Teams that speak for their place may ask its people; the others ask each other. */
export const ASKING_TEAMS: readonly string[] = ['school-leadership', 'central-office', 'cabinet', 'task-force']

export const MOST_QUESTIONS = 30
export const MOST_IN_A_PULSE = 3
/** Questions that one person is asked within thirty days, over all surveys. */
export const MOST_A_MONTH = 40

export const LAUNCH_PROBLEMS = [
  'no-title',
  'no-questions',
  'too-many',
  'one-language',
  'nobody',
  'notice-first',
  'notice-old',
  'notice-runs',
  'too-often',
  'closes-early',
] as const
export type LaunchProblem = (typeof LAUNCH_PROBLEMS)[number]

type Draft = {
  kind: SurveyKind
  title: InTwo
  bands: readonly Band[]
  items: readonly { text: InTwo; options: readonly InTwo[] | null; protectedArea: ProtectedArea | null }[]
}
type Around = {
  cells: Cells
  /** How many of those asked would be asked too much this month. */
  askedTooOften: number
  today: string
  closesOn: string
  /** What families were told: until when they may say no, and whether the questions are still those they read. */
  notice: { untilOn: string; isCurrent: boolean } | null
}

const isWhole = ({ en, es }: InTwo) => en.trim() !== '' && es.trim() !== ''

/** Why a survey cannot be launched yet, or null. */
export function whyNotLaunch({ kind, title, bands, items }: Draft, around: Around): LaunchProblem | null {
  if (!isWhole(title)) return 'no-title'
  if (items.length === 0) return 'no-questions'
  if (items.length > (kind === 'pulse' ? MOST_IN_A_PULSE : MOST_QUESTIONS)) return 'too-many'
  if (items.some(({ text, options }) => !isWhole(text) || (options ?? []).some((option) => !isWhole(option))))
    return 'one-language'
  if (around.cells.cells.length === 0) return 'nobody'
  if (bands.includes('students') && areasOf(items).length > 0) {
    if (!around.notice) return 'notice-first'
    if (!around.notice.isCurrent) return 'notice-old'
    if (around.notice.untilOn >= around.today) return 'notice-runs'
  }
  if (around.askedTooOften > 0) return 'too-often'
  return around.closesOn <= around.today ? 'closes-early' : null
}

/** What a new survey of a kind begins with. */
export function beginning(kind: SurveyKind, pair: Pair | null): { bands: Band[]; items: BankItem[] } {
  if (kind === 'trust') return { bands: PAIR_BANDS[pair ?? 'colleagues'], items: TRUST[pair ?? 'colleagues'] }
  if (kind === 'learning') return { bands: ['teachers', 'staff'], items: LEARNING }
  if (kind === 'support') return { bands: ['teachers', 'principals'], items: SUPPORT }
  if (kind === 'mirror') return { bands: ['cabinet', 'central', 'principals', 'teachers', 'students'], items: MIRROR }
  return { bands: ['teachers', 'staff'], items: kind === 'pulse' ? PULSE : [] }
}
