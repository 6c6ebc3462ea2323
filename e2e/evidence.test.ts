import { join } from 'node:path'
import { rm, writeFile } from 'node:fs/promises'
import { expect, inject, test } from 'vitest'
import pg from 'pg'
import { DEMO_PEOPLE } from '#demo/named.ts'
import { joinPostgres } from '#platform/postgres.ts'
import { DESKTOP, expectAccessible, newVisitor, signInAs } from './browser.ts'
import { pressOn, tabTo, typeInto } from './keyboard.ts'

const url = inject('url')
const coach = DEMO_PEOPLE.find(({ key }) => key === 'coach')!
const file = join(inject('folder'), 'fraction-probe.csv')
/** Three windows before it was tried and three after: the year in which each ends, its name and its last day. */
const WINDOWS = [
  ['2025', 'First probe', '2024-10-04'],
  ['2025', 'Second probe', '2025-01-24'],
  ['2025', 'Third probe', '2025-05-09'],
  ['2026', 'First probe', '2025-10-03'],
  ['2026', 'Second probe', '2026-01-23'],
  ['2026', 'Third probe', '2026-05-08'],
] as const
const STUDENTS = `select s.source_id, min(c.place_id::text)::uuid as place_id
  from student s join enrolment e on e.student_id = s.id join class c on c.id = e.class_id group by s.source_id`
const BEGAN = 3
const GAIN = 12

/** Results of a probe at every elementary school, with a gain at one of them; the coach may bring them in. */
async function prepared(): Promise<void> {
  const postgres = await joinPostgres(inject('folder'))
  const client = new pg.Client({ connectionString: postgres.url })
  await client.connect()
  try {
    const { rows } = await client.query<{ number: string; school: string; at: number }>(`
      select number, school, at from (
        select s.source_id as number, p.name as school, row_number() over (partition by p.id order by s.source_id)::int as at
        from (${STUDENTS}) s join place p on p.id = s.place_id where p.kind = 'school') one
      where at <= 30 order by school, at`)
    const lines = WINDOWS.flatMap(([year, name, on], window) =>
      rows.map(({ number, school, at }) => {
        const noise = ((at * 7 + window * 5 + school.length * 3) % 11) - 5
        const gain = school.startsWith('Cottonwood') && window >= BEGAN ? GAIN : 0
        return `${number},${year},${name},${on},${40 + 2 * window + noise + gain}`
      }),
    )
    await writeFile(file, `student_id,school_year,term,test_date,Fraction probe\n${lines.join('\n')}\n`)
    await client.query(
      `insert into right_held (id, person_id, kind, place_id, from_on, granted_by)
        select gen_random_uuid(), $1, 'roster', p.id, '2026-08-01', $1 from place p where p.parent_id is null`,
      [coach.id],
    )
  } finally {
    await client.end()
    await postgres.leave()
  }
}

test('a coach brings in results, follows them, sees them by group, marks a cycle and reads what it did, by keyboard alone', async () => {
  await prepared()
  const { page, problems } = await newVisitor(url, { viewport: DESKTOP })
  const main = page.getByRole('main')
  const button = (name: string | RegExp) => main.getByRole('button', { name })
  await signInAs(page, coach.name)

  // Bring in the file: chosen, looked over, tried, imported.
  await page.goto('/admin/outcomes')
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    pressOn(page, main.getByLabel('Drop a file of results here')),
  ])
  await chooser.setFiles(file)
  await button('Try it').waitFor()
  await expectAccessible(page)
  await pressOn(page, button('Try it'))
  await pressOn(page, button('Import'))
  await main.getByText('Imported.').waitFor()

  // For whom.
  await pressOn(page, main.getByRole('link', { name: 'See the results' }))
  await pressOn(page, main.getByRole('link', { name: 'Fraction probe' }))
  await pressOn(page, main.getByRole('link', { name: 'Sex' }))
  await main
    .getByRole('cell', { name: 'Girls' })
    .or(main.getByRole('rowheader', { name: 'Girls' }))
    .first()
    .waitFor()
  await expectAccessible(page)

  // A cycle, tried since August of last school year.
  await page.goto('/cycles/new')
  await tabTo(page, main.getByRole('radio', { name: 'A question' }))
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await typeInto(page, main.getByLabel('What did you try?'), 'Draw every fraction before naming it')
  await typeInto(page, main.getByLabel('Since when?'), '08042025')
  await pressOn(page, button(/^Begin$/))
  await page.waitForURL(/\/cycles\/[0-9a-f-]{36}/)
  await main.getByText(/^Since .*2025/).waitFor()

  // What is known already is followed, at one school.
  await pressOn(page, button('Choose what to measure'))
  const dialog = page.getByRole('dialog')
  await pressOn(page, dialog.getByText('Results that the district has'))
  await typeInto(page, dialog.getByLabel('Which results'), 'Fraction')
  await typeInto(page, dialog.getByLabel('Where', { exact: true }), 'Cottonwood')
  await expectAccessible(page)
  await pressOn(page, dialog.getByRole('button', { name: 'Follow these results' }))
  await dialog.waitFor({ state: 'hidden' })

  // Did it work, and how sure.
  const section = main.locator('#did-it-work')
  await section.getByText('Better after it began').waitFor()
  await section.getByText(/^Against \d+ similar places, it changed by \+1\d/).waitFor()
  await pressOn(page, section.getByText('How strong is that?'))
  await section.getByText('Promising evidence').waitFor()
  await expectAccessible(page)
  await pressOn(page, section.getByRole('button', { name: 'Keep this as our result' }))
  await section.getByText(/^Kept by/).waitFor()
  await tabTo(page, button(/^More: Fraction probe/))
  expect(problems).toEqual([])
  await rm(file)
})
