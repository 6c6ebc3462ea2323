import { expect, inject, test } from 'vitest'
import pg from 'pg'
import type { BrowserContext, Page } from 'playwright-core'
import { sha256 } from '#platform/ids.ts'
import { joinPostgres } from '#platform/postgres.ts'
import { SESSION_COOKIE } from '../server/context.ts'
import { DESKTOP, expectAccessible, newVisitor, PHONE, signInAs } from './browser.ts'

const url = inject('url')

/** A phone that makes and keeps passkeys, as Chromium’s own DevTools protocol plays one. */
async function withAuthenticator(page: Page, context: BrowserContext): Promise<void> {
  const devtools = await context.newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}

/** This browser's last proof moved back in time, in the database of the running server. */
async function forgetProof(context: BrowserContext): Promise<void> {
  const cookie = (await context.cookies()).find(({ name }) => name === SESSION_COOKIE)!
  const postgres = await joinPostgres(inject('folder'))
  const client = new pg.Client({ connectionString: postgres.url })
  await client.connect()
  const { rowCount } = await client.query(
    `update session set proved_at = now() - interval '11 minutes' where token_sha256 = $1`,
    [sha256(cookie.value)],
  )
  expect(rowCount).toBe(1)
  await client.end()
  await postgres.leave()
}

test('a passkey is added, named, signs in, proves who it is, and is removed', async () => {
  const { page, context, problems } = await newVisitor(url, { viewport: PHONE })
  await withAuthenticator(page, context)
  await signInAs(page, 'Miriam Castellanos')
  await page.goto('/me')
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  await page.getByRole('dialog').getByLabel('Name').fill('My phone')
  await expectAccessible(page)
  await page.getByRole('dialog').getByRole('button', { name: 'Go on' }).click()
  await page.getByText('not used yet').waitFor()
  await page.getByRole('button', { name: 'Rename' }).click()
  await page.getByRole('dialog').getByLabel('Name').fill('The phone in my bag')
  await page.keyboard.press('Enter')
  await page.getByText('The phone in my bag').waitFor()
  await page.getByRole('main').getByRole('button', { name: 'Sign out' }).first().click()
  await page.waitForURL((address) => address.pathname === '/sign-in')

  await page.goto('/sign-in?next=/me')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await page.waitForURL((address) => address.pathname === '/me')
  await page.getByRole('heading', { name: 'Passkeys' }).waitFor()
  await forgetProof(context)
  await page.getByRole('button', { name: 'Remove: The phone in my bag' }).click()
  await page.getByRole('heading', { name: 'Is it you?' }).waitFor()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Use a passkey' }).click()
  await page.getByText('The phone in my bag').waitFor({ state: 'detached' })
  expect(problems).toEqual([])
})

test('whoever turns the question away has changed nothing, and loses nothing', async () => {
  const { page, context, problems } = await newVisitor(url, { viewport: DESKTOP, colorScheme: 'dark' })
  await signInAs(page, 'Anjali Thorne')
  await page.goto('/admin/people')
  await page.getByRole('main').getByRole('searchbox', { name: 'Name' }).fill('Hosteen')
  await page.getByRole('link', { name: 'Wendell Hosteen' }).click()
  await page.getByRole('button', { name: 'Give a right' }).click()
  const dialog = page.getByRole('dialog', { name: 'Give a right' })
  await dialog.getByLabel('For this place and all below it').selectOption({ index: 2 })
  await forgetProof(context)
  await dialog.getByRole('button', { name: 'Give', exact: true }).click()
  await page.getByRole('heading', { name: 'Is it you?' }).waitFor()
  await page.keyboard.press('Escape')
  await dialog.getByText('Nothing was changed').waitFor()
  await dialog.getByRole('button', { name: 'Give', exact: true }).click()
  await page.getByText('one press is enough').waitFor()
  await page.getByRole('button', { name: 'Go on' }).click()
  await page
    .getByText(/Keeps the list of people: /)
    .first()
    .waitFor()
  expect(problems).toEqual([])
})

test('on a shared computer nothing typed outlives the tab, and signing out clears the rest', async () => {
  const admin = await newVisitor(url)
  await signInAs(admin.page, 'Anjali Thorne')
  await admin.page.goto('/admin/people')
  await admin.page.getByRole('button', { name: 'Add a person' }).click()
  await admin.page.getByLabel('First name').fill('Uma')
  await admin.page.getByLabel('Family name').fill('Reyes')
  await admin.page.getByLabel('Role').selectOption('support-staff')
  await admin.page.getByLabel('Where').selectOption({ index: 3 })
  await admin.page.getByRole('dialog').getByRole('button', { name: 'Add' }).click()
  await admin.page.getByRole('heading', { level: 1, name: 'Uma Reyes' }).waitFor()
  await admin.page.getByRole('button', { name: 'Invite' }).click()
  const code = (await admin.page
    .getByText(/^[A-Z2-9]{5}-[A-Z2-9]{5}$/)
    .first()
    .textContent())!

  const { page, context, problems } = await newVisitor(url)
  await page.goto('/invitation')
  await page.getByLabel('Code').fill(code)
  await page.keyboard.press('Enter')
  await page.getByLabel('New password').fill('a sentence to keep')
  await page.getByLabel('Others use this computer').check()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Set password and sign in' }).click()
  await page.waitForURL((address) => address.pathname === '/')
  expect((await context.cookies()).find(({ name }) => name === SESSION_COOKIE)?.expires).toBe(-1)
  await page.evaluate(() => {
    localStorage.setItem('left-by-someone', 'a word')
    sessionStorage.setItem('typed-here', 'a word')
  })
  await page.goto('/me')
  await page.getByText('shared computer').waitFor()
  await page.getByRole('main').getByRole('button', { name: 'Sign out' }).first().click()
  await page.waitForURL((address) => address.pathname === '/sign-in')
  // The sign-in page itself notes how far it was scrolled, and nothing else.
  const left = () => [...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter((key) => !key.startsWith('tsr-'))
  expect(await page.evaluate(left)).toEqual([])
  expect([...problems, ...admin.problems]).toEqual([])
})

test('a forgotten password: the same words whoever asks', async () => {
  const { page, problems } = await newVisitor(url, { viewport: PHONE, locale: 'es-MX' })
  await page.goto('/sign-in')
  await page.getByRole('link', { name: 'Olvidé mi contraseña' }).click()
  // The page before it asks for an address too.
  await page.getByRole('heading', { name: 'Una contraseña nueva' }).waitFor()
  await page.getByLabel('Correo electrónico').fill('nadie')
  await page.keyboard.press('Enter')
  await page.getByText('Escríbalo completo').waitFor()
  await page.getByLabel('Correo electrónico').fill('nadie@distrito.example')
  await page.keyboard.press('Enter')
  await page.getByText('Si Weft conoce esta dirección').waitFor()
  await expectAccessible(page)
  expect(problems).toEqual([])
})
