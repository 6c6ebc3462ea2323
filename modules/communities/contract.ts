import { oc } from '@orpc/contract'
import * as z from 'zod'
import { because, conflict, Instant, problems } from '../people/person.ts'
import { PracticeLine } from '../practices/contract.ts'
import { beside, Pairing } from './beside-contract.ts'
import { acts } from './act-contract.ts'
import { BESIDE, CIRCLES, REMOVE_PROBLEMS } from './community.ts'
import { hellos } from './hello-contract.ts'
import { CommunityLine } from './line-contract.ts'
import { stories } from './story-contract.ts'
import { Gathering, gatherings } from './gathering-contract.ts'
import { Post, posts } from './post-contract.ts'

/** Someone in it, as everyone who sees it may know them. */
export const Companion = z.object({
  personId: z.uuid(),
  name: z.string(),
  place: z.string(),
  circle: z.enum(CIRCLES),
  beside: z.enum(BESIDE).nullable(),
  besideText: z.string(),
})
export type Companion = z.infer<typeof Companion>

export const Community = CommunityLine.extend({
  version: z.int(),
  madeAt: Instant,
  madeBy: z.string(),
  /** Taken away: whoever did it can bring it back. */
  removedAt: Instant.nullable(),
})
export type Community = z.infer<typeof Community>

/** How one is in it. */
export const Mine = z.object({
  circle: z.enum(CIRCLES),
  follows: z.boolean(),
  beside: z.enum(BESIDE).nullable(),
  besideText: z.string(),
})
export type Mine = z.infer<typeof Mine>

/** A community’s page. What its people write is read by them; who they are and what they offer, by everyone. */
export const CommunityPage = z.object({
  community: Community,
  practice: PracticeLine.nullable(),
  members: z.array(Companion),
  mine: Mine.nullable(),
  gatherings: z.array(Gathering),
  posts: z.array(Post),
  more: z.boolean(),
  pairings: z.array(Pairing),
})
export type CommunityPage = z.infer<typeof CommunityPage>

const Id = z.object({ id: z.uuid() })
const Words = z.object({
  name: z.string().trim().min(1).max(120),
  purpose: z.string().trim().max(1000),
  problem: z.string().trim().max(400),
})
const AROUND = { NOTHING_AROUND: { status: 422 } } as const

export const communities = {
  ...posts,
  ...gatherings,
  ...beside,
  ...acts,
  ...stories,
  ...hellos,

  list: oc
    .route({
      method: 'GET',
      path: '/communities',
      summary: 'Yours, and all others in the district, the latest first, 20 at a time',
    })
    .input(z.object({ search: z.string().trim().max(80).optional(), after: z.uuid().optional() }))
    .output(z.object({ mine: z.array(CommunityLine), communities: z.array(CommunityLine), more: z.boolean() })),
  community: oc
    .route({ method: 'GET', path: '/communities/{id}', summary: 'A community; its posts for those who are in it' })
    .input(Id)
    .output(CommunityPage)
    .errors(problems),
  make: oc
    .route({
      method: 'POST',
      path: '/communities',
      summary: 'Begin a community around a practice that is shown, or around a problem',
    })
    .input(Words.extend({ practiceId: z.uuid().nullable(), circle: z.enum(CIRCLES) }))
    .output(Id)
    .errors({ ...problems, ...AROUND }),
  change: oc
    .route({ method: 'PATCH', path: '/communities/{id}', summary: 'Change its words: everyone in it may' })
    .input(Words.extend({ id: z.uuid(), version: z.int() }))
    .output(z.object({}))
    .errors({ ...problems, ...AROUND, ...conflict(Words.extend({ version: z.int() })) }),
  remove: oc
    .route({
      method: 'POST',
      path: '/communities/{id}/remove',
      summary: 'Take away a community in which nobody else is, or bring it back',
    })
    .input(Id.extend({ removed: z.boolean() }))
    .output(z.object({}))
    .errors({ ...problems, CANNOT_REMOVE: because(REMOVE_PROBLEMS) }),
  join: oc
    .route({
      method: 'PUT',
      path: '/communities/{id}/me',
      summary:
        'Be in it, with every right at once: doing, considering or informed; whether you follow; whom you would like beside you',
    })
    .input(
      Id.extend({
        circle: z.enum(CIRCLES),
        follows: z.boolean(),
        beside: z.enum(BESIDE).nullable(),
        besideText: z.string().trim().max(400),
      }),
    )
    .output(z.object({}))
    .errors(problems),
  leave: oc
    .route({ method: 'POST', path: '/communities/{id}/leave', summary: 'Be in it no longer; what you wrote stays' })
    .input(Id)
    .output(z.object({}))
    .errors(problems),
}

export { Gathering } from './gathering-contract.ts'
export { Pairing } from './beside-contract.ts'
export { Post } from './post-contract.ts'
export type { Written } from './post-contract.ts'
export { CommunityLine } from './line-contract.ts'
export type { PracticeAct, PracticeAround, Ratification } from './act-contract.ts'
export type { Showcase, Story, StoryLine } from './story-contract.ts'
export type { Hello, HelloLine, SuggestedTeam } from './hello-contract.ts'
