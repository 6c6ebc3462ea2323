import { SCHOOLS } from '../places.ts'
import { gradeTeams, saltbush } from './teams/grades.ts'
import { leadershipTeam } from './teams/leadership.ts'
import { acrossLevels } from './teams/levels.ts'
import { inSchools } from './teams/schools.ts'
import { serviceTeams } from './teams/services.ts'
import { usual } from './teams/spec.ts'
import type { TeamSpec } from './teams/spec.ts'
import { together } from './teams/together.ts'

/** The teams of the district, at every level. */
export const TEAM_SPECS: readonly TeamSpec[] = [
  ...gradeTeams(),
  saltbush('k-1', 'K–1', ['k-1'], ['grade-KG', 'grade-01'], 2),
  saltbush('2-3', 'Grades 2 and 3', ['2-3'], ['grade-02', 'grade-03'], 2),
  saltbush('4-5', '4–5', ['4-5'], ['grade-04', 'grade-05', 'resource/1'], 1),
  ...SCHOOLS.map(leadershipTeam),
  ...[...inSchools, ...acrossLevels, ...serviceTeams, ...together].map(usual),
]
