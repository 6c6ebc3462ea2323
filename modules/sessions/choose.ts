import { MATERIALS, minutesOf, TRUSTS } from './protocol.ts'
import type { Material, Protocol, Purpose, Trust } from './protocol.ts'

/** Which way of looking fits: pure, so that the page reckons anew with every answer. It suggests, with its reasons; people choose. */

export type Wish = {
  purpose: Purpose | null
  material: Material | null
  trust: Trust | null
  people: number | null
  minutes: number | null
}

export const REASONS = ['purpose', 'material', 'minutes', 'people', 'trust'] as const
export type Reason = (typeof REASONS)[number]

/** What to mind: too short to be whole, too many for one table, more open than people are with one another yet, … */
export const CAUTIONS = [
  'shorter',
  'much-shorter',
  'too-many',
  'too-few',
  'trust',
  'material',
  'purpose',
  'long-sitting',
] as const
export type Caution = (typeof CAUTIONS)[number]

export type Suggestion<P> = { protocol: P; minutes: number; reasons: Reason[]; cautions: Caution[]; fits: number }

const LONG_SITTING = 75
/** Below this share of its minutes the steps no longer hold. */
const CAN_SHRINK_TO = 0.75
/** And below this it is another thing. */
const LEAST = 0.5

type Asked = Pick<Protocol, 'purposes' | 'materials' | 'trust' | 'people' | 'steps'>

function weigh<P extends Asked>(protocol: P, wish: Wish): Suggestion<P> {
  const minutes = minutesOf(protocol.steps)
  const [least, most] = protocol.people
  const reasons: Reason[] = []
  const cautions: Caution[] = []
  let fits = 0
  const counts = (holds: boolean, reason: Reason, weight: number, caution: Caution, lost: number) => {
    fits += holds ? weight : -lost
    if (holds) reasons.push(reason)
    else cautions.push(caution)
  }
  // What comes first in its list is what it was made for.
  if (wish.purpose) {
    const at = protocol.purposes.indexOf(wish.purpose)
    counts(at >= 0, 'purpose', at === 0 ? 6 : 4, 'purpose', 4)
  }
  if (wish.material) counts(protocol.materials.includes(wish.material), 'material', 2, 'material', 2)
  if (wish.minutes !== null) {
    const share = wish.minutes / minutes
    counts(share >= 1, 'minutes', 2, share >= CAN_SHRINK_TO ? 'shorter' : 'much-shorter', share >= CAN_SHRINK_TO ? 0 : 2)
    if (share < LEAST) fits -= 6
  }
  if (wish.people !== null) {
    const few = wish.people < least
    counts(!few && wish.people <= most, 'people', 2, few ? 'too-few' : 'too-many', few ? 3 : 1)
  }
  if (wish.trust) {
    const short = TRUSTS.indexOf(protocol.trust) - TRUSTS.indexOf(wish.trust)
    counts(short <= 0, 'trust', 2, 'trust', 3 * short)
  }
  if (minutes > LONG_SITTING && wish.minutes === null) cautions.push('long-sitting')
  return { protocol, minutes, reasons, cautions, fits }
}

/** The three that fit best, none that misses the purpose where another meets it. */
export function suggest<P extends Asked>(protocols: readonly P[], wish: Wish): Suggestion<P>[] {
  const all = protocols.map((protocol) => weigh(protocol, wish)).toSorted((one, other) => other.fits - one.fits)
  const meant = all.filter(({ cautions }) => !cautions.includes('purpose'))
  return (meant.length > 0 ? meant : all).slice(0, 3)
}

export const isAnswered = (wish: Wish): boolean => Object.values(wish).some((answer) => answer !== null)

/** What usually lies on the table for a purpose: the page offers it first. */
export const usualMaterial = (purpose: Purpose): Material =>
  ({
    'see-students': MATERIALS[0],
    'improve-something': MATERIALS[1],
    dilemma: MATERIALS[2],
    success: MATERIALS[2],
    data: MATERIALS[3],
    text: MATERIALS[4],
    everyone: MATERIALS[6],
    disagreement: MATERIALS[6],
    visit: MATERIALS[5],
  })[purpose]
