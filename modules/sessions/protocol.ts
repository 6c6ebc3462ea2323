/** Ways of looking together, pure: what they are for, who speaks, what is caught. The server decides by it and the page explains it. */

export const PURPOSES = [
  'see-students',
  'improve-something',
  'dilemma',
  'success',
  'data',
  'text',
  'everyone',
  'disagreement',
  'visit',
] as const
export type Purpose = (typeof PURPOSES)[number]

/** What lies on the table. */
export const MATERIALS = ['student-work', 'plan', 'story', 'numbers', 'reading', 'visit-notes', 'question'] as const
export type Material = (typeof MATERIALS)[number]

/** How well the people know one another: how much can be laid open. */
export const TRUSTS = ['new', 'growing', 'strong'] as const
export type Trust = (typeof TRUSTS)[number]

/** Who may speak in a step. `turns` goes from one to the next; `others` talk while whoever presents listens. */
export const SPEAKERS = ['facilitator', 'presenter', 'others', 'all', 'turns', 'pairs', 'nobody'] as const
export type Speakers = (typeof SPEAKERS)[number]

/** What is written down, evidence kept apart from what it may mean. */
export const NOTE_KINDS = [
  'evidence',
  'interpretation',
  'question',
  'strength',
  'wondering',
  'implication',
  'reflection',
] as const
export type NoteKind = (typeof NOTE_KINDS)[number]

export type InTwo = { en: string; es: string }
export type Step = {
  key: string
  name: InTwo
  /** What happens in it, said to everyone. */
  does: InTwo
  minutes: number
  speaks: Speakers
  notes: readonly NoteKind[]
  /** Everyone writes alone; the notes open together when the step is over, or before where the facilitator opens them. */
  alone: boolean
}

export type Protocol = {
  name: InTwo
  about: InTwo
  credit: InTwo
  purposes: readonly Purpose[]
  materials: readonly Material[]
  /** The least that it asks for. */
  trust: Trust
  /** From how many people to how many it works well. */
  people: readonly [least: number, most: number]
  roles: readonly { name: InTwo; does: InTwo }[]
  steps: readonly Step[]
  cautions: readonly InTwo[]
}

export const minutesOf = (steps: readonly Pick<Step, 'minutes'>[]): number => steps.reduce((sum, { minutes }) => sum + minutes, 0)

/** Nobody speaks in it. */
export const isSilent = ({ speaks }: Pick<Step, 'speaks'>): boolean => speaks === 'nobody'

/** Whether someone may speak now: `turn` is whose turn it is, where the step goes in turns. */
export function maySpeak(
  { speaks }: Pick<Step, 'speaks'>,
  who: { personId: string; facilitates: boolean; presents: boolean },
  turn: string | null,
): boolean {
  switch (speaks) {
    case 'nobody':
      return false
    case 'facilitator':
      return who.facilitates
    case 'presenter':
      return who.presents
    case 'others':
      return !who.presents
    case 'turns':
      return turn === who.personId
    case 'all':
    case 'pairs':
      return true
  }
}

export const CHANGE_PROBLEMS = ['library', 'no-steps', 'same-key'] as const
export type ChangeProblem = (typeof CHANGE_PROBLEMS)[number]

/** Why a way of looking cannot be changed so, or null. The library stays as it is: a team changes its own copy. */
export function whyNotChange(isLibrary: boolean, steps: readonly Pick<Step, 'key'>[]): ChangeProblem | null {
  if (isLibrary) return 'library'
  if (steps.length === 0) return 'no-steps'
  return new Set(steps.map(({ key }) => key)).size < steps.length ? 'same-key' : null
}

/** Steps with a name, their minutes and words as one line each: what two versions differ in. */
export function stepChanges(before: readonly Step[], after: readonly Step[]) {
  const had = new Map(before.map((step) => [step.key, step]))
  const has = new Set(after.map(({ key }) => key))
  const same = (one: Step, other: Step) => JSON.stringify(one) === JSON.stringify(other)
  return {
    added: after.filter(({ key }) => !had.has(key)),
    dropped: before.filter(({ key }) => !has.has(key)),
    changed: after.filter((step) => had.has(step.key) && !same(had.get(step.key)!, step)),
  }
}
