import { flushCompileCache } from 'node:module'
import { configFrom } from '#platform/config.ts'
import { newLog } from '#platform/log.ts'
import { serve } from '#server/main.ts'
import { parsed } from './usage.ts'

export async function run(words: string[]): Promise<number> {
  parsed(words, {})
  const config = configFrom(process.env)
  const quiet = process.stdout.isTTY && !process.env['WEFT_LOG']
  const running = await serve(config, newLog(quiet ? 'warn' : config.log), progress)
  if (!running) {
    console.log(`Weft is already running at ${config.url}`)
    return 0
  }
  // Now, and not when it ends: it may be killed.
  flushCompileCache()
  console.log(`Weft is ready at ${running.url} — ${running.signIn}`)
  const signal = await new Promise<string>((resolve) => {
    process.once('SIGINT', resolve)
    process.once('SIGTERM', resolve)
  })
  progress(`Stopping (${signal})`)
  await running.stop()
  return 0
}

const progress = (what: string) => console.error(`${what} …`)
