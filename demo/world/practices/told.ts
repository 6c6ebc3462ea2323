import type { Learned, State } from '#modules/practices/adoption.ts'
import type { Grade, Kind, PrecisionAnswer, PrecisionQuestion, Subject } from '#modules/practices/practice.ts'
import type { Decision, Matched } from '../story.ts'
import type { On } from '../told.ts'

/** A version as it was written; a later one names only what it changed. */
export type ToldVersion = {
  on: On
  said?: string
  /** The adaptation whose change it takes back. */
  thanks?: string
  name?: string
  sentence?: string
  steps?: readonly string[]
  problem?: string
  students?: string
  conditions?: string
  indicator?: string
  takes?: string
  prediction?: string
  materials?: readonly { title: string; url: string }[]
  precision?: Partial<Record<PrecisionQuestion, PrecisionAnswer>>
}

/** A team that took it up: from whom it learned of it, and how far it was when, in weeks; `own` where it does not show it. */
export type ToldAdoption = {
  team: string
  learned: Learned
  from?: string
  states: readonly (readonly [State, week: number, why?: string])[]
  own?: true
}

/** A cycle that tried it: the share before and after, of how many, in as many weeks on each side. */
export type ToldTry = {
  team: string
  week: number
  shares: readonly [before: number, after: number]
  of: number
  weeks?: number
  question: string
  saw: string
  learned: string
  matched: Matched
  decision: Decision
}

export type ToldPractice = {
  key: string
  team: string
  kind: Kind
  subjects?: readonly Subject[]
  grades?: readonly Grade[]
  parent?: { key: string; version: number; kept: string; changed: string; dropped: string; why: string }
  /** The first names all that it says. */
  versions: readonly [ToldVersion & { name: string; sentence: string; steps: readonly string[] }, ...ToldVersion[]]
  /** Shown from the day it was first written down, unless it is its people’s still. */
  own?: true
  adoptions?: readonly ToldAdoption[]
  /** What is counted where it is tried. */
  measure?: string
  tries?: readonly ToldTry[]
  /** Cycles told elsewhere that tried it. */
  cycles?: readonly string[]
}
