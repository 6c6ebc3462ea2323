import { execFileSync } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bytesOf, readArchive } from './read-archive.ts'
import { Damaged, Refused } from './refused.ts'
import { writeArchive } from './write-archive.ts'

const AT = new Date('2026-03-03T10:00:00Z')
const ENTRIES: [string, Buffer][] = [
  ['manifest.json', Buffer.from('{"first":true}\n')],
  ['tables/place/00001.gz', Buffer.alloc(700, 'abc')],
  ['files/ab/empty', Buffer.alloc(0)],
  ['contents.json', Buffer.alloc(512, 'z')],
]
let folder: string
let path: string

const write = (to: string, force = false) =>
  writeArchive(to, { force, at: AT }, async (archive) => {
    for (const [name, data] of ENTRIES) await archive.add(name, data.length, [data])
  })
const read = async (from: string) => {
  const found: [string, string][] = []
  await readArchive(from, async (entry) => void found.push([entry.name, (await bytesOf(entry)).toString()]))
  return found
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'weft-archive-'))
  path = join(folder, 'whole')
  await write(path)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('what was written is read back, in its order, also by a reader that leaves some of it', async () => {
  expect(await read(path)).toEqual(ENTRIES.map(([name, data]) => [name, data.toString()]))
  const names: string[] = []
  await readArchive(path, async ({ name }) => void names.push(name))
  expect(names).toEqual(ENTRIES.map(([name]) => name))
})

test('any tar opens it, and sha256sum finds every entry as listed', () => {
  const listed = execFileSync('tar', ['tf', path]).toString().trim().split('\n')
  expect(listed).toEqual([...ENTRIES.map(([name]) => name), 'SHA256SUMS', 'END'])
  execFileSync('tar', ['xf', path, '-C', folder])
  expect(execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: folder }).toString().match(/: OK$/gm)).toHaveLength(
    ENTRIES.length,
  )
})

/** The entry that holds this byte: its header, its bytes or its padding. */
function entryAt(position: number): string {
  let from = 0
  for (const [name, data] of ENTRIES) {
    from += 512 + Math.ceil(data.length / 512) * 512
    if (position < from) return name
  }
  return ''
}

test('one flipped bit anywhere is refused, and the entry is named', async () => {
  const whole = await readFile(path)
  const flipped = join(folder, 'flipped')
  for (let position = 0; position < whole.length; position += 13) {
    const bytes = Buffer.from(whole)
    bytes[position]! ^= 1 << (position % 8)
    await writeFile(flipped, bytes)
    const error = await read(flipped).catch((refused: unknown) => refused)
    expect(error, `byte ${position}`).toBeInstanceOf(Refused)
    const { message } = error as Refused
    const named = [entryAt(position) || /SHA256SUMS|END/, /the header after|no archive of Weft/]
    expect(
      named.some((one) => message.match(one)),
      `byte ${position}: ${message}`,
    ).toBe(true)
  }
})

test('one that is cut short, that goes on, or that was put together anew is refused', async () => {
  const { length } = await readFile(path)
  const other = join(folder, 'other')
  for (const size of [length - 1, length - 1024, length - 1536, 2048, 600, 100]) {
    await write(other, true)
    await truncate(other, size)
    await expect(read(other)).rejects.toThrow(Damaged)
  }
  await writeFile(other, Buffer.concat([await readFile(path), Buffer.from('x')]))
  await expect(read(other)).rejects.toThrow('something follows its end')
  await writeFile(other, 'not an archive'.repeat(100))
  await expect(read(other)).rejects.toThrow('no archive of Weft')
})

test('a file that is there stays unless it is forced, and what fails leaves nothing behind', async () => {
  await expect(write(path)).rejects.toThrow('is there already')
  await write(path, true)
  await expect(write(folder, true)).rejects.toThrow('is there already')
  await expect(write(join(folder, 'none/at-all'))).rejects.toThrow('cannot be written')
  const before = await readdir(folder)
  const failing = writeArchive(join(folder, 'half'), { force: false, at: AT }, async (archive) => {
    await archive.addJson('manifest.json', {})
    throw new Error('half way')
  })
  await expect(failing).rejects.toThrow('half way')
  expect(await readdir(folder)).toEqual(before)
})
