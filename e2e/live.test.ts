import { expect, inject, test } from 'vitest'
import { DEMO_CYCLES } from '#demo/named.ts'
import { newVisitor, PHONE, signInAs } from './browser.ts'

const url = inject('url')

test('what one writes, the other sees without asking', { timeout: 120_000 }, async () => {
  const noemi = await newVisitor(url)
  await signInAs(noemi.page, 'Noemi Archuleta')
  const asked: string[] = []
  noemi.context.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await noemi.page.goto(`/cycles/${DEMO_CYCLES.drawThenSay}`)
  const reads = () => asked.filter((path) => path.startsWith('/api/')).length
  // By itself a page that is there asks for nothing. What journeys beside this one change may make it ask, so it has some tries.
  const isQuiet = async () => {
    const before = reads()
    await noemi.page.waitForTimeout(4000)
    return reads() === before
  }
  await expect.poll(isQuiet, { timeout: 40_000 }).toBe(true)

  const priya = await newVisitor(url, { viewport: PHONE })
  await signInAs(priya.page, 'Priya Venkatesh')
  await priya.page.goto(`/cycles/${DEMO_CYCLES.drawThenSay}`)
  const main = priya.page.getByRole('main')
  await main.getByLabel('What would you like to tell or ask them?').fill('Did they draw it first?')
  await main.getByRole('button', { name: 'Send' }).click()
  const began = performance.now()
  await noemi.page.getByText('Did they draw it first?').waitFor({ timeout: 5000 })
  expect(performance.now() - began).toBeLessThan(5000)

  for (const { problems } of [noemi, priya]) expect(problems).toEqual([])
})
