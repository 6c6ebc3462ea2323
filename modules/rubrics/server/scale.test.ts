import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { aPerson } from '#modules/people/server/testing.ts'
import { aTeam } from '#modules/teams/server/testing.ts'
import { testServer } from '#server/testing.ts'
import { reckonAll } from './reckon.ts'
import { aContent, aRubric } from './testing.ts'

/** A small share of the promise `scoring-scale`, which sets out 20,000 pieces, each read by three, on six criteria; there its times are held too. */
const PIECES = Number(process.env['WEFT_SCORING_PIECES'] ?? 600)
const isWhole = PIECES >= 20_000
const RATERS = 40
const READERS = 3
const TURNS = isWhole ? 200 : 30

const { db, as } = await testServer()

test(
  `${PIECES} pieces × ${READERS} readers × 6 criteria: the next piece and the page of reliability`,
  { timeout: 900_000 },
  async () => {
    const people = await Promise.all(Array.from({ length: RATERS }, (_, at) => aPerson(db, { name: `Reader N${at}` })))
    const [owner, member] = people
    const team = await aTeam(db, { facilitator: owner!, member: member! })
    const criteria = Array.from({ length: 6 }, (_, at) => ({
      id: `0d3c2f7e-52a0-4c3e-9d3a-6f0b4a1e7d0${at}`,
      name: `Criterion ${at}`,
      asks: '',
      weight: 1,
      descriptors: ['a', 'b', 'c', 'd'],
    }))
    const rubric = await aRubric(db, { teamId: team.id, madeBy: owner!, content: aContent({ criteria }) })
    const set = '01900000-0000-7000-8000-0000000005ca'
    await sql`insert into scoring (id, team_id, rubric_id, number, name, kind, design, readers, open_to, made_by)
    values (${set}, ${team.id}, ${rubric.id}, 1, 'Very many', 'scoring', 'linked', ${READERS}, 'district', ${owner!.id})`.execute(
      db,
    )
    await sql`insert into scoring_piece (id, scoring_id, number, block, title, text)
    select gen_random_uuid(), ${set}, n, (n - 1) / 6, 'Piece ' || n, repeat('Words of a piece. ', 60) from generate_series(1, ${PIECES}::int) n`.execute(
      db,
    )
    const ids = people.map(({ id }) => id)
    // The last tenth is still to be read; before it, each block has three readers who follow one another around.
    const begun = Math.floor((PIECES / 6) * 0.9)
    await sql`insert into scoring_rater (scoring_id, person_id) select ${set}, unnest(${ids}::uuid[])`.execute(db)
    await sql`insert into scoring_block (scoring_id, number, raters, is_open)
    select ${set}, b, case when b < ${begun} then array(select (${ids}::uuid[])[1 + (b * 7 + k * (1 + b % 5)) % ${RATERS}] from generate_series(0, ${READERS - 1}::int) k) else '{}' end, b >= ${begun}
    from generate_series(0, (${PIECES}::int - 1) / 6) b`.execute(db)
    await sql`insert into scoring_reading (id, scoring_id, piece_id, round, person_id, in_at, scores, seconds)
    select gen_random_uuid(), ${set}, p.id, 1, r.id, now() - make_interval(secs => (${PIECES}::int - p.number) * 3 + r.nth), array(
      select greatest(1, least(4, round(2.5 + (hashtext(p.id::text) % 100) / 60.0 + (hashtext(p.id::text || r.id || c) % 100) / 130.0)))::float8 from generate_series(1, 6) c), 120
    from scoring_piece p join scoring_block b on b.scoring_id = p.scoring_id and b.number = p.block cross join lateral unnest(b.raters) with ordinality r(id, nth)
    where p.scoring_id = ${set}`.execute(db)
    await sql`analyze scoring_piece, scoring_reading, scoring_block, scoring_rater, scoring`.execute(db)

    const turns: number[] = []
    const clients = await Promise.all(people.slice(0, 5).map(as))
    const seen = new Set<string>()
    for (let turn = 0; turn < TURNS; turn++) {
      const client = clients[turn % clients.length]!
      const { reading } = await client.rubrics.takeNext({ id: set })
      const began = performance.now()
      const next = await client.rubrics.give({ id: reading!.id, scores: [1, 2, 3, 4, 3, 2], comments: {}, seconds: 60 })
      turns.push(performance.now() - began)
      const key = `${turn % clients.length} ${reading!.piece.id}`
      expect(seen.has(key)).toBe(false)
      seen.add(key)
      expect(next.reading).not.toBeNull()
    }
    const sorted = turns.toSorted((one, other) => one - other)
    const p99 = sorted[Math.floor(0.99 * (sorted.length - 1))]!

    await reckonAll(db)
    const pages: number[] = []
    for (let time = 0; time < 7; time++) {
      const began = performance.now()
      const { figures, scoring } = await clients[0]!.rubrics.scoring({ id: set })
      pages.push(performance.now() - began)
      expect([scoring.pieces, figures!.criteria.length]).toEqual([PIECES, 6])
      expect(figures!.criteria[0]!.alpha).toBeGreaterThan(0.3)
    }
    const median = pages.toSorted((one, other) => one - other)[3]!
    console.info(
      `next piece p50 ${sorted[Math.floor(sorted.length / 2)]!.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms of ${TURNS}; page of reliability ${median.toFixed(0)} ms (median of 7)`,
    )
    if (!isWhole) return
    expect(p99).toBeLessThan(100)
    expect(median).toBeLessThan(500)
  },
)
