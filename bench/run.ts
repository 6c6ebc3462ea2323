import { globSync } from 'node:fs'
import { run } from '../tools/run.ts'

/**
 * `npm run bench` runs every benchmark, `npm run bench -- stats` those below bench/stats, one after the other. Each is a program that measures
 * itself against a named reference in the same run and prints the ratio; where the reference is not installed it says SKIPPED.
 */
const wanted = process.argv.slice(2)
const files = globSync('bench/**/*.bench.ts')
  .toSorted()
  .filter((file) => wanted.length === 0 || wanted.some((name) => file.startsWith(`bench/${name}`)))

if (files.length === 0) {
  console.error(`There is no benchmark ${wanted.join(' ')}.`)
  process.exitCode = 2
}
for (const file of files) {
  console.log(`\n${file}`)
  if ((await run('node', [file])) !== 0) process.exitCode = 1
}
