import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Stored } from '#platform/files.ts'
import type { MediaType } from '#platform/media/kind.ts'

/** As it is served: writing is shown as such, whatever it says. */
const TYPES: Record<MediaType, string> = {
  'image/webp': 'image/webp',
  'text/plain': 'text/plain; charset=utf-8',
  'audio/mp4': 'audio/mp4',
  'audio/mpeg': 'audio/mpeg',
  'audio/wav': 'audio/wav',
  'audio/webm': 'audio/webm',
  'video/mp4': 'video/mp4',
  'video/webm': 'video/webm',
}

/**
 * Sends a stored file, or the part of it that was asked for, so that a film can be looked at from its middle. Opened by itself
 * it may do nothing at all; it may be withdrawn, so no browser keeps it.
 */
export async function sendStored(request: FastifyRequest, reply: FastifyReply, { mediaType, bytes, open }: Stored) {
  const part = partOf(request.headers.range, bytes)
  const { from, to } = part === null || part === 'none' ? { from: 0, to: bytes - 1 } : part
  // Opened before anything is said of it: what is not there is no file.
  const body = part === 'none' ? null : await open(part ?? undefined)
  reply.type(TYPES[mediaType]).headers({
    'cache-control': 'private, no-store',
    'content-disposition': 'inline',
    'content-security-policy': `default-src 'none'; media-src 'self'; img-src 'self'; sandbox; frame-ancestors 'none'`,
    'accept-ranges': 'bytes',
  })
  if (!body) return reply.status(416).header('content-range', `bytes */${bytes}`).send()
  if (part) reply.status(206).header('content-range', `bytes ${from}-${to}/${bytes}`)
  return reply.header('content-length', to - from + 1).send(body)
}

/** One part, as browsers ask for it; null for the whole, also where the wish is not understood (RFC 9110, 14.2). */
export function partOf(range: string | undefined, bytes: number): { from: number; to: number } | 'none' | null {
  const [, first, last] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(range ?? '') ?? []
  if (first === undefined || last === undefined || (first === '' && last === '')) return null
  if (first === '') return Number(last) === 0 ? 'none' : { from: Math.max(0, bytes - Number(last)), to: bytes - 1 }
  const [from, to] = [Number(first), last === '' ? bytes - 1 : Math.min(bytes - 1, Number(last))]
  if (last !== '' && Number(last) < from) return null
  return from >= bytes ? 'none' : { from, to }
}
