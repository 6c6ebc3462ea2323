/** Acts of support, and how a practice becomes a shared reference: pure. */

/** What people do so that a practice can live, in any order. The last is no support: a rule that somebody made all the same. */
export const ACTS = ['name', 'guide', 'connect', 'nurture', 'protect', 'resource', 'illuminate', 'share', 'celebrate'] as const
export type ActKind = (typeof ACTS)[number] | 'rule'
export const ACT_KINDS = [...ACTS, 'rule'] as const satisfies readonly ActKind[]

export const RULE_PROBLEMS = ['only-who-leads', 'needs-end'] as const
export type RuleProblem = (typeof RULE_PROBLEMS)[number]

/** A rule is said by whoever made it, with the day on which it ends. */
export function whyNotRule({ leads, endsOn, today }: { leads: boolean; endsOn: string; today: string }): RuleProblem | null {
  if (!leads) return 'only-who-leads'
  return endsOn > today ? null : 'needs-end'
}

type Rule = { kind: ActKind; endsOn: string | null; liftedAt: string | null }

/** Whether anyone made it a rule that holds today: where nobody did, it is supported and free to take up. */
export const isRuleToday = (acts: readonly Rule[], today: string): boolean =>
  acts.some(({ kind, endsOn, liftedAt }) => kind === 'rule' && liftedAt === null && endsOn !== null && endsOn >= today)

/** How many of those who vote have to agree, said before anyone does. */
export const RULES = ['two-thirds', 'three-quarters', 'all'] as const
export type RatifyRule = (typeof RULES)[number]
const SHARE: Record<RatifyRule, number> = { 'two-thirds': 2 / 3, 'three-quarters': 3 / 4, all: 1 }

export const VOTES = ['yes', 'no', 'aside'] as const
export type Vote = (typeof VOTES)[number]

export const OPEN_PROBLEMS = ['not-shown', 'few-teams', 'one-place', 'too-soon', 'open-already', 'asked-already'] as const
export type OpenProblem = (typeof OPEN_PROBLEMS)[number]
const LEAST_TEAMS = 5
export const LEAST_DAYS = 14

type Asked = {
  isShown: boolean
  teams: readonly { placeId: string }[]
  days: number
  version: number
  /** What was asked about this practice before, and not taken back. */
  earlier: readonly { version: number; outcome: Outcome }[]
}

/** Whether those who do it were asked about a version: a newer one may be asked about anew, and leaves what was agreed as it is. */
export const isAsked = (earlier: readonly { version: number }[], version: number): boolean =>
  earlier.some((asked) => asked.version >= version)

/** Why those who do a practice cannot be asked yet, or null. */
export function whyNotOpen({ isShown, teams, days, version, earlier }: Asked): OpenProblem | null {
  if (!isShown) return 'not-shown'
  if (earlier.some((asked) => asked.outcome === 'open')) return 'open-already'
  if (isAsked(earlier, version)) return 'asked-already'
  if (teams.length < LEAST_TEAMS) return 'few-teams'
  if (new Set(teams.map(({ placeId }) => placeId)).size < 2) return 'one-place'
  return days < LEAST_DAYS ? 'too-soon' : null
}

export const VOTE_PROBLEMS = ['closed', 'needs-reason'] as const
export type VoteProblem = (typeof VOTE_PROBLEMS)[number]

/** Nobody votes, or votes again, once it is known what the others said. A no comes with its reason, which is kept beside the result. */
export function whyNotVote(of: { outcome: Outcome; says: Vote; reason: string }): VoteProblem | null {
  if (of.outcome !== 'open') return 'closed'
  return of.says === 'no' && of.reason === '' ? 'needs-reason' : null
}

export type Outcome = 'open' | 'ratified' | 'not-ratified'

/** What came of it, once its day is over or every team has spoken. Half of the teams have to take part, whatever they say. */
export function outcomeOf(
  { rule, closesOn, votes }: { rule: RatifyRule; closesOn: string; votes: readonly (Vote | null)[] },
  today: string,
): Outcome {
  const said = votes.filter((vote) => vote !== null)
  if (today <= closesOn && said.length < votes.length) return 'open'
  const yes = said.filter((vote) => vote === 'yes').length
  const no = said.filter((vote) => vote === 'no').length
  const enough = said.length * 2 >= votes.length && yes + no > 0 && yes / (yes + no) >= SHARE[rule] - 1e-9
  return enough ? 'ratified' : 'not-ratified'
}
