import { v5 } from 'uuid'
import * as z from 'zod'
import { MOST_CRITERIA, MOST_LEVELS } from './rubric.ts'
import type { Content, Criterion, Level } from './rubric.ts'

/** A rubric as 1EdTech CASE 1.1 writes it (CFRubric), out and in. What we have no field for is kept as it came. */

const Levels = z.looseObject({
  identifier: z.string().optional(),
  quality: z.string().optional(),
  description: z.string().optional(),
  score: z.number().optional(),
})
const Criteria = z.looseObject({
  identifier: z.string().optional(),
  category: z.string().optional(),
  description: z.string().optional(),
  weight: z.number().optional(),
  position: z.number().optional(),
  CFRubricCriterionLevels: z.array(Levels).optional(),
})
const Rubric = z.looseObject({
  identifier: z.string().optional(),
  title: z.string().optional(),
  description: z.string().optional(),
  CFRubricCriteria: z.array(Criteria),
})
export type CaseRubric = z.infer<typeof Rubric>

/** What came with an import. While nothing was changed since, it goes out as it came in. */
export const Source = z.object({
  isExact: z.boolean(),
  rubric: z.record(z.string(), z.unknown()),
  criteria: z.record(
    z.string(),
    z.object({ of: z.record(z.string(), z.unknown()), levels: z.array(z.record(z.string(), z.unknown())) }),
  ),
})
export type Source = z.infer<typeof Source>

export const IMPORT_PROBLEMS = [
  'not-json',
  'not-a-rubric',
  'no-criteria',
  'no-scores',
  'levels-differ',
  'too-many',
  'no-columns',
] as const
export type ImportProblem = (typeof IMPORT_PROBLEMS)[number]
export type Imported = { content: Content; source: Source | null } | { problem: ImportProblem; at: string }

const OURS = '6d1c3f5e-2f0a-5c6e-9d36-0b6f4a1e7c11'
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i
/** CASE wants a version from 1 to 5: ours are of version 7. */
export const caseId = (key: string) => v5(key, OURS)
/** Where something would be found by the paths of CASE. */
export const caseUri = (base: string, what: string, name: string) => `${base}/ims/case/v1p1/${what}/${name}`

type Of = { id: string; content: Content; source: Source | null; madeAt: string; base: string }

export function toCase({ id, content, source, madeAt, base }: Of): CaseRubric {
  const kept = (of: Record<string, unknown> = {}) => (source?.isExact ? of : lasting(of))
  const identifier = (source?.rubric['identifier'] as string | undefined) ?? caseId(id)
  const stamp = { lastChangeDateTime: madeAt }
  const uriOf = (what: string, name: string) => caseUri(base, what, name)
  return {
    identifier,
    uri: uriOf('CFRubrics', identifier),
    title: content.name,
    ...(content.sentence && { description: content.sentence }),
    ...stamp,
    ...kept(source?.rubric),
    CFRubricCriteria: content.criteria.map((criterion, at) => {
      const from = source?.criteria[criterion.id]
      const own = (content.halfLevels || content.grades.length > 0) && {
        extensions: { weft: { grades: [...content.grades], halfLevels: content.halfLevels } },
      }
      return {
        identifier: criterion.id,
        uri: uriOf('CFRubricCriteria', criterion.id),
        category: criterion.name,
        description: criterion.asks,
        weight: criterion.weight,
        position: at + 1,
        rubricId: identifier,
        ...stamp,
        ...own,
        ...kept(from?.of),
        CFRubricCriterionLevels: content.levels.map((level, place) =>
          levelOut(criterion, level, place, kept(from?.levels[place]), { stamp, uriOf }),
        ),
      }
    }),
  }
}

function levelOut(
  criterion: Criterion,
  level: Level,
  place: number,
  kept: Record<string, unknown>,
  { stamp, uriOf }: { stamp: object; uriOf: (what: string, name: string) => string },
) {
  const identifier = (kept['identifier'] as string | undefined) ?? caseId(`${criterion.id}/${level.score}`)
  return {
    identifier,
    uri: uriOf('CFRubricCriterionLevels', identifier),
    description: criterion.descriptors[place] ?? '',
    quality: level.name,
    score: level.score,
    position: place + 1,
    rubricCriterionId: criterion.id,
    ...stamp,
    ...kept,
  }
}

/** What stays true of an object whose words changed: what it is called elsewhere, and what we have no field for. */
const lasting = (of: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(of).filter(([name]) => ['identifier', 'uri', 'CFItemURI', 'extensions', 'feedback'].includes(name)),
  )

export function fromCase(text: string): Imported {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return { problem: 'not-json', at: '' }
  }
  const found = Rubric.safeParse(rubricIn(json))
  if (!found.success) return { problem: 'not-a-rubric', at: '' }
  const { CFRubricCriteria: criteria, ...rubric } = found.data
  if (criteria.length === 0) return { problem: 'no-criteria', at: '' }
  if (criteria.length > MOST_CRITERIA) return { problem: 'too-many', at: '' }
  return read(
    rubric,
    criteria.toSorted((one, other) => (one.position ?? 0) - (other.position ?? 0)),
  )
}

/** A rubric by itself, or the first of a package. */
const rubricIn = (json: unknown): unknown =>
  typeof json === 'object' && json !== null && 'CFRubrics' in json && Array.isArray(json.CFRubrics) ? json.CFRubrics[0] : json

type Head = { title?: string | undefined; description?: string | undefined } & Record<string, unknown>

function read(rubric: Head, criteria: readonly z.infer<typeof Criteria>[]): Imported {
  const source: Source = { isExact: true, rubric, criteria: {} }
  const found: Criterion[] = []
  let levels: Level[] | null = null
  for (const [at, { CFRubricCriterionLevels: own = [], ...of }] of criteria.entries()) {
    const name = (of.category ?? of.description ?? `${at + 1}`).slice(0, 120)
    if (own.some(({ score }) => score === undefined)) return { problem: 'no-scores', at: name }
    const sorted = own.toSorted((one, other) => one.score! - other.score!)
    if (sorted.length > MOST_LEVELS) return { problem: 'too-many', at: name }
    levels ??= sorted.map(({ quality, score }) => ({ name: (quality || String(score)).slice(0, 60), score: score! }))
    if (levels.length !== sorted.length || levels.some(({ score }, place) => score !== sorted[place]!.score))
      return { problem: 'levels-differ', at: name }
    const id = of.identifier && UUID.test(of.identifier) ? of.identifier : caseId(of.identifier ?? `${rubric.title}/${at}`)
    found.push({
      id,
      name,
      asks: of.category === undefined ? '' : (of.description ?? '').slice(0, 1000),
      weight: of.weight !== undefined && of.weight > 0 ? of.weight : 1,
      descriptors: sorted.map(({ description = '' }) => description.slice(0, 2000)),
    })
    source.criteria[id] = { of, levels: sorted }
  }
  const ours = z
    .object({ weft: z.object({ halfLevels: z.boolean(), grades: z.array(z.string()) }) })
    .safeParse(criteria[0]!['extensions'])
  return {
    content: {
      name: (rubric.title || rubric.description || 'CFRubric').slice(0, 120),
      sentence: (rubric.description ?? '').slice(0, 400),
      grades: (ours.success ? ours.data.weft.grades : []) as Content['grades'],
      halfLevels: ours.success && ours.data.weft.halfLevels,
      levels: levels!,
      criteria: found,
    },
    source,
  }
}
