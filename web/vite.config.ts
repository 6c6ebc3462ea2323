import { globSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { minifyContractRouter } from '@orpc/contract'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import type { Plugin } from 'vite'

const PROSE = new Set(['summary', 'description', 'tags', 'successDescription'])

/** The browser needs each route's method and path, not its schemas: so zod stays on the server. */
function contractWithoutSchemas(): Plugin {
  return {
    name: 'weft:contract',
    resolveId: (id) => (id === 'virtual:contract' ? '\0virtual:contract' : null),
    async load(id) {
      if (id !== '\0virtual:contract') return null
      // Named at run time, so that the contract is not bundled into this file.
      const { contract } = (await import(new URL('../contract.ts', import.meta.url).href)) as typeof import('#contract.ts')
      // Summaries and tags are for the API's own page.
      const isProse = (key: string, value: unknown) => PROSE.has(key) && (typeof value === 'string' || Array.isArray(value))
      const written = JSON.stringify(minifyContractRouter(contract), (key, value) => (isProse(key, value) ? undefined : value))
      return `export const contract = ${written}`
    },
  }
}

/** Each URL, with the file of its page, as the modules’ `web/routes.ts` say. */
async function routesOfModules(): Promise<{ url: string; file: string }[]> {
  const paths = globSync('../modules/*/web/routes.ts', { cwd: import.meta.dirname })
  const found = await Promise.all(
    paths.map(async (path) => {
      const routes = join(import.meta.dirname, path)
      const source = await readFile(routes, 'utf8')
      return [...source.matchAll(/(?:at|still)\(\s*'([^']+)'.*?import\('([^']+)'\)/gs)].map(([, url = '', file = '']) => ({
        url,
        file: join(dirname(routes), file),
      }))
    }),
  )
  return found.flat()
}

/** What each URL needs, as `pages.json`, so that the server can have the browser fetch it together with the shell. */
function filesOfPages(): Plugin {
  return {
    name: 'weft:pages',
    async generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
      const shell = new Set(chunks.filter(({ isEntry }) => isEntry).flatMap(({ fileName }) => filesOf(fileName, chunks)))
      const pages = (await routesOfModules()).map(({ url, file }) => {
        const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId === file)
        return [url, chunk ? filesOf(chunk.fileName, chunks).filter((name) => !shell.has(name)) : []] as const
      })
      this.emitFile({ type: 'asset', fileName: 'pages.json', source: JSON.stringify(Object.fromEntries(pages), null, 1) })
    },
  }
}

/** Runs `early.ts` as soon as its chunk has come; the app's own script waits for all of its chunks. */
function earlyScript(): Plugin {
  return {
    name: 'weft:early',
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle = {} }) {
        const early = Object.values(bundle).find(
          (file) => file.type === 'chunk' && file.moduleIds.some((id) => id.endsWith('/web/early.ts')),
        )
        const attrs = { type: 'module', crossorigin: true, src: `/${early?.fileName}` }
        return early ? [{ tag: 'script', attrs, injectTo: 'head-prepend' }] : []
      },
    },
  }
}

type Chunk = { fileName: string; imports: string[]; isEntry: boolean; viteMetadata?: { importedCss: Set<string> } }

function filesOf(fileName: string, chunks: readonly Chunk[], seen = new Set<string>()): string[] {
  const chunk = chunks.find((one) => one.fileName === fileName)
  if (!chunk || seen.has(fileName)) return []
  seen.add(fileName)
  return [fileName, ...(chunk.viteMetadata?.importedCss ?? []), ...chunk.imports.flatMap((next) => filesOf(next, chunks, seen))]
}

/** What many pages share of one module, or of the charts, is a file of its own: nobody waits for phrases of a module that the page does not show. */
const ofModule = (id: string) =>
  /packages\/stats\/|web\/chart\//.test(id) ? 'charts' : (/\/modules\/(\w+)\/(?!web\/routes)/.exec(id)?.[1] ?? null)

/** `--outDir` names where to; `--mode gallery` builds the parts on one page instead of the app. */
export default defineConfig(({ mode }) => ({
  root: import.meta.dirname,
  plugins: [react(), contractWithoutSchemas(), ...(mode === 'gallery' ? [] : [filesOfPages(), earlyScript()])],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    manifest: true,
    // Inlined files would be data: URLs, which the content security policy refuses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: `${import.meta.dirname}/${mode === 'gallery' ? 'gallery' : 'index'}.html`,
      // A far server answers six files at a time: what many pages share comes as one.
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\/|web\/early\.ts/, priority: 4 },
            { name: 'shared', test: (id) => !ofModule(id), minShareCount: 6, priority: 3 },
            { name: 'styles', test: /\.css/, minShareCount: 2, priority: 2 },
            { name: ofModule, minShareCount: 6 },
          ],
        },
      },
    },
  },
}))
