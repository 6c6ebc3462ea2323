import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { codeOf, testServer } from '#server/testing.ts'
import type { Letter } from '#platform/mail.ts'
import { letterJobs } from './letter-jobs.ts'
import { aPerson, aPlace } from './testing.ts'

const { db, as, config } = await testServer()
const sent: Letter[] = []
let fails = false
const jobs = new Map(
  letterJobs({
    db,
    config,
    send: async (letter) => {
      sent.push(letter)
      if (fails) throw new Error('no mail server')
    },
  }).map((job) => [job.name, job.work as (data: object) => Promise<void>]),
)

const taken = new Set<string>()
/** Does what the queue would: every letter that came into it since the last time. */
async function sendLetters(): Promise<Letter[]> {
  const { rows } = await sql<{ id: string; name: string; data: object }>`
    select id, name, data from job.job where name like '%-letter' order by created_on`.execute(db)
  sent.length = 0
  for (const { id, name, data } of rows) {
    if (!taken.has(id)) await jobs.get(name)!(data).catch(() => {})
    taken.add(id)
  }
  return [...sent]
}
const secretIn = (letter: Letter | undefined) => /\/invitation#([\w-]{43})\n/.exec(letter!.text)![1]!
const jobTexts = async () =>
  (await sql<{ all: string }>`select coalesce(string_agg(data::text, ' '), '') as all from job.job`.execute(db)).rows[0]!.all

const visitor = await as(null)
const admin = await as(await aPerson(db, { name: 'Ida Boss', rights: ['administer'] }))

describe('an invitation by mail', () => {
  test('its link is made as the letter goes out: no job holds one, and it works', async () => {
    const ana = await aPerson(db, { name: 'Ana Roe', email: 'ana@test.example' })
    const { url, code } = await admin.people.invite({ id: ana.id })
    const waiting = await jobTexts()
    const [letter] = await sendLetters()
    expect(letter).toMatchObject({ to: 'ana@test.example', text: expect.stringContaining('Ida Boss invites you') })
    const secret = secretIn(letter)
    for (const secretOne of [secret, url.split('#')[1]!, code]) expect(waiting + (await jobTexts())).not.toContain(secretOne)
    expect(await visitor.people.lookUpInvitation({ secret })).toMatchObject({ name: 'Ana Roe', kind: 'invitation' })
    expect(await codeOf(visitor.people.lookUpInvitation({ secret: url.split('#')[1]! }))).toBe('ok')
  })

  test('for a whole school, each their own; one sent again replaces the one before it', async () => {
    const school = await aPlace(db)
    for (const name of ['Bo', 'Cy'])
      await aPerson(db, { name: `${name} Lund`, email: `${name}@lund.example`.toLowerCase(), placeId: school.id })
    expect((await admin.people.inviteAll({ id: school.id, by: 'mail', again: false })).mailed).toBe(2)
    const letters = await sendLetters()
    expect(letters.map(({ to }) => to).toSorted()).toEqual(['bo@lund.example', 'cy@lund.example'])
    const invitation = await db
      .selectFrom('invitation')
      .select('id')
      .orderBy('made_at', 'desc')
      .orderBy('id')
      .executeTakeFirstOrThrow()
    sent.length = 0
    await jobs.get('invitation-letter')!({ invitationId: invitation.id })
    const again = sent[0]!
    const before = letters.find(({ to }) => to === again.to)
    expect(await codeOf(visitor.people.lookUpInvitation({ secret: secretIn(before) }))).toBe('NOT_FOUND')
    expect(await codeOf(visitor.people.lookUpInvitation({ secret: secretIn(again) }))).toBe('ok')
  })

  test('one that ended meanwhile is not sent', async () => {
    const di = await aPerson(db, { email: 'di@test.example' })
    await admin.people.invite({ id: di.id })
    await admin.people.endPerson({ id: di.id })
    expect(await sendLetters()).toEqual([])
  })
})

describe('a new password by mail', () => {
  test('the link opens once, ends other sessions, and tells them', async () => {
    const eve = await aPerson(db, { name: 'Eve Ng', email: 'eve@test.example', password: 'correct horse battery' })
    const before = await as(eve)
    await visitor.people.askForReset({ email: 'Eve@test.example' })
    const [letter] = await sendLetters()
    const secret = secretIn(letter)
    expect(await visitor.people.lookUpInvitation({ secret })).toMatchObject({ login: 'eve@test.example', kind: 'reset' })
    await visitor.people.acceptInvitation({ secret, login: null, password: 'another long one' })
    expect(await codeOf(before.people.me())).toBe('UNAUTHORIZED')
    expect(await codeOf(visitor.people.acceptInvitation({ secret, login: null, password: 'another long one' }))).toBe('NOT_FOUND')
    expect(await visitor.people.signIn({ login: 'eve@test.example', password: 'another long one' })).toEqual({ personId: eve.id })
    const { rows } = await sql<{
      verb: string
    }>`select verb from event where object_id = ${eve.id} order by at desc limit 1`.execute(db)
    expect(rows).toEqual([{ verb: 'person.reset-password' }])
    expect(await jobTexts()).toContain('Your Weft password was changed')
  })

  test('nobody of that address, someone who left: no letter', async () => {
    const gone = await aPerson(db, { email: 'gone@test.example', password: 'correct horse battery' })
    await admin.people.endPerson({ id: gone.id })
    for (const email of ['gone@test.example', 'nobody@test.example']) await visitor.people.askForReset({ email })
    expect(await sendLetters()).toEqual([])
  })

  test('it works for an hour, and asking ends no invitation', async () => {
    const fay = await aPerson(db, { email: 'fay@test.example' })
    const { code } = await admin.people.invite({ id: fay.id })
    await sendLetters()
    await visitor.people.askForReset({ email: 'fay@test.example' })
    const secret = secretIn((await sendLetters())[0])
    expect(await codeOf(visitor.people.lookUpInvitation({ secret: code }))).toBe('ok')
    await sql`update invitation set expires_at = expires_at - interval '61 minutes' where kind = 'reset'`.execute(db)
    expect(await codeOf(visitor.people.lookUpInvitation({ secret }))).toBe('NOT_FOUND')
  })

  test('a letter that could not be sent leaves no open link but the next one', async () => {
    await aPerson(db, { email: 'gil@test.example', password: 'correct horse battery' })
    await visitor.people.askForReset({ email: 'gil@test.example' })
    fails = true
    const first = secretIn((await sendLetters())[0])
    fails = false
    sent.length = 0
    await jobs.get('reset-letter')!({ email: 'gil@test.example' })
    expect(await codeOf(visitor.people.lookUpInvitation({ secret: first }))).toBe('NOT_FOUND')
    expect(await codeOf(visitor.people.lookUpInvitation({ secret: secretIn(sent[0]) }))).toBe('ok')
  })
})
