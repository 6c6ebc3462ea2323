import { parse } from 'csv-parse/sync'
import { text } from 'node:stream/consumers'
import type { Problems } from '../problems.ts'
import { GRADEBOOK } from './gradebook.ts'
import { MICROSOFT } from './microsoft.ts'
import { ONEROSTER } from './oneroster.ts'
import type { OpenSet, SetFile } from './open.ts'
import { FILES } from './shape.ts'
import type { FileName, Mode, Shape, Shapes } from './shape.ts'

/**
 * What a set is made of: how each file is to be read, and whether it is whole, holds changes, or is not there. Some files are
 * only checked.
 */
export type Format = {
  shapes: Shapes
  modes: Record<FileName, Mode>
  files: Map<FileName, SetFile>
  onlyChecked: { file: SetFile; shape: Shape }[]
}

const LARGEST_MANIFEST = 64 * 1024

export async function formatOf({ files }: OpenSet, problems: Problems): Promise<Format> {
  const byName = new Map(files.map((file) => [file.name.toLowerCase(), file]))
  const manifest = byName.get('manifest.csv')
  if (manifest) return oneRoster(manifest, byName, problems)
  if (byName.has('school.csv') && byName.has('section.csv')) problems.refuse('microsoft-v1', { file: 'School.csv' })
  const users = byName.get('users.csv')
  if (!users || !byName.has('orgs.csv')) return problems.refuse('not-a-roster', { file: 'manifest.csv' })
  const header = await headerOf(users)
  if (header.includes('enabledUser') || header.includes('dateLastModified'))
    problems.refuse('missing-file', { file: 'manifest.csv' })
  if (!byName.has('roles.csv')) problems.refuse('microsoft-v2', { file: users.name })
  return microsoft(byName, problems)
}

async function oneRoster(manifest: SetFile, byName: Map<string, SetFile>, problems: Problems): Promise<Format> {
  const properties = await propertiesOf(manifest, problems)
  const written = properties.get('oneroster.version') ?? ''
  const version = /^(1\.[12])(\.\d+)?$/.exec(written)?.[1] as '1.1' | '1.2' | undefined
  if (!version)
    return problems.refuse('unsupported-version', { file: manifest.name, column: 'oneroster.version', value: written })
  const shapes = ONEROSTER[version]
  const modes = Object.fromEntries(
    FILES.map((file) => [file, modeOf(manifest.name, file, properties, problems)]),
  ) as Format['modes']
  if (version === '1.1') modes.roles = 'absent'
  // Without them nobody would have a role, and everyone would seem gone.
  else if (modes.users === 'bulk' && modes.roles === 'absent') problems.error('missing-file', { file: 'roles.csv' })
  const found = new Map<FileName, SetFile>()
  for (const file of FILES) {
    const there = byName.get(`${file.toLowerCase()}.csv`)
    if (modes[file] !== 'absent' && there) found.set(file, there)
    else if (modes[file] !== 'absent') problems.error('missing-file', { file: `${file}.csv` })
  }
  nameTheOthers(byName, found, problems)
  const onlyChecked = Object.entries(GRADEBOOK).flatMap(([name, shape]) => {
    const there = byName.get(`${name.toLowerCase()}.csv`)
    return there && /^(bulk|delta)$/i.test(properties.get(`file.${name}`) ?? '') ? [{ file: there, shape }] : []
  })
  problems.check()
  return { shapes, modes, files: found, onlyChecked }
}

function modeOf(file: string, name: FileName, properties: Map<string, string>, problems: Problems): Mode {
  const column = `file.${name}`
  const written = properties.get(column) ?? ''
  const mode = written.toLowerCase() || 'absent'
  if (mode !== 'absent' && mode !== 'bulk' && mode !== 'delta')
    return problems.refuse('not-one-of', { file, column, value: written })
  if (written !== mode && written !== '') problems.warn('letter-case', { file, column, value: written })
  return mode
}

function microsoft(byName: Map<string, SetFile>, problems: Problems): Format {
  const found = new Map<FileName, SetFile>()
  for (const file of FILES) {
    const there = byName.get(`${file.toLowerCase()}.csv`)
    if (there) found.set(file, there)
  }
  nameTheOthers(byName, found, problems)
  const modes = Object.fromEntries(FILES.map((file) => [file, found.has(file) ? 'bulk' : 'absent'])) as Format['modes']
  return { shapes: MICROSOFT, modes, files: found, onlyChecked: [] }
}

/** What the set has besides: named, so that nobody believes it was imported. */
function nameTheOthers(byName: Map<string, SetFile>, found: Map<FileName, SetFile>, problems: Problems): void {
  for (const [file, { name }] of found) if (name !== `${file}.csv`) problems.warn('file-name-case', { file: name })
  const taken = new Set([...found.values()].map(({ name }) => name))
  for (const [lower, { name }] of byName) {
    if (lower === 'manifest.csv' || taken.has(name)) continue
    const known = FILES.some((file) => `${file.toLowerCase()}.csv` === lower)
    problems.warn(known ? 'not-listed' : 'not-read', { file: name })
  }
}

async function propertiesOf(manifest: SetFile, problems: Problems): Promise<Map<string, string>> {
  if (manifest.bytes > LARGEST_MANIFEST) problems.refuse('too-large', { file: manifest.name })
  try {
    const rows = parse(await text(await manifest.open()), {
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    })
    return new Map(rows.map(([name = '', value = '']) => [name, value]))
  } catch {
    return problems.refuse('broken-quotes', { file: manifest.name })
  }
}

/** The names in a file's first line. */
async function headerOf(file: SetFile): Promise<string[]> {
  const stream = await file.open()
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    stream.destroy()
    return chunk
      .toString('utf8')
      .split(/[\r\n]/, 1)[0]!
      .split(',')
      .map((name) => name.trim())
  }
  return []
}
