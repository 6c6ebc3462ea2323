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
import { spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
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
    list: { type: 'boolean', default: false },
  },
})
type Result = { key: string; path: string; line: number; what: string; outcome: 'killed' | 'survived' }

const files = globSync('modules/*/server/{access,read}.ts')
  .filter((path) => path.includes(values.of))
  .toSorted()
const mutants = files.flatMap((path) => mutantsOf(path, readFileSync(path, 'utf8')))
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
const survived = tried.filter(({ outcome }) => outcome === 'survived')
for (const { path, line, what } of survived) console.log(`survived: ${path}:${line} ${what}`)
console.log(
  `${mutants.length} access rules, ${tried.length} dropped one at a time: ${tried.length - survived.length} noticed, ${survived.length} not`,
)

async function tryThem(some: readonly Mutant[]): Promise<void> {
  if (some.length === 0) return
  const copy = copyOfTheTree()
  mkdirSync(resolve(values.results, '..'), { recursive: true })
  try {
    if (await matrixFails(copy, 'until a fault, nothing first')) throw new Error('the matrix is red before any rule is dropped')
    for (const mutant of some) {
      const place = join(copy, mutant.path)
      const before = readFileSync(place)
      write(place, mutant.text)
      const began = performance.now()
      const noticed = await matrixFails(copy, `until a fault, ${mutant.path.split('/')[1]} first`)
      write(place, before)
      const { path, line, what } = mutant
      const result: Result = { key: keyOf(mutant), path, line, what, outcome: noticed ? 'killed' : 'survived' }
      results.set(result.key, result)
      appendFileSync(values.results, `${JSON.stringify(result)}\n`)
      console.log(`${result.outcome} in ${((performance.now() - began) / 1000).toFixed(0)} s: ${path}:${line} ${what}`)
    }
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

function matrixFails(cwd: string, mode: string): Promise<boolean> {
  const asked = ['run', '--project', 'api', 'server/who-may/matrix.test.ts', '--hookTimeout', '600000', '--testTimeout', '600000']
  const child = spawn('vitest', asked, { cwd, stdio: 'ignore', env: { ...process.env, WEFT_MATRIX: mode } })
  return new Promise((done, fail) => {
    child.on('error', fail)
    child.on('exit', (code) => done(code !== 0))
  })
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
