#!/usr/bin/env node
import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'
import { ConfigError } from '#platform/config.ts'
import { COMMANDS } from './commands.ts'
import { UsageError } from './usage.ts'

/** `weft COMMAND …`: exit code 0 done, 1 refused or failed (said why), 2 not understood. */
const [major = 0] = process.versions.node.split('.').map(Number)
if (major < 24) {
  console.error(
    `Weft runs on Node 24 or later; this is ${process.version}. Start it by npm (npm start, npx weft …), which brings the right one.`,
  )
  process.exit(1)
}

// What was compiled once is not compiled at the next start: that takes a second off. Where it cannot be written, nothing is lost.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/weft', import.meta.url)))

const words = process.argv.slice(2)
const command = COMMANDS.find(({ name }) => name === words.slice(0, name.split(' ').length).join(' '))
if (!command) {
  const asked = words.length === 0 || words[0] === '--help' || words[0] === '-h'
  const widest = Math.max(...COMMANDS.map(({ usage }) => usage.length))
  const list = COMMANDS.map(({ usage, about }) => `  ${usage.padEnd(widest)}  ${about}`).join('\n')
  console[asked ? 'log' : 'error'](
    `${asked ? '' : `There is no command “${words.join(' ')}”.\n`}weft COMMAND\n\n${list}\n\nEach takes --help. Settings are environment variables: docs/settings.md.`,
  )
  process.exit(asked ? 0 : 2)
}

const rest = words.slice(command.name.split(' ').length)
if (rest.includes('--help') || rest.includes('-h')) {
  console.log(`weft ${command.usage}\n\n${command.about}\n${command.help}`)
  process.exit(0)
}
try {
  process.exitCode = await (await command.load()).run(rest)
} catch (error) {
  if (error instanceof ConfigError || error instanceof UsageError) console.error(error.message)
  else console.error(error instanceof Error ? (process.env['WEFT_LOG'] === 'debug' ? error.stack : error.message) : error)
  process.exitCode = error instanceof UsageError ? 2 : 1
}
