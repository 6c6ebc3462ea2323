import type { Locator, Page } from 'playwright-core'

const MOST_TABS = 150

/** Goes to a control as somebody without a mouse does: by Tab alone. */
export async function tabTo(page: Page, to: Locator): Promise<void> {
  await to.waitFor()
  for (let pressed = 0; pressed < MOST_TABS; pressed++) {
    if (await to.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${MOST_TABS} times Tab, and not at ${to.toString()}`)
}

/** Goes there and presses it. */
export async function pressOn(page: Page, to: Locator): Promise<void> {
  await tabTo(page, to)
  await page.keyboard.press('Enter')
}

/** Goes there and types; a list of choices jumps to what is typed. */
export async function typeInto(page: Page, to: Locator, text: string): Promise<void> {
  await tabTo(page, to)
  await page.keyboard.type(text)
}
