import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { joinPostgres } from '#platform/postgres.ts'
import { runs, SKIPPED } from './promise.ts'
import type { Promised } from './promise.ts'

/** The mapping a person saves for the file of 60 schools: its years are counted from the middle of the study. */
const SCHOOLS_MAPPING = {
  student: 'childid',
  place: 'schoolid',
  year: { column: 'year', add: 1997.5 },
  values: [{ column: 'math', measure: { name: 'Mathematics', lowest: -10, highest: 10 } }],
  groups: [{ column: 'female', category: 'sex', yesMeans: null, definition: '' }],
}
const DISTRICTS_MAPPING = {
  about: 'places',
  place: 'district',
  placeName: 'school',
  count: 'students',
  year: { fixed: 1999 },
  values: ['read', 'math'].map((column) => ({ column, measure: { name: column } })),
}

/** Thousandths by school and year, and by school, year and sex, as awk sums them: whole numbers, so that nothing is rounded. */
const AWK = String.raw`NR > 1 { gsub(/"/, ""); t = int($5 * 1000 + ($5 < 0 ? -0.5 : 0.5)); y = $3 + 1997.5; split($1 "," y ",everyone " $1 "," y "," tolower($7), keys, " ");
  for (i in keys) { n[keys[i]]++; s[keys[i]] += t } } END { for (k in n) print k "," n[k] "," s[k] }`

/** The same by school and year from the files of a OneRoster set: grading periods, line items, classes, results, in this order. */
const AWK_OF_SET = String.raw`FNR == 1 { file++; next } { gsub(/"[^"]*"/, ""); sub(/\r$/, "") }
  file == 1 { year[$1] = $9 } file == 2 { class[$1] = $8; period[$1] = $10 } file == 3 { school[$1] = $10 }
  file == 4 { k = school[class[$4]] "," year[period[$4]]; n[k]++; s[k] += int($7 * 1000 + ($7 < 0 ? -0.5 : 0.5)) }
  END { for (k in n) print k "," n[k] "," s[k] }`

async function asked(data: string, text: string): Promise<string[]> {
  const postgres = await joinPostgres(data)
  const client = new pg.Client({ connectionString: postgres.url })
  try {
    await client.connect()
    const { rows } = await client.query<{ line: string }>(text)
    return rows.map(({ line }) => line).toSorted()
  } finally {
    await client.end()
    await postgres.leave()
  }
}

async function weft(data: string, ...words: string[]): Promise<string> {
  const { code, output } = await runs('npx', ['weft', ...words], {
    env: { WEFT_DATA: data, WEFT_DEMO: 'never', WEFT_LOG: 'error' },
  })
  if (code !== 0) throw new Error(`weft ${words.join(' ')}: exit ${code}, ${output.slice(-1500)}`)
  return output
}

const lines = (output: Buffer) => output.toString().trim().split('\n').toSorted()

const differing = (ours: readonly string[], theirs: readonly string[]) =>
  ours.length !== theirs.length ? Math.max(ours.length, theirs.length) : ours.filter((line, at) => line !== theirs[at]).length

async function faultsOf(real: string, folder: string): Promise<{ faults: string[]; figure: string }> {
  const data = join(folder, 'data')
  const schools = join(real, 'outcomes', 'mlmRev_egsingle.csv')
  const districts = join(real, 'outcomes', 'CASchools.csv')
  const [mapping, places] = [join(folder, 'schools.json'), join(folder, 'districts.json')]
  await writeFile(mapping, JSON.stringify(SCHOOLS_MAPPING))
  await writeFile(places, JSON.stringify(DISTRICTS_MAPPING))
  await weft(data, 'import', 'oneroster', join(real, 'oneroster11_egsingle'))
  await weft(data, 'import', 'outcomes', schools, '--mapping', mapping)
  await weft(data, 'import', 'outcomes', districts, '--mapping', places)
  const cells = await asked(
    data,
    `select p.identifier || ',' || w.school_year || ',' || g.value || ',' || r.n || ',' || (r.sum * 1000)::bigint as line
      from outcome_rollup r join outcome_sitting s on s.number = r.sitting join outcome_window w on w.id = s.window_id
        join place p on p.id = r.place_id join student_group g on g.number = r.group_number
        join outcome_measure m on m.id = s.measure_id
      where p.kind = 'school' and g.category in ('everyone', 'sex') and m.name = 'Mathematics'`,
  )
  const summed = lines(execFileSync('awk', ['-F', ',', AWK, schools]))
  const set = join(real, 'oneroster11_egsingle')
  await weft(data, 'import', 'outcomes', set)
  const ofSet = await asked(
    data,
    `select p.source_id || ',' || w.school_year || ',' || r.n || ',' || (r.sum * 1000)::bigint as line
      from outcome_rollup r join outcome_sitting s on s.number = r.sitting join outcome_window w on w.id = s.window_id
        join place p on p.id = r.place_id join outcome_measure m on m.id = s.measure_id
      where p.kind = 'school' and r.group_number = 0 and m.name = 'Spring mathematics'`,
  )
  const files = ['academicSessions', 'lineItems', 'classes', 'results'].map((name) => join(set, `${name}.csv`))
  const summedOfSet = lines(execFileSync('awk', ['-F', ',', AWK_OF_SET, ...files]))
  const values = await asked(
    data,
    `select v.code || ',' || m.name || ',' || v.value || ',' || v.n as line from outcome_place_value v
      join outcome_sitting s on s.number = v.sitting join outcome_measure m on m.id = s.measure_id`,
  )
  const awkOfValues = `NR > 1 { gsub(/"/, ""); print $1 ",read," $13 "," $5; print $1 ",math," $14 "," $5 }`
  const written = lines(execFileSync('awk', ['-F', ',', awkOfValues, districts]))
  const rebuilt = await weft(data, 'rollup', 'rebuild')
  const again = await weft(data, 'import', 'outcomes', schools, '--mapping', mapping)
  const setAgain = await weft(data, 'import', 'outcomes', set)
  const faults = [
    differing(cells, summed) > 0 && `${differing(cells, summed)} cells by school, year and sex differ from awk`,
    differing(values, written) > 0 && `${differing(values, written)} values of districts differ from the file`,
    differing(ofSet, summedOfSet) > 0 && `${differing(ofSet, summedOfSet)} means of the OneRoster set differ from awk`,
    !/ 0 of them were not/.test(rebuilt) && `rebuilding changed something: ${rebuilt}`,
    ...[again, setAgain].map((said) => !/New: 0\. Changed: 0\./.test(said) && `a second import changed something: ${said}`),
  ].filter((fault) => fault !== false)
  return {
    faults,
    figure: `${cells.length} cells by school, year and sex, ${ofSet.length} by school and year from OneRoster and ${values.length} values of districts, all as awk has them; the second imports change nothing`,
  }
}

export const promise: Promised = {
  statement:
    '7,230 results of 60 schools and the published values of 420 districts come in by saved mappings, and the same schools’ OneRoster results by themselves; numbers, and so means, by school, year and sex, and each value, equal those that awk computes from the files; rebuilding the rollups and importing again change nothing',
  async check() {
    const real = process.env['WEFT_TEST_DATA']
    if (!real) throw new SKIPPED('WEFT_TEST_DATA names no folder with real input')
    const folder = await mkdtemp(join(tmpdir(), 'weft-promise-'))
    try {
      const { faults, figure } = await faultsOf(real, folder)
      return { holds: faults.length === 0, figure: faults.join('; ') || figure }
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  },
}
