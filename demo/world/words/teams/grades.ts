import { SCHOOLS } from '../../places.ts'
import type { Tag } from '../../story.ts'
import { WEDNESDAY } from './spec.ts'
import type { TeamSpec } from './spec.ts'

const GRADES: Record<string, { tag: Tag; names: readonly string[] }> = {
  KG: { tag: 'k-1', names: ['Kindergarten', 'Kinder team', 'Kinder', 'Kinder crew', 'K team'] },
  '01': { tag: 'k-1', names: ['First grade', 'Primer grado', 'Grade 1 team', 'Grade 1', '1st grade PLC'] },
  '02': { tag: '2-3', names: ['Grade 2 team', 'Second grade', '2nd grade', 'Grade 2', '2nd grade PLC'] },
  '03': { tag: '2-3', names: ['Third grade', 'Tercero', 'Grade 3 team', '3rd grade PLC', 'Grade 3'] },
  '04': { tag: '4-5', names: ['Grade 4 team', 'Fourth grade', '4th grade', 'Grade 4', '4th grade PLC'] },
  '05': { tag: '4-5', names: ['Fifth grade', 'Grade 5 team', '5th grade', 'Fifth', 'Grade 5 PLC'] },
}
const GRADE_PURPOSES = [
  'Plan together and look at what they hand in.',
  'One hour, work on the table.',
  'Our grade. Reading first this year.',
  '',
  'Surviving Waymark together, and some math.',
  'See the same kids with three pairs of eyes.',
  'Weekly, short, honest.',
  'Same tickets in every room.',
  'Plan, share, sort.',
  '',
  'What did they do with what we taught?',
  'We plan on paper and decide here.',
  'Kids first, calendar second.',
  '',
  'Look at work every other week at least.',
  'To stop planning alone.',
]

export function gradeTeams(): TeamSpec[] {
  const full = SCHOOLS.filter(({ kind, key }) => kind === 'elementary' && key !== 'saltbush')
  return full.flatMap(({ key, grades }, school) =>
    grades.map((grade, at): TeamSpec => ({
      key: `${key}-${grade.toLowerCase()}`,
      name: GRADES[grade]!.names[school]!,
      kind: 'grade-level',
      place: key,
      purpose: GRADE_PURPOSES[(school * 5 + at * 3) % GRADE_PURPOSES.length]!,
      tags: key === 'paloma' && ['KG', '01', '02'].includes(grade) ? ['bilingual', GRADES[grade]!.tag] : [GRADES[grade]!.tag],
      posts: [
        `${key}/grade-${grade}`,
        ...((school + at) % 3 === 0 ? [`${key}/language/1`] : []),
        ...((school + at) % 4 === 1 ? [`${key}/paraeducator/${at + 1}`] : []),
      ],
      guests: (school + at) % 3 === 1 ? [`${key}/coach/1`] : [],
      meets: WEDNESDAY,
      years: (school + at) % 7 === 3 ? 0 : (school * 2 + at) % 5 === 2 ? 1 : 2,
      suggestion: ['grade-level', grade],
    })),
  )
}

export const saltbush = (
  key: string,
  name: string,
  tags: readonly Tag[],
  posts: readonly string[],
  years: 0 | 1 | 2,
): TeamSpec => ({
  key: `saltbush-${key}`,
  name,
  kind: 'grade-level',
  place: 'saltbush',
  purpose: 'Small school, two grades a team.',
  tags,
  posts: posts.map((post) => `saltbush/${post}`),
  meets: [3, '13:20'],
  years,
})
