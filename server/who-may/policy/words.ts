import { EVERYONE, INSIDE, READS_SHARED, READS_SHARED_ELSEWHERE, WRITERS } from './policy.ts'
import type { Per } from './policy.ts'
import { travels } from './work.ts'
import { READS_VOICE } from './voice.ts'

/**
 * Who may read which words, by whatever route. Every text of the matrix’s world carries such a word (`qqownnotes`): a word in a
 * reply to someone who is not listed is a leak, and each that is listed reaches its readers by some route.
 */
export const WORDS = {
  /** A team’s name: also with what it shares or shows, and on an invitation. */
  name: {
    own: [...INSIDE, 'stranger'],
    open: EVERYONE,
    ended: INSIDE,
    shared: EVERYONE,
    sharedElsewhere: EVERYONE,
    chosen: ['neighbour'],
  },
  /** What its page says of it. */
  page: { own: INSIDE, open: EVERYONE, ended: INSIDE, shared: EVERYONE, chosen: ['neighbour'] },
  invitation: { own: ['stranger'] },
  /** Work in progress: cycles, measures, evidence, comments before sharing. */
  work: { own: INSIDE, open: INSIDE, ended: INSIDE },
  /** Of meetings, and at the points of a chart; quotes that were not ticked. */
  notes: { own: INSIDE, open: INSIDE, ended: INSIDE },
  /** What somebody wrote alone in a session: theirs until it opens. */
  closed: { own: ['facilitator'], open: ['facilitator'], ended: ['facilitator'] },
  /** Students’ work that is shown to the neighbour’s teams, in one of which is whoever left this one. */
  travels: travels(INSIDE),
  /** What a shared cycle shows: its texts, its charts, what was ticked, what was said since. */
  cycle: { open: READS_SHARED, shared: READS_SHARED, sharedElsewhere: READS_SHARED_ELSEWHERE },
  /** Decisions that are shown to everyone. */
  shown: { open: EVERYONE, shared: EVERYONE, sharedElsewhere: EVERYONE },
  /** A story that its practice’s people have not shown. */
  own: { own: WRITERS, open: WRITERS, ended: WRITERS },
  /** What is written in a community: read by those who are in it. */
  post: { open: WRITERS },
  /** What somebody raised, with a name or in confidence. */
  voice: READS_VOICE,
  /** A class by its title: on the task of a map, for whoever teaches it. */
  taught: { own: ['member', 'token'], open: ['member', 'token'], ended: ['member', 'token'] },
  /** What somebody noticed in another’s work: between the two. */
  noticed: { own: WRITERS, open: WRITERS, ended: WRITERS },
  /** Taken away: a cycle is shown to its own team, to be brought back. */
  removed: { deleted: INSIDE },
  /** Taken away from a meeting: in the trash of those who can bring it back, and nowhere else. */
  trash: { own: WRITERS, open: WRITERS, ended: WRITERS },
  /** Of whoever left, and what was called off: nobody’s. */
  gone: {},
} satisfies Record<string, Per>
export type Kind = keyof typeof WORDS
