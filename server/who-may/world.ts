import { aPerson, aPlace, aRight, theDistrict } from '#modules/people/server/testing.ts'
import { aTeam } from '#modules/teams/server/testing.ts'
import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { districtDay } from '#platform/district/day.ts'
import { uuidv7 } from '#platform/ids.ts'
import { NOBODYS, PLACES, WORK } from './policy/policy.ts'
import type { Actor, Ids, Per, Relation } from './policy/policy.ts'
import { WORDS } from './policy/words.ts'
import type { Kind } from './policy/words.ts'
import { communitiesThings } from './things/communities.ts'
import { cyclesThings } from './things/cycles.ts'
import { evidenceThings } from './things/evidence.ts'
import { frameworksThings } from './things/frameworks.ts'
import { practicesThings } from './things/practices.ts'
import { promisesThings } from './things/promises.ts'
import { peopleThings } from './things/people.ts'
import { sessionsThings } from './things/sessions.ts'
import { rubricsThings } from './things/rubrics.ts'
import { surveysThings } from './things/surveys.ts'
import { synthesisThings } from './things/synthesis.ts'
import { teamsThings } from './things/teams.ts'
import { workThings } from './things/work.ts'
import { voiceThings } from './things/voice.ts'

type Person = { id: string; name: string }
export type Team = {
  db: Db
  relation: Relation
  team: { id: string; placeId: string }
  facilitator: Person
  member: Person
  people: Readonly<Record<Exclude<Actor, 'visitor' | 'token'>, Person>>
  /** What the modules before this one made. */
  ids: Ids
}
/** A module’s own things, in a team that stands in one relation to the actors: makes them and says their ids by name. */
export type Things = (team: Team) => Promise<Record<string, string>>

/** In the order of the modules: each finds the ids of those before it. */
const THINGS: readonly Things[] = [
  teamsThings,
  promisesThings,
  evidenceThings,
  cyclesThings,
  practicesThings,
  workThings,
  sessionsThings,
  rubricsThings,
  frameworksThings,
  synthesisThings,
  communitiesThings,
  surveysThings,
  voiceThings,
]

/** A word for a text of a thing in this relation: `qqopennotes`. */
export const wordFor = (relation: Relation, kind: Kind): string => `qq${relation}${kind}`.toLowerCase()
/** Long enough that no nonce is one by chance. */
export const wordsIn = (text: string): Set<string> => new Set(text.match(/qq[a-z]{5,}/g))
const reading = new Map<Actor, Set<string>>()
export const mayRead = (actor: Actor): Set<string> => reading.get(actor) ?? reading.set(actor, readableBy(actor)).get(actor)!
const readableBy = (actor: Actor) =>
  new Set(
    Object.entries(WORDS).flatMap(([kind, per]) =>
      Object.entries(per as Per).flatMap(([relation, who]) =>
        who.includes(actor) ? [wordFor(relation as Relation, kind as Kind)] : [],
      ),
    ),
  )

export type World = {
  people: Team['people']
  /** What a route’s ids stand for in a relation, for this actor; null where the relation has no such thing. */
  ids: (relation: Relation, actor: Actor) => Ids
}

/** One small district: two schools, a person for each actor, and in each relation a team with everything a team can have. */
export async function aWorld(db: Db): Promise<World> {
  const district = await theDistrict(db)
  const school = await aPlace(db, { name: 'Willow' })
  const otherSchool = await aPlace(db, { name: 'Birch' })
  const at = (place: { id: string }, name: string, role: 'teacher' | 'principal' | 'superintendent' = 'teacher') =>
    aPerson(db, { name, role, placeId: place.id })
  const people = {
    facilitator: await at(school, 'Fay Actor'),
    member: await at(school, 'Max Actor'),
    guest: await at(school, 'Gus Actor'),
    former: await at(school, 'Flo Actor'),
    neighbour: await at(school, 'Ned Actor'),
    stranger: await at(otherSchool, 'Stu Actor'),
    principal: await at(school, 'Pia Actor', 'principal'),
    superintendent: await at(district, 'Sol Actor', 'superintendent'),
    showing: await at(school, 'Sho Actor', 'principal'),
    onceLed: await at(school, 'Ola Actor'),
    administrator: await at(school, 'Ada Actor'),
    rosterKeeper: await at(school, 'Rob Actor'),
    schoolAdministrator: await at(school, 'Sam Actor'),
    schoolKeeper: await at(school, 'Sky Actor'),
    lapsed: await at(school, 'Lao Actor'),
  }
  await aRight(db, { personId: people.administrator.id, kind: 'administer', placeId: district.id })
  await aRight(db, { personId: people.rosterKeeper.id, kind: 'roster', placeId: district.id })
  await aRight(db, { personId: people.schoolAdministrator.id, kind: 'administer', placeId: school.id })
  await aRight(db, { personId: people.schoolKeeper.id, kind: 'roster', placeId: school.id })
  await aRight(db, { personId: people.lapsed.id, kind: 'administer', placeId: district.id })
  await db
    .updateTable('right_held')
    .set({ from_on: sql<string>`${districtDay} - 400`, until_on: sql<string>`${districtDay} - 30` })
    .where('person_id', '=', people.lapsed.id)
    .execute()
  await db
    .insertInto('role_held')
    .values({
      id: uuidv7(),
      person_id: people.onceLed.id,
      role: 'principal',
      place_id: school.id,
      from_on: '2020-08-01',
      until_on: sql<string>`${districtDay} - 30`,
    })
    .execute()

  const leftTeam = (teamId: string, { id }: Person) =>
    db
      .insertInto('team_member')
      .values({ team_id: teamId, person_id: id, part: 'member', until: sql<string>`now()` })
      .execute()
  const near = await aTeam(db, { name: 'Near', facilitator: people.neighbour, placeId: school.id })
  await leftTeam(near.id, people.former)
  const beside = await aTeam(db, { name: 'Beside', facilitator: people.neighbour, guest: people.former, placeId: school.id })
  await leftTeam(beside.id, people.onceLed)
  const [owner, colleague] = [await at(school, 'Ann Other'), await at(school, 'Abe Other')]
  const ours = { facilitator: people.facilitator, member: people.member, guest: people.guest }
  const theirs = { facilitator: owner, member: colleague }
  const work = new Map<Relation, Ids>()
  const add = async (relation: Relation, of: Parameters<typeof aTeam>[1] & typeof theirs) => {
    const team = await aTeam(db, { name: wordFor(relation, 'name'), placeId: school.id, ...of })
    await db
      .updateTable('team')
      .set({ purpose: wordFor(relation, 'page') })
      .where('id', '=', team.id)
      .execute()
    if (of.facilitator === people.facilitator) await leftTeam(team.id, people.former)
    const elsewhere = work.get('sharedElsewhere')
    const first = elsewhere?.['sharedCycle']
    const ids: Record<string, string> = {
      ...(elsewhere && first
        ? {
            elsewhereCycle: first,
            elsewhereTeam: elsewhere['team']!,
            elsewherePractice: elsewhere['shownPractice']!,
            elsewherePiece: elsewhere['workPiece']!,
          }
        : {}),
      team: team.id,
      person: of.member.id,
      place: school.id,
      near: near.id,
      beside: beside.id,
    }
    for (const things of THINGS)
      Object.assign(ids, await things({ db, relation, team, facilitator: of.facilitator, member: of.member, people, ids }))
    work.set(relation, ids)
  }
  await add('sharedElsewhere', { ...theirs, placeId: otherSchool.id })
  const elsewhereCycle = work.get('sharedElsewhere')!['sharedCycle']!
  await add('own', ours)
  await add('open', { ...ours, visibility: 'district' })
  await add('ended', { ...ours, visibility: 'district' })
  await add('sameSchool', theirs)
  await add('otherSchool', { ...theirs, placeId: otherSchool.id })
  await add('shared', { ...theirs, visibility: 'district' })
  await add('chosen', { ...theirs, visibility: 'teams', shownTo: [near] })
  await db
    .updateTable('team')
    .set({ ended_at: sql<string>`now()` })
    .where('id', '=', work.get('ended')!['team']!)
    .execute()
  const removed = Object.entries(work.get('own')!).flatMap(([name, id]) => {
    const [, thing] = /^removed(\w+)$/.exec(name) ?? []
    return thing ? [[thing[0]!.toLowerCase() + thing.slice(1), id]] : []
  })
  work.set('deleted', Object.fromEntries(removed))

  const standing = await peopleThings(db, { people, school, otherSchool, colleague })
  const places: Record<string, string> = { school: school.id, otherSchool: otherSchool.id, district: district.id }
  const own = work.get('own')!
  return {
    people,
    ids(relation, actor) {
      const me = actor === 'visitor' ? NOBODYS : people[actor === 'token' ? 'member' : actor].id
      const rest = { elsewhereCycle, ...standing.any, me, leader: people.showing.id }
      if (relation === 'none') return { ...rest, place: NOBODYS, team: NOBODYS }
      if ((PLACES as readonly Relation[]).includes(relation)) return { ...rest, place: places[relation]! }
      if ((WORK as readonly Relation[]).includes(relation)) return { ...rest, ...work.get(relation)! }
      if (relation === 'any') return { ...own, ...rest }
      return { ...rest, place: school.id, ...standing.of(relation, me) }
    },
  }
}
