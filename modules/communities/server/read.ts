import { sql } from 'kysely'
import type { Expression, RawBuilder, SqlBool } from 'kysely'
import { firstPlaceOf, nameOf } from '#modules/people/server/read.ts'
import { practiceJoins, practiceLineJson, readablePractices, whoseJson, writesPractice } from '#modules/practices/server/read.ts'
import type { PracticeLine } from '#modules/practices/contract.ts'
import type { Actor } from '#platform/rpc.ts'
import type { Community, CommunityLine, Companion, Gathering, Mine, Pairing, Post, StoryLine } from '../contract.ts'

/** A person, or a column that holds one. */
type Reader = { personId: string | Expression<unknown> }

/** Whether somebody is in a community now. */
export const isInCommunity = (reader: Reader, communityId: Expression<unknown>): RawBuilder<SqlBool> => sql<SqlBool>`exists (
  select from community_member cm where cm.community_id = ${communityId} and cm.person_id = ${reader.personId} and cm.until is null)`

const circleOf = (actor: Actor) =>
  sql`(select cm.circle from community_member cm where cm.community_id = co.id and cm.person_id = ${actor.personId} and cm.until is null)`

const PLACES = 6

/** Places where its people work, those of most of them first; never how many. */
const placesOf = sql`coalesce((select jsonb_agg(w.name order by w.people desc, w.name) from (
    select wp.name, at.people from (
      select (select h.place_id from role_held h where h.person_id = wm.person_id order by h.from_on, h.id limit 1) as place_id, count(*) as people
      from community_member wm where wm.community_id = co.id and wm.until is null group by 1) at
    join place wp on wp.id = at.place_id order by at.people desc, wp.name limit ${sql.lit(PLACES)}) w), '[]')`

const aroundOf = (actor: Actor) => sql`(select jsonb_build_object('id', p.id, 'name', v.name) from practice p
    join practice_version v on v.practice_id = p.id and v.number = p.version where p.id = co.practice_id and ${readablePractices(actor)})`

/** A community as lists show it, of `community co`. */
export const communityLineJson = (actor: Actor): RawBuilder<CommunityLine> => sql<CommunityLine>`jsonb_build_object('id', co.id,
  'name', co.name, 'purpose', co.purpose, 'problem', co.problem, 'practice', ${aroundOf(actor)}, 'places', ${placesOf}, 'circle', ${circleOf(actor)})`

/** All of a community, of `community co`. */
export const communityJson = (
  actor: Actor,
): RawBuilder<Community> => sql<Community>`${communityLineJson(actor)} || jsonb_build_object(
  'version', co.version, 'madeAt', co.made_at, 'madeBy', coalesce(${nameOf(sql.ref('co.made_by'))}, ''), 'removedAt', co.deleted_at)`

/** The practice a community is around, where the reader may see it. */
export const practiceAround = (actor: Actor): RawBuilder<PracticeLine | null> => sql<PracticeLine | null>`(
  select ${practiceLineJson(actor)} from practice p ${practiceJoins} where p.id = co.practice_id and ${readablePractices(actor)})`

/** The communities around a practice, as a column: for the practice’s page. */
export const communitiesAround = (actor: Actor, practiceId: Expression<unknown>): RawBuilder<CommunityLine[]> => sql<
  CommunityLine[]
>`coalesce((
  select jsonb_agg(${communityLineJson(actor)} order by co.made_at, co.id) from community co
  where co.practice_id = ${practiceId} and co.deleted_at is null), '[]')`

/** Who is in it, by name, in three circles. */
export const membersIn = sql<Companion[]>`coalesce((
  select jsonb_agg(jsonb_build_object('personId', m.person_id, 'name', ${nameOf(sql.ref('m.person_id'))}, 'place', ${firstPlaceOf(sql.ref('m.person_id'))},
    'circle', m.circle, 'beside', m.beside, 'besideText', m.beside_text) order by m.since, m.person_id)
  from community_member m where m.community_id = co.id and m.until is null), '[]')`

/** How the reader is in it, or null. */
export const mineIn = (
  actor: Actor,
) => sql<Mine | null>`(select jsonb_build_object('circle', m.circle, 'follows', m.follows, 'beside', m.beside,
  'besideText', m.beside_text) from community_member m where m.community_id = co.id and m.person_id = ${actor.personId} and m.until is null)`

const personJson = (id: Expression<unknown>) =>
  sql`jsonb_build_object('id', ${id}, 'name', ${nameOf(id)}, 'place', ${firstPlaceOf(id)})`

/** A gathering, of `gathering g`; who comes is for those who are in the community. */
export const gatheringJson = (
  actor: Actor,
): RawBuilder<Gathering> => sql<Gathering>`jsonb_build_object('id', g.id, 'version', g.version,
  'communityId', g.community_id, 'kind', g.kind, 'title', g.title, 'text', g.text, 'place', g.place, 'beginsAt', g.begins_at, 'minutes', g.minutes,
  'madeBy', ${personJson(sql.ref('g.made_by'))}, 'host', case when g.host_id is not null then ${personJson(sql.ref('g.host_id'))} end,
  'guests', case when ${isInCommunity(actor, sql.ref('g.community_id'))} then coalesce((
      select jsonb_agg(jsonb_build_object('personId', gg.person_id, 'name', ${nameOf(sql.ref('gg.person_id'))}, 'says', gg.says) order by gg.said_at, gg.person_id)
      from gathering_guest gg where gg.gathering_id = g.id), '[]') else '[]' end,
  'comes', exists (select from gathering_guest gg where gg.gathering_id = g.id and gg.person_id = ${actor.personId}),
  'mine', g.made_by = ${actor.personId} or coalesce(g.host_id = ${actor.personId}, false))`

/** What lies ahead, and what has no day yet, of `community co`. */
export const gatheringsAhead = (actor: Actor) => sql<Gathering[]>`coalesce((
  select jsonb_agg(${gatheringJson(actor)} order by g.begins_at nulls last, g.id) from gathering g
  where g.community_id = co.id and g.deleted_at is null
    and coalesce(g.begins_at + make_interval(mins => g.minutes), g.made_at + interval '1 year') > now()), '[]')`

const writtenJson = (actor: Actor, post: string) => {
  const of = (column: string) => sql.ref(`${post}.${column}`)
  return sql`jsonb_build_object('id', ${of('id')}, 'version', ${of('version')}, 'text', ${of('text')}, 'by', coalesce(${nameOf(of('made_by'))}, ''),
    'place', ${firstPlaceOf(of('made_by'))}, 'personId', ${of('made_by')}, 'at', ${of('made_at')}, 'mine', ${of('made_by')} = ${actor.personId},
    'pictures', coalesce((select jsonb_agg(jsonb_build_object('fileId', pf.file_id, 'says', pf.says) order by pf.position)
      from community_post_file pf where pf.post_id = ${of('id')}), '[]'),
    'mentions', coalesce((select jsonb_agg(${nameOf(sql.ref('pm.person_id'))} order by pm.person_id)
      from community_mention pm where pm.post_id = ${of('id')}), '[]'))`
}

const ANSWERS = 40

/** A post with its answers, of `community_post po`. */
export const postJson = (
  actor: Actor,
): RawBuilder<Post> => sql<Post>`${writtenJson(actor, 'po')} || jsonb_build_object('isQuestion', po.is_question,
  'helpedId', po.helped_id, 'answers', coalesce((select jsonb_agg(a.line order by a.id) from (
    select an.id, ${writtenJson(actor, 'an')} as line from community_post an
    where an.of_id = po.id and an.deleted_at is null order by an.id limit ${sql.lit(ANSWERS)}) a), '[]'))`

/** The pairings of the reader in a community that are not over, of `community co`. */
export const pairingsIn = (actor: Actor) => sql<Pairing[]>`coalesce((
  select jsonb_agg(jsonb_build_object('id', pa.id, 'withId', w.id, 'with', ${nameOf(sql.ref('w.id'))}, 'place', ${firstPlaceOf(sql.ref('w.id'))},
    'text', pa.text, 'byMe', pa.asked_by = ${actor.personId}, 'askedAt', pa.asked_at, 'answeredAt', pa.answered_at, 'accepted', pa.accepted,
    'answer', pa.answer) order by pa.asked_at, pa.id)
  from pairing pa join person w on w.id = case when pa.asked_by = ${actor.personId} then pa.asked_id else pa.asked_by end
  where pa.community_id = co.id and ${actor.personId} in (pa.asked_by, pa.asked_id) and pa.ended_at is null and pa.accepted is not false), '[]')`

/** What a story shows, of `story st`. */
export const storyPictures = sql`coalesce((select jsonb_agg(jsonb_build_object('fileId', sf.file_id, 'says', sf.says) order by sf.position)
  from story_file sf where sf.story_id = st.id), '[]')`

/** A story as lists show it, of `story st join practice p` with `practiceJoins`. */
export const storyLineJson = (
  actor: Actor,
): RawBuilder<StoryLine> => sql<StoryLine>`jsonb_build_object('id', st.id, 'title', st.title,
  'what', left(st.what, 300), 'practice', jsonb_build_object('id', p.id, 'name', v.name), 'whose', ${whoseJson(actor)} ->> 'name', 'place', pl.name,
  'picture', ${storyPictures} -> 0, 'isShown', st.shown_at is not null)`

/** Stories with their practice. */
export const stories = sql`story st join practice p on p.id = st.practice_id ${practiceJoins}`

/** Shown while its practice is shown; before that its people's. */
export const readableStories = (
  actor: Actor,
): RawBuilder<SqlBool> => sql<SqlBool>`(st.deleted_at is null and ${readablePractices(actor)}
  and ((st.shown_at is not null and p.shared_at is not null) or ${writesPractice(actor)}))`
