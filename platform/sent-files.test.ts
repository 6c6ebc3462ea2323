import { mkdir, readdir, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { sentFiles } from './sent-files.ts'
import { testFolder } from './testing.ts'

const data = await testFolder()
const files = sentFiles('sent', { ending: '.zip', mostBytes: 10 })
const send = (text: string) => files.keep(data, Readable.from([Buffer.from(text)]))

test('a file is kept for this server alone, and one too large leaves nothing behind', async () => {
  const id = (await send('ten bytes!'))!
  expect([await files.has(data, id), (await stat(files.pathOf(data, id))).mode & 0o777]).toEqual([true, 0o600])
  expect(await send('eleven byte')).toBeNull()
  expect(await readdir(join(data, 'sent'))).toEqual([`${id}.zip`])
  await files.drop(data, id)
  expect(await files.has(data, id)).toBe(false)
})

test('what nobody came back to within the hour is gone, with what was unpacked beside it, and nothing of others', async () => {
  const [old, fresh] = [(await send('old'))!, (await send('fresh'))!]
  const unpacked = join(data, 'sent', 'unpacked.zip')
  await mkdir(unpacked)
  await writeFile(join(unpacked, 'results.csv'), 'a')
  await writeFile(join(data, 'sent', 'of-others'), 'b')
  const longAgo = new Date(Date.now() - 61 * 60_000)
  for (const path of [files.pathOf(data, old), unpacked, join(data, 'sent', 'of-others')]) await utimes(path, longAgo, longAgo)
  expect(await files.dropOld(data)).toEqual([old])
  expect(await readdir(join(data, 'sent'))).toEqual([`${fresh}.zip`, 'of-others'].toSorted())
})
