import { beforeEach, describe, expect, test } from 'vitest'
import { aPerson, aPlace } from '#modules/people/server/testing.ts'
import { aClass } from '#modules/roster/server/testing.ts'
import { aTeam } from '#modules/teams/server/testing.ts'
import { codeOf, testServer } from '#server/testing.ts'
import type { MapContent } from '../map-contract.ts'
import { countReach } from './access.ts'
import { aContent, aMap, aRubric, CRITERIA, TASK } from './testing.ts'

const { db, as } = await testServer()
const willow = await aPlace(db, { name: 'Willow' })
const [rosa, sam, guest, other] = await Promise.all(
  ['Rosa Ortega', 'Sam Lake', 'Gil Guest', 'Olu Other'].map((name) => aPerson(db, { name, placeId: willow.id })),
)
const team = await aTeam(db, { name: 'Grade 6', facilitator: rosa!, member: sam!, guest: guest!, placeId: willow.id })
const [asRosa, asSam, asGuest, asOther] = await Promise.all([as(rosa!), as(sam!), as(guest!), as(other!)])
const rubric = (of = {}) => aRubric(db, { teamId: team.id, madeBy: rosa!, placeId: willow.id, ...of })

const content = (of: Partial<MapContent> = {}): MapContent => ({
  grades: [
    { grade: '06', rubricId: null },
    { grade: '12', rubricId: null },
  ],
  looks: [{ criterionId: CRITERIA[0], grade: '12', text: '=One thing is so' }],
  tasks: [{ id: TASK, grade: '06', name: 'Which bridge?', about: 'They count, "and" ask.', criterionIds: [CRITERIA[0]] }],
  ...of,
})

describe('a map', () => {
  test('is a draft of the rubric’s team until it is published, and then for whoever reads the rubric', async () => {
    const { id } = await rubric({ shared: true })
    expect(await asOther.rubrics.map({ id })).toMatchObject({ map: null, draft: null, latest: { number: 1 }, versions: [] })
    expect(await asSam.rubrics.keepMap({ id, draftVersion: 1, content: content() })).toEqual({ draftVersion: 2 })
    expect((await asRosa.rubrics.map({ id })).draft).toEqual(content())
    expect([(await asOther.rubrics.map({ id })).draft, (await asGuest.rubrics.map({ id })).draft]).toEqual([null, null])
    expect(await codeOf(asOther.rubrics.keepMap({ id, draftVersion: 2, content: content() }))).toBe('FORBIDDEN')
    expect(await codeOf(asGuest.rubrics.publishMap({ id, draftVersion: 2, content: content(), said: '' }))).toBe('FORBIDDEN')
    expect(await asRosa.rubrics.publishMap({ id, draftVersion: 2, content: content(), said: '' })).toEqual({ number: 1 })
    const page = await asOther.rubrics.map({ id })
    expect(page.map).toMatchObject({ number: 1, rubricNumber: 1, by: 'Rosa Ortega', grades: [{ grade: '12' }, { grade: '06' }] })
    expect((await asRosa.rubrics.map({ id })).draft).toBeNull()
  })

  test('of a rubric that is not shown is not there for others, and a draft of a rubric has none', async () => {
    const { id } = await rubric()
    await aMap(db, { rubricId: id, madeBy: rosa! })
    expect(await codeOf(asOther.rubrics.map({ id }))).toBe('NOT_FOUND')
    expect(await codeOf(asOther.rubrics.takeMapAway({ id }))).toBe('NOT_FOUND')
    expect(await codeOf(asOther.rubrics.task({ id, taskId: TASK }))).toBe('NOT_FOUND')
    const draft = await rubric({ isDraft: true })
    await expect(
      asRosa.rubrics.publishMap({ id: draft.id, draftVersion: 1, content: content(), said: '' }),
    ).rejects.toMatchObject({ code: 'CANNOT_PUBLISH', data: { reason: 'rubric-not-published' } })
  })

  test('has versions of its own, each tied to the version of the rubric that it follows', async () => {
    const { id } = await rubric()
    await asRosa.rubrics.publishMap({ id, draftVersion: 1, content: content(), said: '' })
    await expect(asSam.rubrics.publishMap({ id, draftVersion: 2, content: content(), said: '' })).rejects.toMatchObject({
      data: { reason: 'nothing-changed' },
    })
    const [claim] = aContent().criteria
    await asRosa.rubrics.publish({ id, draftVersion: 1, content: aContent({ criteria: [claim!] }), said: 'One is enough.' })
    // The published map still shows the criteria that it was written for.
    expect(await asSam.rubrics.map({ id })).toMatchObject({ followed: { number: 1 }, latest: { number: 2 } })
    const looks = [...content().looks, { criterionId: CRITERIA[1], grade: '12' as const, text: 'Of a criterion that is gone' }]
    await asSam.rubrics.publishMap({ id, draftVersion: 2, content: content({ looks }), said: 'Follows version 2.' })
    const page = await asSam.rubrics.map({ id })
    expect(page).toMatchObject({ map: { number: 2, rubricNumber: 2 }, followed: { number: 2 } })
    expect(page.map!.looks).toHaveLength(1)
    expect(page.versions.map(({ number, said }) => [number, said])).toEqual([
      [2, 'Follows version 2.'],
      [1, ''],
    ])
    expect((await asSam.rubrics.map({ id, number: 1 })).followed!.criteria).toHaveLength(2)
    expect(await codeOf(asSam.rubrics.map({ id, number: 3 }))).toBe('NOT_FOUND')
    await expect(
      db.updateTable('rubric_map_version').set({ said: 'Changed' }).where('rubric_id', '=', id).execute(),
    ).rejects.toThrow('append-only')
  })

  test('two people who write it at once: the second is shown what the first kept', async () => {
    const { id } = await rubric()
    await asSam.rubrics.keepMap({ id, draftVersion: 1, content: content() })
    const conflict = { code: 'CONFLICT', data: { theirs: { tasks: [{ name: 'Which bridge?' }] } } }
    await expect(asRosa.rubrics.keepMap({ id, draftVersion: 1, content: content({ tasks: [] }) })).rejects.toMatchObject(conflict)
    await expect(
      asRosa.rubrics.publishMap({ id, draftVersion: 1, content: content({ tasks: [] }), said: '' }),
    ).rejects.toMatchObject(conflict)
  })

  test('is taken away as a table in which a hole is a line, and nothing is a formula', async () => {
    const { id } = await rubric()
    await asRosa.rubrics.publishMap({ id, draftVersion: 1, content: content(), said: '' })
    const { name, text } = await asSam.rubrics.takeMapAway({ id })
    expect(name).toBe('A claim and its evidence back through the grades.csv')
    expect(text.split('\r\n')).toEqual([
      'Rubric,Criterion,Grade,What it looks like,Task,What students do',
      "A claim and its evidence,Claim,12,'=One thing is so,,",
      'A claim and its evidence,Claim,06,,Which bridge?,"They count, ""and"" ask."',
      'A claim and its evidence,Evidence,12,,,',
      'A claim and its evidence,Evidence,06,,,',
      '',
    ])
  })

  test('a grade is read with another rubric, by name for those who may see that one', async () => {
    const { id } = await rubric({ shared: true })
    const young = await rubric({ content: { name: 'Only ours' } })
    const grades = [{ grade: '06' as const, rubricId: young.id }]
    await asRosa.rubrics.publishMap({ id, draftVersion: 1, content: content({ grades }), said: '' })
    expect((await asSam.rubrics.map({ id })).rubrics).toContainEqual({ id: young.id, name: 'Only ours', grades: [] })
    expect(JSON.stringify(await asOther.rubrics.map({ id }))).not.toContain('Only ours')
  })
})

const girls = (count: number) => Array.from({ length: count }, () => ({ sex: 'female', races: ['white'] }))
const boys = (count: number) => Array.from({ length: count }, () => ({ sex: 'male', races: ['white'] }))
const teachers = await Promise.all(Array.from({ length: 11 }, () => aPerson(db, { placeId: willow.id })))
const rooms = await Promise.all(
  teachers.map((teacher, at) =>
    aClass(db, { placeId: willow.id, teacher, title: `Room ${at + 1}`, students: [...girls(at < 5 ? 12 : 8), ...boys(10)] }),
  ),
)

describe('who was offered a task', () => {
  let id = ''
  beforeEach(async () => {
    await db.deleteFrom('task_reach').execute()
    await db.deleteFrom('task_offer').execute()
    id = (await rubric({ shared: true })).id
    await aMap(db, { rubricId: id, madeBy: rosa!, taskId: crypto.randomUUID() })
  })
  const taskId = async () => (await asRosa.rubrics.map({ id })).map!.tasks[0]!.id
  const offerIn = async (from: number, until: number, offered = true) => {
    const of = { id, taskId: await taskId() }
    for (let at = from; at < until; at++)
      await (await as(teachers[at]!)).rubrics.offer({ ...of, classId: rooms[at]!.id, offered })
  }
  const told = async () => (await asOther.rubrics.task({ id, taskId: await taskId() })).reach

  test('only who teaches a class says so, of a task of its grade, and may take it back', async () => {
    const of = { id, taskId: await taskId() }
    const first = await as(teachers[0]!)
    expect(await codeOf(asRosa.rubrics.offer({ ...of, classId: rooms[0]!.id, offered: true }))).toBe('NOT_FOUND')
    await first.rubrics.offer({ ...of, classId: rooms[0]!.id, offered: true })
    await first.rubrics.offer({ ...of, classId: rooms[0]!.id, offered: true })
    expect((await first.rubrics.task(of)).mine).toEqual([{ id: rooms[0]!.id, title: 'Room 1', place: 'Willow', offered: true }])
    expect((await asRosa.rubrics.task(of)).mine).toEqual([])
    await first.rubrics.offer({ ...of, classId: rooms[0]!.id, offered: false })
    expect((await first.rubrics.task(of)).mine).toMatchObject([{ offered: false }])
    const seventh = await aClass(db, { placeId: willow.id, teacher: teachers[0]!, grade: '07' })
    await expect(first.rubrics.offer({ ...of, classId: seventh.id, offered: true })).rejects.toMatchObject({
      code: 'CANNOT_OFFER',
      data: { reason: 'other-grade' },
    })
    await db.deleteFrom('enrolment').where('class_id', '=', seventh.id).execute()
  })

  test('is told from five classes on, by group, once a night, and names no class and no teacher', async () => {
    await offerIn(0, 4)
    await countReach(db)
    expect(await told()).toBeNull()
    await offerIn(4, 5)
    expect(await told()).toBeNull()
    await countReach(db)
    const page = await asOther.rubrics.task({ id, taskId: await taskId() })
    // 60 of 108 girls, 50 of 110 boys.
    expect(page.reach).toEqual({
      classes: 5,
      countedAt: expect.any(String),
      everyone: { group: 'everyone', students: 218, percent: 50, band: null },
      by: [
        {
          category: 'sex',
          withheld: false,
          countedAt: expect.any(String),
          groups: [
            { group: 'female', students: 108, percent: 56, band: null },
            { group: 'male', students: 110, percent: 45, band: null },
          ],
        },
      ],
    })
    const text = JSON.stringify(page)
    for (const secret of [...rooms, ...teachers].map((one) => one.id)) expect(text).not.toContain(secret)
  })

  test('one class more moves nothing that is told, and neither does one that takes it back', async () => {
    await offerIn(0, 5)
    await countReach(db)
    const before = await told()
    await offerIn(5, 6)
    await countReach(db)
    expect(await told()).toEqual(before)
    await offerIn(4, 5, false)
    await countReach(db)
    expect(await told()).toEqual(before)
    // Below five it is told no more.
    await offerIn(0, 4, false)
    await countReach(db)
    expect(await told()).toBeNull()
  })

  test('where fewer than five classes are left, what was told stays: nobody stands out as the last', async () => {
    await offerIn(0, 5)
    await countReach(db)
    const before = await told()
    await offerIn(5, 10)
    await countReach(db)
    expect(await told()).toEqual(before)
    await offerIn(10, 11)
    await countReach(db)
    expect(await told()).toMatchObject({ classes: 11, everyone: { students: 218, percent: null, band: '≥98' } })
  })

  test('a map that calls a task of its own the same learns nothing of the other', async () => {
    await offerIn(0, 5)
    await countReach(db)
    const own = await rubric({ shared: true })
    await aMap(db, { rubricId: own.id, madeBy: rosa!, taskId: await taskId() })
    const first = await as(teachers[0]!)
    const page = await first.rubrics.task({ id: own.id, taskId: await taskId() })
    expect([page.reach, page.mine.map(({ offered }) => offered)]).toEqual([null, [false]])
    await first.rubrics.offer({ id: own.id, taskId: await taskId(), classId: rooms[0]!.id, offered: true })
    await first.rubrics.offer({ id: own.id, taskId: await taskId(), classId: rooms[0]!.id, offered: false })
    expect((await first.rubrics.task({ id, taskId: await taskId() })).mine).toMatchObject([{ offered: true }])
  })

  test('under a stricter setting it waits for the night', async () => {
    await offerIn(0, 5)
    await countReach(db)
    await db.updateTable('district').set({ student_k: 20 }).execute()
    expect(await told()).toBeNull()
    await countReach(db)
    expect(await asOther.rubrics.task({ id, taskId: await taskId() })).toMatchObject({ k: 20, reach: { classes: 5 } })
    await db.updateTable('district').set({ student_k: 10 }).execute()
  })
})
