import type pg from 'pg'
import { DEMO_PEOPLE } from '#demo/named.ts'

/** What one unit holds: a hundred units are 10,000 practices, 100,000 adoptions and 1,000,000 posts. */
export const UNIT = { practices: 100, adoptions: 1_000, posts: 10_000 } as const
const TEAMS = 2_000
const POSTS_EACH = UNIT.posts / UNIT.practices
/** Of each practice's posts so many go into the one community that everyone is in. */
const POSTS_IN_LARGEST = 12
const MEMBERS = { usual: 20, largest: 300 } as const
const VERSIONS = 3
/** How far apart two things were made, in milliseconds. */
const APART = 7_000
const BEGAN = Date.UTC(2024, 7, 5)
const [teacher] = DEMO_PEOPLE

/** The practice that most take up, and the community that most write in. */
export const BUSIEST = 1
export const usual = (units: number) => Math.ceil((units * UNIT.practices) / 2) + 2

/** The communities that the reader is in: those whose pages are asked for. */
const around = (practice: number) => practice - ((practice - 1) % 5)
const ASKED_IN = [BUSIEST, ...[1, 10, 100].map((units) => around(usual(units)))]

/** An id that grows with time, as those of the product do. Written out and no function: a million calls would take minutes. */
const id = (kind: string, n: string, at = n) =>
  `(lpad(to_hex(${BEGAN} + (${at})::bigint * ${APART}), 12, '0') || '7' || substr(md5('${kind}' || (${n})), 1, 3) || '8' || substr(md5('${kind}' || (${n})), 4, 15))::uuid`
/** Words of schools, few of them common and many rare, as they are in texts. */
const WORDS = `array['students','reading','fractions','writing','families','lunch','questions','evidence','partner','science','attendance','laboratory','defense','breakfast','bilingual',
  'notebook','debate','geometry','kindergarten','substitute','orchestra','calendar','hallway','conference','garden','robotics','volleyball','mural','archive','telescope']`
const word = (n: string, salt: number) =>
  `(${WORDS})[1 + floor(30 * power(((${n}) * 7919 + ${salt} * 104729) % 1009 / 1009.0, 3))::int]`

/** Makes 2,000 teams of the demo's people. Once. */
export async function prepared(client: pg.Client): Promise<void> {
  await client.query(`
    set session_replication_role = replica;
    create temp table bench_person as select id, row_number() over (order by id) - 1 as n, count(*) over () as people from person where ended_on is null;
    create temp table bench_place as select id, row_number() over (order by id) - 1 as n, count(*) over () as places from place where kind = 'school';
    insert into team (id, name, purpose, kind, level, place_id, visibility, made_by, made_at)
      select ${id('team', 's')}, 'Team ' || s, ${word('s', 1)} || ' and ' || ${word('s', 2)}, 'plc', 'classroom', pl.id,
        case when s % 3 = 0 then 'district' else 'team' end, pe.id, to_timestamp(${BEGAN} / 1000)
      from generate_series(1, ${TEAMS}) s join bench_place pl on pl.n = s % pl.places join bench_person pe on pe.n = s * 7 % pe.people;
    insert into team_member (team_id, person_id, part, since)
      select ${id('team', 's')}, pe.id, case when m = 0 then 'facilitator' else 'member' end, to_timestamp(${BEGAN} / 1000)
      from generate_series(1, ${TEAMS}) s cross join generate_series(0, 4) m join bench_person pe on pe.n = (s * 7 + m * 31) % pe.people;
    create temp table bench_team as select id, row_number() over (order by id) - 1 as n from team where ended_at is null and id in (
      select ${id('team', 's')} from generate_series(1, ${TEAMS}) s);`)
}

/** From so many units to so many, in SQL alone. */
export async function grow(client: pg.Client, from: number, to: number): Promise<void> {
  const range = `generate_series(${from * UNIT.practices + 1}, ${to * UNIT.practices})`
  const at = (n: string) => `to_timestamp((${BEGAN} + ${n}::bigint * ${APART * 100}) / 1000.0)`
  const texts = (
    v: string,
  ) => `'Practice ' || s || ': ' || ${word('s', 3)}, 'We begin with ' || ${word('s', 4)} || ' and end with ' || ${word('s + ' + v, 5)} || '.',
    jsonb_build_array('Say what ' || ${word('s', 6)} || ' means here.', 'Let them try it with ' || ${word('s', 7)} || '.', 'Look at it together.'),
    'Those who wait for ' || ${word('s', 8)}, 'Nobody knew what to do about ' || ${word('s', 9)} || ' before ' || ${word('s', 10)}, 'Two rooms side by side', 'They speak first'`
  await client.query(`
    insert into practice (id, team_id, place_id, kind, version, parent_id, parent_version, made_by, made_at, shared_at, shared_by)
      select ${id('practice', 's', 's * 100')}, t.id, pl.id, (array['teaching', 'support', 'leadership'])[1 + s % 3], ${VERSIONS},
        -- Every fiftieth grew out of the busiest, and every seventh out of the one before it.
        case when s > 1 and s % 50 = 0 then ${id('practice', '1', '100')} when s % 7 = 0 then ${id('practice', '(s - 1)', '(s - 1) * 100')} end,
        case when (s > 1 and s % 50 = 0) or s % 7 = 0 then 1 end,
        pe.id, ${at('s')}, case when s % 20 <> 13 then ${at('s')} end, case when s % 20 <> 13 then pe.id end
      from ${range} s join bench_team t on t.n = s * 13 % ${TEAMS} join bench_place pl on pl.n = s % pl.places join bench_person pe on pe.n = s % pe.people;
    insert into practice_version (practice_id, number, name, sentence, steps, students, problem, conditions, indicator, subjects, grades, made_by, made_at)
      select ${id('practice', 's', 's * 100')}, v, ${texts('v')}, array[(array['mathematics', 'english', 'science', 'social-studies'])[1 + s % 4]],
        array[lpad((1 + s % 12)::text, 2, '0')], pe.id, ${at('s + v')}
      from ${range} s cross join generate_series(1, ${VERSIONS}) v join bench_person pe on pe.n = s % pe.people;
    insert into practice_evidence (practice_id, standing)
      select ${id('practice', 's', 's * 100')}, (array['early', 'helps', 'may-help', 'unclear', 'does-not-help'])[1 + s % 5] from ${range} s where s % 2 = 0;
    -- Ten teams each; every tenth gives one of them to the busiest.
    create temp table bench_adoption as
      select case when s % 10 = 0 and j = 9 then 1 else s end as s, case when s % 10 = 0 and j = 9 then 10 + s / 10 else j end as j
      from ${range} s cross join generate_series(0, 9) j;
    insert into practice_adoption (id, practice_id, team_id, version, state, learned, is_shown, made_by, made_at)
      select ${id('adoption', 's * 4096 + j', 's * 100 + j')}, ${id('practice', 's', 's * 100')}, t.id, 1 + j % ${VERSIONS},
        (array['considering', 'trying', 'routine', 'refining', 'integrated', 'stopped'])[1 + j % 6], 'colleague', j % 5 <> 4, pe.id, ${at('s + j')}
      from bench_adoption join bench_team t on t.n = (s * 37 + j * 191) % ${TEAMS} join bench_person pe on pe.n = (s + j) % pe.people;
    insert into practice_adoption_state (adoption_id, number, state, version, made_by, made_at)
      select ${id('adoption', 's * 4096 + j', 's * 100 + j')}, step, (array['considering', 'trying', 'routine', 'refining', 'integrated', 'stopped'])[1 + (j + step) % 6], 1, pe.id, ${at('s + j + step')}
      from bench_adoption cross join generate_series(1, 2) step join bench_person pe on pe.n = (s + j) % pe.people;
    drop table bench_adoption;
    insert into practice_act (id, practice_id, kind, text, done_on, made_by)
      select ${id('act', 's', 's * 100')}, ${id('practice', 's', 's * 100')}, (array['connect', 'protect', 'resource', 'celebrate'])[1 + s % 4], 'A morning for ' || ${word('s', 11)}, date '2025-09-01', pe.id
      from ${range} s join bench_person pe on pe.n = s * 3 % pe.people;
    insert into story (id, practice_id, title, what, made_by, made_at, shown_at, shown_by)
      select ${id('story', 's', 's * 100')}, ${id('practice', 's', 's * 100')}, 'What ' || ${word('s', 12)} || ' taught us', 'It began with ' || ${word('s', 13)}, pe.id, ${at('s')}, ${at('s')}, pe.id
      from ${range} s join bench_person pe on pe.n = s % pe.people where s % 10 = 1;
    -- One community for five practices; posts in fours, the first of which the others answer.
    insert into community (id, name, purpose, practice_id, problem, made_by, made_at)
      select ${id('community', 's', 's * 100')}, 'Around ' || ${word('s', 14)} || ' ' || s, 'For ' || ${word('s', 15)}, ${id('practice', 's', 's * 100')}, '', pe.id, ${at('s')}
      from ${range} s join bench_person pe on pe.n = s % pe.people where s % 5 = 1;
    insert into community_member (community_id, person_id, circle, since)
      select ${id('community', 's', 's * 100')}, pe.id, (array['doing', 'considering', 'informed'])[1 + m % 3], ${at('s + m')}
      from ${range} s cross join generate_series(0, ${MEMBERS.largest - 1}) m join bench_person pe on pe.n = (s * 11 + m) % pe.people
      where s % 5 = 1 and (m < ${MEMBERS.usual} or s = ${BUSIEST}) on conflict do nothing;
    insert into community_member (community_id, person_id, circle, since)
      select ${id('community', 's', 's * 100')}, '${teacher.id}', 'doing', ${at('s')} from ${range} s where s in (${ASKED_IN.join(', ')}) on conflict do nothing;
    insert into community_post (id, community_id, of_id, is_question, text, made_by, made_at)
      select ${id('post', 's * 128 + i', 's * 100 + i')}, case when i < ${POSTS_IN_LARGEST} then ${id('community', '1', '100')} else ${id('community', '(s - (s - 1) % 5)', '(s - (s - 1) % 5) * 100')} end,
        case when i % 4 > 0 then ${id('post', 's * 128 + i - i % 4', 's * 100 + i - i % 4')} end, i % 8 = 0,
        'We tried it with ' || ${word('s + i', 16)} || ', and ' || ${word('s + i', 17)} || ' came of it. Has anyone seen that with ' || ${word('s', 18)} || '?', pe.id, ${at('s + i')}
      from ${range} s cross join generate_series(0, ${POSTS_EACH - 1}) i join bench_person pe on pe.n = (s + i * 5) % pe.people;`)
  // Cycles that are shared try the busiest: its evidence is pooled anew for each reader.
  await client.query(`insert into practice_cycle (cycle_id, practice_id, version, made_by)
    select c.id, ${id('practice', '1', '100')}, 1, c.made_by from cycle c where c.shared_at is not null on conflict do nothing`)
  await client.query('vacuum analyze')
}

/** The addresses that are asked, of a database of so many units. */
export async function addresses(client: pg.Client, units: number) {
  const one = async (text: string) => (await client.query<{ id: string }>(`select ${text} as id`)).rows[0]!.id
  const practice = (s: number) => one(id('practice', String(s), String(s * 100)))
  const community = (s: number) => one(id('community', String(s), String(s * 100)))
  const middle = usual(units)
  const old = await one(id('post', `${middle * 128}`, `${middle * 100}`))
  return {
    busiest: await practice(BUSIEST),
    usual: await practice(middle),
    largest: await community(BUSIEST),
    small: await community(around(middle)),
    old,
  }
}

export async function counted(client: pg.Client) {
  const { rows } = await client.query<{ practices: number; adoptions: number; posts: number }>(
    'select (select count(*)::int from practice) as practices, (select count(*)::int from practice_adoption) as adoptions, (select count(*)::int from community_post) as posts',
  )
  return rows[0]!
}
