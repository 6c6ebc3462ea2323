import { request as overHttp } from 'node:http'
import { request as overHttps } from 'node:https'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** What is sent, read anew for each try. */
export type Body = { bytes: number; read: () => Readable }

/**
 * Sends a body as it is read and says its length beforehand, which S3 wants: `fetch` says none of a stream, and of a file it holds all of it
 * in memory (500 MB, measured). The answer to it is short.
 */
export function sendBody({ url, method, headers }: Request, { bytes, read }: Body, patienceMs: number): Promise<Response> {
  const { promise, resolve, reject } = Promise.withResolvers<Response>()
  const open = url.startsWith('https:') ? overHttps : overHttp
  const sending = open(url, { method, headers: { ...Object.fromEntries(headers), 'content-length': bytes }, timeout: patienceMs })
  sending.on('timeout', () => sending.destroy(new Error('Nothing moved for a while')))
  sending.on('response', (reply) => {
    reply
      .toArray()
      .then((parts) => resolve(new Response(Buffer.concat(parts as Buffer[]), { status: reply.statusCode! })), reject)
  })
  // Also once all is sent: the line may break before the answer.
  sending.on('error', reject)
  pipeline(read(), sending).catch(reject)
  return promise
}
