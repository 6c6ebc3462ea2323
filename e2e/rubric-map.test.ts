import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { expectAccessible, newVisitor, PHONE, signInAs } from './browser.ts'

const url = inject('url')
const main = (page: Page) => page.getByRole('main')
const looks = (page: Page, criterion: string) => page.getByLabel(`“${criterion}”: what it looks like here`).last()

/** The promise `rubric-map-journey`. Longer than a run of all tests has time for. */
test.runIf(process.env['JOURNEYS'] === 'whole')(
  'a team follows its rubric back through the grades, leaves a hole open, and a teacher says on a phone who had the chance',
  { timeout: 120_000 },
  async () => {
    const { page, context, problems } = await newVisitor(url)
    await signInAs(page, 'Dante Okafor')
    await page.goto('/rubrics')
    await main(page).locator('a[href^="/rubrics/"]', { hasText: 'Arguing from a text' }).first().click()
    await page.getByRole('link', { name: 'Open the map' }).click()
    await page.getByRole('link', { name: 'Begin the map' }).click()
    for (const grade of ['8', '6']) await page.getByRole('checkbox', { name: grade, exact: true }).check()
    await expectAccessible(page)

    // Grade 6, which is folded until somebody opens it.
    await page.locator('summary', { hasText: 'Grade 6' }).click()
    await looks(page, 'Says it').fill('They say what they think before they say why.')
    await page.getByRole('button', { name: 'Add a task in grade 6' }).click()
    await page.getByLabel('What the task is called').fill('A letter to the cook')
    await page.getByRole('checkbox', { name: 'Says it' }).check()
    // What was typed is there after a reload.
    await page.reload()
    await expect.poll(() => page.getByLabel('What the task is called').inputValue()).toBe('A letter to the cook')
    await page.getByRole('button', { name: 'Publish version 1' }).click()

    await main(page).getByRole('heading', { level: 1, name: 'Back through the grades' }).waitFor()
    await main(page).getByText('5 of 6 places have no task yet', { exact: false }).waitFor()
    expect(
      await main(page)
        .getByText(/^No task in grade.8 yet$/)
        .count(),
    ).toBe(4)
    await expectAccessible(page)
    await page.setViewportSize(PHONE)
    await expectAccessible(page)

    await main(page).getByRole('link', { name: 'A letter to the cook' }).first().click()
    await main(page).getByRole('heading', { level: 1, name: 'A letter to the cook' }).waitFor()
    await main(page).getByText('Fewer than five classes have said so', { exact: false }).waitFor()
    const said = page.waitForResponse(/\/offers$/)
    await main(page)
      .getByRole('checkbox', { name: /English 6, period/ })
      .first()
      .check()
    await said
    await page.reload()
    await expect
      .poll(() =>
        main(page)
          .getByRole('checkbox', { name: /English 6, period/ })
          .first()
          .isChecked(),
      )
      .toBe(true)
    await expectAccessible(page)
    expect(problems).toEqual([])
    await context.close()
  },
)
