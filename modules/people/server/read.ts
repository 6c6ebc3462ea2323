import { sql } from 'kysely'
import type { Expression, RawBuilder, SqlBool } from 'kysely'
import { districtDay } from '#platform/district/day.ts'
import { sought } from '#platform/sought.ts'
import { LEADERS } from '../role.ts'
import type { PlaceKind, Role } from '../role.ts'

export type Leader = { personId: string; name: string; role: Role; place: string }
export type RoleRow = { role: Role; placeId: string; place: string; placeKind: PlaceKind }

/** Held today, of the role called `h`. */
export const roleInForce = sql<boolean>`h.from_on <= ${districtDay} and (h.until_on is null or h.until_on >= ${districtDay})`

/** The roles a person holds today, as a column: for any statement that shows people. */
export const rolesOf = (personId: Expression<unknown>): RawBuilder<RoleRow[]> => sql<RoleRow[]>`
  coalesce((select jsonb_agg(jsonb_build_object('role', h.role, 'placeId', h.place_id, 'place', pl.name, 'placeKind', pl.kind) order by h.from_on, h.id)
    from role_held h join place pl on pl.id = h.place_id where h.person_id = ${personId} and ${roleInForce}), '[]')`

const firstOf = (column: RawBuilder<unknown>, personId: Expression<unknown>) => sql`(select ${column} from role_held h
  join place pl on pl.id = h.place_id where h.person_id = ${personId} and ${roleInForce} order by h.from_on, h.id limit 1)`

/** The first of the roles that a person holds today, as a column; null where they hold none. */
export const firstRoleOf = (personId: Expression<unknown>): RawBuilder<Role | null> =>
  sql<Role | null>`${firstOf(sql`h.role`, personId)}`

/** Where a person works first, as a column: what tells two of one name apart. */
export const firstPlaceOf = (personId: Expression<unknown>): RawBuilder<string> =>
  sql<string>`coalesce(${firstOf(sql`pl.name`, personId)}, '')`

/** A person's full name, as a column. */
export const nameOf = (personId: Expression<unknown>): RawBuilder<string> =>
  sql<string>`(select named.given_name || ' ' || named.family_name from person named where named.id = ${personId})`

const MARKS = /\p{M}/gu

/** Every word begins a name, with or without its accents: `ro ort` finds Rosa Ortega. A condition on `person p`. */
export const nameBegins = (search: string): RawBuilder<SqlBool> =>
  sql<SqlBool>`p.search @@ ${sought(search.normalize('NFD').replaceAll(MARKS, ''), { anew: false }) ?? sql`''::tsquery`}`

/** These places and all below them, to be asked `place_id in ${placesUnder(ids)}`. */
export const placesUnder = (ids: readonly string[]): RawBuilder<string> => sql<string>`(
  select unnest(places_under(top)) from unnest(${ids}::uuid[]) top)`

/** These places and all above them, with how far up from the nearest of them: `id`, `far`. */
export const placesUp = (placeIds: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  select up.id, min(up.far) as far from place pl cross join lateral unnest(places_above(pl.id)) with ordinality up (id, far)
  where pl.id in ${placeIds} group by up.id`

/** Whether this person holds a role today at one of these places or below. */
export const worksUnder = (personId: Expression<unknown>, placeIds: readonly string[]): RawBuilder<boolean> => sql<boolean>`
  exists (select from role_held h where h.person_id = ${personId} and ${roleInForce} and h.place_id in ${placesUnder(placeIds)})`

/** Whether a role that somebody holds is one of those who lead, of `role_held h`. Written out, so that a plan knows which they are. */
export const leadersRoles = sql<SqlBool>`h.role in (${sql.join(LEADERS.map((role) => sql.lit(role)))})`

/** Whether a person leads a place, by a role held there or at a place above it: a condition. It takes away, it never grants. */
export const leadsPlace = (
  personId: string | Expression<unknown>,
  placeId: Expression<unknown>,
): RawBuilder<SqlBool> => sql<SqlBool>`exists (select from role_held h
  where h.person_id = ${personId} and ${roleInForce} and ${leadersRoles} and h.place_id = any(places_above(${placeId})))`

/** The places that a person leads, by a role held there or at a place above: to be asked `place_id in ${placesLedBy(id)}`. */
export const placesLedBy = (personId: string): RawBuilder<string> => sql<string>`(
  select unnest(places_under(h.place_id)) from role_held h where h.person_id = ${personId} and ${roleInForce} and ${leadersRoles})`

const NEAREST = sql`array['principal', 'assistant-principal', 'principal-supervisor', 'superintendent', 'central-office-leader', 'board-member']`

/** Whoever leads one of these places today, or a place above it, those who are nearest first: as a column. */
export const leadersOf = (placeIds: RawBuilder<unknown>): RawBuilder<Leader[]> => sql<Leader[]>`coalesce((
  with up as (${placesUp(placeIds)})
  select jsonb_agg(jsonb_build_object('personId', l.id, 'name', l.name, 'role', l.role, 'place', l.place) order by l.far, array_position(${NEAREST}, l.role), l.name, l.id)
  from (select distinct on (p.id) p.id, p.given_name || ' ' || p.family_name as name, h.role, at.name as place, up.far
    from up join role_held h on h.place_id = up.id join person p on p.id = h.person_id join place at on at.id = up.id
    where p.ended_on is null and ${roleInForce} and ${leadersRoles} order by p.id, up.far, h.role) l), '[]')`

/** Everyone whom a roster brought: `id`, `source_id`, `ended_on`. */
export const peopleOfRoster = sql`select id, source_id, ended_on from person where source_id is not null`

/**
 * Ids by which the roster names someone whom it also names otherwise, as somebody decided: `source_id`, `named`, the one that counts, and whether it
 * names them beside that one (`lives`) or did so before. */
export const aliasesOfPeople = sql`
  select a.source_id, p.source_id as named, m.rule in ('two-places', 'same-name') as lives
  from person_alias a join person p on p.id = a.person_id join person_match m on m.id = a.match_id where p.source_id is not null`

/** Every place that a roster brought: `id`, `source_id`, `kind`, `ended_on`. */
export const placesOfRoster = sql`select id, source_id, kind, ended_on from place where source_id is not null`

/** The top of the tree: `source_id`, `identifier`, `name`. */
export const topPlace = sql`select source_id, identifier, name from place where parent_id is null`

/** Every place in use: `id`, `name`, `kind`. */
export const placesInUse = sql`select id, name, kind from place where ended_on is null`

/** Who works where today: `place_id`, `person_id`. */
export const staffAtPlaces = sql`
  select distinct h.place_id, h.person_id from role_held h join person p on p.id = h.person_id
  where p.ended_on is null and ${roleInForce}`

/** Every place by all that it may be called: `id`, `source_id`, `identifier`, `name`, `kind`. */
export const placesByName = sql`select id, source_id, identifier, name, kind from place where ended_on is null`

/** Every place with itself and each place above it: `place_id`, `above_id`. */
export const placesAbove = sql`
  with recursive up (place_id, above_id) as (
    select id, id from place
    union all select up.place_id, p.parent_id from up join place p on p.id = up.above_id where p.parent_id is not null)
  select place_id, above_id from up`

/** Roles held today at a place or below it: `person_id`, `role`, `place_id`, in the order in which they began. */
export const rolesUnder = (placeId: string): RawBuilder<unknown> => sql`
  select h.person_id, h.role, h.place_id, h.from_on from role_held h join person p on p.id = h.person_id
  where p.ended_on is null and ${roleInForce} and h.place_id in ${placesUnder([placeId])}`

/** Every place with the one above it: `id`, `kind`, `parent_id`. */
export const everyPlace = sql`select id, kind, parent_id from place`

/** Every place there ever was, with the one above it: `id`, `parent_id`, `name`. */
export const placeTree = sql`select id, parent_id, name from place`
