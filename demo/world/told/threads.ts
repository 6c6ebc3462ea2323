import type { Thread } from '../told.ts'
import { breakfast } from './breakfast.ts'
import { coaching } from './coaching.ts'
import { fractionsGroup } from './fractions-group.ts'
import { gradeSevenEnglish } from './grade-seven-english.ts'
import { northRoutes } from './north-routes.ts'
import { supervisors } from './supervisors.ts'
import { fourthGrade } from './fourth-grade.ts'
import { cottonwoodLeadership, readingCompanions, secondGrade, teachingAndLearning } from './reading-together.ts'
import { superintendent } from './superintendent.ts'

export const THREADS: readonly Thread[] = [
  fourthGrade,
  superintendent,
  secondGrade,
  cottonwoodLeadership,
  teachingAndLearning,
  gradeSevenEnglish,
  northRoutes,
  breakfast,
  supervisors,
  fractionsGroup,
  coaching,
]
export const COMPANIONS = readingCompanions
