import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { gatherNotices } from '#modules/notices/server/read.ts'
import { aPerson, aPlace } from '#modules/people/server/testing.ts'
import { aPractice } from '#modules/practices/server/testing.ts'
import { sealAll } from '#platform/backup/testing.ts'
import { codeOf, testServer } from '#server/testing.ts'
import { dropRemovedFromCommunities } from './access.ts'
import { aCommunity, aPost } from './testing.ts'

const { db, as, app, cookieOf } = await testServer()
const [willow, birch] = [await aPlace(db, { name: 'Willow' }), await aPlace(db, { name: 'Birch' })]
const [rosa, sam, tess, olu] = await Promise.all(
  ['Rosa Ortega', 'Sam Lake', 'Tess Quinn', 'Olu Other'].map((name, at) =>
    aPerson(db, { name, placeId: at % 2 === 0 ? willow.id : birch.id }),
  ),
)
const [asRosa, asSam, asTess, asOlu] = await Promise.all([as(rosa!), as(sam!), as(tess!), as(olu!)])
const words = { name: 'Arguing in writing', purpose: 'To look at drafts together', problem: 'They know more than they write' }
const how = { circle: 'considering', follows: false, beside: null, besideText: '' } as const
const begin = () => asRosa.communities.make({ ...words, practiceId: null, circle: 'doing' })
const text = (said: string, of: object = {}) => ({ text: said, isQuestion: false, ofId: null, pictures: [], ...of })
const heard = async (api: typeof asRosa, communityId: string) => {
  await sealAll(db)
  await gatherNotices(db)
  return (await api.notices.list()).filter((one) => one.communityId === communityId).map(({ verb }) => verb)
}

describe('a community', () => {
  test('is begun around a problem; anyone in the district finds it and is in it with one tap', async () => {
    const { id } = await begin()
    expect((await asSam.communities.list({ search: 'argu wri' })).communities).toMatchObject([
      { id, circle: null, places: ['Willow'] },
    ])
    await asSam.communities.join({ id, ...how })
    const page = await asSam.communities.community({ id })
    expect(page).toMatchObject({
      community: { ...words, circle: 'considering', practice: null },
      mine: how,
      members: [
        { name: 'Rosa Ortega', circle: 'doing' },
        { name: 'Sam Lake', circle: 'considering', place: 'Birch' },
      ],
    })
    expect((await asSam.communities.list({})).mine.map((one) => one.id)).toContain(id)
  })

  test('is around something: a problem, or a practice that is shown', async () => {
    expect(await codeOf(asRosa.communities.make({ ...words, problem: '', practiceId: null, circle: 'doing' }))).toBe(
      'NOTHING_AROUND',
    )
    const hidden = await aPractice(db, { madeBy: rosa!, placeId: willow.id })
    expect(await codeOf(asSam.communities.make({ ...words, practiceId: hidden.id, circle: 'doing' }))).toBe('NOT_FOUND')
    expect(await codeOf(asRosa.communities.make({ ...words, practiceId: hidden.id, circle: 'doing' }))).toBe('FORBIDDEN')
    const shown = await aPractice(db, { madeBy: rosa!, placeId: willow.id, shared: true })
    const { id } = await asSam.communities.make({ ...words, problem: '', practiceId: shown.id, circle: 'informed' })
    expect((await asTess.communities.community({ id })).practice).toMatchObject({ id: shown.id })
    await asRosa.practices.share({ id: shown.id, share: false })
    const page = await asTess.communities.community({ id })
    expect([page.practice, page.community.practice]).toEqual([null, null])
  })

  test('gives whoever comes in every right at once, and nobody outside any', async () => {
    const { id } = await begin()
    expect(await codeOf(asSam.communities.post({ id, ...text('Hello') }))).toBe('FORBIDDEN')
    expect(await codeOf(asSam.communities.posts({ id }))).toBe('FORBIDDEN')
    await asSam.communities.join({ id, ...how, circle: 'informed' })
    await asSam.communities.post({ id, ...text('Hello') })
    const { community } = await asSam.communities.community({ id })
    await asSam.communities.change({ ...words, id, version: community.version, purpose: 'To visit each other' })
    expect(await codeOf(asRosa.communities.change({ ...words, id, version: community.version }))).toBe('CONFLICT')
    expect(await codeOf(asTess.communities.change({ ...words, id, version: 2 }))).toBe('FORBIDDEN')
    await asSam.communities.leave({ id })
    expect((await asSam.communities.community({ id })).posts).toEqual([])
    expect(await codeOf(asSam.communities.leave({ id }))).toBe('FORBIDDEN')
  })

  test('is taken away only by whoever is alone in it, who can bring it back', async () => {
    const { id } = await begin()
    await asSam.communities.join({ id, ...how })
    expect(await codeOf(asRosa.communities.remove({ id, removed: true }))).toBe('CANNOT_REMOVE')
    await asSam.communities.leave({ id })
    await asRosa.communities.remove({ id, removed: true })
    expect(await codeOf(asSam.communities.community({ id }))).toBe('NOT_FOUND')
    expect((await asRosa.communities.community({ id })).community.removedAt).not.toBeNull()
    expect(await codeOf(asRosa.communities.post({ id, ...text('Still here?') }))).toBe('NOT_FOUND')
    await asRosa.communities.remove({ id, removed: false })
    expect((await asSam.communities.community({ id })).community.removedAt).toBeNull()
  })
})

describe('what is written', () => {
  test('is read by those who are in it, answered below it; a question says which answer helped', async () => {
    const { id } = await aCommunity(db, { madeBy: rosa!, members: [sam!] })
    const asked = await asRosa.communities.post({ id, ...text('How do you begin?', { isQuestion: true }) })
    const answer = await asSam.communities.post({ id, ...text('With a picture', { ofId: asked.id }) })
    expect(await codeOf(asSam.communities.helped({ id: asked.id, answerId: answer.id }))).toBe('FORBIDDEN')
    await asRosa.communities.helped({ id: asked.id, answerId: answer.id })
    const { posts } = await asSam.communities.community({ id })
    expect(posts).toMatchObject([
      {
        text: 'How do you begin?',
        isQuestion: true,
        helpedId: answer.id,
        mine: false,
        answers: [{ text: 'With a picture', mine: true }],
      },
    ])
    expect((await asTess.communities.community({ id })).posts).toEqual([])
    // An answer hangs on a post of its own community, and on no answer.
    const other = await begin()
    expect(await codeOf(asRosa.communities.post({ id: other.id, ...text('x', { ofId: asked.id }) }))).toBe('NOT_FOUND')
    expect(await codeOf(asRosa.communities.post({ id, ...text('x', { ofId: answer.id }) }))).toBe('NOT_FOUND')
  })

  test('is heard quietly: by whoever follows, whoever is named, and whoever asked', async () => {
    const { id } = await aCommunity(db, { madeBy: rosa!, members: [sam!, tess!] })
    await asTess.communities.join({ id, ...how, follows: true })
    await asSam.communities.post({ id, ...text('For all') })
    expect(await heard(asRosa, id)).toEqual([])
    expect(await heard(asTess, id)).toEqual(['community.posted'])
    const asked = await asRosa.communities.post({ id, ...text('What do you think, @Tess Quinn?', { isQuestion: true }) })
    expect(await heard(asTess, id)).toEqual(['community.mentioned', 'community.posted'])
    await asSam.communities.post({ id, ...text('I would wait', { ofId: asked.id }) })
    expect(await heard(asRosa, id)).toEqual(['community.answered'])
    expect((await asSam.communities.posts({ id })).posts[0]!.mentions).toEqual(['Tess Quinn'])
    await asTess.communities.leave({ id })
    expect(await heard(asTess, id)).toEqual([])
  })

  test('is changed and taken back by whoever wrote it, put back, and gone for good after its days', async () => {
    const { id } = await aCommunity(db, { madeBy: rosa!, members: [sam!] })
    const post = await aPost(db, { communityId: id, madeBy: rosa!, text: 'Frist' })
    await aPost(db, { communityId: id, madeBy: sam!, ofId: post.id })
    await asRosa.communities.changePost({ ...post, version: 1, text: 'First' })
    await expect(asRosa.communities.changePost({ ...post, version: 1, text: 'x' })).rejects.toMatchObject({
      code: 'CONFLICT',
      data: { theirs: { text: 'First', version: 2 } },
    })
    expect(await codeOf(asSam.communities.changePost({ ...post, version: 2, text: 'x' }))).toBe('FORBIDDEN')
    expect(await codeOf(asOlu.communities.changePost({ ...post, version: 2, text: 'x' }))).toBe('NOT_FOUND')
    const read = async () => (await asSam.communities.posts({ id })).posts.length
    await asRosa.communities.removePost({ ...post, removed: true })
    expect(await read()).toBe(0)
    await asRosa.communities.removePost({ ...post, removed: false })
    expect(await read()).toBe(1)
    await asRosa.communities.removePost({ ...post, removed: true })
    await sql`update community_post set deleted_at = now() - interval '91 days' where id = ${post.id}`.execute(db)
    expect(await dropRemovedFromCommunities(db)).toBe(1)
    expect(await db.selectFrom('community_post').select('id').where('community_id', '=', id).execute()).toEqual([])
  })

  test('comes ten at a time, the latest first', async () => {
    const { id } = await aCommunity(db, { madeBy: rosa! })
    for (let at = 0; at < 12; at++) await aPost(db, { communityId: id, madeBy: rosa!, text: `Post ${at}` })
    const { posts, more } = await asRosa.communities.community({ id })
    expect([posts.length, posts[0]!.text, more]).toEqual([10, 'Post 11', true])
    const earlier = await asRosa.communities.posts({ id, before: posts.at(-1)!.id })
    expect([earlier.posts.map((post) => post.text), earlier.more]).toEqual([['Post 1', 'Post 0'], false])
  })

  test('hangs pictures of one’s own, which those who read it may see and nobody else', async () => {
    const { id } = await aCommunity(db, { madeBy: rosa!, members: [sam!] })
    const fileId = await aFile()
    const picture = { fileId, says: 'A table of claims' }
    expect(await codeOf(asSam.communities.post({ id, ...text('Mine?', { pictures: [picture] }) }))).toBe('NOT_FOUND')
    await asRosa.communities.post({ id, ...text('Look', { pictures: [picture] }) })
    expect((await asSam.communities.posts({ id })).posts[0]!.pictures).toEqual([picture])
    const look = async (person: { id: string }) =>
      (await app.inject({ url: `/files/${fileId}`, headers: { cookie: await cookieOf(person) } })).statusCode
    expect([await look(sam!), await look(tess!)]).toEqual([200, 404])
  })
})

/** A picture that Rosa sent. */
async function aFile(): Promise<string> {
  const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
  const sent = await app.inject({
    method: 'POST',
    url: '/files',
    payload: Buffer.from(dot, 'base64'),
    headers: { cookie: await cookieOf(rosa!), 'content-type': 'image/png', origin: 'http://localhost:4600' },
  })
  return (sent.json() as { id: string }).id
}

describe('days and visits', () => {
  const day = {
    title: 'Drafts, read together',
    text: '',
    place: 'Willow library',
    minutes: 90,
    beginsAt: '2099-01-12T15:30:00.000Z',
  }

  test('whoever is in it suggests a day; others say whether they come; it goes into a calendar', async () => {
    const { id } = await aCommunity(db, { madeBy: rosa!, members: [sam!] })
    expect(await codeOf(asTess.communities.gather({ id, gathering: { ...day, kind: 'event' } }))).toBe('FORBIDDEN')
    expect(await codeOf(asRosa.communities.gather({ id, gathering: { ...day, kind: 'event', beginsAt: null } }))).toBe('NO_DAY')
    const made = await asRosa.communities.gather({ id, gathering: { ...day, kind: 'event' } })
    await asSam.communities.come({ id: made.id, comes: true, says: 'With two papers' })
    expect(await codeOf(asRosa.communities.come({ id: made.id, comes: true, says: '' }))).toBe('CANNOT_COME')
    const { gatherings } = await asRosa.communities.community({ id })
    expect(gatherings).toMatchObject([{ title: day.title, mine: true, guests: [{ name: 'Sam Lake', says: 'With two papers' }] }])
    // From outside one sees that there is a day, and not who comes.
    expect((await asTess.communities.community({ id })).gatherings).toMatchObject([{ title: day.title, guests: [] }])
    expect(await heard(asRosa, id)).toEqual(['community.coming'])
    const file = await app.inject({ url: `/gatherings/${made.id}/calendar.ics`, headers: { cookie: await cookieOf(tess!) } })
    expect([file.statusCode, file.headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8'])
    expect(file.body).toContain('DTSTART:20990112T153000Z')
    expect((await app.inject({ url: `/gatherings/${made.id}/calendar.ics` })).statusCode).toBe(401)
    await asRosa.communities.removeGathering({ id: made.id, removed: true })
    expect(await heard(asSam, id)).toEqual(['community.called-off'])
    expect(
      (await app.inject({ url: `/gatherings/${made.id}/calendar.ics`, headers: { cookie: await cookieOf(sam!) } })).statusCode,
    ).toBe(404)
  })

  test('a visit that is asked for is taken up once, with its day, by somebody else', async () => {
    const { id } = await aCommunity(db, { madeBy: rosa!, members: [sam!, tess!] })
    const asked = await asSam.communities.gather({ id, gathering: { ...day, kind: 'request', place: '', beginsAt: null } })
    const welcome = { id: asked.id, beginsAt: day.beginsAt, minutes: 45, place: 'Room 4' }
    expect(await codeOf(asSam.communities.takeUp(welcome))).toBe('CANNOT_TAKE_UP')
    expect(await codeOf(asTess.communities.come({ id: asked.id, comes: true, says: '' }))).toBe('CANNOT_COME')
    await asRosa.communities.takeUp(welcome)
    expect(await codeOf(asTess.communities.takeUp(welcome))).toBe('CANNOT_TAKE_UP')
    expect((await asSam.communities.community({ id })).gatherings).toMatchObject([
      { host: { name: 'Rosa Ortega' }, place: 'Room 4', beginsAt: expect.stringContaining('2099-01-12') },
    ])
    expect(await heard(asSam, id)).toEqual(['community.visit-taken-up'])
    const of = { title: day.title, text: '', place: 'Room 5', minutes: 45, beginsAt: day.beginsAt }
    expect(await codeOf(asTess.communities.changeGathering({ id: asked.id, gathering: of }))).toBe('FORBIDDEN')
    await asRosa.communities.changeGathering({ id: asked.id, gathering: of })
  })
})

describe('beside each other', () => {
  test('one asks, the other says yes; a no stays with whoever says it', async () => {
    const { id } = await aCommunity(db, { madeBy: rosa!, members: [sam!, tess!] })
    await asRosa.communities.join({ id, ...how, beside: 'veteran', besideText: 'Tuesdays' })
    expect((await asSam.communities.community({ id })).members[0]).toMatchObject({ beside: 'veteran', besideText: 'Tuesdays' })
    const asked = await asSam.communities.askBeside({ id, personId: rosa!.id, text: 'May I watch you begin?' })
    const seenBy = async (api: typeof asRosa) => (await api.communities.community({ id })).pairings
    expect(await seenBy(asRosa)).toMatchObject([{ with: 'Sam Lake', byMe: false, accepted: null }])
    expect(await seenBy(asTess)).toEqual([])
    expect(await codeOf(asTess.communities.answerBeside({ ...asked, accept: true, text: '' }))).toBe('NOT_FOUND')
    expect(await codeOf(asSam.communities.answerBeside({ ...asked, accept: true, text: '' }))).toBe('FORBIDDEN')
    expect(await codeOf(asRosa.communities.askBeside({ id, personId: sam!.id, text: '' }))).toBe('CANNOT_ASK')
    await asRosa.communities.answerBeside({ ...asked, accept: true, text: 'Gladly' })
    expect(await seenBy(asSam)).toMatchObject([{ with: 'Rosa Ortega', accepted: true, answer: 'Gladly' }])
    expect(await codeOf(asRosa.communities.answerBeside({ ...asked, accept: false, text: '' }))).toBe('CANNOT_ANSWER')
    await asSam.communities.endBeside(asked)
    expect(await seenBy(asRosa)).toEqual([])
    const again = await asTess.communities.askBeside({ id, personId: rosa!.id, text: '' })
    await asRosa.communities.answerBeside({ ...again, accept: false, text: '' })
    expect(await heard(asTess, id)).toEqual([])
    expect(await codeOf(asTess.communities.askBeside({ id, personId: tess!.id, text: '' }))).toBe('CANNOT_ASK')
    expect(await codeOf(asTess.communities.askBeside({ id, personId: olu!.id, text: '' }))).toBe('CANNOT_ASK')
  })
})
