import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { inTransaction } from '../db.ts'
import type { Db } from '../db.ts'
import { readStored, storeImage } from '../files.ts'
import { onDisk, storedPath } from '../store/disk.ts'
import { sha256, uuidv7 } from '../ids.ts'
import { eventsAfter, record, seal, verifyLedger } from '../ledger.ts'
import { testDatabase, testFolder } from '../testing.ts'
import { aDistrict } from '../district/testing.ts'
import { backUp } from './backup.ts'
import { restore } from './restore.ts'
import { everyRow, sealAll } from './testing.ts'

const source = await testDatabase()
const folder = await testFolder()
const archives = await testFolder()
const whole = join(archives, 'whole')

const act = (db: Db) => inTransaction(db, (tx) => record(tx, { personId: uuidv7() }, 'team.made', { id: uuidv7() }))
const picture = (text: string) => ({ data: Buffer.from(text), width: 1, height: 1 })

/** What no module has yet but may have: rows that name each other in a ring, a count that goes on, no key, a trigger, a large row. */
const unusual = (db: Db) =>
  sql`
  create table ring (id int generated always as identity primary key, next int references ring, of uuid, doubled int generated always as (id * 2) stored);
  create table hub (id uuid primary key, first int references ring);
  alter table ring add foreign key (of) references hub;
  create table loose (text text, data bytea, at timestamptz, "is" boolean, "some" numeric, list text[]);
  create table "Odd name" ("a column" text primary key);
  create trigger ring_refuses before insert on ring for each statement execute function refuse_change()`.execute(db)

beforeAll(async () => {
  const { db } = source
  await aDistrict(db)
  await unusual(db)
  await sql`
    alter table ring disable trigger ring_refuses;
    insert into hub values ('00000000-0000-4000-8000-000000000001');
    insert into ring (next, of) select 5 - n, '00000000-0000-4000-8000-000000000001' from generate_series(1, 4) n;
    update hub set first = 3;
    alter table ring enable trigger ring_refuses;
    insert into loose values (E'tab\t line\n back\\slash \\. ñ 🧵 \\N', '\\x00ff', 'infinity', true, 'NaN', '{"a,b",NULL,"\\""}'), (null, null, null, null, null, null), ('', '', '2027-03-14 02:30:00.123456+00', false, 1.10, '{}');
    insert into loose (text) select string_agg(md5(n::text), '') from generate_series(1, 140000) n;
    insert into "Odd name" values ('x')`.execute(db)
  for (let count = 0; count < 5; count++) await act(db)
  await sealAll(db)
  await act(db)
  await sealAll(db)
  for (let count = 0; count < 3; count++) await act(db)
  // A server that ran for years: the numbers of its transactions lie far above those of a new one.
  const later = (column: string) => sql`${sql.ref(column)} = (${sql.ref(column)}::text::bigint + 10000000000)::text::xid8`
  await sql`alter table event disable trigger user; alter table event_seal disable trigger user;
    update event set ${later('transaction_id')}; update event_seal set ${later('below_transaction')};
    alter table event enable trigger user; alter table event_seal enable trigger user`.execute(db)
  for (const text of ['one', 'two', 'one']) await storeImage(db, onDisk(folder), picture(text), uuidv7())
})

test('every row and file comes back; what was sealed is, what was not gets sealed next, and work goes on', async () => {
  const { db } = source
  const before = await everyRow(db)
  const { manifest, contents } = await backUp(source.url, onDisk(folder), whole, { force: false })
  expect(manifest.seal).toMatchObject({ position: 6 })
  expect(contents).toMatchObject({ files: 2, missingFiles: [], sequences: { ring_id_seq: 4 } })
  const target = await testDatabase()
  const files = await testFolder()
  await unusual(target.db)
  await restore(target.url, onDisk(files), whole)
  expect(await everyRow(target.db)).toEqual(before)
  for (const { id } of await db.selectFrom('file').select('id').execute())
    expect(await readStored(target.db, onDisk(files), id)).toEqual(await readStored(db, onDisk(folder), id))
  // What looks at rows one by one is in force again.
  await expect(sql`insert into hub values (gen_random_uuid(), 99)`.execute(target.db)).rejects.toThrow('foreign key')
  await expect(sql`insert into ring (next) values (null)`.execute(target.db)).rejects.toThrow('append-only')
  await expect(sql`delete from event`.execute(target.db)).rejects.toThrow('append-only')
  await sql`alter table ring disable trigger ring_refuses; insert into ring (next) values (null)`.execute(target.db)
  expect((await sql<{ id: number }>`select max(id) as id from ring`.execute(target.db)).rows).toEqual([{ id: 5 }])
  // The ledger goes on where it was: three events waited, one is new.
  expect(await verifyLedger(target.db)).toMatchObject({ events: 6, faults: [] })
  expect(await verifyLedger(target.db)).toEqual(await verifyLedger(db))
  for (const events of [10, 11]) {
    await act(target.db)
    await sealAll(target.db)
    expect(await verifyLedger(target.db)).toMatchObject({ events, faults: [] })
  }
  expect(await seal(target.db)).toBeNull()
  expect((await eventsAfter(target.db, 0, 100)).map(({ position }) => position)).toEqual(
    Array.from({ length: 11 }, (_, at) => at + 1),
  )
})

test('a restored district is backed up and restored again just the same', async () => {
  const [second, third] = [await testDatabase(), await testDatabase()]
  const files = await testFolder()
  const again = join(archives, 'again')
  for (const { db } of [second, third]) await unusual(db)
  await restore(second.url, onDisk(files), whole)
  await backUp(second.url, onDisk(files), again, { force: false })
  await restore(third.url, onDisk(await testFolder()), again)
  expect(await everyRow(third.db)).toEqual(await everyRow(source.db))
  expect(await verifyLedger(third.db)).toEqual(await verifyLedger(source.db))
})

test('a database that holds anything is refused and left as it was', async () => {
  const files = await testFolder()
  const used = await testDatabase()
  await unusual(used.db)
  await restore(used.url, onDisk(files), whole)
  const before = await everyRow(used.db)
  await expect(restore(used.url, onDisk(files), whole)).rejects.toThrow('This database is not empty: it has')
  expect(await everyRow(used.db)).toEqual(before)
  const begun = await testDatabase()
  await act(begun.db)
  await expect(restore(begun.url, onDisk(files), whole)).rejects.toThrow('not empty: it has event.')
  const foreign = await testDatabase('template0')
  await sql`create table theirs (id int)`.execute(foreign.db)
  await expect(restore(foreign.url, onDisk(files), whole)).rejects.toThrow('not empty: it has theirs.')
})

test('tables that the archive has and this Weft does not are named, and nothing is written', async () => {
  const fresh = await testDatabase('template0')
  await expect(restore(fresh.url, onDisk(await testFolder()), whole)).rejects.toThrow('“Odd name”')
  expect(await everyRow(fresh.db)).toEqual({})
})

test('a database that was never used has nothing to back up', async () => {
  const fresh = await testDatabase('template0')
  await expect(backUp(fresh.url, onDisk(folder), join(archives, 'none'), { force: false })).rejects.toThrow('nothing to back up')
})

test('a file that is gone or was changed on the disk is named, and the rest is kept', async () => {
  const { db, url } = await testDatabase()
  const files = await testFolder()
  await aDistrict(db)
  for (const text of ['kept', 'gone', 'changed']) await storeImage(db, onDisk(files), picture(text), uuidv7())
  await rm(storedPath(files, sha256('gone')))
  await writeFile(storedPath(files, sha256('changed')), 'chanted')
  const path = join(archives, 'with-missing')
  const { contents } = await backUp(url, onDisk(files), path, { force: false })
  const missing = ['gone', 'changed'].map((text) => sha256(text).toString('hex')).toSorted()
  expect(contents).toMatchObject({ files: 1, missingFiles: missing })
  const target = await testDatabase('template0')
  const restored = await restore(target.url, onDisk(await testFolder()), path)
  expect(restored.contents.missingFiles).toEqual(missing)
})

test('it is of one moment while eight people write: whatever was answered before it began is there, and nothing half', async () => {
  const { db, url } = await testDatabase()
  const files = await testFolder()
  await aDistrict(db)
  const [answered, stop] = [new Set<string>(), new AbortController()]
  const writer = async () => {
    while (!stop.signal.aborted) {
      const text = uuidv7()
      await inTransaction(db, async (tx) => {
        const { id } = await storeImage(tx, onDisk(files), picture(text), uuidv7())
        await record(tx, null, 'file.sent', { id })
      })
      answered.add(sha256(text).toString('hex'))
    }
  }
  const writers = Array.from({ length: 8 }, writer)
  while (answered.size < 100) await seal(db)
  const before = [...answered]
  const path = join(archives, 'under-load')
  const { contents } = await backUp(url, onDisk(files), path, { force: false })
  stop.abort()
  await Promise.all(writers)
  expect(contents.missingFiles).toEqual([])
  const target = await testDatabase('template0')
  const restoredTo = await testFolder()
  await restore(target.url, onDisk(restoredTo), path)
  const rows = await target.db.selectFrom('file').select(['id', 'sha256']).execute()
  const found = new Set(rows.map(({ sha256: hash }) => hash.toString('hex')))
  expect(before.filter((hash) => !found.has(hash))).toEqual([])
  const events = await target.db.selectFrom('event').select('object_id').execute()
  expect(events.map(({ object_id }) => object_id).toSorted()).toEqual(rows.map(({ id }) => id).toSorted())
  for (const { id, sha256: hash } of rows)
    expect(sha256((await readStored(target.db, onDisk(restoredTo), id))!.data)).toEqual(hash)
  await sealAll(target.db)
  expect(await verifyLedger(target.db)).toMatchObject({ events: events.length, faults: [] })
})

test('no column but those of the ledger and of what changed lately holds what means something only in the database it was written in', async () => {
  const { rows } = await sql<{ column: string }>`
    select table_name || '.' || column_name as column from information_schema.columns
    where table_schema = 'public' and udt_name in ('xid8', 'xid', 'oid', 'regclass', 'pg_lsn', 'pg_snapshot', 'tid') order by 1`.execute(
    source.db,
  )
  expect(rows.map(({ column }) => column)).toEqual([
    'event.transaction_id',
    'event_seal.below_transaction',
    'live_change.transaction_id',
    'session_note.transaction_id',
  ])
})
