import { but, EVERYONE, INSIDE, READS_SHARED, READS_SHARED_ELSEWHERE, TEAM, TEAM_WRITES, whereShared, WRITERS } from './policy.ts'
import type { Per, Policy, Who } from './policy.ts'
import { travels } from './work.ts'

/** A day of a community that everyone may know of. */
const KNOWN: Per = whereShared(EVERYONE)
const SENDER: Per = { own: ['member', 'token'], open: ['member', 'token'], ended: ['member', 'token'] }
/** Its team, where a team shares. */
const LAID: Per = { open: INSIDE }
/** What hangs on nothing any more is for whoever sent it. */
const SENT: Per = { own: ['facilitator'], open: ['facilitator'], ended: ['facilitator'] }
/** A community’s own people: the facilitator and the member where a team shares. */
const POSTED: Per = { open: WRITERS, deleted: ['facilitator'] }
const KEEPERS: Who = ['administrator', 'rosterKeeper']
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const open = { kind: 'read', over: 'own', public: true } as const

/** Routes whose bodies are not the contract’s JSON, by method and path. */
export const plain: Policy = {
  'GET /*': open,
  'GET /assets/*': open,
  'GET /api': open,
  'GET /api/openapi.json': open,
  'GET /healthz': open,
  'GET /readyz': open,
  // This machine itself, or an administrator’s token: for all others there is no such page.
  'GET /metrics': { kind: 'count', over: 'own', visitor: 'hidden' },
  'POST /files': { kind: 'file', over: 'own', may: { any: EVERYONE }, sends: { type: 'image/png', body: PNG } },
  'GET /files/:id': { kind: 'file', over: 'work', id: 'file', may: TEAM },
  'GET /files/:id of a photo that was ticked': {
    kind: 'file',
    over: 'work',
    id: 'tickedFile',
    may: { ...TEAM, open: READS_SHARED, shared: READS_SHARED, sharedElsewhere: READS_SHARED_ELSEWHERE },
  },
  'GET /files/:id of a photo that was taken away': { kind: 'file', over: 'work', id: 'goneFile', may: SENT },
  'GET /sessions/:id/calendar.ics': { kind: 'export', over: 'work', id: 'session', may: TEAM },
  'GET /gatherings/:id/calendar.ics': { kind: 'export', over: 'work', id: 'gathering', may: KNOWN },
  'GET /files/:id of a student’s work': { kind: 'file', over: 'work', id: 'workFile', may: TEAM },
  'GET /files/:id of a student’s work that is shown to a team': {
    kind: 'file',
    over: 'work',
    id: 'travellingFile',
    may: travels(INSIDE),
  },
  'GET /files/:id of a student’s work that is shown no more': { kind: 'file', over: 'work', id: 'keptFile', may: TEAM },
  'GET /files/:id of a student’s work in which somebody may be named': { kind: 'file', over: 'work', id: 'namedFile', may: TEAM },
  'GET /files/:id of a student’s work that was taken back from a set': {
    kind: 'file',
    over: 'work',
    id: 'takenBackFile',
    may: LAID,
  },
  'GET /files/:id of a student’s work that anyone may join to read': { kind: 'file', over: 'work', id: 'laidFile', may: LAID },
  'GET /files/:id of a student’s work that was read in a set that is gone': {
    kind: 'file',
    over: 'work',
    id: 'withdrawnFile',
    may: LAID,
  },
  'GET /files/:id at a meeting': { kind: 'file', over: 'work', id: 'noteFile', may: TEAM },
  'GET /files/:id at a meeting that was taken away': { kind: 'file', over: 'work', id: 'goneNoteFile', may: SENT },
  'GET /files/:id on the table': { kind: 'file', over: 'work', id: 'tableFile', may: { ...TEAM, deleted: ['facilitator'] } },
  'GET /files/:id that was taken from the table': { kind: 'file', over: 'work', id: 'takenTableFile', may: SENT },
  'GET /files/:id of a practice': { kind: 'file', over: 'work', id: 'practiceFile', may: { ...TEAM, deleted: ['facilitator'] } },
  'GET /files/:id of a practice that is shown': { kind: 'file', over: 'work', id: 'shownPracticeFile', may: KNOWN },
  'GET /files/:id of a noticing': { kind: 'file', over: 'work', id: 'noticedFile', may: TEAM_WRITES },
  // Read by those who are in the community, for as long as its post stands; a picture stays open to who sent it.
  'GET /files/:id on a post': { kind: 'file', over: 'work', id: 'postFile', may: POSTED },
  'GET /files/:id on a post that was taken away': { kind: 'file', over: 'work', id: 'takenFile', may: { open: ['facilitator'] } },
  'POST /uploads': {
    kind: 'file',
    over: 'own',
    may: { any: EVERYONE },
    sends: { type: 'application/json', body: Buffer.from('{"bytes":9}') },
  },
  // What somebody is sending is theirs alone: the member’s, with their token too.
  'GET /uploads/:id': { kind: 'file', over: 'work', id: 'upload', may: SENDER },
  'POST /uploads/:id/parts': {
    kind: 'file',
    over: 'work',
    id: 'upload',
    may: SENDER,
    sends: { type: 'application/octet-stream', body: Buffer.from('a picture') },
  },
  'DELETE /uploads/:id': { kind: 'file', over: 'work', id: 'upload', may: SENDER },
  'GET /measures/:id/chart.svg': { kind: 'export', over: 'work', id: 'measure', may: TEAM },
  'GET /measures/:id/chart.csv': { kind: 'export', over: 'work', id: 'measure', may: TEAM },
  // A seat or a code opens them, and a token that was signed unseen: never who somebody is.
  'POST /surveys/form': open,
  'POST /surveys/issue': open,
  'POST /surveys/submit': open,
  // By a code alone: a class answers.
  'GET /answer': open,
  'GET /answer/:code': open,
  'POST /answer/:code/begin': { ...open, sends: { type: 'application/x-www-form-urlencoded', body: Buffer.from('') } },
  'POST /answer/:code': { ...open, sends: { type: 'application/x-www-form-urlencoded', body: Buffer.from('q0=1') } },
  'POST /outcomes/upload': {
    kind: 'file',
    over: 'own',
    may: { any: KEEPERS },
    closed: { any: but(...KEEPERS) },
    sends: { type: 'text/csv', body: Buffer.from('student_id,year,test,score') },
  },
  'POST /roster/upload': {
    kind: 'file',
    over: 'own',
    may: { any: KEEPERS },
    closed: { any: but(...KEEPERS) },
    sends: { type: 'application/zip', body: Buffer.from('PK') },
  },
}
