import { readdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { SKIPPED } from './promise.ts'
import type { Promised } from './promise.ts'

/**
 * `npm run promise -- NAME` checks one promise: its figure is printed last, exit code 0 where it holds, 1 where it does not, 77 where it
 * cannot be checked here. `npm run promises` checks all and writes the table of docs/promises.md.
 */
const folder = fileURLToPath(new URL('.', import.meta.url))
const names = (await readdir(folder))
  .filter((file) => file.endsWith('.ts') && !['run.ts', 'promise.ts'].includes(file))
  .map((file) => file.slice(0, -3))

async function checked(
  name: string,
): Promise<{ name: string; statement: string; outcome: 'holds' | 'does not hold' | 'skipped'; figure: string }> {
  const { promise } = (await import(`./${name}.ts`)) as { promise: Promised }
  try {
    const { holds, figure } = await promise.check()
    return { name, statement: promise.statement, outcome: holds ? 'holds' : 'does not hold', figure }
  } catch (error) {
    if (error instanceof SKIPPED)
      return { name, statement: promise.statement, outcome: 'skipped', figure: `SKIPPED: ${error.message}` }
    return { name, statement: promise.statement, outcome: 'does not hold', figure: (error as Error).message }
  }
}

const EXIT = { holds: 0, 'does not hold': 1, skipped: 77 }
const [name] = process.argv.slice(2)
if (name === '--all') {
  const rows = []
  for (const one of names.toSorted()) {
    const row = await checked(one)
    console.log(`${row.name}: ${row.outcome}. ${row.figure}`)
    rows.push(row)
  }
  const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, '; ')
  const table = rows
    .map((row) => `| \`${row.name}\` | ${cell(row.statement)} | ${row.outcome} | ${cell(row.figure)} |`)
    .join('\n')
  const page = `# What Weft promises\n\nEach is checked by \`npm run promise -- NAME\`. Last run of all: ${new Date().toISOString().slice(0, 10)}, by \`npm run promises\`.\n\n| promise | it holds when | outcome | figure |\n|---|---|---|---|\n${table}\n`
  await writeFile(new URL('../docs/promises.md', import.meta.url), page)
  process.exitCode = rows.some(({ outcome }) => outcome === 'does not hold') ? 1 : 0
} else if (!name || !names.includes(name)) {
  console.error(`npm run promise -- NAME, with one of:\n${names.map((one) => `  ${one}`).join('\n')}`)
  process.exitCode = 2
} else {
  const { statement, outcome, figure } = await checked(name)
  console.log(`${name}: ${statement}\n${outcome}\n${figure}`)
  process.exitCode = EXIT[outcome]
}
