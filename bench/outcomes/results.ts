import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import pg from 'pg'

const STUDENTS = 110_000
const SCHOOLS = 60
const WINDOWS = ['Fall', 'Winter', 'Spring']
const MEASURES = ['Reading', 'Mathematics', 'Science', 'Writing', 'Attendance']
const YEAR = 2027

/** A very large district’s students with where they belong and who they are, in an empty database. */
export async function makeStudents(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`
    insert into place (id, kind, name) values ('01900000-0000-7000-8000-000000000000', 'district', 'Very Large Unified');
    insert into place (id, parent_id, kind, name, identifier)
      select ('01900000-0000-7000-8000-' || lpad(to_hex(s), 12, '0'))::uuid, '01900000-0000-7000-8000-000000000000', 'school', 'School ' || s, s::text
      from generate_series(1, ${SCHOOLS}) s;
    insert into student (id, source_id, identifier, given_name, family_name, grades)
      select ('01900000-' || lpad(to_hex(s % 65536), 4, '0') || '-7000-8000-' || lpad(to_hex(s), 12, '0'))::uuid, 'sis-' || s, (900000 + s)::text, 'Given', 'Family', array[lpad((1 + s % 12)::text, 2, '0')]
      from generate_series(1, ${STUDENTS}) s;
    insert into student_place (student_id, place_id)
      select s.id, ('01900000-0000-7000-8000-' || lpad(to_hex(1 + (identifier::int) % ${SCHOOLS}), 12, '0'))::uuid from student s;
    insert into student_demographics (student_id, sex, races, hispanic)
      select id, case when n % 2 = 0 then 'female' else 'male' end, array[(array['white', 'asian', 'blackOrAfricanAmerican', 'white', 'white'])[1 + n % 5]], n % 3 = 0
      from (select id, identifier::int as n from student) s;
    analyze`)
  await client.end()
}

/** So many results in one file, long: student, school year, window, test, score, and two columns that tell of groups. */
export async function writeResults(path: string, rows: number): Promise<void> {
  const stream = createWriteStream(path)
  let text = 'student_id,school_year,term,test,score,ell,frl\n'
  for (let at = 0; at < rows; at++) {
    const student = (at * 7919) % STUDENTS
    const sitting = Math.floor(at / STUDENTS)
    const measure = MEASURES[sitting % MEASURES.length]
    const window = WINDOWS[Math.floor(sitting / MEASURES.length) % WINDOWS.length]
    const year = YEAR - Math.floor(sitting / (MEASURES.length * WINDOWS.length))
    text += `${900_001 + student},${year},${window},${measure},${(150 + ((at * 31) % 1000) / 10).toFixed(1)},${student % 7 === 0 ? 'Y' : 'N'},${student % 2 === 0 ? 1 : 0}\n`
    if (text.length < 500_000) continue
    if (!stream.write(text)) await once(stream, 'drain')
    text = ''
  }
  stream.end(text)
  await once(stream, 'finish')
}
