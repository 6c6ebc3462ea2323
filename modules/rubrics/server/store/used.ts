import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { Used } from '../../scoring-shapes.ts'

/** What a set is read with, and by how many each piece: for what is reckoned without anyone asking. */
export async function usedIn(db: Db, id: string): Promise<{ used: Used; readers: number } | undefined> {
  const { rows } = await sql<{
    used: Used
    readers: number
  }>`select s.readers, jsonb_build_object('name', v.name, 'sentence', v.sentence, 'grades', v.grades,
      'halfLevels', v.half_levels, 'levels', v.levels, 'criteria', v.criteria) as used
    from scoring s join rubric_version v on v.rubric_id = s.rubric_id and v.number = s.number where s.id = ${id}`.execute(db)
  return rows[0]
}
