import type { Locator, Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { DESKTOP, expectAccessible, newVisitor, PHONE, signInAs } from '../browser.ts'

export type Person = Awaited<ReturnType<typeof newVisitor>>

/** Two teachers of two schools, a superintendent and a coach; and in the whole story a paraeducator who has no account yet. */
export type Cast = { noemi: Person; dante: Person; imani: Person; priya: Person }

export const main = (page: Page) => page.getByRole('main')
export const dialog = (page: Page) => page.getByRole('dialog')
export const press = (where: Page | Locator, name: string) => where.getByRole('button', { name, exact: true }).first().click()

/** With a phone in the hand, or at a desk. */
export const onPhone = ({ page }: Person) => page.setViewportSize(PHONE)
export const atDesk = ({ page }: Person) => page.setViewportSize(DESKTOP)

/** Opens a page, on which axe finds nothing as it stands. */
export async function see(page: Page, path: string): Promise<Locator> {
  const reply = await page.goto(path)
  expect(reply?.status()).toBe(200)
  await expectAccessible(page)
  return main(page)
}

/** Opens what a button opens, on which axe finds nothing either. */
export async function opened(page: Page, name: string): Promise<Locator> {
  await press(main(page), name)
  await dialog(page).waitFor()
  await expectAccessible(page)
  return dialog(page)
}

/** Sends what stands in the dialog, which closes once it is done. */
export async function sent(page: Page, name: string): Promise<void> {
  await press(dialog(page), name)
  await dialog(page).waitFor({ state: 'hidden' })
}

export async function castOf(): Promise<Cast> {
  const [noemi, dante, imani, priya] = await Promise.all(
    ['Noemi Archuleta', 'Dante Okafor', 'Imani Sandoval', 'Priya Venkatesh'].map(someone),
  )
  return { noemi: noemi!, dante: dante!, imani: imani!, priya: priya! }
}

async function someone(name: string): Promise<Person> {
  const person = await newVisitor(inject('url'))
  await signInAs(person.page, name)
  return person
}

/** By an invitation, as everyone comes who has no account yet; on a phone. */
export async function invited(name: string): Promise<Person> {
  const admin = await someone('Anjali Thorne')
  await admin.page.goto(`/admin/people?search=${encodeURIComponent(name)}`)
  await main(admin.page)
    .getByRole('link', { name: new RegExp(name) })
    .click()
  await press(admin.page, 'Invite')
  const link = await admin.page.getByLabel('Link', { exact: true }).inputValue()
  await admin.context.close()
  const person = await newVisitor(inject('url'), { viewport: PHONE })
  await see(person.page, link.replace(/^https?:\/\/[^/]+/, ''))
  await person.page.getByLabel(/^New password/).fill('a sentence to keep')
  await press(person.page, 'Set password and sign in')
  await main(person.page)
    .getByRole('heading', { level: 1, name: /^Hello/ })
    .waitFor()
  return person
}
