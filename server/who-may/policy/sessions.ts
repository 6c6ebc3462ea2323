import { EVERYONE, GUESTS, INSIDE, inTeams, NOBODYS, seenBut, TEAM, TEAM_WRITES, WRITERS } from './policy.ts'
import type { Ids, Per, Policy } from './policy.ts'

const begins: Per = { own: WRITERS, open: WRITERS }
const FACILITATES: Per = inTeams(['facilitator'])
const OTHERS_INSIDE: Per = inTeams(['member', 'guest', 'token'])

/** Whoever is in the team takes part: guests too. */
const takes = { kind: 'write', over: 'work', id: 'session', may: TEAM } as const
/** Its members prepare it, and write down what came of it. */
const prepares = { kind: 'write', over: 'work', id: 'session', may: TEAM_WRITES, closed: GUESTS } as const
/** One facilitates. */
const leads = { kind: 'write', over: 'work', id: 'session', may: FACILITATES, closed: OTHERS_INSIDE } as const
const removes: Per = { ...TEAM_WRITES, deleted: WRITERS }
const refused: Per = { ...GUESTS, deleted: ['guest'] }

const words = { title: 'Three pieces', place: 'Room 4', question: 'What do they count?', beginsAt: '2026-11-19T21:10:00Z' }
const DESCRIBE = '01900000-0000-7000-8000-000000006004'
const note = { step: 'describe', kind: 'evidence', text: 'They drew it', workId: null, mark: null }
const work = { kind: 'text', title: 'A', text: 'Line', url: null, fileId: null }
const pieceOf = (pieceId: string) => ({ kind: 'piece', title: '', text: '', url: null, fileId: null, pieceId })
const body = {
  name: { en: 'Ours', es: 'Nuestra' },
  about: { en: '', es: '' },
  credit: { en: '', es: '' },
  purposes: [],
  materials: [],
  trust: 'new',
  people: [3, 8],
  roles: [],
  steps: [
    {
      key: 'look',
      name: { en: 'Look', es: 'Mirar' },
      does: { en: '', es: '' },
      minutes: 5,
      speaks: 'nobody',
      notes: [],
      alone: false,
    },
  ],
  cautions: [],
}
const insight = { text: 'They count marks', did: '', move: '', noteIds: [] }

export const sessions: Policy = {
  'sessions.protocols': { kind: 'list', over: 'own', may: { any: EVERYONE } },
  'sessions.protocol': { kind: 'read', over: 'work', id: 'protocol', may: TEAM },
  'sessions.copyProtocol': {
    kind: 'write',
    over: 'work',
    id: 'protocol',
    may: begins,
    closed: { own: ['guest'], open: ['guest'], ended: INSIDE },
  },
  'sessions.reviseProtocol': {
    kind: 'write',
    over: 'work',
    id: 'protocol',
    may: TEAM_WRITES,
    closed: GUESTS,
    with: { from: 1, body, said: '' },
  },
  // The library is nobody’s to change.
  'sessions.reviseProtocol of the library': {
    kind: 'write',
    over: 'own',
    closed: { any: EVERYONE },
    with: { id: DESCRIBE, from: 1, body, said: '' },
  },
  'sessions.removeProtocol': { kind: 'write', over: 'work', id: 'protocol', may: TEAM_WRITES, closed: GUESTS },
  'sessions.overview': { kind: 'list', over: 'own', may: { any: EVERYONE } },
  'sessions.plan': {
    kind: 'write',
    over: 'work',
    id: 'team',
    may: begins,
    closed: seenBut(begins),
    with: { ...words, protocolId: DESCRIBE },
  },
  'sessions.session': { kind: 'read', over: 'work', id: 'session', may: { ...TEAM, deleted: WRITERS } },
  'sessions.now': { kind: 'read', over: 'work', id: 'session', may: TEAM },
  'sessions.clock': { kind: 'read', over: 'own', may: { any: EVERYONE } },
  'sessions.prepare': {
    ...prepares,
    with: ({ person = NOBODYS }: Ids) => ({ ...words, version: 1, facilitatorId: person, presenterId: null, minutes: [] }),
  },
  'sessions.addWork': { ...prepares, with: { work } },
  // Whoever brings student work writes in its team.
  'sessions.addWork that another team showed this one': {
    ...prepares,
    may: {},
    closed: TEAM,
    with: ({ guestPiece = NOBODYS }: Ids) => ({ work: pieceOf(guestPiece) }),
  },
  'sessions.addWork that one may not see': {
    ...prepares,
    may: {},
    with: ({ elsewherePiece = NOBODYS }: Ids) => ({ work: pieceOf(elsewherePiece) }),
  },
  'sessions.removeWork': { ...prepares, id: 'sessionWork' },
  'sessions.setLink': prepares,
  // Nobody here has a link.
  'sessions.joinByLink': { kind: 'write', over: 'own', with: { link: 'none', question: '' } },
  'sessions.join': takes,
  'sessions.leave': takes,
  'sessions.begin': leads,
  'sessions.move': { ...leads, with: { from: 'describe', to: 'interpret' } },
  'sessions.extend': { ...leads, with: { step: 'describe', minutes: 2 } },
  'sessions.pause': leads,
  'sessions.openNotes': { ...leads, with: { step: 'alone' } },
  'sessions.passTurn': { ...leads, with: { from: null, to: undefined } },
  'sessions.end': leads,
  'sessions.remove': { ...prepares, may: removes, closed: refused },
  'sessions.addNote': { ...takes, with: { note } },
  'sessions.changeNote': { ...prepares, id: 'sessionNote', with: { version: 1, kind: 'evidence', text: 'Said better' } },
  'sessions.removeNote': { ...prepares, id: 'sessionNote' },
  'sessions.removeNote of one written alone': { kind: 'write', over: 'work', id: 'closedNote', may: FACILITATES },
  'sessions.answer': takes,
  'sessions.facilitated': { kind: 'list', over: 'own', may: { any: EVERYONE } },
  'sessions.reflect': { ...leads, with: { text: 'Slower', version: 0 } },
  'sessions.learned': { kind: 'list', over: 'own', may: { any: EVERYONE } },
  // Only who was there has anything to count.
  'sessions.count': { kind: 'write', over: 'work', id: 'session', may: TEAM_WRITES },
  'sessions.addInsight': { ...prepares, with: { ...insight, problemId: null } },
  'sessions.changeInsight': { ...prepares, id: 'insight', with: { ...insight, version: 1 } },
  'sessions.gather': { ...prepares, id: 'insight', with: { problemId: null } },
  'sessions.removeInsight': { ...prepares, id: 'insight' },
  'sessions.problems': { kind: 'list', over: 'work', id: 'team', may: TEAM },
  'sessions.addProblem': {
    kind: 'write',
    over: 'work',
    id: 'team',
    may: begins,
    closed: seenBut(begins),
    with: { text: 'We draw it for them', insightIds: [] },
  },
  'sessions.problem': { kind: 'read', over: 'work', id: 'problem', may: { ...TEAM, deleted: WRITERS } },
  'sessions.changeProblem': { ...prepares, id: 'problem', may: removes, closed: refused, with: { text: 'Better', version: 1 } },
  'sessions.focusOn': { ...prepares, id: 'problem', may: removes, closed: refused },
  'sessions.removeProblem': { ...prepares, id: 'problem', may: removes, closed: refused },
  'sessions.startCycle': {
    kind: 'write',
    over: 'work',
    id: 'problem',
    may: { ...begins, deleted: WRITERS },
    closed: { own: ['guest'], open: ['guest'], ended: INSIDE, deleted: ['guest'] },
  },
  'sessions.cameFrom': { kind: 'read', over: 'work', id: 'cycle', may: TEAM },
}
