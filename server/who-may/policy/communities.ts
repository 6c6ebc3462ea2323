import { but, EVERYONE, GUESTS, INSIDE, NOBODYS, seenBut, TEAM, TEAM_WRITES, whereShared, WRITERS } from './policy.ts'
import type { Per, Policy } from './policy.ts'

/** Everyone may know of a community. The facilitator and the member of the team `open` are in it: nobody else writes or reads what is written. */
const KNOWN: Per = whereShared(EVERYONE)
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

const story = { title: 'How it went', what: 'We wait', forWhom: '', happened: '', failed: 'Once', ask: '', pictures: [] }
const showcase = { title: 'Side by side', text: '', storyIds: [] }
/** What the facilitator of a team that shares said, made or put together: everyone reads it, and it is theirs. */
const byFacilitator = {
  kind: 'write',
  over: 'work',
  may: { open: ['facilitator'] },
  closed: { ...KNOWN, open: but('facilitator') },
} as const
const anAct = { ...byFacilitator, id: 'act' } as const
const ownShowcase = { ...byFacilitator, id: 'showcase' } as const
const shownStory = {
  kind: 'write',
  over: 'work',
  id: 'shownStory',
  may: { open: WRITERS },
  closed: { ...KNOWN, open: but(...WRITERS) },
} as const

const begins: Per = { own: WRITERS, open: WRITERS }
const inTeam = { kind: 'write', over: 'work', id: 'team', may: begins, closed: seenBut(begins) } as const

export const communities: Policy = {
  'communities.list': { kind: 'search', over: 'own', may: { any: EVERYONE }, with: {} },
  // Whoever took it away may bring it back.
  'communities.community': { kind: 'read', over: 'work', id: 'community', may: { ...KNOWN, deleted: ['facilitator'] } },
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
    may: { open: ['facilitator'], deleted: ['facilitator'] },
    closed: { ...KNOWN, open: but('facilitator') },
  },
  'communities.join': { kind: 'write', over: 'work', id: 'community', may: KNOWN, with: mine },
  'communities.leave': within,
  'communities.posts': { kind: 'list', over: 'work', id: 'community', may: IN, closed: outside },
  'communities.post': { ...within, with: { text: 'We tried it', isQuestion: false, ofId: null, pictures: [] } },
  // What is not there, or not theirs to show, hangs on nothing.
  'communities.post as an answer to nothing': {
    ...within,
    may: {},
    closed: outside,
    with: { text: 'We tried it', isQuestion: false, ofId: NOBODYS, pictures: [] },
  },
  'communities.post with a picture that is not theirs': {
    ...within,
    may: {},
    closed: outside,
    with: { text: 'We tried it', isQuestion: false, ofId: null, pictures: [{ fileId: NOBODYS, says: '' }] },
  },
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
  // A practice with the people around it is seen by whoever sees the practice.
  'communities.practicePage': { kind: 'read', over: 'work', id: 'practice', may: { ...TEAM, deleted: WRITERS } },
  'communities.practicePage of one that is shown': { kind: 'read', over: 'work', id: 'shownPractice', may: KNOWN },
  'communities.act': {
    kind: 'write',
    over: 'work',
    id: 'shownPractice',
    may: KNOWN,
    with: { kind: 'nurture', text: 'An hour', doneOn: '2026-11-18' },
  },
  // What a team has not shown is not for anyone to do something for in the open, its own people included.
  'communities.act for one that is not shown': {
    kind: 'write',
    over: 'work',
    id: 'practice',
    closed: { own: INSIDE, open: INSIDE, ended: INSIDE },
    with: { kind: 'nurture', text: 'An hour', doneOn: '2026-11-18' },
  },
  'communities.rule': {
    kind: 'write',
    over: 'work',
    id: 'shownPractice',
    may: KNOWN,
    with: ({ place }) => ({ placeId: place ?? NOBODYS, text: 'Until June', endsOn: '2099-06-01' }),
  },
  'communities.liftRule': { ...anAct, id: 'ruleMade' },
  'communities.removeAct': anAct,
  'communities.askToRatify': {
    kind: 'write',
    over: 'work',
    id: 'shownPractice',
    may: { open: WRITERS },
    closed: { ...KNOWN, open: but(...WRITERS) },
    with: { rule: 'all', why: 'Now', closesOn: '2099-01-01' },
  },
  // The team `open` was asked, in somebody’s practice that everyone may read.
  'communities.vote': {
    kind: 'write',
    over: 'work',
    id: 'ratification',
    may: { open: WRITERS },
    closed: { open: but(...WRITERS), shared: EVERYONE },
    with: ({ team }) => ({ teamId: team ?? NOBODYS, says: 'yes', reason: '' }),
  },
  'communities.withdrawQuestion': {
    kind: 'write',
    over: 'work',
    id: 'ratification',
    may: { open: WRITERS },
    closed: { ...KNOWN, open: but(...WRITERS) },
  },
  'communities.stories': { kind: 'list', over: 'own', may: { any: EVERYONE } },
  'communities.story': { kind: 'read', over: 'work', id: 'story', may: TEAM_WRITES },
  'communities.story of a practice that is not shown': { kind: 'read', over: 'work', id: 'hushedStory', may: TEAM_WRITES },
  'communities.story that is shown': { kind: 'read', over: 'work', id: 'shownStory', may: KNOWN },
  'communities.tellStory': {
    kind: 'write',
    over: 'work',
    id: 'practice',
    may: { ...TEAM_WRITES, deleted: WRITERS },
    closed: GUESTS,
    with: { story },
  },
  'communities.changeStory': { kind: 'write', over: 'work', id: 'story', may: TEAM_WRITES, with: { version: 1, story } },
  'communities.changeStory that is shown': { ...shownStory, with: { version: 1, story } },
  'communities.showStory': { ...shownStory, with: { shown: false } },
  'communities.removeStory': { kind: 'write', over: 'work', id: 'story', may: TEAM_WRITES },
  'communities.showcase': { kind: 'read', over: 'work', id: 'showcase', may: KNOWN },
  'communities.makeShowcase': { kind: 'write', over: 'own', may: { any: EVERYONE }, with: { showcase } },
  'communities.makeShowcase of a story that is not shown': {
    kind: 'write',
    over: 'work',
    id: 'story',
    with: ({ story: hidden = NOBODYS }) => ({ showcase: { ...showcase, storyIds: [hidden] } }),
  },
  'communities.changeShowcase': { ...ownShowcase, with: { version: 1, showcase, shown: true } },
  'communities.removeShowcase': ownShowcase,
  // What a team is suggested, and what it wrote with others, is for those who write in it.
  'communities.connections': { ...inTeam, kind: 'list' },
  'communities.letBe': { ...inTeam, with: ({ greeted }) => ({ otherId: greeted ?? NOBODYS, letBe: true }) },
  'communities.sayHello': {
    ...inTeam,
    with: ({ greeted }) => ({ to: { teamId: greeted ?? NOBODYS }, text: 'Hello', cycleId: null }),
  },
  'communities.hello': { kind: 'read', over: 'work', id: 'hello', may: TEAM_WRITES },
  'communities.answerHello': { kind: 'write', over: 'work', id: 'hello', may: TEAM_WRITES },
  'communities.help': {
    kind: 'list',
    over: 'work',
    id: 'cycle',
    may: { own: WRITERS, open: WRITERS },
    closed: { own: ['guest'], open: ['guest'], ended: INSIDE },
  },
  'communities.mayBeAsked': { kind: 'write', over: 'work', id: 'shownPractice', may: KNOWN, with: { mayAsk: true, text: '' } },
}
