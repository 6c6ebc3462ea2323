import { expect, inject, test } from 'vitest'
import { DESKTOP, expectAccessible, newVisitor, PHONE, signInAs } from './browser.ts'

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

test('a student answers with a code from a slip, without an account', { timeout: 240_000 }, async () => {
  const leader = await newVisitor(url, { viewport: DESKTOP })
  await signInAs(leader.page, 'Miriam Castellanos')
  await leader.page.goto('/listening')
  await leader.page.getByLabel('About what').selectOption({ label: 'Learning here' })
  await leader.page.getByRole('button', { name: 'Begin' }).click()
  await leader.page.getByLabel('Title, in English').fill('Learning in our school')
  await leader.page.getByLabel('Title, in Spanish').fill('Aprender en nuestra escuela')
  await expectAccessible(leader.page)
  for (const band of ['Teachers', 'Other staff']) await leader.page.getByRole('checkbox', { name: band }).uncheck()
  await leader.page.getByRole('checkbox', { name: 'Students' }).check()
  await leader.page.getByRole('button', { name: 'Save' }).click()
  await leader.page.getByText(/Students, Cottonwood Elementary: 5\d\d people/).waitFor()
  await leader.page.getByRole('button', { name: 'Launch' }).click()
  await leader.page.waitForURL(/\/listening$/)

  const teacher = await newVisitor(url, { viewport: DESKTOP })
  await signInAs(teacher.page, 'Noemi Archuleta')
  const dealing = teacher.page.getByRole('complementary').getByRole('link', { name: 'Learning in our school' })
  await expect
    .poll(
      async () => {
        await teacher.page.goto('/listening')
        return dealing.count()
      },
      { timeout: 60_000, interval: 2000 },
    )
    .toBe(1)
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
  expect([...leader.problems, ...teacher.problems, ...student.problems]).toEqual([])
})

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

test(
  'whoever leads answers and promises; those it was made to confirm it, in Spanish; what is raised gets its answer',
  { timeout: 120_000 },
  async () => {
    const leader = await newVisitor(url, { viewport: DESKTOP })
    await signInAs(leader.page, 'Miriam Castellanos')
    await leader.page.goto('/listening')
    await leader.page.getByRole('link', { name: 'Trust in our schools, again' }).click()
    await leader.page
      .getByLabel('Your answer to Cottonwood Elementary')
      .fill('You find out about substitutes the evening before.')
    await leader.page.getByRole('button', { name: 'Answer', exact: true }).click()
    await leader.page.getByRole('main').locator('blockquote').getByText('the evening before').waitFor()
    await leader.page.getByRole('button', { name: 'Promise something to Cottonwood Elementary' }).click()
    await leader.page.getByLabel('What will you do?').fill('The list of substitutes stands in the hall at six each evening')
    await leader.page.getByRole('button', { name: 'Promise it' }).click()
    await leader.page.getByRole('heading', { name: 'The list of substitutes stands in the hall' }).waitFor()
    await expectAccessible(leader.page)
    const results = leader.page.url()
    await leader.page.goto('/promises/kept')
    await leader.page.getByRole('heading', { name: 'The list of substitutes stands in the hall' }).waitFor()
    await expectAccessible(leader.page)

    const teacher = await newVisitor(url, { viewport: PHONE, locale: 'es-ES' })
    await signInAs(teacher.page, 'Noemi Archuleta')
    await teacher.page.goto(results)
    await teacher.page.getByRole('button', { name: 'Sí, se cumplió' }).first().click()
    await teacher.page.getByText('Noemi Archuleta: se cumplió').waitFor()
    await teacher.page.goto('/voices/new')
    await expectAccessible(teacher.page)
    await teacher.page.getByLabel('Con sus palabras').fill('¿Puede venir la lista también por mensaje?')
    await teacher.page
      .getByLabel('¿Quién puede actuar?')
      .selectOption({ label: 'Dirección de la escuela, Cottonwood Elementary' })
    await teacher.page.getByRole('button', { name: 'Enviar' }).click()
    const raised = teacher.page.getByRole('link', { name: '¿Puede venir la lista también por mensaje?' })
    await raised.waitFor()
    await expectAccessible(teacher.page)

    await leader.page.goto('/voices')
    await leader.page.getByRole('link', { name: '¿Puede venir la lista también por mensaje?' }).click()
    await leader.page.getByLabel('Your words').fill('From Monday, to everyone who wants it.')
    await leader.page.getByRole('button', { name: 'Send' }).click()
    await leader.page.getByText('Miriam Castellanos answered').waitFor()
    await expectAccessible(leader.page)

    await raised.click()
    await teacher.page.getByText('From Monday, to everyone who wants it.').waitFor()
    await expectAccessible(teacher.page)
    expect([...leader.problems, ...teacher.problems]).toEqual([])
  },
)
