import type { Step } from './protocol.ts'

/** A live session, pure: what comes next, whose turn it is, how much time is left. */

export const PHASES = ['planned', 'on', 'over'] as const
export type Phase = (typeof PHASES)[number]

/** However often it changes, a screen reads it anew ten times a second at most. */
export const REST_MS = 100

/** A session that nobody ended is over after this long. */
export const LONGEST_HOURS = 8

export const WORK_KINDS = ['photo', 'text', 'link', 'piece'] as const
export type WorkKind = (typeof WORK_KINDS)[number]

export const LEAD_PROBLEMS = ['begun', 'not-begun', 'over', 'no-steps'] as const
export type LeadProblem = (typeof LEAD_PROBLEMS)[number]

export function whyNotBegin({ phase, steps }: { phase: Phase; steps: readonly unknown[] }): LeadProblem | null {
  if (phase !== 'planned') return phase === 'on' ? 'begun' : 'over'
  return steps.length === 0 ? 'no-steps' : null
}

/** Why it cannot be moved, extended, paused, or ended now, or null. */
export function whyNotLead({ phase }: { phase: Phase }): LeadProblem | null {
  return phase === 'on' ? null : phase === 'planned' ? 'not-begun' : 'over'
}

export const JOIN_PROBLEMS = ['question-first'] as const
export type JoinProblem = (typeof JOIN_PROBLEMS)[number]

/** Whoever leads comes as a learner: their own question first. */
export const whyNotJoin = (isLeader: boolean, question: string): JoinProblem | null =>
  isLeader && question === '' ? 'question-first' : null

export const WRITE_PROBLEMS = ['not-begun', 'join-first'] as const
export type WriteProblem = (typeof WRITE_PROBLEMS)[number]

/** Why someone cannot write a note now, or null. Once it is over the team types in what was written on paper. */
export function whyNotWrite(phase: Phase, who: { joined: boolean; writes: boolean }): WriteProblem | null {
  if (phase === 'planned') return 'not-begun'
  return who.joined || (phase === 'over' && who.writes) ? null : 'join-first'
}

export const ANSWER_PROBLEMS = ['not-there', 'leader', 'own'] as const
export type AnswerProblem = (typeof ANSWER_PROBLEMS)[number]

/** Why someone does not answer the two questions about facilitation, or null. Whoever leads leaves no judgement behind. */
export function whyNotAnswer(who: { joined: boolean; isLeader: boolean; facilitates: boolean }): AnswerProblem | null {
  if (who.facilitates) return 'own'
  if (!who.joined) return 'not-there'
  return who.isLeader ? 'leader' : null
}

/** The step after this one and the one before it, or null at the ends. */
export function around<S extends { key: string }>(steps: readonly S[], key: string | null) {
  const at = steps.findIndex((step) => step.key === key)
  return { before: steps[at - 1] ?? null, at: steps[at] ?? null, next: at < 0 ? null : (steps[at + 1] ?? null) }
}

/** The steps written alone that one leaves behind on the way to another: their notes open. */
export function opensOnTheWay(steps: readonly Step[], from: string | null, to: string): string[] {
  const [at, goal] = [from, to].map((key) => steps.findIndex((step) => step.key === key)) as [number, number]
  return steps.slice(Math.max(at, 0), goal).flatMap(({ alone, key }) => (alone ? [key] : []))
}

type Here = { personId: string; isLeader: boolean }

/** Who speaks next in a round: in the order in which they came, whoever presents first, whoever leads last; null once all have. */
export function nextTurn(here: readonly Here[], had: readonly string[], presenterId: string | null): string | null {
  const rank = ({ personId, isLeader }: Here) => (personId === presenterId ? 0 : isLeader ? 2 : 1)
  const order = here.toSorted((one, other) => rank(one) - rank(other))
  return order.find(({ personId }) => !had.includes(personId))?.personId ?? null
}

/** Seconds left of a step, below zero once it is over time; of one that is paused, what it had left. */
export function secondsLeft(clock: { endsAt: string | null; leftSeconds: number | null }, now: number): number | null {
  if (clock.endsAt === null) return clock.leftSeconds
  return Math.ceil((Date.parse(clock.endsAt) - now) / 1000)
}

/** `4:05`, `+0:30` once it is over time. */
export function clockText(seconds: number): string {
  const left = Math.abs(seconds)
  return `${seconds < 0 ? '+' : ''}${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`
}

type Measured = { at: number; asked: number; answered: number }

/** How far this device’s clock stands behind the server’s: by the quickest answer, in the middle of its way. */
export function offsetOf(measured: readonly Measured[]): number {
  const [best] = measured.toSorted((one, other) => one.answered - one.asked - (other.answered - other.asked))
  return best ? best.at - (best.asked + best.answered) / 2 : 0
}

type Mergeable = { id: string; removed?: boolean }

/** What was known, with what changed since: each once, what was taken away gone, in the order of their ids. */
export function merged<Thing extends Mergeable>(known: readonly Thing[], changed: readonly Thing[]): Thing[] {
  if (changed.length === 0) return [...known]
  const all = new Map(known.map((thing) => [thing.id, thing]))
  for (const thing of changed) all.set(thing.id, thing)
  return [...all.values()].filter(({ removed }) => !removed).toSorted((one, other) => (one.id < other.id ? -1 : 1))
}

/** A place in the course of changes, as PostgreSQL writes its snapshots; null where this is none. */
export function knownPosition(text: string | undefined): string | null {
  const [, low, high, open] = /^(\d{1,18}):(\d{1,18}):([\d,]{0,4000})$/.exec(text ?? '') ?? []
  if (!low || !high || Number(low) < 1 || Number(low) > Number(high)) return null
  const between = open ? open.split(',').map(Number) : []
  const ascends = between.every((one, at) => one >= Number(low) && one < Number(high) && (at === 0 || one > between[at - 1]!))
  return ascends && !/^,|,,|,$/.test(open ?? '') ? text! : null
}
