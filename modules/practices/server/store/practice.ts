import { sql } from 'kysely'
import { roleInForce } from '#modules/people/server/read.ts'
import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'
import type { Kind } from '../../practice.ts'
import type { VersionInput } from '../../version-contract.ts'

/** Whose it is: a team's with its place, or one person's with theirs. */
export type Home = { teamId: string; placeId: string } | { personId: string; placeId: string }

type Parent = { id: string; version: number; kept: string; changed: string; dropped: string; why: string }
type New = { home: Home; kind: Kind; version: VersionInput; madeBy: string; parent?: Parent }

export async function insertPractice(db: Db, { home, kind, version, madeBy, parent }: New): Promise<{ id: string }> {
  const id = uuidv7()
  await db
    .insertInto('practice')
    .values({
      id,
      kind,
      place_id: home.placeId,
      team_id: 'teamId' in home ? home.teamId : null,
      person_id: 'personId' in home ? home.personId : null,
      made_by: madeBy,
      ...(parent && {
        parent_id: parent.id,
        parent_version: parent.version,
        kept: parent.kept,
        changed: parent.changed,
        dropped: parent.dropped,
        why: parent.why,
      }),
    })
    .execute()
  await insertVersion(db, { practiceId: id, number: 1, version, said: '', madeBy })
  return { id }
}

type Next = {
  practiceId: string
  number: number
  version: VersionInput
  said: string
  madeBy: string
  thanks?: { id: string; version: number }
}

async function insertVersion(db: Db, { practiceId, number, version, said, madeBy, thanks }: Next): Promise<void> {
  const { steps, materials, precision, measure, subjects, grades, ...texts } = version
  await db
    .insertInto('practice_version')
    .values({
      practice_id: practiceId,
      number,
      ...texts,
      steps: JSON.stringify(steps),
      materials: JSON.stringify(materials),
      precision: JSON.stringify(precision),
      measure: measure && JSON.stringify(measure),
      subjects: [...subjects],
      grades: [...grades],
      said,
      thanks_id: thanks?.id ?? null,
      thanks_version: thanks?.version ?? null,
      made_by: madeBy,
    })
    .execute()
  const files = materials.flatMap(({ fileId }) => (fileId ? [{ practice_id: practiceId, file_id: fileId }] : []))
  if (files.length === 0) return
  await db
    .insertInto('practice_file')
    .values(files)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** The next version; false where somebody else wrote it first. */
export async function insertNext(db: Db, { from, ...next }: Omit<Next, 'number'> & { from: number }): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('practice')
    .set({ version: from + 1 })
    .where('id', '=', next.practiceId)
    .where('version', '=', from)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  await insertVersion(db, { ...next, number: from + 1 })
  return true
}

export const setShared = (db: Db, id: string, by: string | null) =>
  db
    .updateTable('practice')
    .set({ shared_at: by ? sql<string>`now()` : null, shared_by: by })
    .where('id', '=', id)
    .execute()

export const setRemoved = (db: Db, id: string, removed: boolean) =>
  db
    .updateTable('practice')
    .set({ deleted_at: removed ? sql<string>`now()` : null })
    .where('id', '=', id)
    .execute()

/** A person's own place: where they hold their first role, or the top of the district. */
export const placeOf = async (db: Db, personId: string): Promise<string> => {
  const { rows } = await sql<{ id: string }>`select coalesce(
    (select h.place_id from role_held h where h.person_id = ${personId} and ${roleInForce} order by h.from_on, h.id limit 1),
    (select id from place where parent_id is null limit 1)) as id`.execute(db)
  return rows[0]!.id
}

/** Pictures that already hang on this practice: whoever writes the next version keeps them. */
export const hangsOn = async (db: Db, practiceId: string, fileId: string): Promise<boolean> =>
  Boolean(
    await db
      .selectFrom('practice_file')
      .select('file_id')
      .where('practice_id', '=', practiceId)
      .where('file_id', '=', fileId)
      .executeTakeFirst(),
  )

/** What it was adapted from. */
export const parentIdOf = async (db: Db, id: string): Promise<string | null> =>
  (await db.selectFrom('practice').select('parent_id').where('id', '=', id).executeTakeFirst())?.parent_id ?? null
