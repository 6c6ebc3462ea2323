import { run } from './run.ts'

/** Types, lint, format, the order of modules, and generated files: side by side, writing nothing. */
const CHECKS: [string, string, string[]][] = [
  ['types', 'tsc', ['-b', '--noEmit']],
  ['lint', 'oxlint', ['--deny-warnings']],
  ['format', 'oxfmt', ['--check']],
  ['architecture', 'vitest', ['run', '--project', 'unit', 'architecture.test.ts', '--reporter', 'dot']],
  ['db/tables.ts', 'node', ['tools/tables.ts', '--check']],
  ['docs/settings.md', 'node', ['tools/settings-page.ts', '--check']],
]

const began = performance.now()
const results = await Promise.all(CHECKS.map(async ([what, command, args]) => ({ what, code: await run(command, args) })))
const failed = results.filter(({ code }) => code !== 0).map(({ what }) => what)
console.log(
  `${failed.length === 0 ? 'check holds' : `check fails: ${failed.join(', ')}`} (${((performance.now() - began) / 1000).toFixed(1)} s)`,
)
process.exitCode = failed.length === 0 ? 0 : 1
