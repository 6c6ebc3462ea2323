import { globSync, readFileSync } from 'node:fs'
import { createContext, runInContext } from 'node:vm'
import { expect, test } from 'vitest'

const root = new URL('../', import.meta.url)
const files = globSync('**/*.ts', { cwd: root, exclude: ['test/**', '**/*.test.ts'] }).toSorted()
const modules = await Promise.all(files.map((file) => import(new URL(file, root).href) as Promise<Record<string, unknown>>))
const names: object = Object.assign({ Float64Array, Int32Array, Uint32Array }, ...modules)

/** Statements, the last of them an expression, and its answer in a comment behind or below it. */
type Example = { file: string; name: string; code: string; answer: string }

function examplesIn(file: string): Example[] {
  const text = readFileSync(new URL(file, root), 'utf8')
  return [...text.matchAll(/@example\s((?:(?!\*\/)[\s\S])*)\*\/\s*export function (\w+)/g)].map(([, block, name]) => {
    const lines = block!.split('\n').map((line) => line.replace(/^ \* ?/, '').trimEnd())
    const source = lines.join('\n').trim()
    const at = source.lastIndexOf('// ')
    return { file, name: name!, code: source.slice(0, at).trim(), answer: source.slice(at + 3).trim() }
  })
}

/** The value of the last statement, with everything the package has at hand. */
const valueOf = (code: string): unknown => runInContext(code, createContext({ ...names }))

/** An answer as one would write it: a typed array is named before its values. */
const asCode = (answer: string) => `(${answer.replaceAll(/\b(\w+Array) (\[[^\]]*\])/g, '$1.from($2)')})`

/** A number to nine decimals, anything else as it is. */
const nearly = (answer: unknown): unknown => (typeof answer === 'number' ? expect.closeTo(answer, 9) : answer)

test.each(files.flatMap(examplesIn))('$file: the example of $name gives its answer', ({ code, answer }) => {
  expect(valueOf(code)).toEqual(nearly(valueOf(asCode(answer))))
})

test('every exported function that is told of has an example', () => {
  const without = files.flatMap((file) => {
    const text = readFileSync(new URL(file, root), 'utf8')
    const told = [...text.matchAll(/\/\*\*\n(?:(?!\*\/)[\s\S])* Definition:(?:(?!\*\/)[\s\S])*\*\/\s*export function (\w+)/g)]
    return told.filter(([comment]) => !comment.includes('@example')).map(([, name]) => `${file}: ${name}`)
  })
  expect(without).toEqual([])
})
