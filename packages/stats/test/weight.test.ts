import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { expect, test } from 'vitest'

const index = fileURLToPath(new URL('../index.ts', import.meta.url))

/** The modules of the package that are left once everything unused has been dropped from a page with this text. */
async function modulesIn(text: string): Promise<string[]> {
  const page = {
    name: 'page',
    resolveId: (id: string) => (id === 'page.ts' ? id : null),
    load: (id: string) => (id === 'page.ts' ? text : null),
  }
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [page],
    build: { write: false, rolldownOptions: { input: 'page.ts', external: [/^pure-rand/] } },
  })
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  const modules = outputs.flatMap((output) => (output.type === 'chunk' ? Object.entries(output.modules) : []))
  const left = modules.filter(([, { renderedLength }]) => renderedLength > 0).map(([id]) => id)
  return left
    .filter((id) => id.includes('packages/stats/'))
    .map((id) => id.slice(id.indexOf('packages/stats/') + 15))
    .toSorted()
}

test('the package does nothing by being imported', async () => {
  expect(await modulesIn(`import ${JSON.stringify(index)}`)).toEqual([])
})

test('a page carries only what it uses', async () => {
  const used = await modulesIn(`import { median } from ${JSON.stringify(index)}\nconsole.log(median([1, 2, 3]))`)
  expect(used).toEqual(['inputs/present-numbers.ts', 'summaries/median.ts', 'summaries/sorted.ts'])
})
