import { run } from './run.ts'

/** Types take longest: everything else gives way to them. */
const aside = (command: string, ...args: string[]) => run(command, args, { givesWay: true })

/** Types, lint, format, the order of modules, and generated files: side by side. Nothing that is kept is written. */
const CHECKS: [string, () => Promise<number>][] = [
  ['types', types],
  ['lint', () => aside('oxlint', '--deny-warnings')],
  ['format', () => aside('oxfmt', '--check')],
  ['architecture', () => aside('vitest', 'run', '--project', 'unit', 'architecture.test.ts', '--reporter', 'dot')],
  ['db/tables.ts', () => aside('node', 'tools/tables.ts', '--check')],
  ['docs/settings.md', () => aside('node', 'tools/settings-page.ts', '--check')],
]

/**
 * What both sides share comes first: the others read its declarations. Server and tests are one program, for most tests read most of the
 * server (that no server code asks for a browser's globals, the linter holds). One checker a program: several would each work out
 * the contract's types anew, which took two to three times the processor time.
 */
async function types(): Promise<number> {
  // Each runs for seconds: clearing up would take a quarter of its processor time.
  const env = { GOGC: 'off', GOMEMLIMIT: '3GiB' }
  const tsc = (args: string[], givesWay = false) => run('tsc', [...args, '--checkers', '1'], { env, givesWay })
  const shared = await tsc(['-b', 'tsconfig.shared.json'])
  if (shared !== 0) return shared
  // The second is twice the first.
  const others = await Promise.all([tsc(['-b', 'tsconfig.web.json'], true), tsc(['-p', 'tsconfig.node.json'])])
  return Math.max(...others)
}

const began = performance.now()
const results = await Promise.all(CHECKS.map(async ([what, check]) => ({ what, code: await check() })))
const failed = results.filter(({ code }) => code !== 0).map(({ what }) => what)
console.log(
  `${failed.length === 0 ? 'check holds' : `check fails: ${failed.join(', ')}`} (${((performance.now() - began) / 1000).toFixed(1)} s)`,
)
process.exitCode = failed.length === 0 ? 0 : 1
