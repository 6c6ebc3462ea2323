import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { DEMO_CYCLES } from '#demo/named.ts'
import { newVisitor, PHONE, signInAs } from './browser.ts'

const url = inject('url')

/** Which heading is in sight, and where. */
const inSight = (page: Page) =>
  page.evaluate(() => {
    const heading = [...document.querySelectorAll('main :is(h1, h2, h3)')].find((one) => one.getBoundingClientRect().top > 0)!
    return { heading: heading.textContent, top: Math.round(heading.getBoundingClientRect().top) }
  })

/** Nothing comes any more that would make it longer. */
async function isWhole(page: Page): Promise<void> {
  const height = () => page.evaluate(() => document.documentElement.scrollHeight)
  for (let [before, now] = [0, await height()]; before !== now; [before, now] = [now, await height()])
    await page.waitForTimeout(800)
}

test('a page that is loaded again, or come back to, stands where one was', { timeout: 60_000 }, async () => {
  const { page, problems } = await newVisitor(url, { viewport: PHONE })
  await signInAs(page, 'Dante Okafor')
  await page.goto(`/cycles/${DEMO_CYCLES.pairsFirst}`)
  const chart = page.locator('main figure svg').first()
  await chart.waitFor()
  await isWhole(page)
  await page.evaluate(() => scrollTo({ top: 2600, behavior: 'instant' }))
  const was = await inSight(page)
  const stands = async () => {
    await chart.waitFor()
    await isWhole(page)
    const now = await inSight(page)
    expect({ ...now, top: Math.abs(now.top - was.top) < 4 }).toEqual({ ...was, top: true })
  }
  await page.reload()
  await stands()
  await page.goto('/practices')
  await page.getByRole('main').getByRole('heading').first().waitFor()
  await page.goBack()
  await stands()
  await page.reload()
  await stands()

  // Whoever scrolls while it loads is not held back, and stays where they went. What comes above meanwhile keeps what they look at in its place, so a hand goes on.
  await page.reload()
  await page.getByRole('main').getByRole('heading').first().waitFor()
  const toTheTop = async () => {
    await page.mouse.wheel(0, -10_000)
    return page.evaluate(() => scrollY)
  }
  await expect.poll(toTheTop).toBe(0)
  await chart.waitFor()
  await isWhole(page)
  expect(await page.evaluate(() => scrollY)).toBe(0)
  expect(problems).toEqual([])
})
