import { but, EVERYONE, NOBODYS, SHARING, WRITERS } from './policy.ts'
import type { Per, Policy } from './policy.ts'

/** Everyone may know of a community. The facilitator and the member of the team `open` are in it: nobody else writes or reads what is written. */
const KNOWN: Per = Object.fromEntries(SHARING.map((relation) => [relation, EVERYONE]))
const IN: Per = { open: WRITERS }
const outside: Per = { ...KNOWN, open: but(...WRITERS) }
const within = { kind: 'write', over: 'work', id: 'community', may: IN, closed: outside } as const
/** What the facilitator wrote: those who read it are told that it is not theirs. */
const ownPost = {
  kind: 'write',
  over: 'work',
  id: 'post',
  may: { open: ['facilitator'] },
  closed: { open: ['member', 'token'] },
} as const
const ownGathering = {
  kind: 'write',
  over: 'work',
  id: 'gathering',
  may: { open: ['facilitator'] },
  closed: { ...KNOWN, open: but('facilitator') },
} as const
const words = { name: 'Arguing in writing', purpose: '', problem: 'They know more than they write' }
const gathering = {
  kind: 'event',
  title: 'Drafts',
  text: '',
  place: '',
  beginsAt: '2027-03-01T15:00:00.000Z',
  minutes: 60,
}
const mine = { circle: 'doing', follows: false, beside: null, besideText: '' }

export const communities: Policy = {
  'communities.list': { kind: 'search', over: 'own', may: { any: EVERYONE }, with: {} },
  'communities.community': { kind: 'read', over: 'work', id: 'community', may: KNOWN },
  'communities.make': {
    kind: 'write',
    over: 'own',
    may: { any: EVERYONE },
    with: { ...words, practiceId: null, circle: 'doing' },
  },
  'communities.change': { ...within, with: { ...words, version: 1 } },
  // Where nobody else is in it.
  'communities.remove': {
    kind: 'write',
    over: 'work',
    id: 'ownCommunity',
    may: { open: ['facilitator'] },
    closed: { ...KNOWN, open: but('facilitator') },
  },
  'communities.join': { kind: 'write', over: 'work', id: 'community', may: KNOWN, with: mine },
  'communities.leave': within,
  'communities.posts': { kind: 'list', over: 'work', id: 'community', may: IN, closed: outside },
  'communities.post': { ...within, with: { text: 'We tried it', isQuestion: false, ofId: null, pictures: [] } },
  'communities.changePost': { ...ownPost, with: { version: 1, text: 'We tried it twice' } },
  'communities.removePost': ownPost,
  'communities.helped': { ...ownPost, with: ({ answer }) => ({ answerId: answer ?? null }) },
  'communities.gather': { ...within, with: { gathering } },
  'communities.changeGathering': { ...ownGathering, with: { gathering } },
  'communities.removeGathering': ownGathering,
  'communities.come': { ...within, id: 'gathering', with: { comes: true, says: '' } },
  'communities.takeUp': { ...within, id: 'request', with: { beginsAt: gathering.beginsAt, minutes: 60, place: 'Room 4' } },
  'communities.askBeside': { ...within, with: ({ person }) => ({ personId: person ?? NOBODYS, text: '' }) },
  // The facilitator asked the member; for everyone else there is no such thing.
  'communities.answerBeside': {
    kind: 'write',
    over: 'work',
    id: 'pairing',
    may: { open: ['member', 'token'] },
    closed: { open: ['facilitator'] },
    with: { accept: true, text: '' },
  },
  'communities.endBeside': { kind: 'write', over: 'work', id: 'pairing', may: IN },
}
