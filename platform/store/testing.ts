import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll } from 'vitest'
import type { Bucket } from './bucket.ts'

/**
 * A small server that speaks as much of Amazon’s S3 as Weft asks of one, written from Amazon’s own description and apart from what Weft signs
 * with: it works every signature out anew (Signature Version 4), holds bodies against the hash that was signed, wants a length, and refuses
 * in S3’s words. It stands for a foreign server; nothing of Weft is in it.
 */
export type ForeignS3 = {
  bucket: Bucket
  /** What it holds, by key. */
  objects: Map<string, Buffer>
  /** What comes next fails so: with this status, or cut off without a word. */
  failing: (503 | 'cut')[]
  /** What this key may do, beside being known. */
  allowed: Set<string>
  /** Requests that it answered, as `PUT files/ab/abcd`. */
  asked: string[]
  stop: () => Promise<void>
}

const SECRET = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'

export async function aForeignS3(): Promise<ForeignS3> {
  const server = createServer((request, reply) => void answer(s3, request, reply).catch(() => request.socket.destroy()))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const stop = async () => {
    if (!server.listening) return
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  }
  afterAll(stop)
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const bucket = { endpoint, name: 'weft-files', region: 'us-west-2', accessKey: 'AKIAIOSFODNN7EXAMPLE', secretKey: SECRET }
  const s3: ForeignS3 = {
    bucket,
    objects: new Map(),
    failing: [],
    allowed: new Set(['PUT', 'GET', 'DELETE']),
    asked: [],
    stop,
  }
  return s3
}

type Refusal = [status: number, code: string, more?: string]

async function answer(s3: ForeignS3, request: IncomingMessage, reply: ServerResponse): Promise<void> {
  const failure = s3.failing.shift()
  if (failure === 'cut') return void request.socket.destroy()
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  const body = Buffer.concat(parts)
  const refusal: Refusal | null = failure ? [failure, 'SlowDown'] : whyNot(s3, request, body)
  if (refusal) return refuse(reply, refusal)
  const [, , ...rest] = new URL(request.url!, s3.bucket.endpoint).pathname.split('/')
  const key = decodeURIComponent(rest.join('/'))
  s3.asked.push(`${request.method} ${key}`)
  if (request.method === 'PUT') {
    s3.objects.set(key, body)
    return void reply.writeHead(200).end()
  }
  if (request.method === 'DELETE') {
    s3.objects.delete(key)
    return void reply.writeHead(204).end()
  }
  const object = s3.objects.get(key)
  if (!object) return refuse(reply, [404, 'NoSuchKey'])
  const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? []
  if (from === undefined) return void reply.writeHead(200, { 'content-length': object.length }).end(object)
  const part = object.subarray(Number(from), Number(to) + 1)
  reply.writeHead(206, { 'content-length': part.length, 'content-range': `bytes ${from}-${to}/${object.length}` }).end(part)
}

const refuse = (reply: ServerResponse, [status, code, more = '']: Refusal) =>
  void reply
    .writeHead(status, { 'content-type': 'application/xml' })
    .end(`<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>Refused</Message>${more}</Error>`)

function whyNot({ bucket, allowed }: ForeignS3, request: IncomingMessage, body: Buffer): Refusal | null {
  const said = /^AWS4-HMAC-SHA256 Credential=([^,]+), SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/.exec(
    request.headers.authorization ?? '',
  )
  if (!said) return [403, 'AccessDenied']
  const [key, day, region] = said[1]!.split('/')
  if (key !== bucket.accessKey) return [403, 'InvalidAccessKeyId']
  if (region !== bucket.region) return [400, 'AuthorizationHeaderMalformed', `<Region>${bucket.region}</Region>`]
  const signed = signatureOf({ secret: bucket.secretKey, day: day!, region: bucket.region, signedHeaders: said[2]! }, request)
  if (!timingSafeEqual(Buffer.from(signed), Buffer.from(said[3]!))) return [403, 'SignatureDoesNotMatch']
  const at = String(request.headers['x-amz-date']).replace(/(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/, '$1-$2-$3T$4:$5:$6Z')
  if (!(Math.abs(Date.parse(at) - Date.now()) < 900_000)) return [403, 'RequestTimeTooSkewed']
  if (!request.url!.startsWith(`/${bucket.name}/`)) return [404, 'NoSuchBucket']
  if (request.method === 'PUT' && request.headers['content-length'] === undefined) return [411, 'MissingContentLength']
  const hash = request.headers['x-amz-content-sha256']
  if (hash !== createHash('sha256').update(body).digest('hex')) return [400, 'XAmzContentSHA256Mismatch']
  return allowed.has(request.method!) ? null : [403, 'AccessDenied']
}

type Signing = { secret: string; day: string; region: string; signedHeaders: string }

/** The signature that a request with these headers bears, as Amazon describes it (Signature Version 4, in the header, one chunk). */
export function signatureOf(
  { secret, day, region, signedHeaders }: Signing,
  { method, url, headers }: Pick<IncomingMessage, 'method' | 'url' | 'headers'>,
): string {
  const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()
  const [path = '', query = ''] = url!.split('?')
  const canonical = [
    method,
    path,
    query,
    ...signedHeaders.split(';').map((name) => `${name}:${String(headers[name]).trim().replaceAll(/\s+/g, ' ')}`),
    '',
    signedHeaders,
    headers['x-amz-content-sha256'],
  ].join('\n')
  const scope = `${day}/${region}/s3/aws4_request`
  const toSign = ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope, createHash('sha256').update(canonical).digest('hex')].join(
    '\n',
  )
  return hmac(hmac(hmac(hmac(hmac(`AWS4${secret}`, day), region), 's3'), 'aws4_request'), toSign).toString('hex')
}
