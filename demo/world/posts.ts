import type { Role } from '#modules/people/role.ts'
import { DISTRICT, SCHOOLS } from './places.ts'
import type { DepartmentKey, School } from './places.ts'

/** One job: its key names it for good (`cottonwood/grade-04/1`), whoever holds it. */
export type Post = { key: string; place: string; group: string; role: Role; leads?: true; withoutEmail?: true }

type Staffing = Record<string, number>

const SPECIAL: Record<string, Staffing> = {
  cottonwood: { special: 4, resource: 4, language: 3 },
  paloma: { special: 4, resource: 3, language: 5 },
  willow: { special: 4, resource: 3, language: 3 },
  mesquite: { special: 4, resource: 3, language: 3 },
  pinon: { special: 4, resource: 3, language: 2 },
  saltbush: { special: 2, resource: 2, language: 2 },
  alder: { english: 6, math: 6, science: 6, social: 6, pe: 5, electives: 5, resource: 3, language: 1 },
  quail: { english: 5, math: 5, science: 5, social: 5, pe: 4, electives: 5, resource: 3, language: 2 },
  juniper: { english: 8, math: 8, science: 8, social: 7, pe: 5, languages: 5, arts: 4, career: 4, resource: 4, language: 1 },
  tamarack: { english: 6, math: 6, science: 6, social: 6, pe: 4, languages: 4, arts: 2, career: 3, resource: 2, language: 1 },
  ridgeline: { english: 2, math: 2, science: 2, social: 2, career: 2, pe: 1, resource: 1 },
  puente: { language: 6, math: 3, science: 2, social: 2, arts: 1, pe: 1, career: 1 },
}

const AROUND: Record<
  string,
  [
    paras: number,
    kitchen: number,
    office: number,
    custodians: number,
    nurses: number,
    counselors: number,
    coaches: number,
    assistants: number,
  ]
> = {
  cottonwood: [12, 4, 3, 3, 1, 1, 1, 1],
  paloma: [11, 4, 3, 3, 1, 1, 1, 1],
  willow: [10, 4, 3, 2, 1, 1, 1, 0],
  mesquite: [10, 3, 3, 2, 1, 1, 1, 0],
  pinon: [8, 3, 3, 2, 1, 1, 1, 0],
  saltbush: [6, 2, 2, 2, 1, 1, 0, 0],
  alder: [9, 4, 4, 3, 1, 3, 1, 2],
  quail: [8, 4, 4, 3, 1, 2, 1, 1],
  juniper: [9, 6, 6, 5, 2, 5, 2, 3],
  tamarack: [7, 4, 5, 3, 1, 3, 1, 2],
  ridgeline: [2, 1, 2, 1, 0, 1, 1, 0],
  puente: [4, 1, 2, 1, 1, 0, 1, 0],
}

const posts = (place: string, group: string, count: number, role: Role, more: Partial<Post> = {}): Post[] =>
  Array.from({ length: count }, (_, at) => ({ key: `${place}/${group}/${at + 1}`, place, group, role, ...more }))

/** The first of a subject or a grade leads it, where the school gave that a name. */
const named = (list: Post[], leads: boolean): Post[] =>
  list.map((post, at) => (at === 0 && leads ? { ...post, role: 'teacher-leader', leads: true } : post))

function teachers(school: School): Post[] {
  const homerooms = school.rooms
    ? school.grades.flatMap((grade) =>
        named(posts(school.key, `grade-${grade}`, school.rooms!, 'teacher'), ['01', '03', '05'].includes(grade)),
      )
    : []
  const others = Object.entries(SPECIAL[school.key]!).flatMap(([group, count]) =>
    named(posts(school.key, group, count, 'teacher'), !school.rooms && count >= 5 && group !== 'pe'),
  )
  return [...homerooms, ...others]
}

function around(school: School): Post[] {
  const [paras, kitchen, office, custodians, nurses, counselors, coaches, assistants] = AROUND[school.key]!
  return [
    ...posts(school.key, 'principal', 1, 'principal', { leads: true }),
    ...posts(school.key, 'assistant-principal', assistants, 'assistant-principal'),
    ...posts(school.key, 'coach', coaches, 'coach'),
    ...posts(school.key, 'counselor', counselors, 'support-staff'),
    ...posts(school.key, 'nurse', nurses, 'support-staff'),
    ...posts(school.key, 'office', office, 'support-staff'),
    ...posts(school.key, 'paraeducator', paras, 'paraeducator'),
    ...posts(school.key, 'kitchen', kitchen, 'support-staff', { withoutEmail: true }),
    ...posts(school.key, 'custodian', custodians, 'support-staff', { withoutEmail: true }),
  ]
}

function central(): Post[] {
  const leaders: Partial<Record<DepartmentKey, number>> = {
    teaching: 3,
    multilingual: 2,
    support: 2,
    assessment: 1,
    staffing: 1,
    business: 1,
    nutrition: 1,
    transportation: 1,
    technology: 1,
    families: 1,
  }
  return [
    ...posts(DISTRICT, 'superintendent', 1, 'superintendent', { leads: true }),
    ...posts(DISTRICT, 'board', 5, 'board-member'),
    ...posts(DISTRICT, 'supervisor', 3, 'principal-supervisor'),
    ...Object.entries(leaders).flatMap(([department, count]) =>
      posts(department, 'lead', count, 'central-office-leader', { leads: true }),
    ),
    ...posts('teaching', 'coach', 6, 'coach'),
    ...posts('support', 'traveling', 14, 'teacher'),
    ...posts('technology', 'desk', 5, 'support-staff'),
    ...posts('nutrition', 'kitchen-lead', 8, 'support-staff', { withoutEmail: true }),
    ...posts('transportation', 'driver', 36, 'support-staff', { withoutEmail: true }),
    ...posts('transportation', 'aide', 6, 'support-staff', { withoutEmail: true }),
    ...posts('transportation', 'dispatch', 4, 'support-staff'),
  ]
}

export const allPosts = (): Post[] => [...central(), ...SCHOOLS.flatMap((school) => teachers(school).concat(around(school)))]
