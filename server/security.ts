import { randomUUID } from 'node:crypto'
import { ORPCError } from '@orpc/server'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Config } from '#platform/config.ts'
import { sendProblem } from './app.ts'

declare module 'fastify' {
  interface FastifyReply {
    /** For this reply's own style elements. */
    nonce: string
  }
}

/** Strict on every reply: nothing from elsewhere, nothing inline but styles that carry this reply's nonce. */
export async function securityHeaders(_: FastifyRequest, reply: FastifyReply) {
  // 122 random bits, which Node draws for a hundred replies at once.
  reply.nonce = randomUUID()
  reply.headers({
    'content-security-policy':
      `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${reply.nonce}'; img-src 'self' blob: data:; media-src 'self' blob:; font-src 'self'; ` +
      `connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(self), microphone=(), geolocation=()',
    'strict-transport-security': 'max-age=31536000',
  })
}

/** A mutation comes from our own pages (Origin, Sec-Fetch-Site) or carries a token; nothing else may use a browser's cookie. */
export const refuseForeign = (config: Config) => async (request: FastifyRequest, reply: FastifyReply) => {
  if (request.method === 'GET' || request.method === 'HEAD' || request.headers.authorization) return
  const { origin } = request.headers
  const site = request.headers['sec-fetch-site'] ?? 'same-origin'
  if (origin === config.url && site === 'same-origin') return
  const message = `This request did not come from ${config.url}. Open Weft at that address, or use a token.`
  await sendProblem(reply, new ORPCError('FORBIDDEN', { message }))
}

const noNulls = () => new ORPCError('BAD_REQUEST', { message: 'A text holds U+0000, which nothing can keep.' })

/** PostgreSQL keeps every character but this one. */
export function refuseNulls(input: unknown): void {
  if (typeof input === 'string' && input.includes('\0')) throw noNulls()
  if (typeof input === 'object' && input !== null) for (const value of Object.values(input)) refuseNulls(value)
}

export async function refuseNullsInAddress(request: FastifyRequest, reply: FastifyReply) {
  if (request.url.includes('%00')) await sendProblem(reply, noNulls())
}
