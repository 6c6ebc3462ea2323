import { rm } from 'node:fs/promises'
import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { DEMO_PEOPLE } from '#demo/named.ts'
import { expectAccessible, newVisitor, PHONE, signInAs } from './browser.ts'
import { freePort, served } from './server.ts'

/** A server of this journey's own: it is killed on the way. */
const port = String(await freePort())
let server = await served({ WEFT_PORT: port })
const { url, folder } = server
afterAll(async () => {
  await server.stop()
  await rm(folder, { recursive: true, force: true })
})
const again = async () => (server = await served({ WEFT_PORT: port, WEFT_DATA: folder }))

const [noemi, dante] = [DEMO_PEOPLE[0], DEMO_PEOPLE[1]]
const one = await newVisitor(url)
const other = await newVisitor(url, { viewport: PHONE })

/** Sent as the page itself would. */
async function send(page: Page, method: string, path: string, data?: object) {
  const reply = await page.request.fetch(`${url}/api${path}`, {
    method,
    headers: { origin: url, 'content-type': 'application/json' },
    ...(data ? { data } : {}),
  })
  expect(reply.ok(), `${method} ${path}: ${await reply.text()}`).toBe(true)
  return (await reply.json()) as { id: string }
}

type Texts = Record<'question' | 'students' | 'change' | 'prediction', string | null>
let teamId = ''
let cycleId = ''
const stored = async () => {
  const { cycle } = (await send(one.page, 'GET', `/cycles/${cycleId}`)) as unknown as { cycle: Texts }
  return cycle
}
const textOf = (field: keyof Texts) => async () => (await stored())[field]
const SOON = { timeout: 20_000, interval: 200 }
const box = (page: Page, label: string) => page.getByLabel(label, { exact: true })

test('a team of two begins a cycle', async () => {
  await Promise.all([signInAs(one.page, noemi.name), signInAs(other.page, dante.name)])
  const me = (await send(one.page, 'GET', '/me')) as unknown as { roles: { placeId: string }[] }
  const team = { name: 'Two of us', purpose: '', kind: 'study-group', placeId: me.roles[0]!.placeId }
  teamId = (await send(one.page, 'POST', '/teams', team)).id
  await send(one.page, 'POST', `/teams/${teamId}/invitations`, { personId: dante.id, part: 'member', message: '' })
  const invitations = (await send(other.page, 'GET', '/team-invitations')) as unknown as { id: string; teamId: string }[]
  const { id } = invitations.find((invitation) => invitation.teamId === teamId)!
  await send(other.page, 'POST', `/team-invitations/${id}/answer`, { accept: true })
  const begin = { step: 'plan', question: 'Does drawing help?', change: null, prediction: null, saw: null }
  const formId = '01900000-0000-7000-8000-000000000001'
  cycleId = (await send(one.page, 'POST', `/teams/${teamId}/cycles`, { formId, ...begin })).id
  await Promise.all([one, other].map(({ page }) => page.goto(`/cycles/${cycleId}`)))
  expect(await stored()).toMatchObject({ question: 'Does drawing help?', prediction: null })
})

test('one loses the connection while typing, the other writes the same text: both are offered, and both stay', async () => {
  await other.context.setOffline(true)
  await box(other.page, 'What we predict').pressSequentially('Half of them will draw it first')
  await other.page.getByText('Kept on this device').waitFor()
  await box(one.page, 'What we predict').fill('Everyone will')
  await expect.poll(textOf('prediction'), SOON).toBe('Everyone will')
  await other.context.setOffline(false)
  const both = other.page.getByRole('alert').filter({ hasText: 'Someone else wrote here' })
  await both.getByText('Everyone will').waitFor()
  await both.getByText('Half of them will draw it first').waitFor()
  await both.getByRole('button', { name: 'Join both and edit' }).click()
  await expect.poll(textOf('prediction'), SOON).toBe('Everyone will\n\nHalf of them will draw it first')
})

test('the session ends while one types: they sign in on the spot, and the text is saved', async () => {
  const client = new pg.Client({ connectionString: `postgres://weft@/weft?host=${encodeURIComponent(`${folder}/run`)}` })
  await client.connect()
  await client.query('update session set ended_at = now() where person_id = $1', [dante.id])
  await client.end()
  await box(other.page, 'For which students').pressSequentially('The ones who wait to be asked')
  await other.page.getByRole('button', { name: 'Sign in again' }).click()
  await other.page.getByRole('button', { name: `Go on as ${dante.name}` }).click()
  await expect.poll(textOf('students'), SOON).toBe('The ones who wait to be asked')
  expect(await box(other.page, 'For which students').inputValue()).toBe('The ones who wait to be asked')
})

test('the server is killed in the middle of a sentence: the sentence goes on, and is saved when it is back', async () => {
  const typing = box(one.page, 'What we try').pressSequentially('Draw first, then write, then read it aloud to someone', {
    delay: 40,
  })
  await one.page.waitForTimeout(900)
  await server.stop('SIGKILL')
  await typing
  await one.page.getByText('Kept on this device').waitFor()
  await again()
  await expect.poll(textOf('change'), SOON).toBe('Draw first, then write, then read it aloud to someone')
})

test('a tab is closed before anything could be sent: the next one has the text, and sends it', async () => {
  await other.page.reload()
  await other.context.setOffline(true)
  await box(other.page, 'What we try').press('Control+End')
  await box(other.page, 'What we try').pressSequentially(', twice')
  await other.page.getByText('Kept on this device').waitFor()
  await other.page.close({ runBeforeUnload: false })
  await other.context.setOffline(false)
  other.page = await other.context.newPage()
  await other.page.goto(`/cycles/${cycleId}`)
  await expect.poll(textOf('change'), SOON).toBe('Draw first, then write, then read it aloud to someone, twice')
})

test('a new version of the app is offered, never forced: what was typed is there after loading it', async () => {
  // The next server answers with another build, and not in the words this page knows.
  await other.page.route('**/api/**', async (route) => {
    if (route.request().method() !== 'PUT') return route.continue()
    return route.fulfill({
      status: 400,
      headers: { 'weft-build': 'a later one' },
      contentType: 'application/problem+json',
      body: JSON.stringify({ code: 'BAD_REQUEST', status: 400, title: 'Something in the request is not as it should be' }),
    })
  })
  await box(other.page, 'For which students').press('Control+End')
  await box(other.page, 'For which students').pressSequentially(', and Sol')
  await other.page.getByText('There is a new version of Weft').waitFor()
  await other.page.getByText('Something here is not right yet').waitFor()
  await other.page.unroute('**/api/**')
  await other.page.getByRole('button', { name: 'Load it' }).click()
  await expect.poll(textOf('students'), SOON).toBe('The ones who wait to be asked, and Sol')
})

test('a comment whose answer was lost is there once, however often it is sent', async () => {
  let lost = 0
  await other.page.route('**/comments', async (route) => {
    // It arrives, and the answer does not.
    await route.fetch()
    lost++
    return route.abort('connectionreset')
  })
  await other.page.getByLabel('Something for the others').fill('We could try this with fifth grade')
  await other.page.getByRole('button', { name: 'Send', exact: true }).click()
  await expect.poll(() => lost).toBeGreaterThan(0)
  await other.page.reload()
  await other.page.unroute('**/comments')
  await other.page.getByRole('button', { name: 'Send', exact: true }).click()
  await other.page.getByRole('paragraph').filter({ hasText: 'We could try this with fifth grade' }).waitFor()
  const { comments } = (await send(one.page, 'GET', `/cycles/${cycleId}`)) as unknown as { comments: { text: string }[] }
  expect(comments.map(({ text }) => text)).toEqual(['We could try this with fifth grade'])
})

test('two change a team at once: what each changed comes together, and a text that both changed stands there twice', async () => {
  await one.page.goto(`/teams/${teamId}`)
  await one.page.getByRole('button', { name: 'Name, purpose, who sees it' }).click()
  const dialog = one.page.getByRole('dialog')
  await dialog.getByLabel('Name', { exact: true }).fill('Drawing first')
  await dialog.getByLabel('At', { exact: true }).fill('14:30')
  type Team = { version: number; visibility: string; meetsOnDay: null; meetsAt: null }
  const { version, visibility } = (await send(one.page, 'GET', `/teams/${teamId}`)) as unknown as Team
  const theirs = { name: 'Two and a pencil', purpose: 'To see them think', visibility, meetsOnDay: 3, meetsAt: null, shownTo: [] }
  await send(one.page, 'PATCH', `/teams/${teamId}`, { version, ...theirs })
  await dialog.getByRole('button', { name: 'Save', exact: true }).click()
  const both = dialog.getByRole('region', { name: 'Name' })
  await both.getByText('Two and a pencil').waitFor()
  expect(await dialog.getByRole('region', { name: 'What for, in a sentence' }).count()).toBe(0)
  await expectAccessible(one.page)
  await both.getByRole('button', { name: 'Keep mine' }).click()
  await dialog.getByRole('button', { name: 'Save both together' }).click()
  await dialog.waitFor({ state: 'hidden' })
  expect(await send(one.page, 'GET', `/teams/${teamId}`)).toMatchObject({
    name: 'Drawing first',
    purpose: 'To see them think',
    meetsOnDay: 3,
    meetsAt: '14:30',
  })
})

test('every word that was typed is there, and no page stumbled', async () => {
  expect(await stored()).toMatchObject({
    question: 'Does drawing help?',
    students: 'The ones who wait to be asked, and Sol',
    change: 'Draw first, then write, then read it aloud to someone, twice',
    prediction: 'Everyone will\n\nHalf of them will draw it first',
  })
  expect([...one.problems, ...other.problems]).toEqual([])
})
