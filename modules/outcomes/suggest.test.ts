import { expect, test } from 'vitest'
import { suggestMapping } from './suggest.ts'

const said = (header: string, ...rows: string[]) =>
  suggestMapping(
    header.split(','),
    rows.map((row) => row.split(',')),
  )

const CASES: [what: string, header: string, rows: string[], found: object][] = [
  [
    'a file of one test in each row',
    'StudentID,School,School Year,Term,Subject,Scale Score,ELL',
    ['1,Elm,2025-26,Fall,Reading,201,Y'],
    {
      about: 'students',
      student: 'StudentID',
      place: 'School',
      year: { column: 'School Year' },
      window: 'Term',
      long: { measure: 'Subject', value: 'Scale Score' },
      groups: [{ column: 'ELL', category: 'language', yesMeans: null }],
    },
  ],
  [
    'a column for each test; what is the same for a whole school is no result',
    'schoolid,childid,year,grade,math,female,lowinc,size',
    [
      '1,10,2026,3,1.5,Female,40.3,380',
      '1,11,2026,4,0.5,Male,40.3,380',
      '2,12,2026,3,-1,Male,12.5,200',
      '2,13,2026,3,0,Male,12.5,200',
    ],
    {
      student: 'childid',
      place: 'schoolid',
      values: [{ column: 'math' }],
      groups: [{ column: 'grade' }, { column: 'female', category: 'sex' }],
    },
  ],
  [
    'districts with their published values',
    'district,school,county,students,read,math',
    ['75119,Sunol Glen,Alameda,195,691.6,690', '61499,Manzanita,Butte,240,660.5,661.9'],
    {
      about: 'places',
      student: null,
      place: 'district',
      placeName: 'school',
      count: 'students',
      values: [{ column: 'read' }, { column: 'math' }],
    },
  ],
  [
    'a total that mostly adds up is held to its parts',
    'student_id,year,reading,maths,total',
    [...Array.from({ length: 12 }, (_, at) => `${at},2026,${at},2,${at + 2}`), '13,2026,1,2,4'],
    { totals: [{ total: 'total', parts: ['reading', 'maths'] }] },
  ],
  [
    'a total that does not add up is a result like others',
    'student_id,year,reading,maths,total',
    ['1,2026,1,2,50', '2,2026,3,4,60'],
    { totals: [] },
  ],
  ['a day instead of a year', 'student,test_date,score', ['1,2026-03-01,5'], { date: 'test_date', year: { column: null } }],
]

test.each(CASES)('%s', (_, header, rows, found) => expect(said(header, ...rows)).toMatchObject(found))
