import { describe, expect, inject, test } from 'vitest'
import type { Page } from 'playwright-core'
import { DEMO_PEOPLE } from '#demo/named.ts'
import { DESKTOP, expectAccessible, newVisitor, PHONE, signInAs } from './browser.ts'

const url = inject('url')
const ADMINISTRATOR = 'Anjali Thorne'

async function administrator(look = {}) {
  const visitor = await newVisitor(url, look)
  await signInAs(visitor.page, ADMINISTRATOR)
  return visitor
}

/** Adds someone by hand, without e-mail, and opens their account. */
async function addPerson(page: Page, givenName: string, familyName: string) {
  await page.goto('/admin/people')
  await page.getByRole('button', { name: 'Add a person' }).click()
  await page.getByLabel('First name').fill(givenName)
  await page.getByLabel('Family name').fill(familyName)
  await page.getByLabel('Role').selectOption('support-staff')
  await page.getByLabel('Where').selectOption({ label: '\u2003Nutrition Services' })
  await page.getByRole('dialog').getByRole('button', { name: 'Add' }).click()
  await page.getByRole('heading', { level: 1, name: `${givenName} ${familyName}` }).waitFor()
}

const code = (page: Page) => page.getByText(/^[A-Z2-9]{5}-[A-Z2-9]{5}$/).first()

test('a visitor of the demo chooses among eight people, by keyboard, in either language', async () => {
  const { page, problems } = await newVisitor(url, { viewport: PHONE, locale: 'es-MX', colorScheme: 'dark' })
  await page.goto('/sign-in')
  await page.getByRole('heading', { name: '¿Quién le gustaría ser?' }).waitFor()
  await expectAccessible(page)
  const people = page.getByRole('list').getByRole('button')
  expect(await people.count()).toBe(8)
  expect(await people.first().textContent()).toContain(DEMO_PEOPLE[0].about.es)
  await people.first().focus()
  await page.keyboard.press('Enter')
  await page.waitForURL((address) => address.pathname === '/')
  expect(problems).toEqual([])
})

test('someone without e-mail comes in by a printed code, signs out, and in again', async () => {
  const admin = await administrator()
  await addPerson(admin.page, 'Paz', 'Ibarra')
  await admin.page.getByRole('button', { name: 'Invite' }).click()
  const printed = (await code(admin.page).textContent())!

  const { page, problems } = await newVisitor(url, { viewport: PHONE })
  await page.goto('/invitation')
  await page.getByLabel('Code').fill('ABCDE-ABCDE')
  await page.keyboard.press('Enter')
  await page.getByText('This code opens nothing').waitFor()
  await expectAccessible(page)
  await page.getByLabel('Code').fill(printed.toLowerCase().replace('-', ' '))
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Welcome, Paz Ibarra' }).waitFor()
  await expectAccessible(page)
  expect(await page.getByLabel('User name').inputValue()).toBe('paz.ibarra')
  await page.getByLabel('New password').fill('a sentence to keep')
  await page.keyboard.press('Enter')
  await page.waitForURL((address) => address.pathname === '/')

  await page.goto('/me')
  await page.getByRole('main').getByRole('button', { name: 'Sign out' }).click()
  await page.waitForURL((address) => address.pathname === '/sign-in')
  await page.goto('/sign-in?next=/people')
  await page.getByLabel('E-mail or user name').fill('paz.ibarra')
  await page.getByLabel('Password', { exact: true }).fill('not this one')
  await page.keyboard.press('Enter')
  await page.getByText('These do not belong together').waitFor()
  await page.getByLabel('Password', { exact: true }).fill('a sentence to keep')
  await page.keyboard.press('Enter')
  await page.waitForURL((address) => address.pathname === '/people')
  expect([...problems, ...admin.problems]).toEqual([])
})

test('a sheet of codes for a whole place, each good for one person', async () => {
  const admin = await administrator()
  await addPerson(admin.page, 'Lin', 'Osei')
  await admin.page.goto('/admin/invitations')
  await admin.page.getByRole('link', { name: 'Print slips with codes' }).click()
  await admin.page.getByLabel('Everyone without e-mail at').selectOption({ label: '\u2003Nutrition Services' })
  await admin.page.getByLabel(/Also those who hold a code/).check()
  await admin.page.getByRole('button', { name: 'Make the codes' }).click()
  const slip = admin.page.getByRole('article').filter({ hasText: 'Lin Osei' })
  await slip.waitFor()
  const { page } = await newVisitor(url)
  await page.goto('/invitation')
  await page.getByLabel('Code').fill((await slip.getByText(/^[A-Z2-9]{5}-[A-Z2-9]{5}$/).textContent())!)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Welcome, Lin Osei' }).waitFor()
  expect(admin.problems).toEqual([])
})

test('people are found as one types, and going back shows the same list', async () => {
  const { page, problems } = await newVisitor(url, { viewport: PHONE })
  await signInAs(page, DEMO_PEOPLE[0].name)
  await page.goto('/people')
  await page.getByLabel('Name').fill('cast miri')
  await page.getByText('1 person').waitFor()
  await page.getByRole('link', { name: /Miriam Castellanos/ }).click()
  await page.getByRole('heading', { level: 1, name: 'Miriam Castellanos' }).waitFor()
  expect(await page.getByRole('main').textContent()).not.toMatch(/\d/)
  await page.goBack()
  await page.getByText('1 person').waitFor()
  expect(await page.getByLabel('Name').inputValue()).toBe('cast miri')
  expect(problems).toEqual([])
})

test('a right opens the administration of one place, for everyone to know, and closes it again', async () => {
  const admin = await administrator()
  const { page } = await newVisitor(url)
  const heading = () => page.getByRole('main').getByRole('heading', { level: 1 }).textContent()
  await signInAs(page, 'Dante Okafor')
  await page.goto('/admin/people')
  expect(await heading()).toBe('There is nothing here')

  await admin.page.goto('/admin/people?search=dante+okafor')
  await admin.page
    .getByRole('main')
    .getByRole('link', { name: /Dante Okafor/ })
    .click()
  await admin.page.getByRole('button', { name: 'Give a right' }).click()
  await admin.page.getByLabel('For this place and all below it').selectOption({ label: '\u2003Alder Middle School' })
  await admin.page.getByRole('dialog').getByRole('button', { name: 'Give' }).click()
  await admin.page.getByText('Keeps the list of people: Alder Middle School').waitFor()

  await page.goto('/admin/people')
  expect(await heading()).toBe('People and their accounts')
  const colleague = await newVisitor(url)
  await signInAs(colleague.page, 'Lorena Quintero')
  await colleague.page.goto('/agreement')
  await colleague.page.getByRole('complementary').getByRole('link', { name: 'Dante Okafor' }).waitFor()

  await admin.page.getByRole('button', { name: /Take back: Keeps the list of people/ }).click()
  await admin.page.getByText('None. A title alone gives none either.').waitFor()
  await page.goto('/admin/people')
  expect(await heading()).toBe('There is nothing here')
})

test('two who rename a place at once see both names', async () => {
  const [one, other] = [await administrator(), await administrator()]
  await one.page.goto('/admin/places')
  await one.page.getByRole('button', { name: 'Add a place' }).click()
  await one.page.getByRole('textbox', { name: 'Name' }).fill('Oleander Annex')
  await one.page.getByRole('dialog').getByRole('button', { name: 'Add' }).click()
  await one.page.getByRole('button', { name: 'Rename Oleander Annex' }).waitFor()
  for (const { page } of [other, one]) {
    await page.goto('/admin/places')
    await page.getByRole('button', { name: 'Rename Oleander Annex' }).click()
  }
  const rename = async ({ page }: { page: Page }, name: string) => {
    await page.getByRole('textbox', { name: 'Name' }).fill(name)
    await page.getByRole('dialog').getByRole('button', { name: 'Rename' }).click()
  }
  await rename(one, 'Oleander East')
  await one.page.getByRole('button', { name: 'Rename Oleander East' }).waitFor()
  await rename(other, 'Oleander West')
  await other.page.getByText('Someone else named it “Oleander East” meanwhile.').waitFor()
  await expectAccessible(other.page)
  await other.page.getByRole('button', { name: 'Leave it at “Oleander East”' }).click()
  await other.page.getByRole('button', { name: 'Rename Oleander East' }).waitFor()
  expect(await other.page.getByText('Oleander West').count()).toBe(0)
})

describe.each([
  { size: 'phone', viewport: PHONE, colorScheme: 'dark' as const },
  { size: 'desktop', viewport: DESKTOP, colorScheme: 'light' as const },
])('on a $size', (look) => {
  test('every page says who can see it, and axe finds nothing', { timeout: 240_000 }, async () => {
    const { page, problems } = await administrator(look)
    const pages = ['/me', '/agreement', '/people', `/people/${DEMO_PEOPLE[4].id}`, '/admin', '/admin/people', '/admin/retention']
    const more = [
      `/admin/people/${DEMO_PEOPLE[4].id}`,
      '/admin/places',
      '/admin/invitations',
      '/admin/invitations/slips',
      '/admin/district',
    ]
    for (const path of [...pages, ...more]) {
      await page.goto(path)
      await page
        .getByRole('main')
        .getByRole('button', { name: /^Seen by/ })
        .waitFor()
      await expectAccessible(page)
      expect([path, await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)]).toEqual([path, true])
    }
    expect(problems).toEqual([])
  })
})
