import { normalQuantile } from '#stats'
import type { Measure, Point } from '../evidence/contract.ts'
import type { Evidence, Try } from './effect-contract.ts'
import { beforeAfter } from './effect.ts'
import type { Design, Metric, NoEffect } from './effect.ts'
import { together } from './pooled.ts'
import type { Tried } from './pooled.ts'
import { BANDS } from './practice.ts'
import type { Band, Grade, Subject } from './practice.ts'

/** From what was measured where people tried it to what the page says: pure. */

/** A cycle that tries the practice, with what it looks at first. */
export type CycleTry = {
  id: string
  version: number
  teamId: string
  team: string
  place: string
  /** What the roster suggested the team from: kind, place, what is taught. */
  suggestion: string | null
  triedFrom: string | null
  madeAt: string
  decision: string | null
  mine: boolean
  measure:
    | (Pick<Measure, 'name' | 'kind' | 'direction'> & {
        points: readonly Pick<Point, 'on' | 'value' | 'numerator' | 'denominator'>[]
      })
    | null
}

/** What a study found, as it was entered. */
export type StudyTry = {
  id: string
  label: string
  source: string
  url: string | null
  design: Design
  metric: Metric
  effect: number
  variance: number
  grades: Grade[]
  subjects: Subject[]
  context: string
  madeAt: string
  mine: boolean
}

export function evidenceOf(cycles: readonly CycleTry[], studies: readonly StudyTry[]): Evidence {
  const looked = [...cycles.map(lookAt), ...studies.map(studyTry)]
  const { standing, pooled, leftOut, subgroups, design } = together(looked.flatMap(({ tried }) => tried ?? []))
  const why = new Map(leftOut.map((left) => [left.id, left.why]))
  return {
    tries: looked.map(({ shown }) => Object.assign(shown, { leftOut: why.get(shown.id) ?? null })),
    standing,
    design,
    pooled,
    subgroups,
  }
}

type Looked = { shown: Try; tried: Tried | null }

function lookAt(cycle: CycleTry): Looked {
  const { id, version, teamId, team, place, measure, triedFrom, madeAt, decision, mine } = cycle
  const found = effectOfCycle(cycle)
  const shown = {
    id,
    kind: 'cycle',
    label: `${team}, ${place}`,
    about: measure?.name ?? '',
    url: null,
    version,
    decision,
    leftOut: null,
    byMe: mine,
  } as const
  if ('why' in found) return { shown: { ...shown, design: null, metric: null, effect: null, why: found.why }, tried: null }
  const { metric, effect, variance, design } = found
  return {
    shown: { ...shown, design, metric, effect: intervalOf(effect, variance), why: null },
    tried: {
      id,
      metric,
      effect,
      variance,
      design,
      students: teamId,
      at: triedFrom ?? madeAt,
      groups: { ...placeOf(cycle), context: place },
    },
  }
}

/** The one place where a cycle's effect is found: before and after the day from which it was tried. */
export function effectOfCycle({ measure, triedFrom }: Pick<CycleTry, 'measure' | 'triedFrom'>): ReturnType<typeof beforeAfter> {
  if (triedFrom === null) return { why: 'not-tried' }
  return measure ? beforeAfter(measure, triedFrom) : { why: 'no-measure' satisfies NoEffect }
}

function studyTry({
  id,
  label,
  source,
  url,
  design,
  metric,
  effect,
  variance,
  grades,
  subjects,
  context,
  madeAt,
  mine,
}: StudyTry): Looked {
  const shown = {
    id,
    kind: 'study',
    label,
    about: source,
    url,
    version: null,
    design,
    metric,
    why: null,
    leftOut: null,
    decision: null,
    byMe: mine,
  } as const
  const bands = bandsOf(grades)
  return {
    shown: { ...shown, effect: intervalOf(effect, variance) },
    tried: {
      id,
      metric,
      effect,
      variance,
      design,
      students: id,
      at: madeAt,
      groups: {
        ...(bands.length === 1 && { band: bands[0] }),
        ...(subjects.length === 1 && { subject: subjects[0] }),
        ...(context && { context }),
      },
    },
  }
}

const intervalOf = (estimate: number, variance: number) => {
  const reach = normalQuantile(0.975) * Math.sqrt(variance)
  return { estimate, lower: estimate - reach, upper: estimate + reach }
}

export const bandsOf = (grades: readonly Grade[]): Band[] =>
  (Object.keys(BANDS) as Band[]).filter((band) => BANDS[band].some((grade) => grades.includes(grade)))

/** A team's band or subject, where the roster says what its people teach. */
function placeOf({ suggestion }: CycleTry): Tried['groups'] {
  const [kind, , taught] = suggestion?.split(':') ?? []
  if (!taught) return {}
  const band = kind === 'grade' ? bandsOf([taught as Grade])[0] : undefined
  return { ...(band && { band }), ...(kind === 'subject' && { subject: taught }) }
}
