import { createHash } from 'node:crypto'
import {
  appendFileSync,
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { execFile } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { testPostgres } from '#platform/testing-postgres.ts'
import { isNoRule } from './who-may-mutants/no-rules.ts'
import type { Asked } from './who-may-mutants/asked.ts'
import { mutantsOf } from './who-may-mutants/mutants.ts'
import type { Mutant } from './who-may-mutants/mutants.ts'

/**
 * Drops one access rule at a time, in a copy of the tree, and asks the matrix of who may whether it notices:
 * `node tools/who-may-mutants.ts --most 20 --of cycles`. What was tried stands in a file and is not tried again.
 */
const { values } = parseArgs({
  options: {
    most: { type: 'string', default: '1000' },
    of: { type: 'string', default: '' },
    results: { type: 'string', default: '.mutants/who-may.jsonl' },
    'at-once': { type: 'string', default: '1' },
    quick: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
  },
})
type Result = {
  key: string
  path: string
  line: number
  what: string
  /** Broken: without it the server does not start, which says nothing of who may. */
  outcome: 'noticed' | 'missed' | 'broken'
  by: string | null
}

const files = globSync('modules/*/server/{access,read}.ts')
  .filter((path) => path.includes(values.of))
  .toSorted()
const mutants = files.flatMap((path) => mutantsOf(path, readFileSync(path, 'utf8'))).filter((one) => !isNoRule(one))
const keyOf = ({ path, text }: Mutant) => createHash('sha256').update(`${path}\n${text}`).digest('hex').slice(0, 16)
const known = existsSync(values.results)
  ? readFileSync(values.results, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Result)
  : []
const results = new Map(known.map((one) => [one.key, one]))

if (values.list) for (const { path, line, what } of mutants) console.log(`${path}:${line} ${what}`)
else await tryThem(mutants.filter((mutant) => !results.has(keyOf(mutant))).slice(0, Number(values.most)))

const tried = mutants.flatMap((mutant) => results.get(keyOf(mutant)) ?? [])
const of = (outcome: Result['outcome']) => tried.filter((result) => result.outcome === outcome)
for (const { outcome, path, line, what, by } of [...of('broken'), ...of('missed')])
  console.log(`${outcome}: ${path}:${line} ${what}${by ? ` (${by})` : ''}`)
console.log(
  `${mutants.length} access rules, ${tried.length} dropped one at a time: ${of('noticed').length} noticed, ${of('missed').length} missed, ${of('broken').length} broken`,
)

async function tryThem(some: readonly Mutant[]): Promise<void> {
  if (some.length === 0) return
  mkdirSync(resolve(values.results, '..'), { recursive: true })
  const server = await testPostgres(null)
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void server.leave().finally(() => process.exit(1)))
  const left = some.toReversed()
  const work = async () => {
    const copy = copyOfTheTree()
    const matrix = (mode: string) => matrixOf(copy, server.url, mode)
    try {
      const { fault } = await matrix('until a fault, nothing first')
      if (fault) throw new Error(`the matrix is red before any rule is dropped: ${fault}`)
      for (let mutant = left.pop(); mutant; mutant = left.pop()) await tryOne(mutant, copy, matrix)
    } finally {
      rmSync(copy, { recursive: true, force: true })
    }
  }
  try {
    await Promise.all(Array.from({ length: Number(values['at-once']) }, work))
  } finally {
    await server.leave()
  }
}

async function tryOne(mutant: Mutant, copy: string, matrix: (mode: string) => Promise<Asked>): Promise<void> {
  const { path, line, what, text } = mutant
  const place = join(copy, path)
  const before = readFileSync(place)
  write(place, text)
  const began = performance.now()
  const module = path.split('/')[1]
  // Most are noticed by the rows of their own module; the rest are asked of all.
  const own = await matrix(`until a fault, ${module} alone`)
  const { cells, fault } = own.fault || values.quick ? own : await matrix(`until a fault, ${module} first`)
  write(place, before)
  const result: Result = {
    key: keyOf(mutant),
    path,
    line,
    what,
    outcome: cells === 0 ? 'broken' : fault ? 'noticed' : 'missed',
    by: fault,
  }
  results.set(result.key, result)
  appendFileSync(values.results, `${JSON.stringify(result)}\n`)
  console.log(`${result.outcome} in ${((performance.now() - began) / 1000).toFixed(0)} s: ${path}:${line} ${what}`)
}

async function matrixOf(cwd: string, url: string, mode: string): Promise<Asked> {
  const env = { ...process.env, WEFT_MATRIX: mode }
  try {
    const { stdout } = await promisify(execFile)('node', ['tools/who-may-mutants/asked.ts', url], { cwd, env })
    return JSON.parse(stdout) as Asked
  } catch (error) {
    return { cells: 0, fault: (error as Error).message.slice(0, 500) }
  }
}

/** Never this tree itself: a run that is killed leaves nothing changed. */
function copyOfTheTree(): string {
  const copy = mkdtempSync(join(tmpdir(), 'who-may-'))
  const left = new Set(['node_modules', '.git', '.mutants', 'data', 'dist'])
  for (const name of globSync('*').concat(globSync('.*')))
    if (!left.has(name)) cpSync(name, join(copy, name), { recursive: true })
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'))
  return copy
}

function write(path: string, content: string | Buffer): void {
  unlinkSync(path)
  writeFileSync(path, content)
}
