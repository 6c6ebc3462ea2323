import { describe, expect, test } from 'vitest'
import { aMeasure } from '#modules/evidence/server/testing.ts'
import { aPerson, aPlace } from '#modules/people/server/testing.ts'
import { aTeam } from '#modules/teams/server/testing.ts'
import { codeOf, testServer } from '#server/testing.ts'
import { aCycle, PLAN_DO_STUDY_ACT } from './testing.ts'

const { db, as } = await testServer()
const school = await aPlace(db, { name: 'Willow' })
const [rosa, sam, guest, stranger] = await Promise.all(
  ['Rosa Ortega', 'Sam Lake', 'Gus Guest', 'Stan Stranger'].map((name) => aPerson(db, { name, placeId: school.id })),
)
const [asRosa, asSam, asGuest, asStranger] = await Promise.all([as(rosa!), as(sam!), as(guest!), as(stranger!)])
const team = await aTeam(db, { facilitator: rosa!, member: sam!, guest: guest!, placeId: school.id })
const empty = { question: null, change: null, prediction: null, saw: null }
const refusal = (reply: Promise<unknown>) => reply.catch((error: unknown) => error)

describe('a cycle', () => {
  test('begins anywhere, from whatever there is', async () => {
    const planned = await asRosa.cycles.start({
      ...empty,
      id: team.id,
      formId: PLAN_DO_STUDY_ACT,
      step: 'plan',
      question: 'Will talking first help?',
    })
    expect(planned).toMatchObject({
      step: 'plan',
      question: 'Will talking first help?',
      prediction: null,
      predictedAt: null,
      triedFrom: null,
      sharedAt: null,
    })
    const tried = await asRosa.cycles.start({
      ...empty,
      id: team.id,
      formId: PLAN_DO_STUDY_ACT,
      step: 'study',
      saw: 'They talked more',
      prediction: 'Half will',
    })
    expect(tried).toMatchObject({ step: 'study', predictedAt: expect.any(String), triedFrom: expect.any(String) })
    expect(await codeOf(asRosa.cycles.start({ ...empty, id: team.id, formId: PLAN_DO_STUDY_ACT, step: 'dance' }))).toBe(
      'NO_SUCH_STEP',
    )
    expect(await codeOf(asGuest.cycles.start({ ...empty, id: team.id, formId: PLAN_DO_STUDY_ACT, step: 'plan' }))).toBe(
      'FORBIDDEN',
    )
    expect(await codeOf(asStranger.cycles.start({ ...empty, id: team.id, formId: PLAN_DO_STUDY_ACT, step: 'plan' }))).toBe(
      'NOT_FOUND',
    )
  })

  test('moves on when its step has what it needs, says what is missing, and closes at the end', async () => {
    const made = await aCycle(db, { teamId: team.id, madeBy: rosa!, step: 'do', change: null })
    expect(await refusal(asRosa.cycles.advance({ id: made.id, from: 'do' }))).toMatchObject({
      code: 'CANNOT_ADVANCE',
      data: { reason: 'needs-change' },
    })
    await asRosa.cycles.write({ id: made.id, field: 'change', was: null, text: 'Talk in pairs, then write' })
    await asRosa.cycles.write({ id: made.id, field: 'learned', was: null, text: 'It helped some' })
    const study = await asRosa.cycles.advance({ id: made.id, from: 'do' })
    expect(study).toMatchObject({ step: 'study', triedFrom: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) })
    await asRosa.cycles.advance({ id: made.id, from: study.step })
    await asRosa.cycles.judge({
      id: made.id,
      was: { decision: null, matched: null },
      to: { decision: 'adapt', matched: 'partly' },
    })
    const closed = await asRosa.cycles.advance({ id: made.id, from: 'act' })
    expect(closed).toMatchObject({ step: null, decision: 'adapt', matched: 'partly', closedAt: expect.any(String) })
    expect(await refusal(asRosa.cycles.advance({ id: made.id, from: null }))).toMatchObject({ data: { reason: 'closed' } })
    expect(await asRosa.cycles.goTo({ id: made.id, from: null, step: 'study' })).toMatchObject({
      step: 'study',
      closedAt: null,
    })
  })

  test('two people write in two fields at once; in one field, the later sees both texts', async () => {
    const { id } = await aCycle(db, { teamId: team.id, madeBy: rosa! })
    await Promise.all([
      asRosa.cycles.write({ id, field: 'change', was: null, text: 'Talk in pairs' }),
      asSam.cycles.write({ id, field: 'prediction', was: null, text: 'Half will' }),
    ])
    expect(await refusal(asSam.cycles.write({ id, field: 'change', was: null, text: 'Talk in fours' }))).toMatchObject({
      code: 'CONFLICT',
      data: { theirs: { change: 'Talk in pairs' } },
    })
    const { cycle } = await asSam.cycles.cycle({ id })
    expect(cycle).toMatchObject({ change: 'Talk in pairs', prediction: 'Half will', predictedAt: expect.any(String) })
    expect(cycle.predictionChangedAt).toBeNull()
    const later = await asSam.cycles.write({ id, field: 'prediction', was: 'Half will', text: 'Two thirds will' })
    expect(later).toMatchObject({ predictedAt: cycle.predictedAt, predictionChangedAt: expect.any(String) })
    expect(await asSam.cycles.write({ id, field: 'prediction', was: 'Two thirds will', text: null })).toMatchObject({
      predictedAt: null,
      predictionChangedAt: null,
    })
  })

  test('begins with what was tried already, from the day it was', async () => {
    const { teams, forms } = await asRosa.cycles.beginning()
    expect(teams).toMatchObject([{ id: team.id, name: 'Grade 4', place: 'Willow', kind: 'plc', level: 'classroom' }])
    const another = await aTeam(db, { name: 'A study group', facilitator: rosa! })
    const mine = async () => (await asRosa.cycles.beginning()).teams.map(({ id }) => id)
    expect(await mine()).toEqual([team.id, another.id])
    await aCycle(db, { teamId: another.id, madeBy: rosa! })
    expect(await mine()).toEqual([another.id, team.id])
    expect(forms.map(({ key }) => key)).toContain('leadership-inquiry')
    expect((await asGuest.cycles.beginning()).teams).toEqual([])
    const begun = {
      ...empty,
      id: team.id,
      formId: PLAN_DO_STUDY_ACT,
      step: 'do',
      change: 'Talk in pairs',
      triedFrom: '2026-10-05',
    }
    expect(await asRosa.cycles.start(begun)).toMatchObject({ step: 'do', change: 'Talk in pairs', triedFrom: '2026-10-05' })
  })

  test('moved on by two at once moves one step', async () => {
    const { id } = await aCycle(db, { teamId: team.id, madeBy: rosa! })
    const both = await Promise.all([asRosa, asSam].map((api) => codeOf(api.cycles.advance({ id, from: 'plan' }))))
    expect(both.toSorted()).toEqual(['CONFLICT', 'ok'])
    expect((await asRosa.cycles.cycle({ id })).cycle.step).toBe('do')
    expect(await codeOf(asRosa.cycles.goTo({ id, from: 'plan', step: 'act' }))).toBe('CONFLICT')
    expect(await codeOf(asRosa.cycles.goTo({ id, from: 'do', step: 'dance' }))).toBe('NO_SUCH_STEP')
    expect((await asRosa.cycles.goTo({ id, from: 'do', step: 'act' })).step).toBe('act')
  })

  test('judged by two, the later one learns what the other decided; another answer is no conflict', async () => {
    const { id } = await aCycle(db, { teamId: team.id, madeBy: rosa! })
    await asRosa.cycles.judge({ id, was: { decision: null }, to: { decision: 'adopt' } })
    expect(await refusal(asSam.cycles.judge({ id, was: { decision: null }, to: { decision: 'abandon' } }))).toMatchObject({
      code: 'CONFLICT',
      data: { theirs: { decision: 'adopt' } },
    })
    expect(await asSam.cycles.judge({ id, was: { matched: null }, to: { matched: 'no' } })).toMatchObject({
      decision: 'adopt',
      matched: 'no',
    })
    expect(await codeOf(asGuest.cycles.judge({ id, was: {}, to: { matched: 'no' } }))).toBe('FORBIDDEN')
    expect(await codeOf(asStranger.cycles.judge({ id, was: {}, to: { matched: 'no' } }))).toBe('NOT_FOUND')
  })

  test('carries on once, and both stand in one ramp', async () => {
    const made = await aCycle(db, { teamId: team.id, madeBy: rosa!, step: null, decision: 'go-on' })
    const [one, two] = await Promise.all(
      [asRosa, asSam].map((api) =>
        api.cycles.carryOn({ id: made.id }).catch((error: unknown) => error as { code: string; data: { id: string } }),
      ),
    )
    const [next, refused] = 'code' in one! ? [two!, one] : [one!, two!]
    expect(refused).toMatchObject({ code: 'ALREADY_CARRIED_ON', data: { id: (next as { id: string }).id } })
    const { ramp } = await asRosa.cycles.cycle({ id: made.id })
    expect(ramp.map(({ id }) => id)).toEqual([made.id, (next as { id: string }).id])
  })
})

describe('sharing', () => {
  test('is the team’s own choice: a stranger sees nothing before, and the cycle after', async () => {
    const made = await aCycle(db, { teamId: team.id, madeBy: rosa! })
    await asRosa.cycles.comment({ id: made.id, text: 'Between us' })
    expect(await codeOf(asStranger.cycles.cycle({ id: made.id }))).toBe('NOT_FOUND')
    expect(await codeOf(asStranger.cycles.comment({ id: made.id, text: 'Hm' }))).toBe('NOT_FOUND')
    expect(await codeOf(asStranger.cycles.share({ id: made.id, share: true }))).toBe('NOT_FOUND')
    expect(await codeOf(asGuest.cycles.share({ id: made.id, share: true }))).toBe('FORBIDDEN')
    await asRosa.cycles.share({ id: made.id, share: true })
    await asStranger.cycles.comment({ id: made.id, text: 'We kept half of it' })
    const seen = await asStranger.cycles.cycle({ id: made.id })
    expect(seen).toMatchObject({ part: null, comments: [{ text: 'We kept half of it', mine: true }], meetings: [] })
    expect((await asGuest.cycles.cycle({ id: made.id })).comments).toHaveLength(2)
    expect(
      await codeOf(asStranger.cycles.write({ id: made.id, field: 'question', was: 'Will talking first help?', text: '' })),
    ).toBe('FORBIDDEN')
    await asRosa.cycles.share({ id: made.id, share: false })
    expect(await codeOf(asStranger.cycles.cycle({ id: made.id }))).toBe('NOT_FOUND')
  })

  test('again changes nothing: what was said since stays said', async () => {
    const { id } = await aCycle(db, { teamId: team.id, madeBy: rosa! })
    await asRosa.cycles.share({ id, share: true })
    await asStranger.cycles.comment({ id, text: 'We kept half of it' })
    await asSam.cycles.share({ id, share: true })
    const outsider = await as(await aPerson(db))
    expect((await outsider.cycles.cycle({ id })).comments).toHaveLength(1)
    await asRosa.cycles.share({ id, share: false })
    await asRosa.cycles.share({ id, share: true })
    expect((await outsider.cycles.cycle({ id })).comments).toEqual([])
    expect((await asStranger.cycles.cycle({ id })).comments).toMatchObject([{ mine: true }])
  })

  test('shows who is in the team, and notes at numbers, to its own people only', async () => {
    const { id } = await aCycle(db, { teamId: team.id, madeBy: rosa!, shared: true })
    const measure = await aMeasure(db, { teamId: team.id, madeBy: rosa! })
    const point = { on: '2026-09-01', value: 3, numerator: null, denominator: null, almost: null, note: 'Sam was out' }
    await asRosa.evidence.setPoints({ id: measure.id, points: [point] })
    await asRosa.cycles.useMeasure({ id, measureId: measure.id, used: true })
    const [inside, outside] = await Promise.all([asGuest.cycles.cycle({ id }), asStranger.cycles.cycle({ id })])
    expect(inside.team).toMatchObject({
      isOpen: true,
      members: [{ name: 'Rosa Ortega' }, { name: 'Sam Lake' }, { part: 'guest' }],
    })
    expect(outside.team).toMatchObject({ isOpen: false, members: [], meetsOnDay: null, meetsAt: null })
    expect([inside, outside].map(({ measures }) => measures[0]!.points[0]!.note)).toEqual(['Sam was out', ''])
  })

  test('shows charts, and photos and quotes only where ticked', async () => {
    const { id } = await aCycle(db, { teamId: team.id, madeBy: rosa!, shared: true })
    const measure = await aMeasure(db, { teamId: team.id, madeBy: rosa!, values: [3, 4, 5] })
    await asRosa.cycles.useMeasure({ id, measureId: measure.id, used: true })
    const quote = await asRosa.cycles.addEvidence({
      id,
      item: { kind: 'quote', text: '“I said it first”', fileId: null, seenOn: '2026-11-02' },
    })
    const before = await asStranger.cycles.cycle({ id })
    expect([before.measures.length, before.measures[0]!.points.length, before.evidence]).toEqual([1, 3, []])
    await asRosa.cycles.changeEvidence({ id, itemId: quote.id, isShared: true })
    expect((await asStranger.cycles.cycle({ id })).evidence).toMatchObject([{ text: '“I said it first”', isShared: true }])
  })

  test('who leads a school sees what it shared once they share a cycle of their own', async () => {
    const principal = await aPerson(db, { role: 'principal', placeId: school.id })
    const asPrincipal = await as(principal)
    const { id } = await aCycle(db, { teamId: team.id, madeBy: rosa!, shared: true })
    expect(await codeOf(asPrincipal.cycles.cycle({ id }))).toBe('NOT_FOUND')
    const leaders = await aTeam(db, { facilitator: principal, placeId: school.id })
    const own = await aCycle(db, { teamId: leaders.id, madeBy: principal })
    expect(await codeOf(asPrincipal.cycles.cycle({ id }))).toBe('NOT_FOUND')
    await asPrincipal.cycles.share({ id: own.id, share: true })
    expect((await asPrincipal.cycles.cycle({ id })).part).toBeNull()
  })

  test('needs something to read', async () => {
    const made = await aCycle(db, { teamId: team.id, madeBy: rosa!, question: null })
    expect(await refusal(asRosa.cycles.share({ id: made.id, share: true }))).toMatchObject({
      code: 'CANNOT_SHARE',
      data: { reason: 'nothing-written' },
    })
  })
})

describe('what stands around it', () => {
  test('the notes of a meeting about it, without retyping, for the team alone', async () => {
    const { id } = await aCycle(db, { teamId: team.id, madeBy: rosa!, shared: true })
    const meeting = await asRosa.teams.beginMeeting({ id: team.id, heldOn: '2026-11-18', minutes: 45 })
    await asSam.teams.addNote({
      id: meeting.id,
      note: { kind: 'saw', text: 'Half drew it', url: null, fileId: null, personId: null, byOn: null },
    })
    await asRosa.cycles.meetAbout({ id, meetingId: meeting.id, about: true })
    expect((await asGuest.cycles.cycle({ id })).meetings).toMatchObject([
      { heldOn: '2026-11-18', notes: [{ text: 'Half drew it' }] },
    ])
    expect((await asStranger.cycles.cycle({ id })).meetings).toEqual([])
    const other = await aTeam(db, { facilitator: rosa! })
    const elsewhere = await aCycle(db, { teamId: other.id, madeBy: rosa! })
    expect(await codeOf(asRosa.cycles.meetAbout({ id: elsewhere.id, meetingId: meeting.id, about: true }))).toBe('NOT_FOUND')
  })

  test('companions at other levels, offered by one and accepted by the other', async () => {
    const office = await aTeam(db, { name: 'Multilingual learning', facilitator: stranger! })
    const ours = await aCycle(db, { teamId: team.id, madeBy: rosa!, shared: true })
    const theirs = await aCycle(db, { teamId: office.id, madeBy: stranger!, shared: true })
    const quiet = await aCycle(db, { teamId: team.id, madeBy: rosa! })
    expect(await refusal(asRosa.cycles.offerCompanion({ id: quiet.id, companionId: theirs.id }))).toMatchObject({
      code: 'CANNOT_OFFER',
      data: { reason: 'ours-not-shared' },
    })
    expect(await codeOf(asStranger.cycles.offerCompanion({ id: theirs.id, companionId: quiet.id }))).toBe('NOT_FOUND')
    await asRosa.cycles.offerCompanion({ id: ours.id, companionId: theirs.id })
    expect(await codeOf(asRosa.cycles.answerCompanion({ id: ours.id, companionId: theirs.id, accept: true }))).toBe('NOT_FOUND')
    expect((await asStranger.cycles.cycle({ id: theirs.id })).companions).toMatchObject([
      { id: ours.id, accepted: false, offeredByUs: false },
    ])
    await asStranger.cycles.answerCompanion({ id: theirs.id, companionId: ours.id, accept: true })
    const outsider = await as(await aPerson(db))
    expect((await outsider.cycles.cycle({ id: ours.id })).companions).toMatchObject([
      { team: 'Multilingual learning', accepted: true },
    ])
  })

  test('one takes back one’s own comment, nobody else’s', async () => {
    const { id } = await aCycle(db, { teamId: team.id, madeBy: rosa!, shared: true })
    const made = await asStranger.cycles.comment({ id, text: 'Hello' })
    expect(await codeOf(asRosa.cycles.removeComment({ id, commentId: made.id, removed: true }))).toBe('NOT_FOUND')
    await asStranger.cycles.removeComment({ id, commentId: made.id, removed: true })
    expect((await asRosa.cycles.cycle({ id })).comments).toEqual([])
    await asStranger.cycles.removeComment({ id, commentId: made.id, removed: false })
    expect((await asRosa.cycles.cycle({ id })).comments).toHaveLength(1)
  })

  test('a cycle taken away comes back whole', async () => {
    const { id } = await aCycle(db, { teamId: team.id, madeBy: rosa!, shared: true })
    await asRosa.cycles.remove({ id, removed: true })
    expect((await asSam.cycles.cycle({ id })).cycle.removedAt).not.toBeNull()
    expect(await codeOf(asStranger.cycles.cycle({ id }))).toBe('NOT_FOUND')
    expect(await codeOf(asStranger.cycles.remove({ id, removed: false }))).toBe('NOT_FOUND')
    expect(await codeOf(asSam.cycles.write({ id, field: 'question', was: null, text: 'Hm' }))).toBe('NOT_FOUND')
    expect((await asSam.cycles.list({ id: team.id })).map((line) => line.id)).not.toContain(id)
    await asSam.cycles.remove({ id, removed: false })
    expect((await asSam.cycles.cycle({ id })).cycle).toMatchObject({ question: 'Will talking first help?', removedAt: null })
  })
})

describe('the list of shared cycles', () => {
  test('finds them by what they say, by team and by place, 20 at a time, and nothing that is not shared', async () => {
    const pine = await aPlace(db, { name: 'Pinecrest' })
    const pines = await aTeam(db, { name: 'Number talks', facilitator: stranger!, placeId: pine.id })
    for (let at = 0; at < 21; at++)
      await aCycle(db, { teamId: pines.id, madeBy: stranger!, shared: true, question: `Fractions on a line ${at}` })
    await aCycle(db, { teamId: pines.id, madeBy: stranger!, question: 'Fractions in secret' })
    const first = await asRosa.cycles.shared({ search: 'fract line' })
    expect([first.cycles.length, first.more]).toEqual([20, true])
    const rest = await asRosa.cycles.shared({ search: 'fract line', after: first.cycles.at(-1)!.id })
    expect([rest.cycles.map(({ question }) => question), rest.more]).toEqual([['Fractions on a line 0'], false])
    expect((await asRosa.cycles.shared({ search: 'PINECREST number 20' })).cycles).toMatchObject([{ team: 'Number talks' }])
    expect((await asRosa.cycles.shared({ search: 'secret' })).cycles).toEqual([])
    expect((await asRosa.cycles.shared({ search: '& ! :*' })).cycles).toHaveLength(20)
    expect(await codeOf((await as(null)).cycles.shared({}))).toBe('UNAUTHORIZED')
  })

  test('leaves out what someone who leads the place may not see yet', async () => {
    const fir = await aPlace(db, { name: 'Fir' })
    const teachers = await aTeam(db, { facilitator: stranger!, placeId: fir.id })
    await aCycle(db, { teamId: teachers.id, madeBy: stranger!, shared: true, question: 'Zebra crossings' })
    const asPrincipal = await as(await aPerson(db, { role: 'principal', placeId: fir.id }))
    expect((await asPrincipal.cycles.shared({ search: 'zebra' })).cycles).toEqual([])
    expect((await asRosa.cycles.shared({ search: 'zebra' })).cycles).toHaveLength(1)
  })
})
