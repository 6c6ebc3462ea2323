/** Rights beyond one's own work, and when they may be given or ended: pure. A title never grants one. */

/** `roster` keeps the list of people and places; `administer` does that, gives rights, and changes settings. Neither opens anyone's work. */
export const RIGHTS = ['administer', 'roster'] as const
export type RightKind = (typeof RIGHTS)[number]

/** A right is held for a term, at most two school years; then somebody thinks about it again. */
export const LONGEST_TERM_DAYS = 731

export const GRANT_PROBLEMS = ['needs-term', 'term-past', 'term-too-long', 'already-held'] as const
export type GrantProblem = (typeof GRANT_PROBLEMS)[number]

type Term = { kind: RightKind; untilOn: string | null; wholeDistrict: boolean }

const days = (from: string, until: string) => (Date.parse(until) - Date.parse(from)) / 86_400_000

/** Only administering the whole district may have no end: so that somebody always does. */
export const mayHaveNoEnd = ({ kind, wholeDistrict }: Pick<Term, 'kind' | 'wholeDistrict'>) =>
  kind === 'administer' && wholeDistrict

/** `held` is until when the person holds the same already (null: without an end), or undefined. */
export function whyNotGrant(term: Term, today: string, held: string | null | undefined): GrantProblem | null {
  if (term.untilOn === null && !mayHaveNoEnd(term)) return 'needs-term'
  if (term.untilOn !== null && term.untilOn < today) return 'term-past'
  if (term.untilOn !== null && days(today, term.untilOn) > LONGEST_TERM_DAYS) return 'term-too-long'
  if (held === null || (held && term.untilOn && term.untilOn <= held)) return 'already-held'
  return null
}

export const END_PROBLEMS = [
  'yourself',
  'last-administrator',
  'from-roster',
  'whole-district',
  'places-under',
  'place-above-ended',
] as const
export type EndProblem = (typeof END_PROBLEMS)[number]

/** `others` counts the other people who administer the whole district without an end. */
export const whyNotEndRight = (right: Term, others: number): EndProblem | null =>
  mayHaveNoEnd(right) && right.untilOn === null && others === 0 ? 'last-administrator' : null

/** A role that the roster gives is ended there: the next import would bring it back. */
export const whyNotEndRole = ({ fromRoster }: { fromRoster: boolean }): EndProblem | null => (fromRoster ? 'from-roster' : null)

/** `under` counts the places below it that have not ended. */
export function whyNotEndPlace(place: { parentId: string | null; fromRoster: boolean; under: number }): EndProblem | null {
  if (place.parentId === null) return 'whole-district'
  if (place.fromRoster) return 'from-roster'
  return place.under > 0 ? 'places-under' : null
}

/** Opened from above: a school before its grades. */
export const whyNotOpenPlace = (place: { fromRoster: boolean; aboveEnded: boolean }): EndProblem | null =>
  place.fromRoster ? 'from-roster' : place.aboveEnded ? 'place-above-ended' : null

export function whyNotEndPerson(person: { self: boolean; rights: readonly Term[] }, others: number): EndProblem | null {
  if (person.self) return 'yourself'
  return person.rights.map((right) => whyNotEndRight(right, others)).find((reason) => reason !== null) ?? null
}
