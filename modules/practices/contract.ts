import { oc } from '@orpc/contract'
import * as z from 'zod'
import { TeamLine } from '../teams/contract.ts'
import { Adoption, adoption, Spread } from './adoption-contract.ts'
import { effect, Evidence } from './effect-contract.ts'
import { lineage, Relative } from './lineage-contract.ts'
import { noticing } from './noticing-contract.ts'
import { GRADES, KINDS, SHARE_PROBLEMS, SUBJECTS } from './practice.ts'
import { STANDINGS } from './standing.ts'
import { Version, VersionInput } from './version-contract.ts'

const Instant = z.iso.datetime({ offset: true })

/** Whose a practice is: a team's, or one person's. */
export const Whose = z.object({
  teamId: z.uuid().nullable(),
  personId: z.uuid().nullable(),
  name: z.string(),
  place: z.string(),
  /** Whether the team's page is open to this reader. */
  isOpen: z.boolean(),
})
export type Whose = z.infer<typeof Whose>

/** A practice as lists show it, in the words of its latest version. */
export const PracticeLine = z.object({
  id: z.uuid(),
  name: z.string(),
  sentence: z.string(),
  kind: z.enum(KINDS),
  subjects: z.array(z.enum(SUBJECTS)),
  grades: z.array(z.enum(GRADES)),
  whose: Whose,
  madeAt: Instant,
  sharedAt: Instant.nullable(),
  /** What is shared about it says so far; null where nothing was measured. */
  standing: z.enum(STANDINGS).nullable(),
})
export type PracticeLine = z.infer<typeof PracticeLine>

export const Practice = z.object({
  id: z.uuid(),
  kind: z.enum(KINDS),
  version: z.int().positive(),
  whose: Whose,
  placeId: z.uuid(),
  madeAt: Instant,
  sharedAt: Instant.nullable(),
  /** Taken away: its people can bring it back, nobody else sees it. */
  removedAt: Instant.nullable(),
  /** Whether this reader writes in it. */
  mayWrite: z.boolean(),
})
export type Practice = z.infer<typeof Practice>

/** Everything the practice's page shows, as this reader may see it. */
export const PracticePage = z.object({
  practice: Practice,
  /** The version that is shown: the latest, or the one asked for. */
  version: Version,
  /** Who noticed it first, where that is how it began. */
  noticedBy: z.array(z.string()),
  /** The teams that take it up and show it, the latest of many, and one's own. */
  adoptions: z.array(Adoption),
  spread: Spread,
  /** Those it descends from and all that descend from them, as the reader may see them. */
  family: z.array(Relative),
  evidence: Evidence,
})
export type PracticePage = z.infer<typeof PracticePage>

const Id = z.object({ id: z.uuid() })
const problems = { NOT_FOUND: {}, FORBIDDEN: {} }

export const Sought = z.object({
  search: z.string().trim().max(80).optional(),
  kind: z.enum(KINDS).optional(),
  subject: z.enum(SUBJECTS).optional(),
  grade: z.enum(GRADES).optional(),
  standing: z.enum(STANDINGS).optional(),
  after: z.uuid().optional(),
})
export type Sought = z.infer<typeof Sought>

export const practices = {
  ...noticing,
  ...adoption,
  ...effect,
  ...lineage,

  list: oc
    .route({ method: 'GET', path: '/practices', summary: 'Practices that you may see, newest first, 20 at a time' })
    .input(Sought)
    .output(z.object({ practices: z.array(PracticeLine), more: z.boolean() })),
  practice: oc
    .route({ method: 'GET', path: '/practices/{id}', summary: 'One practice, in its latest or in an earlier version' })
    .input(Id.extend({ number: z.coerce.number().int().positive().optional() }))
    .output(PracticePage)
    .errors(problems),
  versions: oc
    .route({ method: 'GET', path: '/practices/{id}/versions', summary: 'All versions of a practice, the latest first' })
    .input(Id)
    .output(z.object({ practice: Practice, versions: z.array(Version) }))
    .errors(problems),
  beginning: oc
    .route({ method: 'GET', path: '/practices/beginning', summary: 'Your teams that a practice can belong to' })
    .output(z.object({ teams: z.array(TeamLine) })),
  make: oc
    .route({
      method: 'POST',
      path: '/practices',
      summary: 'Write down a practice of your team’s, or of your own; it is yours until you show it',
    })
    .input(z.object({ teamId: z.uuid().nullable(), kind: z.enum(KINDS), version: VersionInput }))
    .output(Id)
    .errors(problems),
  revise: oc
    .route({
      method: 'POST',
      path: '/practices/{id}/versions',
      summary: 'Write the next version; the earlier ones stay as they are',
    })
    .input(
      Id.extend({
        from: z.int().positive(),
        version: VersionInput,
        said: z.string().trim().max(400),
        /** An adaptation of it whose improvement this version takes back. */
        thanksId: z.uuid().nullable().default(null),
      }),
    )
    .output(z.object({ number: z.int() }))
    .errors({
      ...problems,
      /** Somebody else wrote the next version meanwhile: theirs is sent along. */
      CONFLICT: { status: 409, data: z.object({ theirs: Version }) },
    }),
  share: oc
    .route({ method: 'POST', path: '/practices/{id}/share', summary: 'Show it to everyone in the district, or take it back' })
    .input(Id.extend({ share: z.boolean() }))
    .output(z.object({}))
    .errors({ ...problems, CANNOT_SHARE: { status: 409, data: z.object({ reason: z.enum(SHARE_PROBLEMS) }) } }),
  remove: oc
    .route({ method: 'POST', path: '/practices/{id}/remove', summary: 'Take a practice away, or bring it back' })
    .input(Id.extend({ removed: z.boolean() }))
    .output(z.object({}))
    .errors(problems),
}
