import { EVERYONE, inRelations, INSIDE, NOBODYS, PAGE, seenBut, TEAM, TEAM_WRITES, WORK } from './policy.ts'
import type { Ids, Policy } from './policy.ts'

const asLeader = { kind: 'read', over: 'work', with: ({ leader }: Ids) => ({ leaderId: leader }) } as const

export const pages: Policy = {
  // Of one’s own work, what a leader finds: never more than one reads oneself.
  'pages.asSeen': { kind: 'list', over: 'own', may: { any: EVERYONE } },
  'pages.asSeen of nobody who leads here': { kind: 'list', over: 'own', with: { leaderId: NOBODYS } },
  'pages.cycleAsSeen': { ...asLeader, id: 'cycle' },
  // Only a team of one’s own: the leader finds what others share too, but not through me.
  'pages.cycleAsSeen of a shared one': { ...asLeader, id: 'sharedCycle', may: { open: INSIDE } },
  'pages.home': { kind: 'list', over: 'own', may: { any: EVERYONE } },
  'pages.team': { kind: 'read', over: 'work', id: 'team', may: PAGE },
  'pages.meeting': { kind: 'read', over: 'work', id: 'team', may: TEAM },
  // What was taken away, and who took it: for those who can bring it back.
  'pages.removed': { kind: 'list', over: 'work', id: 'team', may: TEAM_WRITES, closed: seenBut(TEAM_WRITES) },
  'pages.leadership': {
    kind: 'count',
    over: 'places',
    id: 'place',
    may: { school: EVERYONE, otherSchool: EVERYONE, district: EVERYONE },
  },
  'pages.search': { kind: 'search', over: 'own', may: { any: EVERYONE }, with: { q: 'qq' } },
  // A claim that rests on what one may not open does not lead to the synthesis that makes it.
  'pages.search for words of a team’s own work': {
    kind: 'search',
    over: 'work',
    id: 'workWord',
    may: inRelations(WORK, EVERYONE),
    with: ({ workWord }: Ids) => ({ q: workWord ?? NOBODYS }),
    finds: { open: INSIDE },
  },
}
