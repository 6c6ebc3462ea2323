import { access, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { ConfigError, configFrom } from '../config.ts'
import { sha256 } from '../ids.ts'
import { newLog } from '../log.ts'
import type { Log } from '../log.ts'
import { isStorageAway, StorageAway } from './away.ts'
import { inBucket } from './bucket.ts'
import { checkBucket, refuseWrongBucket } from './check.ts'
import { onDisk } from './disk.ts'
import { nameOf } from './name.ts'
import { aForeignS3, signatureOf } from './testing.ts'

const folder = await mkdtemp(join(tmpdir(), 'weft-store-'))
afterAll(() => rm(folder, { recursive: true, force: true }))
const s3 = await aForeignS3()
beforeEach(() => {
  s3.objects.clear()
  s3.asked.length = 0
  s3.failing.length = 0
})

const text = (stream: Readable) => stream.toArray().then((parts) => Buffer.concat(parts as Buffer[]).toString())
const data = Buffer.from('They counted cars for two weeks.')
const hash = sha256(data)

test('the foreign server works signatures out as Amazon’s own example does', () => {
  // “GET Object” in Amazon’s “Signature Calculations for the Authorization Header”.
  const headers = {
    host: 'examplebucket.s3.amazonaws.com',
    range: 'bytes=0-9',
    'x-amz-content-sha256': 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    'x-amz-date': '20130524T000000Z',
  }
  const signing = {
    secret: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    day: '20130524',
    region: 'us-east-1',
    signedHeaders: Object.keys(headers).join(';'),
  }
  expect(signatureOf(signing, { method: 'GET', url: '/test.txt', headers })).toBe(
    'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
  )
})

describe.each([
  ['on the disk', onDisk(folder)],
  ['in a bucket', inBucket(s3.bucket)],
])('%s', (_, store) => {
  test('what is kept comes back, whole and in part, and is gone once dropped', async () => {
    await store.keep(hash, data)
    await store.keep(hash, data)
    expect(await store.read(hash)).toEqual(data)
    expect(await text(await store.open(hash))).toBe(data.toString())
    expect(await text(await store.open(hash, { from: 5, to: 11 }))).toBe('counted')
    await store.drop(hash)
    await store.drop(hash)
    expect(await store.read(hash)).toBeNull()
    await expect(store.open(hash)).rejects.toMatchObject({ code: 'ENOENT' })
  })

  test('a file that lies on this disk is taken, and lies there no more', async () => {
    const path = join(folder, 'taken')
    const film = Buffer.alloc(3_000_000, 'film')
    await writeFile(path, film)
    await store.take(sha256(film), path)
    await expect(access(path)).rejects.toThrow('ENOENT')
    expect((await store.read(sha256(film)))!.equals(film)).toBe(true)
    await store.drop(sha256(film))
  })
})

describe('in a bucket', () => {
  const store = inBucket(s3.bucket)

  test('a name is the content’s hash, as on the disk, so that a folder can be copied there', async () => {
    await store.keep(hash, data)
    const hex = hash.toString('hex')
    expect([...s3.objects.keys()]).toEqual([`files/${hex.slice(0, 2)}/${hex}`])
    await onDisk(folder).keep(hash, data)
    await expect(access(join(folder, nameOf(hash)))).resolves.toBeUndefined()
  })

  test('what came over otherwise than it left is refused there', async () => {
    await expect(store.keep(sha256('something else'), data)).rejects.toThrow('400 XAmzContentSHA256Mismatch')
    expect(s3.objects.size).toBe(0)
  })

  test('a line that breaks and a server in trouble are tried again; the same bytes stand there once', async () => {
    s3.failing.push('cut', 503)
    await store.keep(hash, data)
    expect([...s3.objects.values()]).toEqual([data])
    s3.failing.push('cut')
    expect(await store.read(hash)).toEqual(data)
  })

  test('where nobody answers, that is said, and nothing is taken for missing', async () => {
    s3.failing.push('cut', 'cut', 503, 'cut')
    const gone = await store.read(hash).catch((error: unknown) => error)
    expect(gone).toBeInstanceOf(StorageAway)
    expect(isStorageAway(new Error('around it', { cause: gone }))).toBe(true)
  })
})

describe('the settings', () => {
  const { endpoint, name, region, accessKey, secretKey } = s3.bucket
  const set = {
    WEFT_S3_ENDPOINT: endpoint,
    WEFT_S3_BUCKET: name,
    WEFT_S3_REGION: region,
    WEFT_S3_ACCESS_KEY: accessKey,
    WEFT_S3_SECRET_KEY: secretKey,
  }
  const wrong = (env: Record<string, string>) => {
    try {
      configFrom(env)
      return []
    } catch (error) {
      return (error as ConfigError).problems.map((line) => line.split(':')[0])
    }
  }

  test('all together or none, and all that are wrong are named at once', () => {
    expect(configFrom({}).bucket).toBeUndefined()
    expect(configFrom(set).bucket).toEqual(s3.bucket)
    expect(wrong({ WEFT_S3_BUCKET: name })).toEqual(['WEFT_S3_ENDPOINT', 'WEFT_S3_ACCESS_KEY', 'WEFT_S3_SECRET_KEY'])
    expect(wrong({ ...set, WEFT_S3_ENDPOINT: 'nowhere', WEFT_S3_BUCKET: 'Mine!', WEFT_PORT: 'eighty' })).toEqual([
      'WEFT_PORT',
      'WEFT_S3_ENDPOINT',
      'WEFT_S3_BUCKET',
    ])
    expect(wrong({ ...set, WEFT_S3_ENDPOINT: 'http://s3.example.org' })).toEqual(['WEFT_S3_ENDPOINT'])
    expect(wrong({ ...set, WEFT_S3_ENDPOINT: 'https://s3.example.org/weft' })).toEqual(['WEFT_S3_ENDPOINT'])
  })

  test('that fit leave nothing behind in the bucket', async () => {
    expect(await checkBucket({ bucket: s3.bucket })).toEqual({ problems: [], isAway: false })
    expect(s3.asked).toEqual(['PUT files/check', 'GET files/check', 'DELETE files/check'])
    expect(s3.objects.size).toBe(0)
  })

  test.each([
    ['WEFT_S3_BUCKET: there is no such bucket', { name: 'another' }],
    ['WEFT_S3_ACCESS_KEY: it is not known there', { accessKey: 'AKIAUNKNOWN' }],
    ['WEFT_S3_SECRET_KEY: it does not belong to WEFT_S3_ACCESS_KEY', { secretKey: 'another' }],
    ['WEFT_S3_REGION: the bucket is in another region, us-west-2', { region: 'eu-west-1' }],
  ])('%s: the start is refused with it', async (said, of) => {
    const starting = refuseWrongBucket({ bucket: { ...s3.bucket, ...of } }, newLog('silent'))
    await expect(starting).rejects.toMatchObject({ problems: [said] })
  })

  test('a key that may not delete is refused before the first night', async () => {
    s3.allowed.delete('DELETE')
    expect((await checkBucket({ bucket: s3.bucket })).problems).toEqual(['WEFT_S3_ACCESS_KEY: it may not delete in this bucket'])
    s3.allowed.add('DELETE')
  })

  test('a storage that is away does not keep the rest from starting', async () => {
    const away = { bucket: { ...s3.bucket, endpoint: 'http://127.0.0.1:9' } }
    const lines: string[] = []
    const log = { error: (_: object, said: string) => void lines.push(said) } as unknown as Log
    await refuseWrongBucket(away, log)
    expect(lines).toEqual([expect.stringContaining('does not answer')])
  })
})
