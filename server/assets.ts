import { readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { extname, join, relative } from 'node:path'
import { promisify } from 'node:util'
import { sha256 } from '#platform/ids.ts'
import { brotliCompress, gzip } from 'node:zlib'

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
}
const COMPRESSED = ['.js', '.css', '.svg']
const PARTS = ['.js', '.css', '.woff2']

/** `part`: of a page, and never a document of its own, which an image may be. */
export type Asset = { type: string; part: boolean; body: Buffer; brotli: Buffer | null; gzip: Buffer | null }
export type Assets = {
  html: string
  /** Changes with the built app: every answer carries it. */
  build: string
  files: Map<string, Asset>
  /** The built files that the page of an address needs, to be fetched together with the shell. */
  preloads: (path: string) => string[]
}

/** Reads the built web app into memory, compressed once, for a few megabytes in all. */
export async function readAssets(folder: string): Promise<Assets> {
  const pages = JSON.parse(await readFile(join(folder, 'pages.json'), 'utf8')) as Record<string, string[]>
  const files = new Map<string, Asset>()
  const paths = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
  await Promise.all(
    paths.map(async (entry) => {
      const path = join(entry.parentPath, entry.name)
      const type = TYPES[extname(path)]
      if (type) files.set(`/${relative(folder, path)}`, await assetOf(path, type))
    }),
  )
  const html = await readFile(join(folder, 'index.html'), 'utf8')
  return { html, build: sha256(html).toString('hex').slice(0, 12), files, preloads: (path) => pages[path] ?? [] }
}

async function assetOf(path: string, type: string): Promise<Asset> {
  const body = await readFile(path)
  const part = PARTS.includes(extname(path))
  if (!COMPRESSED.includes(extname(path))) return { type, part, body, brotli: null, gzip: null }
  const brotli = await keptBeside(`${path}.br`, () => promisify(brotliCompress)(body))
  return { type, part, body, brotli, gzip: await keptBeside(`${path}.gz`, () => promisify(gzip)(body, { level: 9 })) }
}

/** Compressed as small as can be at the first start after a build and kept in its folder: later ones read it, which takes two seconds less. */
async function keptBeside(path: string, compress: () => Promise<Buffer>): Promise<Buffer> {
  const kept = await readFile(path).catch(() => null)
  if (kept) return kept
  const made = await compress()
  // Whole or not at all: a start that is killed here leaves no half of it.
  const fresh = `${path}.${process.pid}`
  await writeFile(fresh, made)
    .then(() => rename(fresh, path))
    .catch(() => {})
  return made
}
