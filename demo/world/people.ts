import { weekInYear } from './calendar.ts'
import { idOf } from './id.ts'
import { DISTRICT, placeId } from './places.ts'
import { allPosts } from './posts.ts'
import type { Post } from './posts.ts'
import { chanceOf } from './random.ts'
import type { Row } from './rows.ts'
import { moment } from './time.ts'
import type { Clock, Moment } from './time.ts'
import { FAMILY_NAMES, GIVEN_NAMES, KNOWN_ELSEWHERE } from './words/names.ts'
import { NOTABLE } from './words/notable.ts'

/** Someone on the staff, in the post they hold. `since` is when they began in it. */
export type Person = {
  id: string
  given: string
  family: string
  post: Post
  email: string | null
  username: string | null
  locale: 'es' | null
  since: Moment
}
export type Staff = { all: readonly Person[]; at: (post: string) => Person; in: (...prefixes: string[]) => Person[] }

const HIRED = moment(weekInYear(0, -2), 1, '9:00')

export function makeStaff(): Staff {
  const chance = chanceOf('staff')
  const taken = new Set(Object.values(NOTABLE).map(({ given, family }) => `${given} ${family}`))
  const logins = new Set<string>()
  const all = allPosts().map((post): Person => {
    const notable = NOTABLE[post.key]
    const { given, family } = notable ?? freshName(chance, taken)
    const login = freshLogin(`${plain(given)}.${plain(family)}`, logins)
    const years = notable?.years ?? (chance.happens(0.13) ? 0 : 1 + Math.floor(chance.unit() ** 2 * 24))
    return {
      id: idOf(`person/${post.key}`, HIRED - years * 52 * 7 * 24 * 60),
      given,
      family,
      post,
      email: post.withoutEmail ? null : `${login}@jvusd.example`,
      username: notable?.username ?? (post.withoutEmail ? login : null),
      locale: notable?.locale ?? (chance.happens(post.withoutEmail ? 0.2 : post.place === 'paloma' ? 0.15 : 0.02) ? 'es' : null),
      since: HIRED - years * 52 * 7 * 24 * 60,
    }
  })
  const byPost = new Map(all.map((person) => [person.post.key, person]))
  const at = (post: string) => {
    const person = byPost.get(post)
    if (!person) throw new Error(`Nobody holds the post ${post}`)
    return person
  }
  return {
    all,
    at,
    in: (...prefixes) =>
      prefixes.flatMap((prefix) => all.filter(({ post }) => post.key === prefix || post.key.startsWith(`${prefix}/`))),
  }
}

/** Nobody else bears the family names of those whom a visitor meets first. */
const NOTABLE_FAMILIES = new Set(Object.values(NOTABLE).map(({ family }) => family))

function freshName(chance: ReturnType<typeof chanceOf>, taken: Set<string>) {
  for (;;) {
    const given = chance.pick(GIVEN_NAMES)
    const family = chance.pick(FAMILY_NAMES)
    const name = `${given} ${family}`
    if (taken.has(name) || KNOWN_ELSEWHERE.has(name) || NOTABLE_FAMILIES.has(family)) continue
    taken.add(name)
    return { given, family }
  }
}

const plain = (name: string) =>
  name
    .normalize('NFD')
    .replaceAll(/[^A-Za-z]/g, '')
    .toLowerCase()

function freshLogin(wanted: string, taken: Set<string>): string {
  let login = wanted
  for (let number = 2; taken.has(login); number++) login = `${wanted}${number}`
  taken.add(login)
  return login
}

export function peopleRows(staff: Staff, clock: Clock) {
  const it = staff.at('technology/desk/1')
  return {
    person: staff.all.map(({ id, given, family, email, username, locale, post }): Row<'person'> => ({
      id,
      given_name: given,
      family_name: family,
      email,
      username,
      locale,
      source_id: `jvu-staff-${post.key.replaceAll('/', '-')}`,
    })),
    role_held: staff.all.map(({ id, post, since }): Row<'role_held'> => ({
      id: idOf(`role/${post.key}`, since),
      person_id: id,
      role: post.role,
      place_id: placeId(post.place),
      from_on: clock.day(since),
    })),
    right_held: (['administer', 'roster'] as const).map((kind): Row<'right_held'> => ({
      id: idOf(`right/${kind}`, it.since),
      person_id: it.id,
      kind,
      place_id: placeId(DISTRICT),
      from_on: clock.day(it.since),
    })),
  }
}
