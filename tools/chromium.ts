import { existsSync } from 'node:fs'
import { run } from './run.ts'

const PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

export const chromiumPath = (): string | undefined => process.env['CHROMIUM'] ?? PATHS.find((path) => existsSync(path))

/** Debian's Chromium, installed now where it is absent and this user may; otherwise what to do is said. */
export async function ensureChromium(): Promise<string> {
  const there = chromiumPath()
  if (there) return there
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing Chromium from Debian’s packages, for the journeys in a real browser …')
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' }
    await run('apt-get', ['update', '-qq'], { env: quiet })
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env: quiet })
    const installed = chromiumPath()
    if (installed) return installed
  }
  throw new Error(
    'The tests need Chromium. As root: apt-get install chromium. Or name another one: CHROMIUM=/path/to/it npm test',
  )
}
