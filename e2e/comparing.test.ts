import { expect, inject, test } from 'vitest'
import { DEMO_TEAMS } from '#demo/named.ts'
import { DESKTOP, expectAccessible, newVisitor, PHONE, signInAs } from './browser.ts'

const url = inject('url')
/** By the titles the demo gives its exit tickets: what shows more of an argument stands first. */
const BETTER = [
  'I cut every fourth in half',
  'They land on the same spot',
  'The same to the top and the bottom',
  '6/8 is bigger, it has more pieces',
  'I think they match because you said so',
]

/** The promise `comparing-journey`. Longer than a run of all tests has time for. */
test.runIf(process.env['JOURNEYS'] === 'whole')(
  'a team lays out five exit tickets, two compare them by key and by thumb, one is taken back, and the order says how sure it is',
  { timeout: 120_000 },
  async () => {
    const { page, problems } = await newVisitor(url, { viewport: DESKTOP })
    const main = page.getByRole('main')
    await signInAs(page, 'Noemi Archuleta')
    await page.goto('/rubrics')
    await main
      .getByRole('link', { name: /^Arguing from a text/ })
      .first()
      .click()
    await main.getByRole('link', { name: 'Read work with it' }).click()
    await page.getByLabel('Name', { exact: true }).fill('Five tickets')
    await page.getByRole('radio', { name: /^To put in order/ }).check()
    await page.getByLabel('Which team sets it out?').selectOption({ label: 'Grade 4 team · Cottonwood Elementary' })
    await page.getByRole('button', { name: 'Choose all' }).click()
    await main.getByText('5 are chosen.').waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Set it out' }).click()
    await page.getByRole('heading', { level: 1, name: 'Five tickets' }).waitFor()
    const set = new URL(page.url()).pathname
    await page.getByRole('button', { name: 'Join those who compare' }).click()
    await page.getByRole('link', { name: 'Compare two pieces' }).click()
    await page.getByRole('button', { name: 'Lay out the first two' }).click()

    // By key, and the last by thumb on a phone: every two there are, once.
    const titles = () => main.getByRole('heading', { level: 2 }).allTextContents()
    await page.getByRole('button', { name: 'I cannot tell' }).waitFor()
    await expectAccessible(page)
    const seen = new Set<string>()
    for (let done = 0; done < 10; done++) {
      const [left = '', right = ''] = await titles()
      seen.add([left, right].toSorted().join(' | '))
      const isLeft = BETTER.indexOf(left) < BETTER.indexOf(right)
      if (done === 8) await page.setViewportSize(PHONE)
      if (done === 8) await expectAccessible(page)
      // A key held down says nothing of two that have just appeared.
      await page.waitForTimeout(400)
      if (done < 8) await page.keyboard.press(isLeft ? 'ArrowLeft' : 'ArrowRight')
      else await page.getByRole('button', { name: isLeft ? 'The upper one' : 'The lower one' }).click()
      await main
        .getByText(done === 9 ? /every two there are/ : done === 0 ? 'one pair compared' : `${done + 1} pairs compared`)
        .waitFor()
    }
    expect(seen.size).toBe(10)

    await page.goto(set)
    await main.getByText(/^The order opens when/).waitFor()
    await page.getByRole('button', { name: 'We are done' }).click()
    await main.getByRole('heading', { name: `From “${BETTER[0]}” to “${BETTER[4]}”` }).waitFor()
    await main.getByRole('img', { name: BETTER[0]! }).first().waitFor()
    await expectAccessible(page)

    // Taken back, the first is gone from the order, its place is not.
    await page.goto(`/teams/${DEMO_TEAMS.fourthGrade.id}/work`)
    await main.getByRole('link', { name: new RegExp(BETTER[0]!) }).click()
    await page.getByRole('button', { name: 'Take back from Five tickets' }).click()
    await main.getByText('Nowhere but in its team.').waitFor()
    await page.goto(set)
    await main.getByRole('heading', { name: /^From “Piece \d, taken back” to/ }).waitFor()
    await expectAccessible(page)
    expect(problems).toEqual([])
  },
)
