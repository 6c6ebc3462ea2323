import { expect, inject, test } from 'vitest'
import { DESKTOP, expectAccessible, newVisitor, PHONE, signInAs } from './browser.ts'
import { opened } from './listening.ts'
import { expectSpanish } from './spanish.ts'

const url = inject('url')

test('a teacher answers a pulse on a phone without a connection; it goes out by itself, once', { timeout: 240_000 }, async () => {
  const { page, context, problems } = await newVisitor(url, { viewport: PHONE })
  await signInAs(page, 'Noemi Archuleta')
  await page.goto('/listening')
  await expectAccessible(page)
  await page
    .getByRole('link', { name: /^Answer: How was this week/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Send' }).waitFor()
  await page.getByText('What we promise you').click()
  await expectAccessible(page)
  await page.getByRole('radio', { name: 'Mostly' }).first().press('Space')
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Send' }).click()
  await page.getByText('No connection. Your answers are kept').waitFor()
  await context.setOffline(false)
  await page.getByText('Sent. Thank you').waitFor()
  await page.reload()
  await page.getByText('You have answered already').waitFor()
  expect(problems).toEqual([])
})

test(
  'a family reads the frozen questions, and a student answers with a code from a slip: neither has an account',
  { timeout: 240_000 },
  async () => {
    const leader = await newVisitor(url, { viewport: DESKTOP })
    await signInAs(leader.page, 'Miriam Castellanos')
    await leader.page.goto('/listening')
    await leader.page.getByLabel('About what').selectOption({ label: 'Learning here' })
    await leader.page.getByRole('button', { name: 'Begin' }).click()
    await leader.page.getByLabel('Title, in English').fill('Learning in our school')
    await leader.page.getByLabel('Title, in Spanish').fill('Aprender en nuestra escuela')
    for (const band of ['Teachers', 'Other staff']) await leader.page.getByRole('checkbox', { name: band }).uncheck()
    await leader.page.getByRole('checkbox', { name: 'Students' }).check()
    await leader.page.getByRole('button', { name: 'Save' }).click()
    await leader.page.getByText(/Students, Cottonwood Elementary: 5\d\d people/).waitFor()
    await leader.page.getByRole('button', { name: 'Launch' }).click()
    await leader.page.waitForURL(/\/listening$/)

    await leader.page.getByRole('link', { name: 'How it is to be a student here' }).click()
    await leader.page.getByText('Questions 3 and 4 touch mental health.').waitFor()
    await leader.page.getByText('Families can still say no.').waitFor()
    await expectAccessible(leader.page)
    const address = await leader.page.getByRole('textbox', { name: /^Link for families/ }).inputValue()
    const family = await newVisitor(url, { viewport: PHONE, locale: 'es-MX' })
    await family.page.goto(address)
    const notice = family.page.locator('article[lang="es"]')
    await notice.getByText('Me preocupo tanto que me cuesta pensar en clase.').waitFor()
    await notice.getByText('Mi hijo o hija no participa en «Cómo es ser estudiante aquí».').waitFor()
    await family.page.locator('article[lang="en"]').getByText('I worry so much that it is hard to think in class.').waitFor()
    await expectAccessible(family.page)
    await expectSpanish(family.page)
    expect(await family.context.cookies()).toEqual([])

    const teacher = await newVisitor(url, { viewport: DESKTOP })
    await signInAs(teacher.page, 'Noemi Archuleta')
    const dealing = teacher.page.getByRole('complementary').getByRole('link', { name: 'Learning in our school' })
    await opened(teacher.page, /^Learning in our school/)
    await dealing.click()
    await teacher.page
      .getByRole('button', { name: /^Make \d+ codes/ })
      .first()
      .click()
    const slips = teacher.page.getByRole('region', { name: 'Codes for your classes' }).getByRole('listitem')
    const code = (await slips.first().locator('b').textContent())!
    await expectAccessible(teacher.page)

    const student = await newVisitor(url, { viewport: PHONE, locale: 'es-ES' })
    await student.page.goto('/say')
    await expectAccessible(student.page)
    await student.page.getByLabel('Su código').fill(code.toLowerCase())
    await student.page.getByRole('button', { name: 'Abrir' }).click()
    await student.page.getByRole('heading', { name: 'Aprender en nuestra escuela' }).waitFor()
    await student.page.getByRole('radio', { name: 'A menudo' }).first().press('Space')
    await expectAccessible(student.page)
    await student.page.getByRole('button', { name: 'Enviar' }).click()
    await student.page.getByText('Enviado. Gracias').waitFor()
    expect(await student.context.cookies()).toEqual([])
    expect([...leader.problems, ...family.problems, ...teacher.problems, ...student.problems]).toEqual([])
  },
)

test(
  'results show what may be shown, with the answer of those who lead; the mirror shows each level',
  { timeout: 120_000 },
  async () => {
    const { page, problems } = await newVisitor(url, { viewport: DESKTOP })
    await signInAs(page, 'Noemi Archuleta')
    await page.goto('/listening')
    await page.getByRole('link', { name: 'Trust in our schools, again' }).click()
    await page.getByText('In 23 of 26 decisions you saw it first').waitFor()
    await page.getByRole('heading', { name: 'Cottonwood Elementary: Teachers' }).waitFor()
    await expectAccessible(page)
    await page.goto('/mirror')
    await page
      .getByRole('main')
      .locator('figcaption')
      .getByText(/“Mistakes are used to learn here.”: Central office/)
      .first()
      .waitFor()
    await expectAccessible(page)
    await page.setViewportSize(PHONE)
    await expectAccessible(page)
    expect(problems).toEqual([])
  },
)
