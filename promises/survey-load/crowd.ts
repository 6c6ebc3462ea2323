import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { aPlace } from '#modules/people/server/testing.ts'
import { anOpenSurvey } from '#modules/surveys/server/testing.ts'
import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'

export type Crowd = {
  survey: Awaited<ReturnType<typeof anOpenSurvey>>
  /** A session of each, as its browser holds it. */
  tokens: string[]
}

/** So many teachers of one school, each signed in, and a survey that is open to all of them. */
export async function aCrowd(db: Db, people: number): Promise<Crowd> {
  const place = await aPlace(db, { name: 'A large school', parentId: await top(db) })
  const ids = Array.from({ length: people }, () => uuidv7())
  const tokens = ids.map(() => randomBytes(32).toString('base64url'))
  const hashes = tokens.map((token) => createHash('sha256').update(token).digest())
  await sql`insert into person (id, given_name, family_name)
    select id, 'Ada', 'Teacher ' || n from unnest(${ids}::uuid[]) with ordinality as p (id, n)`.execute(db)
  await sql`insert into role_held (id, person_id, role, place_id, from_on)
    select gen_random_uuid(), id, 'teacher', ${place.id}, district_day() from unnest(${ids}::uuid[]) p (id)`.execute(db)
  await sql`insert into session (id, token_sha256, person_id, device)
    select gen_random_uuid(), token, id, 'load' from unnest(${ids}::uuid[], ${hashes}::bytea[]) s (id, token)`.execute(db)
  const scale = { kind: 'scale', labels: 'agree', construct: 'respect' } as const
  const survey = await anOpenSurvey(db, {
    placeId: place.id,
    items: [...Array.from({ length: 12 }, () => scale), { kind: 'text' }],
  })
  return { survey, tokens }
}

async function top(db: Db): Promise<string> {
  return (await db.selectFrom('place').select('id').where('parent_id', 'is', null).executeTakeFirstOrThrow()).id
}
