import axe from 'axe-core'
import { chromium } from 'playwright-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, expect } from 'vitest'
import { chromiumPath } from '../tools/chromium.ts'
import { QUIET } from './browser-start.ts'

export { signInAs } from './browser-start.ts'

export const PHONE = { width: 390, height: 844 }
export const DESKTOP = { width: 1280, height: 900 }

let started: Promise<Browser> | undefined

const browser = () => (started ??= chromium.launch({ executablePath: chromiumPath()!, args: QUIET }))

afterAll(async () => {
  await (await started)?.close()
  started = undefined
})

type Look = { viewport?: { width: number; height: number }; locale?: string; colorScheme?: 'light' | 'dark' }

/** A browser of someone's own: its cookies and storage are nobody else's. Fails the test on an error in the page's console. */
export async function newVisitor(
  url: string,
  look: Look = {},
): Promise<{ page: Page; context: BrowserContext; problems: string[] }> {
  const context = await (
    await browser()
  ).newContext({
    baseURL: url,
    viewport: look.viewport ?? DESKTOP,
    locale: look.locale ?? 'en-US',
    colorScheme: look.colorScheme ?? 'light',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('console', (message) => {
    // A refusal that the page handles is still written to the console by the browser.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) problems.push(message.text())
  })
  return { page, context, problems }
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** No finding of axe at WCAG 2.2 AA on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor()
  await page.evaluate(axe.source)
  const violations = await page.evaluate(async (values) => {
    const found = await (globalThis as unknown as { axe: typeof axe }).axe.run({ runOnly: values, resultTypes: ['violations'] })
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' · ')}`)
  }, RULES)
  expect(violations).toEqual([])
}
