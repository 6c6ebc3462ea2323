import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')
const BUILT = join(ROOT, 'dist/web')
const SOURCES = ['web', 'modules', 'packages/stats', 'platform/words.ts', 'contract.ts', 'package-lock.json']

/** The folder of the built web app, built now where a source changed since. Two builds at once end with one of them in place. */
export async function builtWeb(progress: (what: string) => void): Promise<string> {
  const stamp = await sourcesStamp()
  const has = await readFile(join(BUILT, 'stamp'), 'utf8').catch(() => null)
  if (has === stamp) return BUILT
  progress('Building the web app')
  // Whatever this process is, people get the production build: a test runner sets this to `test`.
  process.env['NODE_ENV'] = 'production'
  const { build } = await import('vite')
  const fresh = join(ROOT, `dist/web-${process.pid}`)
  await mkdir(join(ROOT, 'dist'), { recursive: true })
  await build({ configFile: join(ROOT, 'web/vite.config.ts'), logLevel: 'warn', build: { outDir: fresh, emptyOutDir: true } })
  await writeFile(join(fresh, 'stamp'), stamp)
  await rm(BUILT, { recursive: true, force: true })
  await rename(fresh, BUILT).catch(() => rm(fresh, { recursive: true, force: true }))
  return BUILT
}

/** Names, sizes and times of all sources: enough to see a change, quick enough for every start. */
async function sourcesStamp(): Promise<string> {
  const hash = createHash('sha256')
  for (const source of SOURCES) {
    const path = join(ROOT, source)
    const entries = (await stat(path)).isDirectory() ? await readdir(path, { recursive: true, withFileTypes: true }) : null
    const files = entries ? entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)) : [path]
    const wanted = files.filter((file) => !file.includes('/server/') && !/\.test\.tsx?$/.test(file)).toSorted()
    const stats = await Promise.all(wanted.map((file) => stat(file)))
    wanted.forEach((file, at) => hash.update(`${file} ${stats[at]!.size} ${stats[at]!.mtimeMs}\n`))
  }
  return hash.digest('hex')
}
