import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
}
const COMPRESSED = ['.js', '.css', '.svg']

export type Asset = { type: string; body: Buffer; brotli: Buffer | null; gzip: Buffer | null }
type ManifestEntry = { file: string; css?: string[]; imports?: string[] }
export type Assets = {
  html: string
  files: Map<string, Asset>
  /** The built files that a page's source needs, to be preloaded with its HTML. */
  preloads: (source: string) => string[]
}

/** Reads the built web app into memory, compressed once, for a few megabytes in all. */
export async function readAssets(folder: string): Promise<Assets> {
  const manifest = JSON.parse(await readFile(join(folder, '.vite/manifest.json'), 'utf8')) as Record<string, ManifestEntry>
  const files = new Map<string, Asset>()
  const paths = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
  await Promise.all(
    paths.map(async (entry) => {
      const path = join(entry.parentPath, entry.name)
      const type = TYPES[extname(path)]
      if (type) files.set(`/${relative(folder, path)}`, await assetOf(path, type))
    }),
  )
  const all = (source: string): string[] => {
    const entry = manifest[source]
    return entry ? [entry.file, ...(entry.css ?? []), ...(entry.imports ?? []).flatMap(all)] : []
  }
  return { html: await readFile(join(folder, 'index.html'), 'utf8'), files, preloads: (source) => [...new Set(all(source))] }
}

async function assetOf(path: string, type: string): Promise<Asset> {
  const body = await readFile(path)
  if (!COMPRESSED.includes(extname(path))) return { type, body, brotli: null, gzip: null }
  const brotli = await promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
  return { type, body, brotli, gzip: await promisify(gzip)(body, { level: 9 }) }
}
