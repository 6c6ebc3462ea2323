import { expect, inject, test } from 'vitest'
import sharp from 'sharp'
import { DEMO_TEAMS } from '#demo/named.ts'
import { expectAccessible, newVisitor, PHONE, signInAs } from './browser.ts'

const url = inject('url')
const photo = (shade: number) =>
  sharp({ create: { width: 900, height: 600, channels: 3, background: { r: shade, g: shade, b: shade } } })
    .jpeg()
    .toBuffer()

test('two photos from a phone: a name covered before they are sent, seen by the team, covered again after', async () => {
  const { page, problems } = await newVisitor(url, { viewport: PHONE })
  await signInAs(page, 'Noemi Archuleta')
  await page.goto(`/teams/${DEMO_TEAMS.fourthGrade.id}/work`)
  await page.getByText('They land on the same spot').waitFor()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Bring work' }).click()

  const files = await Promise.all(
    [250, 240].map(async (shade, at) => ({ name: `IMG_${at}.jpg`, mimeType: 'image/jpeg', buffer: await photo(shade) })),
  )
  await page.getByLabel('Choose photos or files').setInputFiles(files)
  await page.getByRole('button', { name: 'Cover a name or a face: IMG_0.jpg' }).click()
  await page.getByRole('button', { name: 'Add a box' }).click()
  await page.getByRole('button', { name: 'Box 1: Black out' }).press('ArrowUp')
  await page.getByRole('button', { name: 'Cover it' }).click()
  await page.getByText('Covered', { exact: true }).waitFor()
  await page.getByLabel('Sheets of one work').check()
  await page.getByLabel('In a few words').fill('Both sides of one sheet')
  await page.getByLabel('Yes, for our team').check()
  await page.getByLabel(/I looked: no name/).check()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Send', exact: true }).click()

  const card = page.getByRole('link', { name: /Both sides of one sheet/ })
  await card.getByText('2 sheets').waitFor({ timeout: 30_000 })
  await card.click()
  const sheet = page.getByRole('img', { name: 'Both sides of one sheet, sheet 1 of 2' })
  await sheet.waitFor()
  await expectAccessible(page)
  // What was covered on the phone is black in what arrived.
  expect(await shadeAt(page, 0, 0.44)).toBeLessThan(60)
  expect(await shadeAt(page, 1, 0.44)).toBeGreaterThan(200)

  await page.getByRole('button', { name: 'Cover a name or a face' }).nth(1).click()
  await page.getByRole('button', { name: 'Add a box' }).click()
  await page.getByRole('button', { name: 'Cover it' }).click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await expect.poll(() => shadeAt(page, 1, 0.46)).toBeLessThan(60)
  expect(problems).toEqual([])
}, 90_000)

/** How light a sheet is in the middle, so far down. */
const shadeAt = (page: Awaited<ReturnType<typeof newVisitor>>['page'], nth: number, down: number) =>
  page
    .locator('main ol img')
    .nth(nth)
    .evaluate(async (image: HTMLImageElement, at) => {
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = image.naturalWidth
      canvas.height = image.naturalHeight
      const pen = canvas.getContext('2d')!
      pen.drawImage(image, 0, 0)
      return pen.getImageData(canvas.width / 2, Math.round(canvas.height * at), 1, 1).data[0]!
    }, down)
