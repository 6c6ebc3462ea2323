import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { Browser, BrowserContext } from 'playwright-core'
import { DEMO_TEAMS } from '#demo/named.ts'
import { CORPUS } from '#platform/media/corpus/corpus.ts'
import { mp4 } from '#platform/media/corpus/recordings.ts'
import { MEDIA_PROBLEMS } from '#platform/media/problem.ts'
import { QUIET, signInAs } from '../e2e/browser-start.ts'
import { freePort, served } from '../e2e/server.ts'
import { signedIn } from '../bench/pages/measure.ts'
import { chromiumPath } from '../tools/chromium.ts'
import { SKIPPED } from './promise.ts'
import type { Promised } from './promise.ts'
import { droppingProxy } from './upload-corpus/dropping-proxy.ts'
import { watchMemory } from './upload-corpus/memory.ts'
import { bring, lookedInto, patiently, upload } from './upload-corpus/send.ts'
import type { At } from './upload-corpus/send.ts'

const MB = 1024 * 1024
const FILM_MB = 500
const MOST_MB = 400
/** `SAMPLES=9 npm run promise upload-corpus` takes so many of them, one after the other from all over the list, for a shorter look. */
const SAMPLES = Number(process.env['SAMPLES'] ?? CORPUS.length)
const SENT = CORPUS.filter(
  (_, at) => Math.floor((at * SAMPLES) / CORPUS.length) !== Math.floor(((at - 1) * SAMPLES) / CORPUS.length),
)
const SERVED = /^(image\/webp|text\/plain; charset=utf-8|(audio|video)\/(mp4|mpeg|wav|webm))$/

export const promise: Promised = {
  statement: `of ${SENT.length} files made to do harm or merely broken, sent to a real server, each becomes what it may be or is refused for a listed reason; opened in Chromium nothing of them runs; a film of ${FILM_MB} MB arrives from a browser over a connection that drops again and again; no request ends in a fault, and the server stays under ${MOST_MB} MB of memory`,
  async check() {
    const path = chromiumPath()
    if (!path) throw new SKIPPED('no Chromium here')
    const port = await freePort()
    const proxy = await droppingProxy(port, { between: [9 * MB, 31 * MB] })
    const url = `http://localhost:${proxy.port}`
    // The server that loads the demo district still holds what that took: another one goes on, as on any other day.
    const first = await served()
    await first.stop()
    const server = await served({ WEFT_PORT: String(port), WEFT_URL: url, WEFT_DATA: first.folder })
    const browser = await chromium.launch({ executablePath: path, args: QUIET })
    try {
      const at = { url, cookie: await signedIn(url) }
      const memory = watchMemory(server.pid)
      const faults: string[] = []
      const pieces = await sendAll(at, faults)
      const context = await browserOf(at, browser)
      const opened = await openAll(context, at, pieces, faults)
      const film = await sendFilm(context, { url, folder: server.folder, proxy }, faults)
      const { own, child } = await memory()
      if (own >= MOST_MB) faults.push(`the server held ${own.toFixed(0)} MB`)
      if (/"level":(50|60)|failed/.test(server.said())) faults.push(`it said: ${server.said().slice(-600)}`)
      return {
        holds: faults.length === 0,
        figure: `${faults.length > 0 ? `${faults.join('; ')}; ` : ''}${pieces.length} sent, ${opened} files opened, none ran; ${FILM_MB} MB in ${film.seconds.toFixed(0)} s over ${film.drops} dropped connections; at most ${own.toFixed(0)} MB in the server, ${child.toFixed(0)} MB in the process that looks into files`,
      }
    } finally {
      await browser.close()
      proxy.close()
      await server.stop()
      await rm(server.folder, { recursive: true, force: true })
    }
  },
}

type Sent = { name: string; id: string; fileIds: string[] }

async function sendAll(at: At, faults: string[]): Promise<Sent[]> {
  const sent: Sent[] = []
  for (const { name, bytes, becomes } of SENT) {
    const piece = await lookedInto(at, await bring(at, name, await upload(at, await bytes())))
    const became = piece.problem ?? piece.kind!
    if (!becomes.includes(became)) faults.push(`${name} became ${became}`)
    if (piece.problem && !MEDIA_PROBLEMS.includes(piece.problem)) faults.push(`${name}: ${piece.problem} is not listed`)
    sent.push({ name, id: piece.id, fileIds: piece.pages.map(({ fileId }) => fileId) })
  }
  return sent
}

/** A browser in which the teacher is signed in. */
async function browserOf({ url }: At, browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: url })
  context.setDefaultTimeout(120_000)
  const page = await context.newPage()
  await signInAs(page, 'Noemi Archuleta')
  await page.close()
  return context
}

/** Every file by itself, and every piece on its page: whatever would run asks for /ran, opens a dialog or changes a title. */
async function openAll(context: BrowserContext, { url, cookie }: At, pieces: readonly Sent[], faults: string[]): Promise<number> {
  const page = await context.newPage()
  let name = ''
  page.on('dialog', (dialog) => {
    faults.push(`${name}: opened a dialog`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    if (new URL(request.url()).pathname === '/ran') faults.push(`${name}: ran`)
  })
  let opened = 0
  for (const piece of pieces) {
    name = piece.name
    for (const fileId of piece.fileIds) {
      const reply = await patiently(`${url}/files/${fileId}`, { headers: { cookie } })
      const type = reply.headers.get('content-type') ?? ''
      const policy = reply.headers.get('content-security-policy') ?? ''
      const closed = SERVED.test(type) && policy.includes('sandbox') && reply.headers.get('x-content-type-options') === 'nosniff'
      if (!closed) faults.push(`${name}: served as ${type}, ${policy}`)
      await reply.arrayBuffer()
      await page.goto(`${url}/files/${fileId}`).catch(() => null)
      opened++
    }
    await page.goto(`${url}/work/${piece.id}`)
    await page.locator('main h1').waitFor()
    if ((await page.title()) === 'ran') faults.push(`${name}: its page ran it`)
  }
  await page.close()
  return opened
}

type Bad = Awaited<ReturnType<typeof droppingProxy>>

/** A film as a phone makes it: sent by the app itself, from the page on which work is brought, while the connection drops. */
async function sendFilm(
  context: BrowserContext,
  { url, folder, proxy }: { url: string; folder: string; proxy: Bad },
  faults: string[],
) {
  const path = join(folder, 'film.mp4')
  await writeFile(path, mp4({ media: Buffer.alloc(FILM_MB * MB, 9) }))
  const page = await context.newPage()
  const began = performance.now()
  try {
    await page.goto(`${url}/teams/${DEMO_TEAMS.fourthGrade.id}/work/add`)
    await page.getByLabel('Choose photos or files').setInputFiles(path)
    await page.getByLabel('In a few words').fill('A film')
    proxy.turnBad(true)
    await page.getByRole('button', { name: 'Send', exact: true }).click()
    await page.waitForURL(/\/work$/, { timeout: 400_000 })
    proxy.turnBad(false)
    const card = page.getByRole('link', { name: /A film/ }).first()
    await card.getByText('Film', { exact: true }).waitFor({ timeout: 120_000 })
  } catch (error) {
    faults.push(`the film: ${(error as Error).message.slice(0, 400)}`)
  }
  return { seconds: (performance.now() - began) / 1000, drops: proxy.drops() }
}
