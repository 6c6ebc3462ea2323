import { idOf } from './id.ts'
import type { Row } from './rows.ts'
import { weekInYear } from './calendar.ts'
import { moment } from './time.ts'

export type SchoolKind = 'elementary' | 'middle' | 'high' | 'alternative' | 'newcomers'
export type School = { key: string; name: string; kind: SchoolKind; students: number; grades: readonly string[]; rooms?: number }

const ELEMENTARY = ['KG', '01', '02', '03', '04', '05'] as const
const MIDDLE = ['06', '07', '08'] as const
const HIGH = ['09', '10', '11', '12'] as const

/** Twelve schools, six thousand students. `rooms` is how many classrooms each grade of an elementary school has. */
export const SCHOOLS: readonly School[] = [
  { key: 'cottonwood', name: 'Cottonwood Elementary', kind: 'elementary', students: 545, grades: ELEMENTARY, rooms: 4 },
  { key: 'paloma', name: 'La Paloma Elementary', kind: 'elementary', students: 510, grades: ELEMENTARY, rooms: 4 },
  { key: 'willow', name: 'Willow Elementary', kind: 'elementary', students: 480, grades: ELEMENTARY, rooms: 3 },
  { key: 'mesquite', name: 'Mesquite Flats Elementary', kind: 'elementary', students: 460, grades: ELEMENTARY, rooms: 3 },
  { key: 'pinon', name: 'Piñon Elementary', kind: 'elementary', students: 415, grades: ELEMENTARY, rooms: 3 },
  { key: 'saltbush', name: 'Saltbush Elementary', kind: 'elementary', students: 350, grades: ELEMENTARY, rooms: 2 },
  { key: 'alder', name: 'Alder Middle School', kind: 'middle', students: 690, grades: MIDDLE },
  { key: 'quail', name: 'Quail Run Middle School', kind: 'middle', students: 600, grades: MIDDLE },
  { key: 'juniper', name: 'Juniper Valley High School', kind: 'high', students: 980, grades: HIGH },
  { key: 'tamarack', name: 'Tamarack High School', kind: 'high', students: 700, grades: HIGH },
  { key: 'ridgeline', name: 'Ridgeline School', kind: 'alternative', students: 110, grades: HIGH },
  { key: 'puente', name: 'Puente Newcomer Program', kind: 'newcomers', students: 160, grades: [...MIDDLE, ...HIGH] },
]

export const DEPARTMENTS = {
  teaching: 'Teaching and Learning',
  multilingual: 'Multilingual Learning',
  support: 'Student Support Services',
  assessment: 'Assessment and Data',
  staffing: 'Human Resources',
  business: 'Business Services',
  nutrition: 'Nutrition Services',
  transportation: 'Transportation Services',
  technology: 'Technology',
  families: 'Family and Community',
  facilities: 'Facilities',
} as const
export type DepartmentKey = keyof typeof DEPARTMENTS

export const DISTRICT = 'district'
const FOUNDED = moment(weekInYear(-2, -6), 1, '8:00')

export const placeId = (key: string) => idOf(`place/${key}`, FOUNDED)

export function placeRows(): Row<'place'>[] {
  const district = placeId(DISTRICT)
  const below = (key: string, kind: 'school' | 'department', name: string, number: number) => ({
    id: placeId(key),
    parent_id: district,
    kind,
    name,
    identifier: String(number),
    source_id: `jvu-org-${number}`,
  })
  return [
    { id: district, kind: 'district', name: 'Juniper Valley Unified', identifier: '100', source_id: 'jvu-org-100' },
    ...SCHOOLS.map(({ key, name }, at) => below(key, 'school', name, 110 + at)),
    ...Object.entries(DEPARTMENTS).map(([key, name], at) => below(key, 'department', name, 180 + at)),
  ]
}
