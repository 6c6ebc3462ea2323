import { sql } from 'kysely'
import type { RawBuilder, SqlBool } from 'kysely'
import { firstPlaceOf, nameOf } from '#modules/people/server/read.ts'
import { practiceJoins, writesPractice } from '#modules/practices/server/read.ts'
import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'
import { removal } from '#platform/removal.ts'
import type { Actor } from '#platform/rpc.ts'
import type { Showcase, Story, StoryLine } from '../../contract.ts'
import type { ShowcaseInput, StoryInput } from '../../story-contract.ts'
import { readableStories, stories, storyLineJson, storyPictures } from '../read.ts'

const PAGE = 20

/** The stories of a practice, as a column. */
export const storiesOf = (actor: Actor, practiceId: string): RawBuilder<StoryLine[]> => sql<StoryLine[]>`coalesce((
  select jsonb_agg(${storyLineJson(actor)} order by st.made_at desc, st.id) from ${stories}
  where st.practice_id = ${practiceId} and ${readableStories(actor)}), '[]')`

const isShown = sql<SqlBool>`st.shown_at is not null and st.deleted_at is null and p.shared_at is not null and p.deleted_at is null`

export async function shownStories(db: Db, actor: Actor, after?: string) {
  const { rows } = await sql<{ line: StoryLine }>`select ${storyLineJson(actor)} as line from ${stories}
    where ${isShown} and ${after ? sql`(st.shown_at, st.id) < (select b.shown_at, b.id from story b where b.id = ${after})` : sql`true`}
    order by st.shown_at desc, st.id desc limit ${PAGE + 1}`.execute(db)
  return { stories: rows.slice(0, PAGE).map(({ line }) => line), more: rows.length > PAGE }
}

const showcaseJson = (actor: Actor): RawBuilder<Showcase> => sql<Showcase>`jsonb_build_object('id', sc.id, 'version', sc.version,
  'title', sc.title, 'text', sc.text, 'by', coalesce(${nameOf(sql.ref('sc.made_by'))}, ''), 'place', ${firstPlaceOf(sql.ref('sc.made_by'))},
  'isShown', sc.shown_at is not null, 'mine', sc.made_by = ${actor.personId},
  'stories', coalesce((select jsonb_agg(${storyLineJson(actor)} order by ss.position) from showcase_story ss
    join story st on st.id = ss.story_id join practice p on p.id = st.practice_id ${practiceJoins}
    where ss.showcase_id = sc.id and ${isShown}), '[]'))`

/** Showcases that are shown, and the actor's own. */
export async function showcasesFor(db: Db, actor: Actor): Promise<Showcase[]> {
  const { rows } = await sql<{ showcase: Showcase }>`select ${showcaseJson(actor)} as showcase from showcase sc
    where sc.deleted_at is null and (sc.shown_at is not null or sc.made_by = ${actor.personId})
    order by sc.made_at desc, sc.id limit ${PAGE}`.execute(db)
  return rows.map(({ showcase }) => showcase)
}

export async function showcaseById(db: Db, actor: Actor, id: string) {
  const { rows } = await sql<{ showcase: Showcase }>`select ${showcaseJson(actor)} as showcase from showcase sc
    where sc.id = ${id} and (sc.made_by = ${actor.personId} or (sc.deleted_at is null and sc.shown_at is not null))`.execute(db)
  return rows[0]?.showcase
}

/** A story as this reader may see it; one that was taken away for its people, when they ask for it to bring it back. */
export async function storyById(db: Db, actor: Actor, id: string, also: { removed: boolean } = { removed: false }) {
  const readable = also.removed ? sql`(${readableStories(actor)} or ${writesPractice(actor)})` : readableStories(actor)
  const { rows } = await sql<{ story: Story }>`
    select ${storyLineJson(actor)} - 'picture' || jsonb_build_object('what', st.what, 'forWhom', st.for_whom, 'happened', st.happened,
      'failed', st.failed, 'ask', st.ask, 'version', st.version, 'pictures', ${storyPictures}, 'shownAt', st.shown_at,
      'mayWrite', ${writesPractice(actor)}, 'showcases', coalesce((
        select jsonb_agg(jsonb_build_object('id', sc.id, 'title', sc.title) order by sc.made_at) from showcase_story ss
        join showcase sc on sc.id = ss.showcase_id where ss.story_id = st.id and sc.deleted_at is null and sc.shown_at is not null), '[]')) as story
    from ${stories} where st.id = ${id} and ${readable}`.execute(db)
  return rows[0]?.story
}

const columns = ({ title, what, forWhom, happened, failed, ask }: StoryInput) => ({
  title,
  what,
  for_whom: forWhom,
  happened,
  failed,
  ask,
})

export async function insertStory(db: Db, practiceId: string, story: StoryInput, madeBy: string): Promise<string> {
  const id = uuidv7()
  await db
    .insertInto('story')
    .values({ id, practice_id: practiceId, made_by: madeBy, ...columns(story) })
    .execute()
  await setPictures(db, id, story)
  return id
}

/** False where somebody changed it since that version. */
export async function updateStory(db: Db, id: string, version: number, story: StoryInput): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('story')
    .set({ ...columns(story), version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  await setPictures(db, id, story)
  return true
}

async function setPictures(db: Db, storyId: string, story: StoryInput): Promise<void> {
  await db.deleteFrom('story_file').where('story_id', '=', storyId).execute()
  const rows = story.pictures.map(({ fileId, says }, position) => ({ story_id: storyId, file_id: fileId, position, says }))
  if (rows.length > 0)
    await db
      .insertInto('story_file')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
}

export const setStoryShown = (db: Db, id: string, by: string | null) =>
  db
    .updateTable('story')
    .set({ shown_at: by ? sql<string>`now()` : null, shown_by: by })
    .where('id', '=', id)
    .execute()

export const setStoryRemoved = (db: Db, id: string, by: string | null) =>
  db.updateTable('story').set(removal(by)).where('id', '=', id).execute()

export async function insertShowcase(db: Db, of: ShowcaseInput, madeBy: string): Promise<string> {
  const id = uuidv7()
  await db.insertInto('showcase').values({ id, title: of.title, text: of.text, made_by: madeBy }).execute()
  await setStories(db, id, of)
  return id
}

export async function updateShowcase(
  db: Db,
  id: string,
  version: number,
  of: ShowcaseInput & { shown: boolean },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('showcase')
    .set({
      title: of.title,
      text: of.text,
      version: version + 1,
      shown_at: of.shown ? sql<string>`coalesce(shown_at, now())` : null,
    })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  await setStories(db, id, of)
  return true
}

async function setStories(db: Db, showcaseId: string, { storyIds }: ShowcaseInput): Promise<void> {
  await db.deleteFrom('showcase_story').where('showcase_id', '=', showcaseId).execute()
  const rows = storyIds.map((storyId, position) => ({ showcase_id: showcaseId, story_id: storyId, position }))
  if (rows.length > 0)
    await db
      .insertInto('showcase_story')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
}

export const setShowcaseRemoved = (db: Db, id: string, by: string | null) =>
  db.updateTable('showcase').set(removal(by)).where('id', '=', id).execute()
