import sharp from 'sharp'
import { describe, expect, inject, test } from 'vitest'
import type { Page } from 'playwright-core'
import { DESKTOP, expectAccessible, newVisitor, PHONE, signInAs } from './browser.ts'
import { newcomers } from './newcomers.ts'

const url = inject('url')
const CHARACTERS_A_SECOND = 3
const MOST_INPUTS = 6
const MOST_SECONDS = 90

const [one, other] = newcomers()
const JOURNEYS = [
  { who: one!, at: DESKTOP, size: 'desktop', question: 'Will sketching twice loosen their lines before charcoal?' },
  { who: other!, at: PHONE, size: 'phone', question: 'Will choosing the warm-up bring the quiet ones in?' },
]
/** Twelve weeks of piles as a spreadsheet gives them: the day, got it, almost, not yet. */
const TWELVE_WEEKS = Array.from({ length: 12 }, (_, week) => {
  const day = new Date(Date.UTC(2026, 0, 5 + 7 * week)).toISOString().slice(0, 10)
  const gotIt = week < 6 ? 6 + (week % 3) : 15 + (week % 3)
  return [day, gotIt, 5, 19 - gotIt].join('\t')
}).join('\n')

/** The administrator makes an invitation on the person's account page, and hands on its link. */
async function invitationFor(name: string): Promise<string> {
  const { page } = await newVisitor(url)
  await signInAs(page, 'Anjali Thorne')
  await page.goto(`/admin/people?search=${encodeURIComponent(name)}`)
  await page
    .getByRole('main')
    .getByRole('link', { name: new RegExp(name) })
    .click()
  await page.getByRole('button', { name: 'Invite' }).click()
  const link = page.getByLabel('Link', { exact: true })
  await link.waitFor()
  return (await link.inputValue()).replace(/^https?:\/\/[^/]+/, '')
}

const photo = () =>
  sharp({ create: { width: 800, height: 600, channels: 3, background: '#c9b48f' } })
    .jpeg()
    .toBuffer()

/** Types as someone would, and says how many characters that took. */
async function typed(page: Page, label: string | RegExp, text: string): Promise<number> {
  await page.getByLabel(label).fill(text)
  return text.length
}

describe.each(JOURNEYS)('on a $size', ({ who, at, question }) => {
  test('from an invitation to a shared cycle that someone of another school answers', { timeout: 240_000 }, async () => {
    const { page, problems } = await newVisitor(url, { viewport: at })
    const axe = () => expectAccessible(page)
    const main = page.getByRole('main')

    // Accept an invitation, set a password.
    await page.goto(await invitationFor(who))
    await page.getByRole('heading', { name: `Welcome, ${who.split(' ')[0]}` }).waitFor()
    await axe()
    await typed(page, /^New password/, 'a sentence to keep')
    await page.getByRole('button', { name: 'Set password and sign in' }).click()
    await main.getByRole('heading', { level: 1, name: /^Hello/ }).waitFor()
    await axe()

    // Join the team that the roster suggests.
    await page.goto('/teams')
    await axe()
    await main.getByRole('button', { name: 'Make it our team' }).first().click()
    await page.waitForURL(/\/teams\/[0-9a-f-]{36}/)
    await main.getByRole('button', { name: 'Begin today’s meeting' }).waitFor()
    await axe()
    const team = new URL(page.url()).pathname

    // Hold a first meeting.
    await main.getByRole('button', { name: 'Begin today’s meeting' }).click()
    await main.getByText('Who is here').first().waitFor()
    await main
      .getByRole('button', { name: who })
      .or(main.getByRole('checkbox', { name: new RegExp(who) }))
      .first()
      .click()
    await typed(page, 'What did you see?', 'Most stop after the first line')
    await main
      .getByRole('button', { name: 'Add: What did you see?' })
      .or(main.locator('form', { has: page.getByLabel('What did you see?') }).getByRole('button', { name: 'Add' }))
      .first()
      .click()
    await main.getByText('Most stop after the first line').waitFor()
    await axe()
    await main.getByRole('button', { name: 'End the meeting' }).click()

    // Begin a cycle: few inputs, little time.
    await page.goto(`/cycles/new?team=${team.split('/').at(-1)}`)
    await axe()
    const inputs = await main
      .locator('input:visible:not([type=radio]), textarea:visible, select:visible, [role=radiogroup]:visible, fieldset:visible')
      .count()
    expect(inputs).toBeLessThanOrEqual(MOST_INPUTS)
    const began = performance.now()
    let characters = await typed(page, 'What are you trying with students right now?', question)
    characters += await typed(page, /^What do you think will happen/, 'At least half get it by the sixth week')
    await main.getByRole('button', { name: 'Begin', exact: true }).click()
    await page.waitForURL(/\/cycles\/[0-9a-f-]{36}/)
    expect((performance.now() - began) / 1000 + characters / CHARACTERS_A_SECOND).toBeLessThan(MOST_SECONDS)
    const cycle = new URL(page.url()).pathname
    await main.getByRole('heading', { name: question }).waitFor()
    expect(await main.getByLabel('What we predict').inputValue()).toBe('At least half get it by the sixth week')
    await axe()

    // A stranger finds nothing of it.
    const stranger = await newVisitor(url, { viewport: at })
    await signInAs(stranger.page, 'Noemi Archuleta')
    expect((await stranger.page.goto(cycle))!.status()).toBe(404)
    await stranger.page.goto(`/search?q=${encodeURIComponent(question)}`)
    await stranger.page
      .getByRole('main')
      .getByText(/Nothing/)
      .first()
      .waitFor()
    expect(await stranger.page.getByRole('link', { name: question }).count()).toBe(0)
    // The refused page says so in the console too.
    stranger.problems.length = 0

    // Three piles and a photo, and the honest words.
    await main.getByRole('button', { name: 'Choose what to measure' }).click()
    await typed(page, 'What do you look at?', 'Work that has it')
    await page.getByRole('button', { name: 'Measure this' }).click()
    await main.getByRole('button', { name: 'Add the first numbers' }).click()
    for (const [pile, count] of [
      ['Got it', '16'],
      ['Almost', '5'],
      ['Not yet', '3'],
    ] as const)
      await page.getByRole('textbox', { name: pile }).fill(count)
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
    await main.getByRole('paragraph').filter({ hasText: 'It is early: 1 point' }).waitFor()
    await main.getByRole('button', { name: 'Add a photo' }).click()
    await page
      .getByLabel(/Take or choose a photo/)
      .setInputFiles({ name: 'work.jpg', mimeType: 'image/jpeg', buffer: await photo() })
    await typed(page, /^What is in the photo/, 'A page of sketches, the second one looser')
    await page.getByRole('dialog').getByRole('button', { name: 'Add', exact: true }).click()
    await main.getByRole('img', { name: 'A page of sketches, the second one looser' }).waitFor()
    await axe()

    // Twelve points by paste: the run chart and its words.
    await main.getByRole('button', { name: 'Add this week’s numbers' }).click()
    await page.getByRole('button', { name: 'Paste many from a spreadsheet' }).click()
    await page.getByLabel('Paste here').fill(TWELVE_WEEKS)
    await page.getByRole('dialog').getByRole('button', { name: /^Save/ }).click()
    await main.getByRole('paragraph').filter({ hasText: 'unlikely to be chance' }).waitFor()
    await axe()

    // Study, decide, share.
    await main.getByRole('button', { name: 'Go to: Study' }).click()
    await main.getByRole('radio', { name: 'Partly' }).check()
    await typed(page, 'What we learned', 'The second sketch is where it happens')
    await main
      .getByText(/^Saved/)
      .first()
      .waitFor()
    await main.getByRole('button', { name: 'Go on to: Act' }).click()
    await main.getByRole('radio', { name: /Adapt/ }).check()
    await main.getByRole('button', { name: 'Close this cycle' }).click()
    await main.getByRole('button', { name: 'Share', exact: true }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Share it' }).click()
    await main.getByRole('button', { name: 'Shared', exact: true }).waitFor()
    await axe()

    // A person of another school finds it by search, reads it and answers.
    await stranger.page.goto('/')
    await stranger.page.goto(`/search?q=${encodeURIComponent(question)}`)
    await stranger.page.getByRole('main').getByRole('link', { name: question }).click()
    await stranger.page.getByRole('heading', { name: question }).waitFor()
    expect(await stranger.page.getByRole('main').getByText('Most stop after the first line').count()).toBe(0)
    expect(
      await stranger.page
        .getByRole('main')
        .getByRole('img', { name: /sketches/ })
        .count(),
    ).toBe(0)
    await expectAccessible(stranger.page)
    await typed(stranger.page, 'What would you like to tell or ask them?', 'We kept half of it, and it held')
    await stranger.page.getByRole('button', { name: 'Send' }).click()
    await stranger.page.getByRole('main').getByRole('listitem').filter({ hasText: 'We kept half of it, and it held' }).waitFor()
    await page.reload()
    await main.getByRole('listitem').filter({ hasText: 'We kept half of it, and it held' }).waitFor()
    expect([...problems, ...stranger.problems]).toEqual([])
  })
})
