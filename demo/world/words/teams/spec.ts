import type { TeamKind } from '#modules/teams/team.ts'
import type { Tag } from '../../story.ts'

/** A team as the district has it: where, who by their posts, when it meets, and for how many years already. */
export type TeamSpec = {
  key: string
  name: string
  kind: TeamKind
  place: string
  purpose: string
  tags: readonly Tag[]
  posts: readonly string[]
  most?: number
  guests?: readonly string[]
  meets: readonly [day: number, at: `${number}:${number}`] | null
  years: 0 | 1 | 2
  ended?: true
  level?: 'board'
  /** What the roster would suggest it from. */
  suggestion?: readonly ['grade-level' | 'department', string]
}

/** Early release: an hour that belongs to teams. */
export const WEDNESDAY = [3, '13:30'] as const

/** Several posts numbered in a row: `run('alder/math', 1, 3)`. */
export const run = (prefix: string, from: number, until: number) =>
  Array.from({ length: until - from + 1 }, (_, at) => `${prefix}/${from + at}`)
export const each = (post: string, ...schools: string[]) => schools.map((school) => `${school}/${post}`)
export const ELEMENTARY = ['cottonwood', 'paloma', 'willow', 'mesquite', 'pinon', 'saltbush']
export const SECONDARY = ['alder', 'quail', 'juniper', 'tamarack', 'ridgeline', 'puente']

/** A team that meets on Wednesdays since two years ago, unless it says otherwise. */
export type Short = Omit<TeamSpec, 'meets' | 'years' | 'purpose'> & Partial<Pick<TeamSpec, 'meets' | 'years' | 'purpose'>>
export const usual = (spec: Short): TeamSpec => ({ meets: WEDNESDAY, years: 2, purpose: '', ...spec })
