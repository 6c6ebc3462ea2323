import { EVERYONE, PAGE, seenBut, TEAM, TEAM_WRITES } from './policy.ts'
import type { Policy } from './policy.ts'

export const pages: Policy = {
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
}
