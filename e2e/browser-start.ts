import type { Page } from 'playwright-core'

// Debian's Chromium as root and without a network: it must not look for anything elsewhere.
export const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
]

/** Signs in to the demo district with one click, by the person's name. */
export async function signInAs(page: Page, name: string): Promise<void> {
  await page.goto('/sign-in')
  await page.getByRole('button', { name: new RegExp(name) }).click()
  await page.waitForURL((address) => address.pathname !== '/sign-in')
}
