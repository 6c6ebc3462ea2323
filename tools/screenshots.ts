import { mkdir } from 'node:fs/promises'
import { chromium } from 'playwright-core'
import { DEMO_CYCLES } from '#demo/named.ts'
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
  await signInAs(page, 'Dante Okafor')
  await page.locator('main h1').waitFor()
  await page.screenshot({ path: `${folder}/home.png` })
  await page.goto(`/cycles/${DEMO_CYCLES.pairsFirst}`)
  await page.locator('main h1').waitFor()
  // Charts are fetched once the page is read.
  await page.getByRole('main').getByRole('figure').first().waitFor()
  await page.screenshot({ path: `${folder}/cycle.png` })
  await page.setViewportSize(PHONE)
  await page.screenshot({ path: `${folder}/cycle-phone.png` })
} finally {
  await browser.close()
  await server.stop()
}
