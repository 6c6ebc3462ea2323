import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { nameOf } from '#modules/people/server/read.ts'
import type { Db } from '#platform/db.ts'
import type { Actor } from '#platform/rpc.ts'
import type { Practice, PracticePage } from '../../contract.ts'
import { evidenceOf } from '../../evidence.ts'
import type { CycleTry, StudyTry } from '../../evidence.ts'
import type { Version } from '../../version-contract.ts'
import { practiceJson, readablePractices, whoseJson, writesPractice } from '../read.ts'
import { adoptionsOf, spread } from './adoption.ts'
import { cycleTries, studyTriesOf, triedFor } from './evidence.ts'
import { familyOf } from './family.ts'

/** Also one taken away, for those whose it is: they can bring it back. */
const seen = (actor: Actor) =>
  sql<boolean>`(${readablePractices(actor)} or (p.deleted_at is not null and ${writesPractice(actor)}))`

/** The adaptation whose change a version takes back, of `practice_version v`, where the reader may see it. */
const thanks = (actor: Actor): RawBuilder<Version['thanks']> => sql<Version['thanks']>`(
  select jsonb_build_object('id', p.id, 'name', tv.name, 'whose', ${whoseJson(actor)} ->> 'name')
  from practice p join practice_version tv on tv.practice_id = p.id and tv.number = v.thanks_version
    left join team t on t.id = p.team_id join place pl on pl.id = p.place_id
  where p.id = v.thanks_id and ${readablePractices(actor)})`

/** One version, of `practice_version v`. */
export const versionJson = (
  actor: Actor,
): RawBuilder<Version> => sql<Version>`jsonb_build_object('number', v.number, 'name', v.name,
  'sentence', v.sentence, 'steps', v.steps, 'students', v.students, 'problem', v.problem, 'conditions', v.conditions,
  'indicator', v.indicator, 'takes', v.takes, 'materials', v.materials, 'precision', v.precision, 'prediction', v.prediction,
  'measure', v.measure, 'subjects', v.subjects, 'grades', v.grades, 'said', v.said, 'by', coalesce(${nameOf(sql.ref('v.made_by'))}, ''),
  'madeAt', v.made_at, 'thanks', ${thanks(actor)})`

const noticedBy = sql<string[]>`coalesce((
  select jsonb_agg(${nameOf(sql.ref('n.made_by'))} order by n.made_at) from noticing n
  where n.practice_id = p.id and n.deleted_at is null and n.made_by <> n.answered_by), '[]')`

/** All that the practice's page shows, in one statement; nothing where the actor may not see it. */
export async function practicePage(db: Db, actor: Actor, id: string, number?: number): Promise<PracticePage | undefined> {
  const { rows } = await sql<Omit<PracticePage, 'evidence'> & { cycles: CycleTry[]; studies: StudyTry[] }>`
    select ${practiceJson(actor)} as practice, ${versionJson(actor)} as version, ${noticedBy} as "noticedBy", ${spread} as spread,
      ${familyOf(actor)} as family, evidence.*, ${studyTriesOf(actor)} as studies
    from practice p join practice_version v on v.practice_id = p.id and v.number = coalesce(${number ?? null}::int, p.version)
      left join team t on t.id = p.team_id join place pl on pl.id = p.place_id
      cross join lateral (with tried as materialized (${triedFor(actor)}) select ${adoptionsOf(actor)} as adoptions, ${cycleTries} as cycles) evidence
    where p.id = ${id} and ${seen(actor)}`.execute(db)
  if (!rows[0]) return undefined
  const { cycles, studies, ...page } = rows[0]
  return { ...page, evidence: evidenceOf(cycles, studies) }
}

/** One version with its practice. */
export async function oneVersion(db: Db, actor: Actor, id: string, number?: number) {
  const { rows } = await sql<{ practice: Practice; version: Version }>`
    select ${practiceJson(actor)} as practice, ${versionJson(actor)} as version
    from practice p join practice_version v on v.practice_id = p.id and v.number = coalesce(${number ?? null}::int, p.version)
      left join team t on t.id = p.team_id join place pl on pl.id = p.place_id
    where p.id = ${id} and ${seen(actor)}`.execute(db)
  return rows[0]
}

/** All versions, the latest first. */
export async function practiceVersions(
  db: Db,
  actor: Actor,
  id: string,
): Promise<{ practice: Practice; versions: Version[] } | undefined> {
  const { rows } = await sql<{ practice: Practice; versions: Version[] }>`
    select ${practiceJson(actor)} as practice,
      (select jsonb_agg(${versionJson(actor)} order by v.number desc) from practice_version v where v.practice_id = p.id) as versions
    from practice p left join team t on t.id = p.team_id join place pl on pl.id = p.place_id
    where p.id = ${id} and ${readablePractices(actor)}`.execute(db)
  return rows[0]
}

/** One practice with its latest version, locked for whoever changes it. */
export async function practiceToChange(db: Db, actor: Actor, id: string) {
  const { rows } = await sql<{ practice: Practice; version: Version }>`
    select ${practiceJson(actor)} as practice, ${versionJson(actor)} as version
    from practice p join practice_version v on v.practice_id = p.id and v.number = p.version
      left join team t on t.id = p.team_id join place pl on pl.id = p.place_id
    where p.id = ${id} and ${seen(actor)} for update of p`.execute(db)
  return rows[0]
}
