import { sql } from 'kysely'

/** What the roster may do here: hand in places, people and roles as it read them, and ask who stands where. */
export { analyzeIncoming, dropIncomingTables, makeIncomingTables } from './store/roster/incoming.ts'
export { mergePeople } from './store/roster/person.ts'
export { mergePlaces } from './store/roster/place.ts'
export { mergeRoles } from './store/roster/role.ts'
export type { Merged } from './store/roster/incoming.ts'
export type { RolesNamed } from './store/roster/role.ts'

/** Everyone whom a roster brought: `id`, `source_id`, `ended_on`. */
export const peopleOfRoster = sql`select id, source_id, ended_on from person where source_id is not null`

/** Every place that a roster brought: `id`, `source_id`, `kind`, `ended_on`. */
export const placesOfRoster = sql`select id, source_id, kind, ended_on from place where source_id is not null`

/** The top of the tree: `source_id`, `identifier`, `name`. */
export const topPlace = sql`select source_id, identifier, name from place where parent_id is null`

/** Every place in use: `id`, `name`, `kind`. */
export const placesInUse = sql`select id, name, kind from place where ended_on is null`

/** Who works where today: `place_id`, `person_id`. */
export const staffAtPlaces = sql`
  select distinct h.place_id, h.person_id from role_held h join person p on p.id = h.person_id
  where p.ended_on is null and h.from_on <= current_date and (h.until_on is null or h.until_on >= current_date)`
