import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** Opens the page of listening again until a survey that was just launched has its keys and stands there. */
export async function opened(page: Page, name: RegExp): Promise<void> {
  const found = async () => {
    await page.goto('/listening')
    return page.getByRole('link', { name }).count()
  }
  await expect.poll(found, { timeout: 60_000, interval: 1000 }).toBe(1)
}
