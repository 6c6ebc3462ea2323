import { EVERYONE, GUESTS, PAGE, seenBut, TEAM, TEAM_WRITES, WRITERS } from './policy.ts'
import type { Per, Policy } from './policy.ts'

const begins: Per = { own: WRITERS, open: WRITERS }
const leads: Per = { own: ['facilitator'], open: ['facilitator'], ended: ['facilitator'] }
const note = { kind: 'saw', text: 'They drew it first', url: null, fileId: null, personId: null, byOn: null }
const change = { name: 'Grade 4', purpose: '', version: 1, visibility: 'team', meetsOnDay: null, meetsAt: null, shownTo: [] }

const meetingWrite = { kind: 'write', over: 'work', id: 'meeting', may: TEAM_WRITES, closed: GUESTS } as const
/** What a team took away, its writers may bring back. */
const noteWrite = {
  kind: 'write',
  over: 'work',
  id: 'note',
  may: { ...TEAM_WRITES, deleted: WRITERS },
  closed: { ...GUESTS, deleted: ['guest'] },
} as const
const leading = { kind: 'write', over: 'work', id: 'team', may: leads, closed: seenBut(leads) } as const

export const teams: Policy = {
  'teams.overview': { kind: 'list', over: 'own', may: { any: EVERYONE } },
  'teams.list': { kind: 'list', over: 'own', may: { any: EVERYONE }, with: {} },
  'teams.suggested': { kind: 'list', over: 'own', may: { any: EVERYONE } },
  'teams.invitations': { kind: 'list', over: 'own', may: { any: EVERYONE } },
  // Nobody here teaches with anyone: a suggestion that is not one’s own is none.
  'teams.joinSuggested': { kind: 'write', over: 'own', with: { key: 'grade-level:none:04' } },
  'teams.answerInvitation': { kind: 'write', over: 'work', id: 'invitation', may: { own: ['stranger'] } },
  'teams.make': { kind: 'write', over: 'places', may: { school: EVERYONE, otherSchool: EVERYONE, district: EVERYONE } },
  'teams.team': { kind: 'read', over: 'work', id: 'team', may: PAGE },
  'teams.change': { ...leading, with: change },
  'teams.end': leading,
  'teams.goOn': { kind: 'write', over: 'work', id: 'team', may: begins, closed: seenBut(begins) },
  'teams.invite': {
    kind: 'write',
    over: 'work',
    id: 'team',
    may: begins,
    closed: seenBut(begins),
    with: { part: 'member' },
  },
  'teams.withdrawInvitation': { kind: 'write', over: 'work', id: 'team', may: begins, closed: seenBut(begins) },
  'teams.changePart': { ...leading, with: { part: 'member' } },
  'teams.beginMeeting': { kind: 'write', over: 'work', id: 'team', may: begins, closed: seenBut(begins) },
  'teams.meeting': { kind: 'read', over: 'work', id: 'meeting', may: TEAM },
  'teams.meetings': { kind: 'list', over: 'work', id: 'team', may: TEAM, with: { before: undefined } },
  'teams.endMeeting': meetingWrite,
  'teams.resumeMeeting': meetingWrite,
  'teams.setPresent': meetingWrite,
  'teams.addNote': { ...meetingWrite, with: { note } },
  'teams.changeNote': { ...noteWrite, with: { version: 1, note } },
  'teams.removeNote': noteWrite,
  'teams.setOutcome': noteWrite,
  'teams.sayWhatCame': noteWrite,
}
