import type { Db } from '#platform/db.ts'
import type { Actor } from '#platform/rpc.ts'
import { byWords, connectionsFor } from '#modules/communities/connection.ts'
import type { Known } from '#modules/communities/connection.ts'
import { knownTeams } from '#modules/communities/server/store/connection.ts'
import { chanceOf } from './world/random.ts'

const MOST = 5
const RESAMPLES = 10_000

type Interval = { lower: number; upper: number }
export type Precision = {
  teams: number
  /** The share of five places that hold a team which works on the same. */
  suggested: number
  /** The most that could be: many a team has one such team only. */
  possible: number
  /** The same way of suggesting, told of nothing but words. */
  wordsOnly: number
  /** The five teams whose words are likest, however little. */
  likest: number
  /** Any five, on average. */
  random: number
  /** 95 % intervals of how much more the suggestions find, by resampling teams. */
  more: { wordsOnly: Interval; likest: Interval; random: Interval }
}

/** How well the suggestions to each team of the demo find those that work on the same, which only the demo knows. */
export async function precisionOf(db: Db, alike: ReadonlyMap<string, ReadonlySet<string>>): Promise<Precision> {
  const rows = (
    await Promise.all([...alike].map(async ([teamId, same]) => rowOf(await knownTo(db, teamId), teamId, same)))
  ).filter(({ possible }) => possible > 0)
  const mean = (what: keyof (typeof rows)[number]) => rows.reduce((sum, row) => sum + row[what], 0) / rows.length
  const more = (than: keyof (typeof rows)[number]) => intervalOf(rows.map((row) => row.suggested - row[than]))
  return {
    teams: rows.length,
    suggested: mean('suggested'),
    possible: mean('possible'),
    wordsOnly: mean('wordsOnly'),
    likest: mean('likest'),
    random: mean('random'),
    more: { wordsOnly: more('wordsOnly'), likest: more('likest'), random: more('random') },
  }
}

/** What the page of a team knows of the others, as one who writes in it sees it. */
async function knownTo(db: Db, teamId: string) {
  const { personId } = await db
    .selectFrom('team_member')
    .select('person_id as personId')
    .where('team_id', '=', teamId)
    .where('part', '=', 'facilitator')
    .executeTakeFirstOrThrow()
  return knownTeams(db, { personId } as Actor, teamId)
}

function rowOf(known: readonly (Known & { isOwn: boolean })[], teamId: string, same: ReadonlySet<string>) {
  const own = known.find((one) => one.teamId === teamId)!
  const others = known.filter(({ isOwn }) => !isOwn)
  const untied = others.filter((other) => !own.ties.includes(other.teamId))
  const found = (ids: readonly string[]) => ids.slice(0, MOST).filter((id) => same.has(id)).length / MOST
  const idsOf = (suggested: ReturnType<typeof connectionsFor>) => suggested.map((one) => one.teamId)
  const there = untied.filter((other) => same.has(other.teamId)).length
  return {
    suggested: found(idsOf(connectionsFor(own, others))),
    possible: Math.min(there, MOST) / MOST,
    wordsOnly: found(idsOf(connectionsFor(wordsAlone(own), untied.map(wordsAlone)))),
    likest: found(byWords(own, untied)),
    random: there / untied.length,
  }
}

const wordsAlone = (of: Known): Known => ({ ...of, indicators: [], taught: [], kind: 'plc', ties: [] })

function intervalOf(differences: readonly number[]): Interval {
  const chance = chanceOf('alike/resamples')
  const means = Float64Array.from({ length: RESAMPLES }, () => {
    let sum = 0
    for (let at = 0; at < differences.length; at++) sum += chance.pick(differences)
    return sum / differences.length
  }).toSorted()
  return { lower: means[Math.floor(0.025 * RESAMPLES)]!, upper: means[Math.ceil(0.975 * RESAMPLES) - 1]! }
}
