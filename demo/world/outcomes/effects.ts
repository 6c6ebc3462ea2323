import type { SchoolYear } from '../calendar.ts'

/** The windows of a school year in which every student is tested, with the week in which each ends. */
export const WINDOWS = [
  { name: 'Fall', week: 5 },
  { name: 'Winter', week: 16 },
  { name: 'Spring', week: 31 },
] as const
export type WindowName = (typeof WINDOWS)[number]['name']

export const MEASURES = {
  reading: {
    name: 'Reading screener',
    definition: 'Percent of items right on the district’s reading screener; 60 is the benchmark.',
    unit: '% right',
    metFrom: 60,
  },
  mathematics: {
    name: 'Mathematics screener',
    definition: 'Percent of items right on the district’s mathematics screener; 60 is the benchmark.',
    unit: '% right',
    metFrom: 60,
  },
  attendance: {
    name: 'Attendance',
    definition: 'Percent of school days attended in the window; 90 or more is counted as attending regularly.',
    unit: '% of days',
    metFrom: 90,
  },
} as const
export type MeasureKey = keyof typeof MEASURES

export type Effect = {
  key: string
  school: string
  measure: MeasureKey
  /** Only these students, where it is not all. */
  only: 'multilingual' | null
  grades: readonly string[] | null
  /** From this window on. */
  from: { year: SchoolYear; window: WindowName }
  /** By how many points the results of those it touches were moved. */
  points: number
}

/** What is built into the results: two gains, two changes that did nothing, and one harm to a group that an average hides. */
export const EFFECTS: readonly Effect[] = [
  {
    key: 'reading-together',
    school: 'cottonwood',
    measure: 'reading',
    only: null,
    grades: ['02', '03', '04'],
    from: { year: -1, window: 'Winter' },
    points: 6,
  },
  {
    key: 'number-talks',
    school: 'alder',
    measure: 'mathematics',
    only: null,
    grades: null,
    from: { year: -1, window: 'Fall' },
    points: 4,
  },
  {
    key: 'new-bell-schedule',
    school: 'quail',
    measure: 'attendance',
    only: null,
    grades: null,
    from: { year: -1, window: 'Fall' },
    points: 0,
  },
  {
    key: 'tablet-practice',
    school: 'paloma',
    measure: 'mathematics',
    only: null,
    grades: null,
    from: { year: -1, window: 'Winter' },
    points: 0,
  },
  {
    key: 'faster-pacing',
    school: 'tamarack',
    measure: 'mathematics',
    only: 'multilingual',
    grades: null,
    from: { year: -1, window: 'Winter' },
    points: -8,
  },
]
