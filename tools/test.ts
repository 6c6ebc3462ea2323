import { ensureChromium } from './chromium.ts'
import { run } from './run.ts'

/** Every test: `npm test`, or with a filter, as in `npm test -- modules/cycles`. */
try {
  await ensureChromium()
  if (!process.env['WEFT_TEST_DATA']) console.log('SKIPPED where real input is needed: WEFT_TEST_DATA names no folder with it.')
  process.exitCode = await run('vitest', ['run', ...process.argv.slice(2)])
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
