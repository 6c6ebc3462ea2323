import { DESK_LEVELS, OUTCOMES, VOICE_KINDS, workingDays } from './voice.ts'
import type { DeskLevel, Outcome, VoiceKind } from './voice.ts'

/** So many people at a level, and so many voices, before its pattern is shown: never a person’s. */
export const LEAST_PEOPLE = 5
export const LEAST_VOICES = 5

export type Heard = { level: DeskLevel; kind: VoiceKind; arrivesOn: string; answeredOn: string | null; outcome: Outcome | null }
export type LevelPattern = {
  level: DeskLevel
  /** Null where fewer than five answer there, or fewer than five voices came. */
  figures: {
    raised: number
    kinds: Record<VoiceKind, number>
    outcomes: Record<Outcome, number>
    waiting: number
    /** Working days until the answer came, in the middle of all that were answered. */
    middleDays: number | null
  } | null
}

/** What is asked of each level and how it answers, the top first. */
export function patternOf(heard: readonly Heard[], people: Record<DeskLevel, number>, off: readonly string[]): LevelPattern[] {
  return DESK_LEVELS.toReversed().map((level) => {
    const own = heard.filter((one) => one.level === level)
    return { level, figures: people[level] < LEAST_PEOPLE || own.length < LEAST_VOICES ? null : figuresOf(own, off) }
  })
}

function figuresOf(own: readonly Heard[], off: readonly string[]) {
  const days = own
    .flatMap(({ arrivesOn, answeredOn }) => (answeredOn ? [workingDays(arrivesOn, answeredOn, off)] : []))
    .toSorted((one, other) => one - other)
  return {
    raised: own.length,
    kinds: counted(
      VOICE_KINDS,
      own.map(({ kind }) => kind),
    ),
    outcomes: counted(
      OUTCOMES,
      own.flatMap(({ outcome }) => outcome ?? []),
    ),
    waiting: own.filter(({ answeredOn }) => answeredOn === null).length,
    middleDays:
      days.length < LEAST_VOICES ? null : (days[Math.floor(days.length / 2)]! + days[Math.floor((days.length - 1) / 2)]!) / 2,
  }
}

const counted = <Word extends string>(words: readonly Word[], of: readonly Word[]) =>
  Object.fromEntries(words.map((word) => [word, of.filter((one) => one === word).length])) as Record<Word, number>
