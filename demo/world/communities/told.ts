import type { Beside, Circle } from '#modules/communities/community.ts'
import type { GatheringKind } from '#modules/communities/gathering.ts'
import type { On } from '../told.ts'

/** Someone by their team and their place in it: `juniper-social/0` facilitates it. A post by its key: `@teaching/coach/1`. */
export type Who = string

export type ToldAnswer = { by: Who; on: On; text: string; helped?: true }
export type ToldPost = ToldAnswer & { question?: true; answers?: readonly ToldAnswer[] }
export type ToldMember = { who: Who; circle: Circle; follows?: true; beside?: Beside; besideText?: string }
export type ToldGathering = {
  kind: GatheringKind
  by: Who
  host?: Who
  on: On
  title: string
  text?: string
  place?: string
  begins?: readonly [...On, `${number}:${number}`]
  minutes?: number
  guests?: readonly { who: Who; says?: string }[]
}

export type ToldCommunity = {
  key: string
  practice?: string
  name: string
  purpose: string
  problem?: string
  on: On
  /** Whoever began it stands first. */
  members: readonly ToldMember[]
  posts: readonly ToldPost[]
  gatherings: readonly ToldGathering[]
  pairings?: readonly { by: Who; asked: Who; on: On; text: string; accepted?: string }[]
}
