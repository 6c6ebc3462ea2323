import type { Unit } from '#web/chart/unit.ts'
import type { Measure } from '../contract.ts'

/** What a value of a measure is: a share, whole things, or any number, and what is counted. */
export const unitOf = ({ kind, unit }: Pick<Measure, 'kind' | 'unit'>): Unit => ({
  kind: kind === 'proportion' || kind === 'piles' ? 'share' : kind === 'count' ? 'count' : 'number',
  ...(unit && { of: unit }),
})
