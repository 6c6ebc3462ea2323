import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress } from 'node:zlib'
import { chromium } from 'playwright-core'
import { DEMO_CYCLES } from '#demo/named.ts'
import { served } from '../e2e/server.ts'
import { QUIET, signInAs } from '../e2e/browser-start.ts'
import { ensureChromium } from '../tools/chromium.ts'
import type { Promised } from './promise.ts'

const BUILT = 'dist/web'
const SHELL_KB = 180
const PAGE_KB = 40
const SHOWN_MS = 2000
const TEACHER = 'Dante Okafor'

type Chunk = { file: string; isEntry?: boolean; imports?: string[] }

/** Kilobytes of a built script as it is sent, compressed by Brotli. */
const kilobytes = async (file: string) => (await promisify(brotliCompress)(await readFile(join(BUILT, file)))).length / 1000

async function weights(): Promise<{ shell: number; pages: [string, number][] }> {
  const manifest = JSON.parse(await readFile(join(BUILT, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>
  const pages = JSON.parse(await readFile(join(BUILT, 'pages.json'), 'utf8')) as Record<string, string[]>
  const entry = Object.values(manifest).find(({ isEntry }) => isEntry)!
  const loaded = (chunk: Chunk): string[] => [chunk.file, ...(chunk.imports ?? []).flatMap((name) => loaded(manifest[name]!))]
  const shellFiles = [...new Set(loaded(entry))]
  const weigh = async (files: string[]) => {
    const sizes = await Promise.all(files.filter((file) => file.endsWith('.js') && !shellFiles.includes(file)).map(kilobytes))
    return sizes.reduce((sum, size) => sum + size, 0)
  }
  const shell = (await Promise.all(shellFiles.map(kilobytes))).reduce((sum, size) => sum + size, 0)
  return {
    shell,
    pages: await Promise.all(Object.entries(pages).map(async ([path, files]) => [path, await weigh(files)] as [string, number])),
  }
}

/** Milliseconds from asking for a cycle's page until its question is on the screen, on a slow phone with nothing in its cache. */
async function timeToCycle(url: string): Promise<number[]> {
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args: QUIET })
  try {
    const context = await browser.newContext({ baseURL: url, viewport: { width: 390, height: 844 } })
    const page = await context.newPage()
    await signInAs(page, TEACHER)
    const path = `/cycles/${DEMO_CYCLES.pairsFirst}`
    const cookies = await context.cookies()
    const times: number[] = []
    for (let run = 0; run < 5; run++) {
      const fresh = await browser.newContext({ baseURL: url, viewport: { width: 390, height: 844 } })
      await fresh.addCookies(cookies)
      const slow = await fresh.newPage()
      const devtools = await fresh.newCDPSession(slow)
      await devtools.send('Network.enable')
      await devtools.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: 150,
        downloadThroughput: 1.6e6 / 8,
        uploadThroughput: 750e3 / 8,
      })
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
      // Noted by the page itself: asking it from outside takes a slow processor's time too.
      await slow.addInitScript(() => {
        new MutationObserver((_, watch) => {
          if (!document.querySelector('main h1')) return
          watch.disconnect()
          requestAnimationFrame(() => {
            performance.mark('shown')
            console.debug('shown')
          })
        }).observe(document, { childList: true, subtree: true })
      })
      const shown = slow.waitForEvent('console', (message) => message.text() === 'shown')
      await slow.goto(path, { waitUntil: 'commit' })
      await shown
      times.push(await slow.evaluate(() => performance.getEntriesByName('shown')[0]!.startTime))
      await fresh.close()
    }
    return times.toSorted((one, other) => one - other)
  } finally {
    await browser.close()
  }
}

export const promise: Promised = {
  statement: `shell and first page at most ${SHELL_KB} KB of compressed JavaScript, each further page at most ${PAGE_KB} KB; the cycle page shows its content within 2.0 s at 4× slower processor, 150 ms round trip, 1.6 Mbit/s`,
  async check() {
    const server = await served()
    try {
      const { shell, pages } = await weights()
      const home = pages.find(([path]) => path === '/')?.[1] ?? 0
      const [heaviest, weight] = pages.toSorted(([, one], [, other]) => other - one)[0]!
      const times = await timeToCycle(server.url)
      const median = times[2]!
      const holds = shell + home <= SHELL_KB && weight <= PAGE_KB && median <= SHOWN_MS
      const figure = `shell ${shell.toFixed(0)} KB + home ${home.toFixed(1)} KB; heaviest page ${heaviest} ${weight.toFixed(1)} KB; cycle shown after ${Math.round(median)} ms (median of ${times.map(Math.round).join(', ')})`
      return { holds, figure }
    } finally {
      await server.stop()
    }
  },
}
