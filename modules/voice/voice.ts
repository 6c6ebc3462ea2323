import type { Role } from '../people/role.ts'

/** What can be raised. */
export const VOICE_KINDS = ['question', 'idea', 'obstacle', 'request', 'stop'] as const
export type VoiceKind = (typeof VOICE_KINDS)[number]

/** The levels that a voice can be raised to. */
export const DESK_LEVELS = ['school', 'middle', 'central', 'board'] as const
export type DeskLevel = (typeof DESK_LEVELS)[number]

/** Who answers for a level. */
export const DESK_ROLES: Record<DeskLevel, readonly Role[]> = {
  school: ['principal', 'assistant-principal'],
  middle: ['principal-supervisor'],
  central: ['superintendent', 'central-office-leader'],
  board: ['board-member'],
}

/** At which level someone in this role answers, or null for whoever leads nothing. */
export const deskLevelOf = (role: Role): DeskLevel | null => DESK_LEVELS.find((level) => DESK_ROLES[level].includes(role)) ?? null

export const OUTCOMES = ['yes', 'partly', 'no', 'answer'] as const
export type Outcome = (typeof OUTCOMES)[number]

export const STEP_KINDS = ['passed', 'paused', 'asked', 'answered', 'invited', 'added'] as const
export type StepKind = (typeof STEP_KINDS)[number]

/** `asked`: it waits for its writer. */
export const STANDINGS = ['waiting', 'paused', 'asked', 'answered'] as const
export type Standing = (typeof STANDINGS)[number]

type Step = { kind: StepKind; on: string; untilOn: string | null }
type Voice = { arrivesOn: string; steps: readonly Step[] }

const MOVING: readonly StepKind[] = ['paused', 'asked', 'answered', 'added']

/** Where a voice stands by what was last done with it. A pause that is over waits again; passing it on changes nothing for its writer. */
export function standingOf({ steps }: Pick<Voice, 'steps'>, today: string): Standing {
  const last = steps.findLast(({ kind }) => MOVING.includes(kind))
  if (last?.kind === 'answered') return 'answered'
  if (last?.kind === 'asked') return 'asked'
  return last?.kind === 'paused' && last.untilOn! > today ? 'paused' : 'waiting'
}

/** Since when it waits: its arrival, or what its writer added after an answer. */
export function waitingSince({ arrivesOn, steps }: Voice): string {
  const answered = steps.findLastIndex(({ kind }) => kind === 'answered')
  const again = answered === -1 ? undefined : steps.slice(answered).find(({ kind }) => kind === 'added')
  return again?.on ?? arrivesOn
}

const DAY = 86_400_000
const isWeekend = (day: number) => [0, 6].includes(new Date(day).getUTCDay())

/** Working days between two days, the first not counted. */
export function workingDays(fromOn: string, untilOn: string, off: readonly string[]): number {
  let days = 0
  for (let day = Date.parse(fromOn) + DAY; day <= Date.parse(untilOn); day += DAY)
    if (!isWeekend(day) && !off.includes(new Date(day).toISOString().slice(0, 10))) days++
  return days
}

/** Working days that it has waited for an answer: none while it was paused, and none while it waited for its writer. */
export function daysWaiting(voice: Voice, today: string, off: readonly string[]): number {
  const since = waitingSince(voice)
  let days = 0
  let from: string | null = since
  for (const { kind, on, untilOn } of voice.steps) {
    if (on < since || !MOVING.includes(kind)) continue
    if (from !== null && from < on) days += workingDays(from, on, off)
    from = kind === 'added' ? on : kind === 'paused' ? untilOn : null
  }
  return from !== null && from < today ? days + workingDays(from, today, off) : days
}

/** Whoever leads somebody asks them in person: a voice goes up or across. */
const RANKS: Partial<Record<Role, number>> = {
  'assistant-principal': 1,
  principal: 2,
  'principal-supervisor': 3,
  'central-office-leader': 4,
  superintendent: 5,
  'board-member': 6,
}
const highest = (roles: readonly Role[]) => Math.max(0, ...roles.map((role) => RANKS[role] ?? 0))

export const RAISE_PROBLEMS = ['nobody-there', 'own-desk', 'ask-in-person'] as const
export type RaiseProblem = (typeof RAISE_PROBLEMS)[number]

/** Why a voice cannot be raised to these people, or null. */
export function whyNotRaise(
  mine: { personId: string; roles: readonly Role[] },
  there: readonly { personId: string; role: Role }[],
): RaiseProblem | null {
  if (there.length === 0) return 'nobody-there'
  if (there.some(({ personId }) => personId === mine.personId)) return 'own-desk'
  return highest(mine.roles) > highest(there.map(({ role }) => role)) ? 'ask-in-person' : null
}

export const STEP_PROBLEMS = ['answered', 'merged', 'nobody-there', 'same-desk', 'later-day', 'too-few', 'two-desks'] as const
export type StepProblem = (typeof STEP_PROBLEMS)[number]

type Doing = { does: 'passed' | 'paused' | 'asked' | 'answered' | 'invited'; untilOn?: string }

/** Why this cannot be done with a voice now, or null. Answering again is always open: an answer can change. */
export function whyNotDo(
  voice: { standing: Standing; isMerged: boolean; raisedBy: number },
  { does, untilOn }: Doing,
  today: string,
): StepProblem | null {
  if (voice.isMerged) return 'merged'
  if (does === 'answered') return null
  if (does === 'invited') return voice.raisedBy < 2 ? 'too-few' : null
  if (voice.standing === 'answered') return 'answered'
  return does === 'paused' && untilOn! <= today ? 'later-day' : null
}
