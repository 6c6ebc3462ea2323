import { sql } from 'kysely'
import type { Expression, RawBuilder, SqlBool } from 'kysely'
import { cycleLineJoins, cycleLineJson, readableCycles } from '#modules/cycles/server/read.ts'
import { firstPlaceOf, nameOf } from '#modules/people/server/read.ts'
import type { Reader } from '#modules/teams/server/read.ts'
import type { Actor } from '#platform/rpc.ts'
import type { Author, Claim, SynthesisLine } from '../contract.ts'

/** What the actor is to it, of `synthesis sy`: `author`, `asked` or nothing. */
export const mineJson = (actor: Actor): RawBuilder<'author' | 'asked' | null> => sql<'author' | 'asked' | null>`(
  select case when sa.joined_at is null then 'asked' else 'author' end from synthesis_author sa
  where sa.synthesis_id = sy.id and sa.person_id = ${actor.personId})`

/** Shown to everyone, or one’s own to write. A condition on `synthesis sy`. */
export const readableSyntheses = (actor: Reader): RawBuilder<SqlBool> => sql<SqlBool>`(sy.deleted_at is null
  and (sy.shared_at is not null or exists (select from synthesis_author ra where ra.synthesis_id = sy.id and ra.person_id = ${actor.personId})))`

/** Those who write it, or are asked to, of `synthesis sy`. */
export const authorsJson = (haveJoined: boolean): RawBuilder<Author[]> => sql<Author[]>`coalesce((
  select jsonb_agg(jsonb_build_object('personId', sa.person_id, 'name', ${nameOf(sql.ref('sa.person_id'))},
    'place', ${firstPlaceOf(sql.ref('sa.person_id'))}) order by sa.asked_at, sa.person_id)
  from synthesis_author sa where sa.synthesis_id = sy.id and (sa.joined_at is not null) = ${haveJoined}), '[]')`

/** A synthesis as lists show it, of `synthesis sy`. */
export const synthesisLineJson = (
  actor: Actor,
): RawBuilder<SynthesisLine> => sql<SynthesisLine>`jsonb_build_object('id', sy.id, 'title', sy.title, 'problem', sy.problem,
  'authors', ${authorsJson(true)}, 'sharedAt', sy.shared_at, 'mine', ${mineJson(actor)})`

/** What of a claim’s cycles the actor may open, of `synthesis_claim cl`. */
const citationsJson = (actor: Actor) => sql`(
  select jsonb_agg(jsonb_build_object('cycle', ${cycleLineJson}, 'forWhom', ci.for_whom, 'notFor', ci.not_for) order by ci.position, c.id)
  from synthesis_citation ci join cycle c on c.id = ci.cycle_id ${cycleLineJoins}
  where ci.claim_id = cl.id and ${readableCycles(actor)})`

/** Whether one of a claim’s cycles is open to the actor, of `synthesis_claim cl`. */
const restsOnReadable = (actor: Actor) => sql<SqlBool>`exists (
  select from synthesis_citation ci join cycle c on c.id = ci.cycle_id where ci.claim_id = cl.id and ${readableCycles(actor)})`

const isOpen = sql<boolean>`exists (select from synthesis_citation oi join cycle oc on oc.id = oi.cycle_id
  where oi.claim_id = cl.id and oc.shared_at is not null and oc.deleted_at is null)`

/** The claims in their order, of `synthesis sy`. To those who do not write it, what rests on nothing they may open is not said at all. */
export const claimsJson = (actor: Actor): RawBuilder<Claim[]> => sql<Claim[]>`coalesce((
  select jsonb_agg(jsonb_build_object('id', k.id, 'text', k.text, 'citations', coalesce(k.citations, '[]'), 'isOpen', k.open) order by k.position, k.id)
  from (select cl.id, cl.text, cl.position, ${citationsJson(actor)} as citations, ${isOpen} as open
    from synthesis_claim cl where cl.synthesis_id = sy.id) k
  where k.citations is not null or ${mineJson(actor)} = 'author'), '[]')`

/** Syntheses that cite one of these cycles, where the actor may open that cycle: the latest shown first, as a column or a list. */
export const citing = (actor: Actor, cycleIds: RawBuilder<unknown>): RawBuilder<SqlBool> => sql<SqlBool>`exists (
  select from synthesis_claim cl join synthesis_citation ci on ci.claim_id = cl.id join cycle c on c.id = ci.cycle_id
  where cl.synthesis_id = sy.id and ci.cycle_id in (${cycleIds}) and ${readableCycles(actor)})`

const MOST = 20

/** Those in whose words, or in a claim the actor may follow, every word is begun: as a column, for the search. */
export const foundSyntheses = (actor: Actor, query: Expression<unknown>): RawBuilder<SynthesisLine[]> => sql<
  SynthesisLine[]
>`coalesce((
  select jsonb_agg(f.line order by f.made_at desc, f.id) from (
    select sy.id, sy.made_at, ${synthesisLineJson(actor)} as line from synthesis sy
    where ${readableSyntheses(actor)} and (sy.search @@ ${query} or exists (
      select from synthesis_claim cl where cl.synthesis_id = sy.id and cl.search @@ ${query} and ${restsOnReadable(actor)}))
    order by sy.made_at desc limit ${sql.lit(MOST)}) f), '[]')`
