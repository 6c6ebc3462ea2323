import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { loadDemo } from '#demo/load.ts'
import type { Db } from '#platform/db.ts'
import { onDisk } from '#platform/store/disk.ts'
import { testDatabase, testFolder } from '#platform/testing.ts'
import { exportOf, whoseOf } from './export.ts'

let db: Db
let data: string

type Line = Record<string, string | number | null>

/** An export with every sheet read back, and all of its text. */
async function exported(asked: { team?: string; person?: string }) {
  const folder = join(await testFolder(), 'export')
  const whose = (await whoseOf(db, asked))!
  const made = await exportOf(db, whose, { store: onDisk(data), folder })
  const names = (await readdir(folder, { recursive: true })).filter((name) => /\.(jsonl|csv|json|txt)$/.test(name))
  const texts = new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)))
  const sheet = (name: string): Line[] =>
    (texts.get(`${name}.jsonl`) ?? '')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Line)
  return { ...made, folder, whose, sheet, texts, all: [...texts.values()].join('\n') }
}

const one = async <T>(statement: ReturnType<typeof sql<T>>) => (await statement.execute(db)).rows[0]!
/** Texts that this condition finds, long enough to be told apart, and that nothing else holds. */
const textsOf = async (query: ReturnType<typeof sql<{ text: string }>>) =>
  (await query.execute(db)).rows.map(({ text }) => JSON.stringify(text).slice(1, -1)).filter((text) => text.length > 25)

beforeAll(async () => {
  db = (await testDatabase()).db
  data = await testFolder()
  await loadDemo(db, { files: onDisk(data) })
})

test('a team gets everything it holds together, and nothing of another', async () => {
  const { id } = await one(sql<{ id: string }>`
    select t.id from team t where exists (select from evidence_item e where e.team_id = t.id and e.file_id is not null)
      and exists (select from cycle c where c.team_id = t.id) order by t.id limit 1`)
  const { sheet, whose, rows, pictures, folder, all } = await exported({ team: id })
  expect(whose).toMatchObject({ kind: 'team', id })
  const counts = await one(sql<Line>`select
    (select count(*) from meeting where team_id = ${id}) as meetings, (select count(*) from team_member where team_id = ${id}) as members,
    (select count(*) from meeting_note n join meeting m on m.id = n.meeting_id where m.team_id = ${id} and n.deleted_at is null) as "meeting-notes",
    (select count(*) from cycle where team_id = ${id} and deleted_at is null) as cycles,
    (select count(*) from measure where team_id = ${id} and deleted_at is null) as measures,
    (select count(*) from evidence_item where team_id = ${id} and deleted_at is null) as evidence`)
  expect(rows).toMatchObject({ team: 1, ...counts })
  const pictured = [
    ...sheet('evidence'),
    ...sheet('meeting-notes'),
    ...(rows['student-work-sheets'] ? sheet('student-work-sheets') : []),
  ].flatMap(({ picture }) => (picture ? [String(picture)] : []))
  expect(pictures).toBe(new Set(pictured).size)
  expect((await stat(join(folder, 'pictures', `${pictured[0]}.webp`))).size).toBeGreaterThan(1000)
  const others =
    await textsOf(sql`select text from meeting_note where meeting_id in (select id from meeting where team_id <> ${id})
    and text not in (select text from meeting_note where meeting_id in (select id from meeting where team_id = ${id}))`)
  expect(others.filter((text) => all.includes(text))).toEqual([])
})

test('a person gets their own words, and nobody else’s', async () => {
  const { id, email } = await one(sql<{ id: string; email: string }>`
    select p.id, p.email from person p where p.email is not null and p.ended_on is null
    order by (select count(*) from cycle_comment c where c.person_id = p.id) desc, (select count(*) from meeting_note n where n.made_by = p.id) desc limit 1`)
  const { sheet, whose, all, texts } = await exported({ person: email.toUpperCase() })
  expect(whose).toMatchObject({ kind: 'person', id })
  expect(sheet('account')).toMatchObject([{ id, email }])
  const mine = await textsOf(sql`select text from cycle_comment where person_id = ${id} and deleted_at is null
    union select text from meeting_note where made_by = ${id} and deleted_at is null`)
  expect(mine.length).toBeGreaterThan(0)
  expect(mine.filter((text) => !all.includes(text))).toEqual([])
  const theirs = await textsOf(sql`
    select text from cycle_comment where person_id <> ${id} and text not in (select text from cycle_comment where person_id = ${id})
    union select text from meeting_note where made_by <> ${id} and person_id is distinct from ${id} and text not in (select text from meeting_note where made_by = ${id} or person_id = ${id})
    union select c.learned from cycle c where c.made_by <> ${id} and c.learned is not null`)
  expect(theirs.length).toBeGreaterThan(100)
  expect(theirs.filter((text) => all.includes(text))).toEqual([])
  // What somebody did when is nowhere: only what they wrote and entered.
  const columns = [...texts].filter(([name]) => name.endsWith('.csv')).map(([, text]) => text.split('\r\n')[0])
  expect(columns.join(',')).not.toMatch(/last_seen|read_at|began_at|verb|attend|present/)
})

test('whoever left a team keeps that they began its cycle, and no more of it', async () => {
  const { id, cycle } = await one(sql<{ id: string; cycle: string }>`
    select c.made_by as id, c.id as cycle from cycle c where c.learned is not null and c.deleted_at is null limit 1`)
  const begun = async () => (await exported({ person: id })).sheet('cycles-begun').find((row) => row['id'] === cycle)!
  await sql`insert into team_member (team_id, person_id, part) select team_id, made_by, 'member' from cycle where id = ${cycle} on conflict do nothing`.execute(
    db,
  )
  expect((await begun())['learned']).toEqual(expect.any(String))
  await sql`update team_member set until = now() where person_id = ${id}`.execute(db)
  expect(await begun()).toMatchObject({ id: cycle, learned: null, question: null })
})

test('the district gets its settings, places, people and roles, and of its teams only what they share', async () => {
  const { sheet, texts, all, rows } = await exported({})
  expect(rows).toMatchObject({ settings: 1, people: 740, places: 24 })
  const { count } = await one(
    sql<{ count: number }>`select count(*) as count from cycle where shared_at is not null and deleted_at is null`,
  )
  expect(sheet('shared-cycles')).toHaveLength(count)
  const kept = await textsOf(sql`
    select text from meeting_note where text <> '' union select text from cycle_comment
    union select note from measure_point where note <> ''
    union select text from evidence_item ei where not exists (select from cycle_evidence ce where ce.evidence_item_id = ei.id and ce.is_shared)
    union select c.learned from cycle c where c.shared_at is null and c.learned is not null
    union select c.question from cycle c where c.shared_at is null and c.question is not null`)
  const ids = new Set(sheet('shared-cycles').map((row) => row['id']))
  expect(sheet('shared-cycles').filter((row) => row['carries_on_from_id'] && !ids.has(row['carries_on_from_id']))).toEqual([])
  expect(sheet('shared-cycles').some((row) => row['carries_on_from_id'])).toBe(true)
  const sharedTexts = JSON.stringify(sheet('shared-cycles'))
  expect(kept.length).toBeGreaterThan(100)
  expect(kept.filter((text) => !sharedTexts.includes(text) && all.includes(text))).toEqual([])
  // No sheet lists what a person did.
  expect([...texts.keys()].filter((name) => /event|session|attend|notice|meeting|comment/.test(name))).toEqual([])
})

test('each export stands in the ledger, goes into a new folder only, and is for its owner’s eyes', async () => {
  const { folder, whose } = await exported({})
  const { rows } =
    await sql<Line>`select verb, object_id from event where verb = 'district.exported' order by at desc limit 1`.execute(db)
  expect(rows).toEqual([{ verb: 'district.exported', object_id: whose.id }])
  await expect(exportOf(db, whose, { store: onDisk(data), folder })).rejects.toThrow('is not empty')
  expect((await stat(folder)).mode & 0o077).toBe(0)
  expect((await stat(join(folder, 'people.csv'))).mode & 0o077).toBe(0)
  expect(await whoseOf(db, { team: 'no id' })).toBeNull()
  expect(await whoseOf(db, { person: 'nobody@example.org' })).toBeNull()
})
