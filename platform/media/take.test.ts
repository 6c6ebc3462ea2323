import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { takeApart } from './apart.ts'
import { CORPUS, NAME, SCRIPT } from './corpus/corpus.ts'
import { take } from './take.ts'

const root = await mkdtemp(join(tmpdir(), 'weft-corpus-'))
afterAll(() => rm(root, { recursive: true, force: true }))

async function sent(name: string, bytes: Buffer) {
  const folder = join(root, name.replaceAll(/\W+/g, '-'))
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'sent'), bytes)
  return { sent: [join(folder, 'sent')], folder }
}

/** The promise `upload-corpus` sends these and the heavy ones through a real server. */
test.each(CORPUS.filter(({ heavy }) => !heavy).map((sample) => [sample.name, sample] as const))('%s', async (name, sample) => {
  const taken = await take(await sent(name, await sample.bytes()))
  expect(sample.becomes).toContain('problem' in taken ? taken.problem : taken.kind)
  for (const { path, mediaType } of 'problem' in taken ? [] : taken.pages) {
    const kept = (await readFile(path)).toString('latin1')
    // Writing keeps its words, and is shown as such.
    const words = [NAME, '+34.52', ...(mediaType === 'text/plain' ? [] : [SCRIPT])]
    expect(words.filter((word) => kept.includes(word))).toEqual([])
  }
})

test('several pictures are its sheets in order; anything else among them is said', async () => {
  const [photo, writing] = ['a photo with a name, a place and a script in its notes', 'writing'].map((name) =>
    CORPUS.find((sample) => sample.name === name)!,
  )
  const [one, two] = [await sent('one', await photo!.bytes()), await sent('two', await writing!.bytes())]
  const both = { sent: [...one.sent, ...one.sent], folder: one.folder }
  expect(await take(both)).toMatchObject({ kind: 'image', pages: [{ width: 320 }, { width: 320 }] })
  expect(await take({ sent: [...one.sent, ...two.sent], folder: one.folder })).toEqual({ problem: 'mixed' })
})

test('in a process of its own, what goes beyond its limits is left, and the next one is looked into', async () => {
  const writing = await sent('apart', Buffer.from('Its the same'))
  expect(await takeApart(writing, { mb: 1 })).toEqual({ problem: 'too-hard' })
  expect(await takeApart(writing, { ms: 1 })).toEqual({ problem: 'too-hard' })
  expect(await takeApart(writing)).toMatchObject({ kind: 'text' })
})
