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

type PostOf = { communityId: string; madeBy: { id: string }; text?: string; isQuestion?: boolean; ofId?: string; fileId?: string }

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
  if (of.fileId) await db.insertInto('community_post_file').values({ post_id: id, file_id: of.fileId, position: 0 }).execute()
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
  {
    communityId,
    askedBy,
    asked,
    text = '',
  }: { communityId: string; askedBy: { id: string }; asked: { id: string }; text?: string },
): Promise<{ id: string }> {
  const id = uuidv7()
  await db
    .insertInto('pairing')
    .values({ id, community_id: communityId, asked_by: askedBy.id, asked_id: asked.id, text })
    .execute()
  return { id }
}

type StoryOf = { practiceId: string; madeBy: { id: string }; title?: string; what?: string; failed?: string; shown?: boolean }

/** A story of a practice, its people's until shown. */
export async function aStory(
  db: Db,
  { practiceId, madeBy, shown = false, ...of }: StoryOf,
): Promise<{ id: string; version: number }> {
  const id = uuidv7()
  const shown_at = shown ? new Date().toISOString() : null
  await db
    .insertInto('story')
    .values({
      id,
      practice_id: practiceId,
      title: of.title ?? 'How it went',
      what: of.what ?? 'We wait seven seconds.',
      failed: of.failed ?? 'In the first week nobody spoke.',
      made_by: madeBy.id,
      shown_at,
      shown_by: shown ? madeBy.id : null,
    })
    .execute()
  return { id, version: 1 }
}

type ShowcaseOf = { madeBy: { id: string }; text?: string; storyIds: readonly string[] }

/** A showcase that everyone sees. */
export async function aShowcase(db: Db, { madeBy, text = '', storyIds }: ShowcaseOf): Promise<{ id: string }> {
  const id = uuidv7()
  const shown_at = new Date().toISOString()
  await db.insertInto('showcase').values({ id, title: 'Waiting', text, made_by: madeBy.id, shown_at }).execute()
  await db
    .insertInto('showcase_story')
    .values(storyIds.map((storyId, position) => ({ showcase_id: id, story_id: storyId, position })))
    .execute()
  return { id }
}

type ActOf = { practiceId: string; madeBy: { id: string }; text?: string; ruleAt?: string }

/** Something done for a practice, or a rule that somebody made. */
export async function anAct(db: Db, { practiceId, madeBy, text, ruleAt }: ActOf): Promise<{ id: string }> {
  const id = uuidv7()
  await db
    .insertInto('practice_act')
    .values({
      id,
      practice_id: practiceId,
      kind: ruleAt ? 'rule' : 'nurture',
      text: text ?? 'An hour on Wednesdays',
      done_on: '2026-11-18',
      place_id: ruleAt ?? null,
      ends_on: ruleAt ? '2099-06-01' : null,
      made_by: madeBy.id,
    })
    .execute()
  return { id }
}

type RatificationOf = { practiceId: string; madeBy: { id: string }; teamIds: readonly string[]; closesOn?: string }

/** A question to these teams. */
export async function aRatification(db: Db, { practiceId, madeBy, teamIds, closesOn }: RatificationOf): Promise<{ id: string }> {
  const id = uuidv7()
  await db
    .insertInto('ratification')
    .values({
      id,
      practice_id: practiceId,
      version: 1,
      rule: 'three-quarters',
      why: 'Five years of it',
      closes_on: closesOn ?? '2099-01-01',
      opened_by: madeBy.id,
    })
    .execute()
  await db
    .insertInto('ratification_team')
    .values(teamIds.map((teamId) => ({ ratification_id: id, team_id: teamId })))
    .execute()
  return { id }
}

type HelloOf = { teamId: string; madeBy: { id: string }; text?: string } & ({ otherId: string } | { personId: string })

/** What a team wrote to another, or to a person. */
export async function aHello(db: Db, { teamId, madeBy, text, ...to }: HelloOf): Promise<{ id: string }> {
  const id = uuidv7()
  await db
    .insertInto('hello')
    .values({
      id,
      team_id: teamId,
      other_id: 'otherId' in to ? to.otherId : null,
      person_id: 'personId' in to ? to.personId : null,
      made_by: madeBy.id,
    })
    .execute()
  await db
    .insertInto('hello_word')
    .values({ id: uuidv7(), hello_id: id, text: text ?? 'We have the same problem.', made_by: madeBy.id })
    .execute()
  return { id }
}
