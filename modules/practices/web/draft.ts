import type { Kind, PrecisionAnswer, PrecisionQuestion, Subject, Grade } from '../practice.ts'
import type { Material, Version, VersionInput } from '../version-contract.ts'

/** What someone types into a practice, before it is sent: steps are lines of one text. */
export type Draft = {
  team: string
  kind: Kind | ''
  name: string
  sentence: string
  steps: string
  problem: string
  students: string
  conditions: string
  indicator: string
  takes: string
  prediction: string
  said: string
  materials: Material[]
  precision: Partial<Record<PrecisionQuestion, PrecisionAnswer>>
  subjects: Subject[]
  grades: Grade[]
}

export const EMPTY: Draft = {
  team: '',
  kind: '',
  name: '',
  sentence: '',
  steps: '',
  problem: '',
  students: '',
  conditions: '',
  indicator: '',
  takes: '',
  prediction: '',
  said: '',
  materials: [],
  precision: {},
  subjects: [],
  grades: [],
}

export const draftOf = ({
  steps,
  number: _number,
  by: _by,
  madeAt: _madeAt,
  thanks: _thanks,
  measure: _measure,
  said: _said,
  ...rest
}: Version): Draft => ({
  ...EMPTY,
  ...rest,
  steps: steps.join('\n'),
})

/** The lines of a text as steps, without the numbers or dashes that people put before them. */
export const stepsOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:\d+[.)]|[-–•*])\s+/, '').trim())
    .filter(Boolean)

export const versionOf = (
  { team: _team, kind: _kind, said: _said, steps, ...texts }: Draft,
  measure: VersionInput['measure'],
): VersionInput => ({
  ...texts,
  steps: stepsOf(steps),
  measure,
})
