import { createReadStream } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { ReadableStream } from 'node:stream/web'
import { setTimeout as after } from 'node:timers/promises'
import type { AwsClient } from 'aws4fetch'
import { sha256 } from '../ids.ts'
import { StorageAway } from './away.ts'
import { nameOf } from './name.ts'
import { sendBody } from './send-body.ts'
import type { Body } from './send-body.ts'
import type { Store } from './store.ts'

export type Bucket = { endpoint: string; name: string; region: string; accessKey: string; secretKey: string }

/** Tries, and how long the second waits; each next one waits twice as long. */
const TRIES = 4
const WAIT_MS = 100
/** Until the answer begins. A body comes as long as it takes. */
const PATIENCE_MS = 60_000

export type Asking = { method: 'GET' | 'PUT' | 'DELETE'; key: string; body?: Body; hash?: Buffer; range?: string }

/**
 * A bucket behind any server that speaks S3, addressed by path. A content’s own hash signs it, so the server refuses bytes that came
 * over otherwise than they left; sent again after a break, the same bytes stand under the same name.
 */
export function inBucket(bucket: Bucket): Store {
  const ask = askingOf(bucket)
  const { endpoint } = bucket
  const got = async (hash: Buffer, range?: string) => {
    const reply = await ask({ method: 'GET', key: nameOf(hash), ...(range && { range }) })
    if (reply.status !== 404) return expecting(endpoint, reply, 200, 206)
    const code = codeIn(await reply.text())
    if (code === 'NoSuchBucket') throw new Error('The storage for files answered 404 NoSuchBucket')
    return null
  }
  const put = async (hash: Buffer, body: Body) =>
    void (await expecting(endpoint, await ask({ method: 'PUT', key: nameOf(hash), body, hash }), 200))
  return {
    keep: (hash, data) => put(hash, { bytes: data.length, read: () => Readable.from([data]) }),
    async take(hash, path) {
      await put(hash, { bytes: (await stat(path)).size, read: () => createReadStream(path) })
      await rm(path)
    },
    async open(hash, part) {
      const reply = await got(hash, part && `bytes=${part.from}-${part.to}`)
      if (!reply?.body) throw Object.assign(new Error(`${nameOf(hash)} is not in the bucket`), { code: 'ENOENT' })
      return Readable.fromWeb(reply.body as ReadableStream)
    },
    async read(hash) {
      const reply = await got(hash)
      return reply && Buffer.from(await reply.arrayBuffer())
    },
    async drop(hash) {
      await expecting(endpoint, await ask({ method: 'DELETE', key: nameOf(hash) }), 200, 204, 404)
    },
  }
}

/** One request, signed; again where nobody answers or the server is in trouble. */
export function askingOf({ endpoint, name, region, accessKey, secretKey }: Bucket): (of: Asking) => Promise<Response> {
  let client: Promise<AwsClient> | undefined
  return async ({ method, key, body, hash, range }) => {
    // Only districts that set a bucket need it.
    client ??= import('aws4fetch').then(
      ({ AwsClient: Client }) =>
        new Client({ accessKeyId: accessKey, secretAccessKey: secretKey, service: 's3', region, retries: 0 }),
    )
    const headers = {
      'x-amz-content-sha256': (hash ?? NOTHING).toString('hex'),
      ...(range && { range }),
      ...(body && { 'content-type': 'application/octet-stream' }),
    }
    const url = `${endpoint}/${name}/${key}`
    for (let nth = 1; ; nth++) {
      const stop = new AbortController()
      const timer = setTimeout(() => stop.abort(), PATIENCE_MS)
      try {
        const signed = await (await client).sign(url, { method, headers })
        const reply = body ? await sendBody(signed, body, PATIENCE_MS) : await fetch(signed, { signal: stop.signal })
        if ((reply.status < 500 && reply.status !== 429) || nth === TRIES) return reply
        await reply.body?.cancel()
      } catch (error) {
        if (nth === TRIES) throw new StorageAway(endpoint, error)
      } finally {
        clearTimeout(timer)
      }
      await after(WAIT_MS * 2 ** (nth - 1))
    }
  }
}

const NOTHING = sha256('')

async function expecting(endpoint: string, reply: Response, ...statuses: number[]): Promise<Response> {
  if (statuses.includes(reply.status)) return reply
  const said = await reply.text()
  if (reply.status >= 500 || reply.status === 429) throw new StorageAway(endpoint, said)
  throw new Error(`The storage for files answered ${reply.status} ${codeIn(said)}`)
}

/** What a refusal is called: `<Code>NoSuchBucket</Code>`. */
export const codeIn = (said: string) => /<Code>([\w.]{1,80})<\/Code>/.exec(said)?.[1] ?? ''
