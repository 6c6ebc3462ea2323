import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { chromium } from 'playwright-core'
import type { RosterReport } from '#modules/roster/contract.ts'
import { joinPostgres } from '#platform/postgres.ts'
import { QUIET } from '../e2e/browser-start.ts'
import { served } from '../e2e/server.ts'
import { ensureChromium } from '../tools/chromium.ts'
import { runs, SKIPPED } from './promise.ts'
import type { Promised } from './promise.ts'

const EXPECTED = { places: 61, staff: 296, students: 1721, enrolments: 7757 }
/** One bad row in the middle of each file: what is written over what, and what the report has to say of it. */
const BAD: [file: string, from: string, to: string, column: string | null, rule: string][] = [
  ['orgs', ',school,', ',shcool,', 'type', 'not-one-of'],
  ['academicSessions', '-06-10', '-06-31', 'endDate', 'not-a-date'],
  ['courses', 'Grade', '"Gra"de', null, 'broken-quotes'],
  ['classes', 'year-', 'yaer-', 'termSourcedIds', 'unknown-reference'],
  ['users', ',true,', ',perhaps,', 'enabledUser', 'not-true-or-false'],
  ['enrollments', 'stu-', 'stx-', 'userSourcedId', 'unknown-reference'],
  ['demographics', ',male,', ',mael,', 'sex', 'not-one-of'],
  ['lineItems', '-05-01', '-05-32', 'assignDate', 'not-a-date'],
  ['results', 'fully graded,', 'fully graded,o', 'score', 'not-a-number'],
]
const TABLES = ['district', 'place', 'person', 'role_held', 'right_held', 'student', 'student_place', 'student_demographics']
const ALL = [...TABLES, 'academic_session', 'course', 'class', 'enrolment', 'event']

type Run = { code: number; report: RosterReport; said: string }

/** The command as a district types it. */
async function imported(data: string, path: string, ...flags: string[]): Promise<Run> {
  const env = { WEFT_DATA: data, WEFT_DEMO: 'never', WEFT_LOG: 'error' }
  const { code, output } = await runs('npx', ['weft', 'import', 'oneroster', path, '--json', ...flags], { env })
  const json = output.split('\n').find((line) => line.startsWith('{"added"'))
  if (!json) throw new Error(`no report: exit ${code}, ${output}`)
  return { code, report: JSON.parse(json) as RosterReport, said: output }
}

async function queried<T>(data: string, query: (client: pg.Client) => Promise<T>): Promise<T> {
  const postgres = await joinPostgres(data)
  const client = new pg.Client({ connectionString: postgres.url })
  try {
    await client.connect()
    return await query(client)
  } finally {
    await client.end()
    await postgres.leave()
  }
}

/** Everything that stands, as one hash a table. */
const standing = (data: string) =>
  queried(data, async (client) => {
    const hashes: string[] = []
    for (const table of ALL) {
      const { rows } = await client.query<{ hash: string }>(
        `select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as hash from ${table} t`,
      )
      hashes.push(`${table} ${rows[0]!.hash}`)
    }
    return hashes.join('\n')
  })

const counts = (data: string) =>
  queried(data, async (client) => {
    const { rows } = await client.query<typeof EXPECTED>(`select
      (select count(*)::int from place where ended_on is null) as places,
      (select count(distinct person_id)::int from role_held h join person p on p.id = h.person_id where p.ended_on is null) as staff,
      (select count(*)::int from student where ended_on is null) as students,
      (select count(*)::int from enrolment where ended_on is null) as enrolments`)
    return rows[0]!
  })

async function withBadRow(
  set: string,
  folder: string,
  [file, from, to]: (typeof BAD)[number],
): Promise<{ path: string; line: number }> {
  const path = join(folder, `bad-${file}`)
  await cp(set, path, { recursive: true })
  const lines = (await readFile(join(path, `${file}.csv`), 'utf8')).split('\n')
  const at = lines.findIndex((line, index) => index >= Math.floor(lines.length / 2) && line.includes(from))
  const cut = lines[at]!.lastIndexOf(from)
  lines[at] = `${lines[at]!.slice(0, cut)}${to}${lines[at]!.slice(cut + from.length)}`
  await writeFile(join(path, `${file}.csv`), lines.join('\n'))
  return { path, line: at + 1 }
}

/** The numbers on the admin page, as a browser shows them to the first administrator. */
async function onThePage(data: string, invitation: string): Promise<string[]> {
  const server = await served({ WEFT_DATA: data, WEFT_DEMO: 'never' })
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args: QUIET })
  try {
    const page = await (await browser.newContext({ baseURL: server.url })).newPage()
    await page.goto(invitation)
    await page
      .getByLabel(/password/i)
      .first()
      .fill('a long enough password')
    await page
      .getByRole('button', { name: /password/i })
      .last()
      .click()
    await page.waitForURL((address) => address.pathname === '/')
    await page.goto('/admin/roster')
    await page.locator('main dd').first().waitFor()
    return await page.locator('main dd').allInnerTexts()
  } finally {
    await browser.close()
    await server.stop()
  }
}

async function faultsOf(set: string, folder: string): Promise<{ faults: string[]; shown: string[] }> {
  const faults: string[] = []
  const expect = (holds: boolean, fault: string) => holds || faults.push(fault)
  const data = join(folder, 'data')
  const tried = await imported(data, set, '--dry-run')
  expect(
    tried.code === 0 &&
      JSON.stringify(await counts(data)) === JSON.stringify({ places: 0, staff: 0, students: 0, enrolments: 0 }),
    'a dry run wrote',
  )
  for (const bad of BAD) {
    const before = await standing(data)
    const { path, line } = await withBadRow(set, folder, bad)
    const { code, report } = await imported(data, path)
    const [file, , , column, rule] = bad
    const named = report.errors.some(
      (error) => error.file === `${file}.csv` && error.line === line && error.column === column && error.rule === rule,
    )
    expect(code === 1 && named, `a bad row in ${file}.csv: exit ${code}, ${JSON.stringify(report.errors)}`)
    expect((await standing(data)) === before, `a bad row in ${file}.csv: something was written`)
  }
  const first = await imported(data, set)
  const found = await counts(data)
  expect(first.code === 0 && JSON.stringify(found) === JSON.stringify(EXPECTED), `in the database: ${JSON.stringify(found)}`)
  const before = await standing(data)
  const second = await imported(data, set)
  const none = [second.report.added, second.report.changed, second.report.ended].every((part) =>
    Object.values(part).every((count) => count === 0),
  )
  expect(second.code === 0 && none && (await standing(data)) === before, 'a second run changed something')
  const shown = await onThePage(data, /\/invitation#\S+/.exec(first.said)![0])
  for (const count of Object.values(EXPECTED)) expect(shown.includes(count.toLocaleString('en-US')), `not on the page: ${count}`)
  return { faults, shown }
}

export const promise: Promised = {
  statement:
    'a real roster on an empty district: 61 places, 296 staff, 1,721 students and 7,757 enrolments stand in the database and on the admin page; a second run changes nothing; a dry run writes nothing; one bad row in the middle of any file is named and nothing is written',
  async check() {
    if (!process.env['WEFT_TEST_DATA']) throw new SKIPPED('WEFT_TEST_DATA names no folder with real input')
    const set = join(process.env['WEFT_TEST_DATA'], 'oneroster11_egsingle')
    const folder = await mkdtemp(join(tmpdir(), 'weft-promise-'))
    try {
      const { faults, shown } = await faultsOf(set, folder)
      return {
        holds: faults.length === 0,
        figure: faults.join('\n') || `on the page: ${shown.join(', ')}; ${BAD.length} bad rows named`,
      }
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  },
}
