import { describe, expect, test } from 'vitest'
import { aCycle, PLAN_DO_STUDY_ACT } from '#modules/cycles/server/testing.ts'
import {
  aCommunity,
  aGathering,
  aHello,
  anAct,
  aPairing,
  aPost,
  aRatification,
  aShowcase,
  aStory,
} from '#modules/communities/server/testing.ts'
import { aMeasure } from '#modules/evidence/server/testing.ts'
import { AGREEMENT_VERSION } from '#modules/people/agreement.ts'
import { aPerson, aPlace, theDistrict } from '#modules/people/server/testing.ts'
import { aDecision, aPromise } from '#modules/promises/server/testing.ts'
import { aPractice, aVersion } from '#modules/practices/server/testing.ts'
import { anInsight, aProblem, aProtocol, aSession, aSessionNote } from '#modules/sessions/server/testing.ts'
import { aClass } from '#modules/roster/server/testing.ts'
import { aContent, aJudgement, aMap, aReading, aRubric, aScoring, aProposal, CRITERIA } from '#modules/rubrics/server/testing.ts'
import { aFramework } from '#modules/frameworks/server/testing.ts'
import { aSynthesis } from '#modules/synthesis/server/testing.ts'
import { aTeam } from '#modules/teams/server/testing.ts'
import { aPiece } from '#modules/work/server/testing.ts'
import { aRelief, aTold, aVoice } from '#modules/voice/server/testing.ts'
import { codeOf, testServer } from './testing.ts'
import type { Client } from './testing.ts'
import { fieldsWhere, inputFor, routesOf } from './testing-contract.ts'
import type { Route } from './testing-contract.ts'

/** Nothing can be assigned: nobody outside a team changes anything of it, sets a date in it, or learns how much it does. */

const routes = routesOf()

/** What someone outside may do all the same, and why that assigns nothing. */
const OWN: Record<string, string> = {
  'people.signOut': 'one’s own session',
  'people.changeMe': 'one’s own language',
  'people.acceptAgreement': 'one’s own word',
  'teams.make': 'a team with nobody in it but oneself',
  'promises.make': 'one’s own word: it binds who gives it, and asks nothing of those it is given to',
  'notices.markRead': 'one’s own notices',
  'people.passkeyToAdd': 'one’s own way in',
  'people.passkeyToSignIn': 'a question that one’s own passkey answers',
  'people.waysToProve': 'one’s own ways in',
  'people.askForReset': 'a letter to whoever has the address, if anyone',
  'communities.make': 'a community with nobody in it but oneself',
  'communities.join': 'oneself, by one’s own word',
  'communities.leave': 'the same',
  'communities.act': 'one’s own act, said by oneself, for a practice that is shown',
  'communities.mayBeAsked': 'one’s own word about oneself',
  'communities.makeShowcase': 'stories that are shown, side by side',
  'practices.notice': 'a sentence to those whose work it is, who may name it or let it be',
  'voice.raise': 'a question to whoever answers at one’s own level or above, never to somebody one leads',
  'voice.tell': 'one’s own learning, told to everyone',
  'voice.relieve': 'something less that a leader asks: it takes away and gives nothing to do',
  'voice.replyToTold': 'a reply to what somebody told everyone',
}

/** Of these, what only some may do: of their own, again. */
const OWN_FOR_SOME: Record<string, string> = { 'voice.tell': 'CANNOT_TELL', 'voice.relieve': 'CANNOT_RELIEVE' }

/** Who may set each date there is. None of them is set from outside a team. */
const DATES: Record<string, string> = {
  'people.grantRight.untilOn': 'an administrator: the term of a right, which asks nothing of anyone',
  'people.changeDistrict.nonContractDays': 'an administrator: the days on which it is quiet',
  'teams.beginMeeting.heldOn': 'the team’s own members: the day they meet',
  'teams.addNote.note.byOn': 'the team’s own members: by when someone of theirs will try something',
  'teams.changeNote.note.byOn': 'the team’s own members',
  'promises.make.byOn': 'whoever promises: the day by which they will have done it themselves',
  'promises.say.byOn': 'whoever promised: the day they move it to',
  'promises.writeDecision.decidedOn': 'the team’s own members: the day they decided',
  'promises.writeDecision.lookAgainOn': 'the team’s own members: when they will look at it again themselves',
  'promises.changeDecision.decidedOn': 'the team’s own members',
  'promises.changeDecision.lookAgainOn': 'the team’s own members',
  'promises.lookAgain.lookAgainOn': 'the team’s own members',
  'evidence.setPoints.points.on': 'the team’s own members: the day something was counted',
  'evidence.lockBaseline.baseline.fromOn': 'the team’s own members: a span of past points',
  'evidence.lockBaseline.baseline.untilOn': 'the team’s own members: a span of past points',
  'cycles.addEvidence.item.seenOn': 'the team’s own members: the day something was seen',
  'cycles.start.triedFrom': 'the team’s own members: since when they try it',
  'voice.step.step.untilOn': 'whoever answers a voice: until when it waits for them',
  'voice.relieve.stoppedOn': 'whoever leads a place: since when something is not asked any more',
  'surveys.launch.closesOn': 'a team that asks: until when its own survey is open',
  'surveys.giveNotice.untilOn': 'a team that asks: until when families may say no',
  'communities.gather.gathering.beginsAt': 'whoever is in a community: a day on which others may come or not',
  'communities.changeGathering.gathering.beginsAt': 'whoever suggested it',
  'communities.takeUp.beginsAt': 'whoever opens their door to someone who asked for a visit',
  'work.add.keepUntil': 'the team’s own members: the day on which what they brought is deleted by itself',
  'work.change.keepUntil': 'the team’s own members',
  'communities.act.doneOn': 'whoever did it: a day that is past',
  'communities.rule.endsOn':
    'whoever made a rule where they lead, and says so: the day on which it ends; it tells nobody to do anything',
  'communities.askToRatify.closesOn': 'those whose practice it is: until when they ask',
  'sessions.plan.beginsAt': 'the team’s own members: when they look together',
  'sessions.prepare.beginsAt': 'the team’s own members',
  'cycles.judge.was.triedFrom': 'the team’s own members',
  'cycles.judge.to.triedFrom': 'the team’s own members',
}

/** Every number that a reply holds, by the name of its field, and what it is. */
const NUMBERS: Record<string, string> = {
  version: 'of a text or a row',
  unread: 'of one’s own notices',
  otherAdministrators: 'people who hold the right to administer, for those who do too',
  people: 'of the whole district, for its administrators; with how many one’s own answers are counted, eight or more',
  k: 'from how many answers, or students, on something is shown',
  commentsK: 'from how many answers on comments are shown',
  questions: 'that one is asked',
  everyDays: 'after how many days a survey is asked again',
  progress: 'how many answered a survey, in fives, once a day',
  answers: 'to a question, of k people or more',
  counts: 'of answers at each point, of k people or more and never all alike',
  chosen: 'of those who chose an option, never next to nobody or to everybody',
  share: 'of favourable answers, of k people or more',
  lower: 'of its interval',
  upper: 'of its interval',
  by: 'change of such a share',
  alpha: 'of a scale over a whole survey, of thirty people or more',
  alphaLower: 'of its interval',
  alphaUpper: 'of its interval',
  omega: 'of a scale over a whole survey',
  codesToDeal: 'codes that a teacher may deal to a class',
  declined: 'families of a class that said no, as its own teacher typed it',
  inquire: 'share of a level’s teams in the whole district, from five on',
  lookTogether: 'the same',
  changed: 'the same',
  acrossLevels: 'the same',
  failedShared: 'the same',
  teams: 'of a level in the whole district, from five on',
  arrived: 'of the whole district, for its administrators: people with a way to sign in',
  invited: 'of the whole district, for its administrators',
  mailed: 'letters that one’s own request sent',
  studentK: 'a setting',
  surveyK: 'a setting',
  rows: 'of the account of someone who left, for a district administrator, as it is erased; their work is never counted',
  standard: 'a setting of Weft',
  sessionIdleDays: 'a setting',
  sessionLongestDays: 'a setting',
  minutes: 'that a meeting, a session, its step or a day together is meant to take, for those who take part',
  meetsOnDay: 'a day of the week',
  value: 'of a measure’s point, with its team or a shared cycle',
  numerator: 'of a measure’s point',
  denominator: 'of a measure’s point',
  amount: 'hours or money that someone promised',
  almost: 'of a measure’s point',
  points: 'before and after something was tried, in a cycle that may be read',
  mean: 'of a measure’s points, in a cycle that may be read',
  estimate: 'of a change in a measure, in a cycle that may be read',
  places: 'similar places that a measure is compared with, from four on',
  smallest: 'the change that a measure’s points would show',
  width: 'of a picture',
  height: 'of a picture',
  sheets: 'of a piece of work',
  seats: 'students asked in a check, for their teacher’s team',
  answered: 'answers to a check, for the team that asked',
  size: 'values that a measure’s point is the mean of',
  spread: 'of those values',
  target: 'of a measure',
  everyone: 'people who may see a page, said to its own team',
  number: 'of a practice’s version',
  from: 'a practice’s version',
  tauSquared: 'of tries together',
  iSquared: 'of tries together',
  tries: 'shared tries in one kind of place',
  shown: 'teams that show that they take a practice up',
  doing: 'of these, teams that do it now',
  said: 'of these, teams that say from whom they learned of it',
  fromPeers: 'of these, teams that learned of it from peers',
  n: 'students of a group, where the smallest group may be told of',
  gap: 'between a group of students and everyone else',
  schoolYear: 'of results',
  lowest: 'that a score can be',
  highest: 'that a score can be',
  metFrom: 'of a measure: from where on a student has met what was set',
  line: 'of a file that was imported, for who keeps the roster',
  times: 'in a file that was imported',
  results: 'of a file that was imported',
  added: 'of a file that was imported',
  students: 'of a file that was imported; or of a group in a grade, where the smallest group may be told of',
  percent: 'of such a group whom a task reached: a chance, and nobody’s result',
  classes: 'that offered a task in the whole district, from five on',
  rubricNumber: 'of a rubric’s version',
  read: 'of a file that is being imported',
  of: 'of a file that is being imported',
  secondsLeft: 'of a file that is being imported',
  add: 'to a year in a file',
  fixed: 'year of a file',
  x: 'where on a picture somebody points, with their team',
  y: 'the same',
  at: 'a line, page or second that somebody points at',
  leftSeconds: 'of a step that is paused, for those who take part',
  teamsSharing: 'teams that share something, from five on',
  draftVersion: 'of a text',
  score: 'of a level of a rubric, or a piece of work’s final one',
  weight: 'of a criterion',
  pieces: 'pieces of work in a set, or read in a round',
  readers: 'by how many a piece is read, or who read in a round: never of one person',
  round: 'of a set of work',
  thirdBeyond: 'levels beyond which a third reader is asked',
  inAll: 'readings of all readers together',
  done: 'of one’s own readings',
  left: 'pieces of work that one has still to read, of one’s own choice',
  gone: 'pieces of work that were taken back',
  judgements: 'of two pieces of work at a time: of one piece, or of all judges together',
  judges: 'how many judged, all together',
  reliability: 'of an order of pieces of work, of all judgements together',
  apart: 'share of pairs of pieces of work that are told apart',
  measure: 'where a piece of work lies on the scale that judgements made',
  readings: 'of a piece or a round, of all readers together',
  exact: 'share of pairs of readings that are alike',
  adjacent: 'share of pairs of readings a level apart at most',
  pairs: 'of readings of the same pieces',
  kappa: 'of all pairs of readings together',
  units: 'pieces that more than one person read',
  steps: 'between the scores of one piece of work',
  dependability: 'of a piece of work read by so many',
  error: 'of the mean score of a piece of work',
  enough: 'readers that a piece of work needs',
  leans: 'of five readers or more, without their names',
  range: 'of severities, of five readers or more',
  surprising: 'how many of five readers or more',
  levels: 'one’s own reading beside the others’, told to oneself alone',
  scores: 'of one’s own reading',
  severity: 'of one’s own reading, told to oneself alone',
  own: 'one’s own score of a piece of work',
  reference: 'of a piece of work whose score was settled before',
  overall: 'of a piece of work',
  thirds: 'pieces of work that went to a third reader',
  days: 'a setting; or between our change and the students’, as a team expected or found; or that a voice has waited, for its writer and whoever answers',
  alsoRaised: 'people who raised the same, for them and whoever answers',
  hours: 'a year that someone in a role gets back',
  raised: 'with a level in a year, from five people and five voices on',
  question: 'the same',
  idea: 'the same',
  obstacle: 'the same',
  request: 'the same',
  stop: 'the same',
  yes: 'the same',
  partly: 'the same',
  no: 'the same',
  answer: 'the same',
  waiting: 'the same',
  came: 'statements of a framework that was taken over, for who administers the district',
  differ: 'the same',
  retired: 'the same',
  leftOut: 'the same, of its ties',
  middleDays: 'working days until an answer, in the middle of five and more',
}

describe('no date is set from outside, and no number tells of fewer than five teams', () => {
  test('every date in the contract is listed with who may set it', () => {
    const found = routes.flatMap(({ name, input }) =>
      fieldsWhere(input, ({ format }) => format === 'date' || format === 'date-time').map((field) => name + field),
    )
    expect(found.toSorted()).toEqual(
      Object.keys(DATES)
        .filter((name) => found.includes(name))
        .toSorted(),
    )
  })

  test('every number in a reply is listed with what it is', () => {
    const found = routes.flatMap(({ name, output }) =>
      fieldsWhere(output, ({ type }) => type === 'integer' || type === 'number').map((field) => ({
        name,
        field: field.split('.').at(-1)!,
      })),
    )
    expect(
      found
        .filter(({ name, field }) => !(field in NUMBERS) && !name.startsWith('roster.'))
        .map(({ name, field }) => `${name}: ${field}`),
    ).toEqual([])
  })
})

const { db, as } = await testServer()
const school = await aPlace(db, { name: 'Willow' })
const elsewhere = await aPlace(db, { name: 'Birch' })
const district = await theDistrict(db)
const [rosa, sam, tess] = await Promise.all(
  ['Rosa Ortega', 'Sam Lake', 'Tess Quinn'].map((name) => aPerson(db, { name, placeId: school.id })),
)
const asRosa = await as(rosa!)
const team = await aTeam(db, { facilitator: rosa!, member: sam!, placeId: school.id, visibility: 'district' })
const cycle = await aCycle(db, { teamId: team.id, madeBy: rosa! })
const other = await aCycle(db, { teamId: team.id, madeBy: rosa! })
const measure = await aMeasure(db, { teamId: team.id, madeBy: rosa!, values: [1, 2, 3] })
const meeting = await asRosa.teams.beginMeeting({ id: team.id, heldOn: '2026-11-18', minutes: 45 })
const note = await asRosa.teams.addNote({
  id: meeting.id,
  note: { kind: 'try', text: 'Number line', url: null, fileId: null, personId: sam!.id, byOn: null },
})
const quote = await asRosa.cycles.addEvidence({
  id: cycle.id,
  item: { kind: 'quote', text: 'I said it first', fileId: null, seenOn: '2026-11-02' },
})
const comment = await asRosa.cycles.comment({ id: cycle.id, text: 'Between us' })
const promise = await aPromise(db, { madeBy: rosa!, teamId: team.id })
const piece = await aPiece(db, { teamId: team.id, madeBy: rosa! })
const decision = await aDecision(db, { teamId: team.id, madeBy: rosa! })
const practice = await asRosa.practices.make({ teamId: team.id, kind: 'teaching', version: aVersion() })
const adoption = await asRosa.practices.adopt({
  id: practice.id,
  teamId: team.id,
  state: 'trying',
  learned: 'own',
  learnedFromId: null,
  isShown: false,
})
const noticing = await asRosa.practices.notice({
  text: 'Sam waits before he answers',
  fileId: null,
  whose: { personId: sam!.id },
  placeId: school.id,
})
const rubric = await aRubric(db, { teamId: team.id, madeBy: rosa! })
const mapTask = await aMap(db, { rubricId: rubric.id, madeBy: rosa! })
const taught = await aClass(db, { placeId: school.id, teacher: rosa! })
const scoring = await aScoring(db, { teamId: team.id, rubricId: rubric.id, madeBy: rosa!, readers: [sam!] })
const reading = await aReading(db, { scoringId: scoring.id, pieceId: scoring.pieces[0]!, personId: sam!.id, scores: null })
const comparison = await aScoring(db, {
  teamId: team.id,
  rubricId: rubric.id,
  madeBy: rosa!,
  kind: 'comparison',
  readers: [sam!],
})
const [leftId, rightId] = comparison.pieces
const judgement = await aJudgement(db, { scoringId: comparison.id, leftId: leftId!, rightId: rightId!, personId: sam!.id })
const proposal = await aProposal(db, { rubricId: rubric.id, madeBy: sam!, why: 'Two meanings' })
const { id: community } = await aCommunity(db, { madeBy: rosa!, members: [sam!] })
const { id: post } = await aPost(db, { communityId: community, madeBy: rosa!, isQuestion: true })
const { id: gathering } = await aGathering(db, { communityId: community, madeBy: rosa! })
const { id: pairing } = await aPairing(db, { communityId: community, askedBy: rosa!, asked: sam! })
await aPerson(db, { role: 'board-member', placeId: district.id })
const voice = await aVoice(db, { from: rosa!, to: tess! })
const relief = await aRelief(db, { by: tess!, placeId: school.id })
const told = await aTold(db, { by: tess! })
const { id: shown } = await aPractice(db, { teamId: team.id, madeBy: rosa!, shared: true })
const { id: act } = await anAct(db, { practiceId: shown, madeBy: rosa! })
const { id: ratification } = await aRatification(db, { practiceId: shown, madeBy: rosa!, teamIds: [team.id] })
const { id: story } = await aStory(db, { practiceId: shown, madeBy: rosa!, shown: true })
const { id: showcase } = await aShowcase(db, { madeBy: rosa!, storyIds: [story] })
const session = await aSession(db, { teamId: team.id, madeBy: rosa!, step: 'describe' })
const sessionNote = await aSessionNote(db, { sessionId: session.id, madeBy: rosa!, text: 'They drew it' })
const problem = await aProblem(db, { teamId: team.id, madeBy: rosa! })
const insight = await anInsight(db, { teamId: team.id, sessionId: session.id, madeBy: rosa!, problemId: problem.id })
const protocol = await aProtocol(db, { teamId: team.id, madeBy: rosa! })
const laid = await asRosa.sessions.addWork({
  id: session.id,
  work: { kind: 'text', title: 'A', text: 'Line', url: null, fileId: null },
})
const framework = await aFramework(db, { madeBy: rosa! })
const { id: synthesis } = await aSynthesis(db, { madeBy: rosa!, claims: [{ text: 'It holds', cycleIds: [cycle.id] }] })
const { id: hello } = await aHello(db, { teamId: team.id, personId: sam!.id, madeBy: rosa! })
const point = (await asRosa.evidence.measure({ id: measure.id })).points[0]!

const BY_PATH: [RegExp, string][] = [
  [/^\/teams\/\{id\}/, team.id],
  [/^\/cycles\/\{id\}/, cycle.id],
  [/^\/meetings\/\{meetingId\}\/cycles/, cycle.id],
  [/^\/meetings\/\{id\}/, meeting.id],
  [/^\/meeting-notes\/\{id\}/, note.id],
  [/^\/promises\/\{id\}/, promise.id],
  [/^\/work\/\{id\}/, piece.id],
  [/^\/decisions\/\{id\}/, decision.id],
  [/^\/measures\/\{id\}/, measure.id],
  [/^\/practices\/\{id\}\/(acts|rules|ratification|stories)/, shown],
  [/^\/practice-acts\/\{id\}/, act],
  [/^\/ratifications\/\{id\}/, ratification],
  [/^\/stories\/\{id\}/, story],
  [/^\/showcases\/\{id\}/, showcase],
  [/^\/hellos\/\{id\}/, hello],
  [/^\/practices\/\{id\}\/ask-me/, shown],
  [/^\/practices\/\{id\}/, practice.id],
  [/^\/adoptions\/\{id\}/, adoption.id],
  [/^\/noticings\/\{id\}/, noticing.id],
  [/^\/rubrics\/\{id\}/, rubric.id],
  [/^\/rubric-proposals\/\{id\}/, proposal],
  [/^\/scorings\/\{id\}\/pair/, comparison.id],
  [/^\/scorings\/\{id\}/, scoring.id],
  [/^\/judgements\/\{id\}/, judgement],
  [/^\/readings\/\{id\}/, reading],
  [/^\/communities\/\{id\}/, community],
  [/^\/posts\/\{id\}/, post],
  [/^\/gatherings\/\{id\}/, gathering],
  [/^\/pairings\/\{id\}/, pairing],
  [/^\/sessions\/\{id\}/, session.id],
  [/^\/session-notes\/\{id\}/, sessionNote.id],
  [/^\/session-work\/\{id\}/, laid.id],
  [/^\/insights\/\{id\}/, insight.id],
  [/^\/problems\/\{id\}/, problem.id],
  [/^\/protocols\/\{id\}/, protocol.id],
  [/^\/people\/\{id\}/, tess!.id],
  [/^\/frameworks\/links/, practice.id],
  [/^\/frameworks\/\{id\}/, framework.id],
  [/^\/framework-statements\/\{id\}/, framework.statements[0]!],
  [/^\/syntheses\/\{id\}/, synthesis],
  [/^\/voices\/\{id\}/, voice.id],
  [/^\/relief\/\{id\}/, relief.id],
  [/^\/learning-out-loud\/\{id\}/, told.id],
  [/^\/places\/\{id\}/, school.id],
]
const BY_FIELD: Record<string, string> = {
  personId: sam!.id,
  placeId: school.id,
  parentId: district.id,
  measureId: measure.id,
  meetingId: meeting.id,
  companionId: other.id,
  itemId: quote.id,
  commentId: comment.id,
  pointId: point.id,
  formId: PLAN_DO_STUDY_ACT,
  shownTo: team.id,
  teamId: team.id,
  cycleId: cycle.id,
  protocolId: protocol.id,
  statementId: framework.statements[0]!,
  taskId: mapTask.id,
  classId: taught.id,
  problemId: problem.id,
  facilitatorId: sam!.id,
  presenterId: sam!.id,
}
const idsFor = (path: string) => (field: string) =>
  BY_FIELD[field] ?? BY_PATH.find(([pattern]) => pattern.test(path))?.[1] ?? '01900000-0000-7000-8000-00000000abcd'

/** All that the team has, as its own facilitator reads it. */
const asSam = await as(sam!)
const whatTheTeamHas = async () =>
  JSON.stringify(
    await Promise.all([
      asRosa.teams.team({ id: team.id }),
      asRosa.teams.meeting({ id: meeting.id }),
      asRosa.evidence.measures({ id: team.id }),
      asRosa.cycles.cycle({ id: cycle.id }),
      asRosa.cycles.cycle({ id: other.id }),
      asRosa.promises.decision({ id: decision.id }),
      asRosa.work.piece({ id: piece.id }),
      asRosa.practices.versions({ id: practice.id }),
      asRosa.sessions.session({ id: session.id }).then((page) => ({ ...page, position: '' })),
      asRosa.sessions.problem({ id: problem.id }),
      asRosa.sessions.protocol({ id: protocol.id }),
      asRosa.practices.practice({ id: practice.id }),
      asSam.practices.noticed({ id: noticing.id }),
      asRosa.rubrics.rubric({ id: rubric.id }),
      asRosa.frameworks.framework({ id: framework.id }),
      asRosa.synthesis.synthesis({ id: synthesis }),
      asRosa.rubrics.map({ id: rubric.id }),
      asRosa.rubrics.task({ id: rubric.id, taskId: mapTask.id }),
      asRosa.rubrics.scoring({ id: scoring.id }),
      asSam.rubrics.pair({ id: comparison.id }),
      asRosa.communities.posts({ id: community }),
      asRosa.communities.story({ id: story }),
      asRosa.communities.hello({ id: hello }),
      asRosa.communities.showcase({ id: showcase }),
      asRosa.teams.invitations(),
      asSam.teams.invitations(),
      asRosa.voice.voice({ id: voice.id }),
      asRosa.voice.reliefs().then(({ reliefs }) => reliefs.find(({ id }) => id === relief.id)),
    ]),
  )

const aDay = { title: 'Drafts', text: '', place: '', beginsAt: '2027-03-01T15:00:00.000Z', minutes: 60 }
/** Where one field must fit another. */
const FITTING: Record<string, object> = {
  'people.acceptAgreement': { version: AGREEMENT_VERSION, onBehalfOf: 'self' },
  'people.prove': { proof: { by: 'password', password: 'not this one' } },
  'people.changeDistrict': {
    timeZone: 'America/Denver',
    schoolYearBegins: '08-01',
    contractFrom: '07:30',
    contractUntil: '16:00',
  },
  'promises.make': { to: { kind: 'team', id: team.id } },
  'work.add': { permission: 'not-asked', permissionBy: null, keepUntil: '2099-06-30' },
  'practices.notice': { fileId: null, whose: { personId: sam!.id } },
  'communities.make': { practiceId: null },
  'communities.sayHello': { to: { personId: sam!.id }, cycleId: null },
  'communities.makeShowcase': { showcase: { title: 'Mine', text: '', storyIds: [] } },
  'communities.rule': { placeId: school.id, endsOn: '2020-01-01' },
  'communities.gather': { gathering: { ...aDay, kind: 'event' } },
  'communities.changeGathering': { gathering: aDay },
  'communities.takeUp': { beginsAt: aDay.beginsAt },
  'practices.addEffect': {
    effect: {
      label: 'A trial elsewhere',
      design: 'randomised',
      better: 'higher',
      figures: { kind: 'estimate', metric: 'spread', estimate: 0.2, lower: 0.1, upper: 0.3 },
      grades: [],
      subjects: [],
      context: '',
      students: '',
      source: 'Somebody, 2019',
      url: null,
    },
  },
  'frameworks.link': { kind: 'practice', statementId: framework.statements[0]! },
  'rubrics.make': { content: aContent() },
  'rubrics.keepDraft': { content: aContent() },
  'rubrics.publish': { content: aContent() },
  'rubrics.keepMap': { content: { grades: [{ grade: '06', rubricId: null }], looks: [], tasks: [] } },
  'rubrics.publishMap': { content: { grades: [{ grade: '06', rubricId: null }], looks: [], tasks: [] } },
  'rubrics.propose': { number: 1, criterionId: CRITERIA[0], scoringId: null, pieceIds: [] },
  'rubrics.startScoring': { name: 'Theirs', pieces: [{ title: 'One', text: '', reference: null, reason: '' }] },
  'rubrics.addPieces': { pieces: [{ title: 'One', text: '', reference: null, reason: '' }] },
  'rubrics.give': { scores: [1, 2], comments: {} },
  'practices.make': { version: aVersion() },
  'voice.step': { step: { does: 'asked', text: 'Which?' } },
  'voice.relieve': { voiceId: undefined },
  'voice.raise': { to: { kind: 'level', level: 'board', placeId: district.id }, inConfidence: false },
  'practices.name': { version: aVersion() },
  'practices.revise': { version: aVersion() },
  'practices.adapt': { version: aVersion() },
  'sessions.addWork': { work: { kind: 'text', title: 'A', text: 'Line', url: null, fileId: null } },
  'sessions.addNote': { note: { step: 'describe', kind: 'evidence', text: 'Mine', workId: null, mark: null } },
  'sessions.reviseProtocol': {
    body: {
      name: { en: 'Ours', es: 'Nuestra' },
      about: { en: '', es: '' },
      credit: { en: '', es: '' },
      purposes: [],
      materials: [],
      trust: 'new',
      people: [3, 8],
      roles: [],
      steps: [],
      cautions: [],
    },
  },
  'sessions.plan': { beginsAt: '2026-11-19T21:10:00Z' },
  'sessions.prepare': { beginsAt: '2026-11-19T21:10:00Z' },
  'cycles.beginCheck': { code: 'NOSUCH' },
  'cycles.answerCheck': { code: 'NOSUCH' },
  'cycles.addEvidence': { item: { kind: 'quote', text: 'Mine', fileId: null, seenOn: '2026-11-18' } },
}
const inputOf = ({ name, path, input }: Route) => ({ ...(inputFor(input, idsFor(path)) as object), ...FITTING[name] })

const call = (api: Client, name: string, input: unknown): Promise<unknown> => {
  const [module = '', route = ''] = name.split('.')
  return (api as unknown as Record<string, Record<string, (input: unknown) => Promise<unknown>>>)[module]![route]!(input)
}

const REFUSED = [
  // Who leads there is told that the rule has no end yet.
  'CANNOT_RULE',
  'PASSKEY_REFUSED',
  'UNAUTHORIZED',
  'NOT_FOUND',
  'FORBIDDEN',
  'TOO_MANY_REQUESTS',
]
const mutations = routes.filter(({ method }) => method !== 'GET')
const outside = {
  'a teacher of another school': await aPerson(db, { placeId: elsewhere.id }),
  'the principal of the school': await aPerson(db, { role: 'principal', placeId: school.id }),
  'the superintendent': await aPerson(db, { role: 'superintendent', placeId: district.id }),
}

/** Read once and held to after each act: whatever changed it shows at the act that did. */
const stands = await whatTheTeamHas()

describe.each(Object.entries(outside))('%s, from outside the team', (_, person) => {
  test.each(mutations.map((route) => [route.name, route] as const))('%s', async (name, route) => {
    const api = await as(person)
    const code = await codeOf(call(api, name, inputOf(route)))
    expect(name in OWN ? ['ok', OWN_FOR_SOME[name]] : REFUSED).toContain(code)
    expect(await whatTheTeamHas()).toBe(stands)
  })
})

test('an administrator runs the district and changes nothing of a team', async () => {
  const admin = await aPerson(db, { rights: ['administer', 'roster'], placeId: elsewhere.id })
  const api = await as(admin)
  const before = await whatTheTeamHas()
  const ofTeams = /^(teams|promises|cycles|evidence|practices|work|sessions|rubrics|communities)\./
  const within = mutations.filter(({ name }) => ofTeams.test(name) && !(name in OWN))
  for (const route of within) {
    const code = await codeOf(call(api, route.name, inputOf(route)))
    expect([route.name, code]).toEqual([route.name, expect.stringMatching(REFUSED.join('|'))])
  }
  expect(await whatTheTeamHas()).toBe(before)
})

test('what anyone may do is ask: an invitation, without a date, that the other answers', async () => {
  const principal = outside['the principal of the school']
  const own = await aTeam(db, { facilitator: principal, name: 'Leaders' })
  await (await as(principal)).teams.invite({ id: own.id, personId: rosa!.id, part: 'guest', message: 'Come and tell us?' })
  const [invitation] = await asRosa.teams.invitations()
  expect(Object.keys(invitation!).toSorted()).toEqual(['by', 'id', 'message', 'part', 'team', 'teamId'])
  expect(await codeOf((await as(principal)).teams.make({ name: 'Mine', purpose: '', kind: 'plc', placeId: school.id }))).toBe(
    'ok',
  )
  expect((await asRosa.teams.list({ mine: 'true' })).teams.map(({ id }) => id)).toEqual([team.id])
})
