import { mkdir } from 'node:fs/promises'
import { chromium } from 'playwright-core'
import { QUIET, signInAs } from '../e2e/browser-start.ts'
import { served } from '../e2e/server.ts'
import { ensureChromium } from './chromium.ts'

/** Writes the README's pictures from the demo district: `node tools/screenshots.ts`. */
const folder = 'docs/screenshots'
const PHONE = { width: 390, height: 844 }
const DESKTOP = { width: 1280, height: 900 }

await mkdir(folder, { recursive: true })
const server = await served()
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: QUIET })
try {
  const context = await browser.newContext({ baseURL: server.url, viewport: DESKTOP, deviceScaleFactor: 1 })
  const page = await context.newPage()
  await signInAs(page, 'fourth-grade|fourth grade|Grade 4')
  await page.screenshot({ path: `${folder}/home.png` })
  await page.getByRole('main').locator('a[href^="/cycles/"]:not([href*="new"])').first().click()
  await page.waitForURL(/\/cycles\/[0-9a-f-]{36}/)
  await page.locator('main h1').waitFor()
  await page.screenshot({ path: `${folder}/cycle.png` })
  await page.setViewportSize(PHONE)
  await page.screenshot({ path: `${folder}/cycle-phone.png` })
} finally {
  await browser.close()
  await server.stop()
}
