import { rm } from 'node:fs/promises'
import { afterAll, expect, test } from 'vitest'
import { aSet, zipOf } from '#modules/roster/server/testing.ts'
import { DESKTOP, expectAccessible, newVisitor, PHONE } from './browser.ts'
import { served } from './server.ts'

const server = await served({ WEFT_DEMO: 'never' })
afterAll(async () => {
  await server.stop()
  await rm(server.folder, { recursive: true, force: true })
})

const zip = async (files: Record<string, (text: string) => string> = {}) => {
  const { texts } = await aSet(server.folder, { files })
  const buffer = zipOf(Object.fromEntries(Object.entries(texts).map(([name, text]) => [`${name}.csv`, text])))
  return { name: 'roster.zip', mimeType: 'application/zip', buffer }
}

test('the first administrator brings in a roster: tried, mended, imported, counted', async () => {
  const { page, problems } = await newVisitor(server.url, { viewport: DESKTOP })
  await page.goto(/\/invitation#\S+/.exec(server.said())![0])
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
  const main = page.getByRole('main')
  await page.getByLabel('Drop the zip here').waitFor()
  await expectAccessible(page)

  await page
    .getByLabel('Drop the zip here')
    .setInputFiles(await zip({ users: (text) => text.replace(',teacher,ben', ',techer,ben') }))
  await main.getByText('users.csv, line 3, role: “techer” — this is none of the words that may stand here').first().waitFor()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Choose another file' }).click()

  await page.getByLabel('Drop the zip here').setInputFiles(await zip())
  await main.getByText('Added: 2 places, 3 people on staff, 4 students, 2 classes, 6 enrolments.').first().waitFor()
  await page.getByRole('button', { name: 'Import' }).click()
  await main.getByText('Imported.').waitFor()
  await main.locator('dl').getByText('6', { exact: true }).waitFor()
  await main.getByText('By place').first().click()
  await main.getByRole('rowheader', { name: 'Oak School' }).waitFor()
  await page.setViewportSize(PHONE)
  await expectAccessible(page)
  expect(problems).toEqual([])
})
