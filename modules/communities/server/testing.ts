import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'
import type { Circle } from '../community.ts'

type CommunityOf = {
  madeBy: { id: string }
  members?: readonly { id: string }[]
  name?: string
  practiceId?: string
  circle?: Circle
}

/** A community around a problem, or around a practice; whoever made it and these others are in it. */
export async function aCommunity(db: Db, { madeBy, members = [], practiceId, ...of }: CommunityOf): Promise<{ id: string }> {
  const id = uuidv7()
  await db
    .insertInto('community')
    .values({
      id,
      name: of.name ?? 'Arguing in writing',
      problem: practiceId ? '' : 'They know more than they write',
      practice_id: practiceId ?? null,
      made_by: madeBy.id,
    })
    .execute()
  await db
    .insertInto('community_member')
    .values([madeBy, ...members].map((person) => ({ community_id: id, person_id: person.id, circle: of.circle ?? 'doing' })))
    .execute()
  return { id }
}

type PostOf = { communityId: string; madeBy: { id: string }; text?: string; isQuestion?: boolean; ofId?: string }

export async function aPost(db: Db, { communityId, madeBy, ...of }: PostOf): Promise<{ id: string }> {
  const id = uuidv7()
  await db
    .insertInto('community_post')
    .values({
      id,
      community_id: communityId,
      text: of.text ?? 'We tried it twice.',
      is_question: of.isQuestion ?? false,
      of_id: of.ofId ?? null,
      made_by: madeBy.id,
    })
    .execute()
  return { id }
}

type GatheringOf = { communityId: string; madeBy: { id: string }; title?: string; kind?: 'event' | 'request' }

/** A day that lies ahead, or a visit that is asked for. */
export async function aGathering(db: Db, { communityId, madeBy, title, kind = 'event' }: GatheringOf): Promise<{ id: string }> {
  const id = uuidv7()
  const begins_at = kind === 'event' ? new Date(Date.now() + 7 * 86_400_000).toISOString() : null
  await db
    .insertInto('gathering')
    .values({
      id,
      community_id: communityId,
      kind,
      title: title ?? 'Drafts, read together',
      begins_at,
      made_by: madeBy.id,
    })
    .execute()
  return { id }
}

export async function aPairing(
  db: Db,
  { communityId, askedBy, asked }: { communityId: string; askedBy: { id: string }; asked: { id: string } },
): Promise<{ id: string }> {
  const id = uuidv7()
  await db.insertInto('pairing').values({ id, community_id: communityId, asked_by: askedBy.id, asked_id: asked.id }).execute()
  return { id }
}
