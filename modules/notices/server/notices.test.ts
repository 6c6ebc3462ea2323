import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { aCycle } from '#modules/cycles/server/testing.ts'
import { aPerson, aPlace } from '#modules/people/server/testing.ts'
import { aVersion } from '#modules/practices/server/testing.ts'
import { aTeam } from '#modules/teams/server/testing.ts'
import { newJobs } from '#platform/jobs.ts'
import { sealAll } from '#platform/backup/testing.ts'
import { newLog } from '#platform/log.ts'
import { testServer } from '#server/testing.ts'
import { sendDigests } from './digest.ts'
import { gatherNotices } from './store.ts'

const { db, as, config, pool } = await testServer()
const [rosa, sam, other] = await Promise.all(
  ['Rosa Ortega', 'Sam Lake', 'Olu Other'].map((name) =>
    aPerson(db, { name, email: `${name.slice(0, 3).toLowerCase()}@test.example` }),
  ),
)
const team = await aTeam(db, { name: 'Grade 4', facilitator: rosa!, member: sam! })
const cycle = await aCycle(db, { teamId: team.id, madeBy: rosa!, shared: true, question: 'Will talking first help?' })
const [asRosa, asOther] = await Promise.all([as(rosa!), as(other!)])
const settle = async () => {
  await sealAll(db)
  await gatherNotices(db)
}

test('an answer reaches everyone in the team once, and never who wrote it', async () => {
  await asOther.cycles.comment({ id: cycle.id, text: 'We kept half of it' })
  await settle()
  await settle()
  expect(await asRosa.notices.list()).toMatchObject([
    { verb: 'cycle.commented', who: 'Olu Other', team: 'Grade 4', cycle: 'Will talking first help?', read: false },
  ])
  expect(await (await as(sam!)).notices.list()).toHaveLength(1)
  expect(await asOther.notices.list()).toEqual([])
  expect((await asRosa.people.me()).unread).toBe(1)
  await asRosa.notices.markRead({})
  expect((await asRosa.people.me()).unread).toBe(0)
})

test('one letter a day to who has not read it, and none on a weekend or a day without contract hours', async () => {
  const jobs = newJobs(db, pool, newLog('silent'))
  const letters = async () =>
    (
      await sql<{ data: { to: string; subject: string; text: string } }>`select data from job.job where name = 'mail'`.execute(db)
    ).rows.map(({ data }) => data)
  const [saturday, monday] = [new Date('2026-11-21T18:00:00Z'), new Date('2026-11-23T18:00:00Z')]
  await sendDigests(db, config, jobs, saturday)
  await sql`update district set non_contract_days = '{2026-11-23}'`.execute(db)
  await sendDigests(db, config, jobs, monday)
  expect(await letters()).toEqual([])
  await sql`update district set non_contract_days = '{}'`.execute(db)
  await sendDigests(db, config, jobs, monday)
  await sendDigests(db, config, jobs, monday)
  expect(await letters()).toEqual([
    {
      to: 'sam@test.example',
      subject: '1 answer in Weft',
      text: expect.stringContaining('Olu Other commented on “Will talking first help?”'),
    },
  ])
})

test('an invitation reaches the person invited', async () => {
  await asRosa.teams.invite({ id: team.id, personId: other!.id, part: 'guest', message: '' })
  await settle()
  expect(await asOther.notices.list()).toMatchObject([
    { verb: 'team.invited', who: 'Rosa Ortega', team: 'Grade 4', cycleId: null },
  ])
})

test('those whose work was noticed hear of it, and who noticed hears what became of it; of a declined one nothing else is said', async () => {
  const place = await aPlace(db)
  const seen = (text: string) =>
    asOther.practices.notice({ text, fileId: null, whose: { personId: rosa!.id }, placeId: place.id })
  const [first, second] = [await seen('She lets them say it first'), await seen('A quiet corner')]
  await settle()
  const heard = async (api: typeof asRosa) => (await api.notices.list()).filter(({ verb }) => verb.startsWith('noticing.'))
  expect(await heard(asRosa)).toMatchObject([
    { verb: 'noticing.made', who: 'Olu Other', noticingId: second.id },
    { verb: 'noticing.made', who: 'Olu Other', noticingId: first.id },
  ])
  const practice = await asRosa.practices.name({ id: first.id, teamId: null, kind: 'teaching', version: aVersion() })
  await asRosa.practices.decline({ id: second.id })
  await settle()
  expect((await heard(asRosa)).map(({ noticingId }) => noticingId)).toEqual([first.id])
  expect(await heard(asOther)).toMatchObject([
    { verb: 'noticing.declined', who: 'Rosa Ortega', noticingId: null, practiceId: null },
    { verb: 'noticing.named', noticingId: first.id, practiceId: null },
  ])
  await asRosa.practices.share({ id: practice.id, share: true })
  expect((await heard(asOther)).at(-1)).toMatchObject({ practiceId: practice.id, practice: aVersion().name })
})

test('those who began a practice hear who takes it up, who adapts it, and whose change came back', async () => {
  const { id } = await asRosa.practices.make({ teamId: team.id, kind: 'teaching', version: aVersion() })
  await asRosa.practices.share({ id, share: true })
  const theirs = await aTeam(db, { name: 'Grade 5', facilitator: other! })
  const taking = { teamId: theirs.id, state: 'trying' as const, learned: 'here' as const, learnedFromId: null }
  const own = await asOther.practices.adopt({ id, ...taking, isShown: false })
  await settle()
  const heard = async (api: typeof asRosa) =>
    (await api.notices.list())
      .filter(({ verb }) => verb.startsWith('practice.'))
      .map(({ verb, practiceId }) => [verb, practiceId])
  expect(await heard(asRosa)).toEqual([])
  await asOther.practices.showAdoption({ ...own, isShown: true })
  const adapted = { kept: '', changed: 'Pictures', dropped: '', why: '' }
  const child = await asOther.practices.adapt({
    id,
    number: 1,
    teamId: theirs.id,
    kind: 'teaching',
    version: aVersion(),
    adapted,
  })
  await settle()
  expect(await heard(asRosa)).toEqual([['practice.adopted', id]])
  await asOther.practices.share({ ...child, share: true })
  await asRosa.practices.revise({ id, from: 1, version: aVersion(), said: '', thanksId: child.id })
  await settle()
  expect(await heard(asRosa)).toEqual([
    ['practice.adapted', child.id],
    ['practice.adopted', id],
  ])
  expect(await heard(asOther)).toEqual([['practice.merged', id]])
})
