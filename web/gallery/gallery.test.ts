import { createServer } from 'node:http'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DESKTOP, expectAccessible, newVisitor, PHONE } from '../../e2e/browser.ts'

let gallery: Awaited<ReturnType<typeof serveGallery>>
beforeAll(async () => {
  gallery = await serveGallery()
}, 30_000)
afterAll(() => gallery.stop())

const PARTS = '/gallery.html'
const CHARTS = '/teams'
const SECONDS = 30_000

for (const colorScheme of ['light', 'dark'] as const)
  test(`every part is accessible and fits, ${colorScheme}`, { timeout: SECONDS }, async () => {
    for (const [viewport, path] of [
      [PHONE, PARTS],
      [DESKTOP, CHARTS],
    ] as const) {
      const { page, context, problems } = await newVisitor(gallery.url, { viewport, colorScheme })
      await page.goto(path)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await expectAccessible(page)
      await page.getByRole('button', { name: /Your account/ }).click()
      await expectAccessible(page)
      await page.setViewportSize({ width: 320, height: 256 })
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
      expect(problems).toEqual([])
      await context.close()
    }
  })

test(
  'a text saves itself, keeps both texts when two people wrote, and loses nothing on a reload',
  { timeout: SECONDS },
  async () => {
    const { page, context, problems } = await newVisitor(gallery.url)
    await page.goto(PARTS)
    const box = page.getByRole('textbox', { name: 'What we learned' })
    await box.fill('Talking first helped.')
    await page.getByText('Saved a moment ago').waitFor()
    await page.getByRole('button', { name: 'Let a colleague write here' }).click()
    await box.fill('Talking first helped most of us.')
    await page.getByText('Both texts are kept').waitFor()
    await expectAccessible(page)
    await page.reload()
    await page.getByText('Both texts are kept').waitFor()
    expect(await box.inputValue()).toBe('Talking first helped most of us.')
    await page.getByRole('button', { name: 'Join both and edit' }).click()
    await page.getByText('Saved a moment ago').waitFor()
    await page.reload()
    expect(await box.inputValue()).toBe('Partners need a sentence to start from.\n\nTalking first helped most of us.')

    await context.setOffline(true)
    await box.fill('Written without a connection')
    await page.getByText('Kept on this device').waitFor()
    await page.getByText('No connection. Keep writing').waitFor()
    await context.setOffline(false)
    await page.getByText('Saved a moment ago').waitFor()
    expect(problems).toEqual([])
    await context.close()
  },
)

test(
  'an act pressed twice is done once, and sent again under its key where the server was away',
  { timeout: SECONDS },
  async () => {
    const { page, context } = await newVisitor(gallery.url)
    gallery.answers.push(503)
    await page.goto(PARTS)
    await page.evaluate(() => localStorage.setItem('weft.draft.0198a000-0000-7000-8000-000000000001.note', '{}'))
    page.on('dialog', (dialog) => void dialog.accept())
    await page.getByRole('button', { name: /Your account/ }).click()
    await page.getByRole('button', { name: 'Sign out' }).dblclick()
    await page.waitForURL('**/sign-in')
    expect(gallery.asked.map(({ path }) => path)).toEqual(['/api/sign-out', '/api/sign-out'])
    expect(new Set(gallery.asked.map(({ key }) => key)).size).toBe(1)
    expect(gallery.asked[0]!.key).toMatch(/^[0-9a-f-]{36}$/)
    expect(await page.evaluate(() => localStorage.getItem('weft.draft.0198a000-0000-7000-8000-000000000001.note'))).toBeNull()
    await context.close()
  },
)

test('by keyboard: skip to the page, open and close what opens, and the focus comes back', { timeout: SECONDS }, async () => {
  const { page, context } = await newVisitor(gallery.url)
  await page.goto(PARTS)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Grade 7 English team')
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')

  await page.getByRole('button', { name: 'Seen by the team and two guests' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('dialog', { name: 'Who can see this' }).waitFor()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  expect(await focused()).toBe('Seen by the team and two guests')

  await page.getByRole('button', { name: /Your account/ }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowDown')
  expect(await focused()).toBe('Account and language')
  await page.keyboard.press('Escape')
  expect(await focused()).toBe('RO')

  await page.getByRole('link', { name: 'Teams', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Charts' }).waitFor()
  expect([await page.title(), await page.evaluate(() => document.activeElement?.id)]).toEqual(['Charts · Weft', 'main'])
  await context.close()
})

test('dark is remembered, and there before anything is drawn', { timeout: SECONDS }, async () => {
  const { page, context } = await newVisitor(gallery.url)
  await page.goto(PARTS)
  await page.getByRole('button', { name: /Your account/ }).click()
  await page.getByRole('radio', { name: 'Dark' }).check()
  await page.route('**/*.js', (route) => (route.request().url().includes('/assets/') ? route.abort() : route.continue()))
  await page.reload()
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(21, 20, 27)')
  await context.close()
})

test('a chart is taken away as picture, drawing and numbers', { timeout: SECONDS }, async () => {
  const { page, context, problems } = await newVisitor(gallery.url)
  await page.goto(CHARTS)
  const figure = page.getByRole('figure', { name: 'Exit tickets with a claim' })
  const taken = async (name: string) => {
    await figure.getByRole('button', { name: 'Take away' }).click()
    const download = page.waitForEvent('download')
    await figure.getByRole('button', { name }).click()
    return readFile(await (await download).path())
  }
  const png = await taken('Picture (PNG)')
  expect([...png.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47])
  // Twice as fine as the 720 pixels of the drawing and its margins.
  expect(png.readUInt32BE(16)).toBe(2 * (720 + 36))
  const svg = (await taken('Drawing (SVG)')).toString()
  expect(svg).toContain('Exit tickets with a claim and evidence rose after cycle 3 began')
  expect(svg).not.toContain('var(')
  expect((await taken('Numbers (CSV)')).toString()).toContain('2026-09-08,0.31,8 / 27,')
  expect(problems).toEqual([])
  await context.close()
})

const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' blob:; connect-src 'self'; base-uri 'none'; form-action 'self'"

/** What the test's own API was asked: the route and the key it came under. */
type Asked = { path: string; key: string | null }

/** The gallery, built and served under the strict policy, with an API that answers from a list of statuses. */
async function serveGallery() {
  const folder = await mkdtemp(join(tmpdir(), 'weft-gallery-'))
  await build({
    configFile: join(import.meta.dirname, '../vite.config.ts'),
    mode: 'gallery',
    logLevel: 'warn',
    build: { outDir: folder },
  })
  const asked: Asked[] = []
  const answers: number[] = []
  const server = createServer((request, response) => {
    void (async () => {
      const { pathname } = new URL(request.url ?? '/', 'http://gallery')
      if (pathname.startsWith('/api')) {
        const posted = request.method === 'POST'
        if (posted) asked.push({ path: pathname, key: request.headers['idempotency-key']?.toString() ?? null })
        const status = posted ? (answers.shift() ?? 200) : 404
        response.writeHead(status, { 'content-type': status === 200 ? 'application/json' : 'application/problem+json' })
        response.end(JSON.stringify(status === 200 ? {} : { status, code: `STATUS_${status}` }))
        return
      }
      const type = TYPES[extname(pathname)]
      const body = await readFile(join(folder, type ? pathname : 'gallery.html'))
      response.writeHead(200, { 'content-type': type ?? 'text/html', 'content-security-policy': POLICY }).end(body)
    })()
  })
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve)
  })
  const { port } = server.address() as { port: number }
  const stop = async () => {
    server.closeAllConnections()
    server.close()
    await rm(folder, { recursive: true, force: true })
  }
  return { url: `http://localhost:${port}`, asked, answers, stop }
}
