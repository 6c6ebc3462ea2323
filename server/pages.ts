import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import { createRouterClient, ORPCError } from '@orpc/server'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { PAGES } from './page-list.ts'
import type { Page } from './page-list.ts'
import type { Parts } from './app.ts'
import { pageContextOf } from './context.ts'
import { router } from './router.ts'

type Call = (input: unknown) => Promise<unknown>
type First = { me: unknown; locale: string; build: string; path?: string; input?: unknown; data?: unknown; status: number }

/** The web app: built files by name, and for every other address its page with the first data inside. */
export function pageRoutes(app: FastifyInstance, parts: Parts) {
  app.get('/assets/*', async (request, reply) => sendAsset(request, reply, parts))
  app.get('/*', async (request, reply) => {
    const { html, preloads, files } = parts.assets
    if (files.has(request.url)) return sendAsset(request, reply, parts)
    const url = new URL(request.url, parts.config.url)
    const page = PAGES.find(({ pattern }) => pattern.test(url.pathname))
    const first = await firstData(request, reply, parts, { url, page })
    const links = page ? preloads(page.path).map(linkTo) : []
    const filled = html
      .replace('<html lang="en"', `<html lang="${first.locale}"`)
      .replace('property="csp-nonce" content=""', `property="csp-nonce" content="${reply.nonce}"`)
      .replace('</head>', `${links.join('')}</head>`)
      .replace(FIRST, () => `<script type="application/json" id="first">${inHtml(first)}</script>`)
    reply.header('cache-control', 'no-store').header('vary', 'cookie, accept-encoding')
    reply.status(page ? first.status : 404).type('text/html; charset=utf-8')
    if (!takesBrotli(request)) return reply.send(filled)
    // A quick grade: half a millisecond here, a tenth of a second on a slow phone.
    const body = await promisify(brotliCompress)(filled, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })
    return reply.header('content-encoding', 'br').send(body)
  })
}

const FIRST = /<script type="application\/json" id="first">\s*null\s*<\/script>/
const linkTo = (file: string) =>
  file.endsWith('.css') ? `<link rel="stylesheet" href="/${file}">` : `<link rel="modulepreload" href="/${file}">`

/** JSON that cannot end the script element it stands in. */
const inHtml = (first: First) => JSON.stringify(first).replaceAll('<', '\\u003c')

type Asked = { url: URL; page: Page | undefined }

async function firstData(request: FastifyRequest, reply: FastifyReply, parts: Parts, { url, page }: Asked): Promise<First> {
  const { context, me } = await pageContextOf(request, reply, parts)
  const client = createRouterClient(router, { context })
  const input = page?.input?.(page.pattern.exec(url.pathname)!.groups ?? {}, url.searchParams)
  const named = page?.read ? { path: page.read, input } : {}
  const loading = page?.read ? load(client, page.read, input) : { status: 200 }
  if (me) return { me, locale: me.locale, build: parts.assets.build, ...named, ...(await loading) }
  // A visitor gets what is open to visitors; for the rest the page leads to signing in.
  const { status, ...loaded } = await loading
  return {
    me: null,
    locale: preferred(request),
    build: parts.assets.build,
    ...(status === 200 ? { ...named, ...loaded } : {}),
    status: 200,
  }
}

async function load(client: unknown, path: string, input: unknown): Promise<{ status: number; data?: unknown }> {
  const call = path.split('.').reduce((at, key) => (at as Record<string, unknown>)[key], client) as Call
  try {
    return { status: 200, data: await call(input) }
  } catch (error) {
    // The page asks again by itself and shows why it may not.
    if (error instanceof ORPCError && error.status < 500) return { status: error.status }
    throw error
  }
}

const preferred = (request: FastifyRequest) => (/^es\b/i.test(request.headers['accept-language'] ?? '') ? 'es' : 'en')

const takesBrotli = ({ headers }: FastifyRequest) => /\bbr\b/.test(headers['accept-encoding'] ?? '')

/** Says what a document may do; a script, a style or a font is none, and on a slow line every reply's kilobyte counts. */
const OF_DOCUMENTS = ['content-security-policy', 'cross-origin-opener-policy', 'permissions-policy', 'referrer-policy']

function sendAsset(request: FastifyRequest, reply: FastifyReply, { assets }: Parts) {
  const asset = assets.files.get(request.url.replace(/\?.*$/, ''))
  if (!asset) return reply.callNotFound()
  const accepts = request.headers['accept-encoding'] ?? ''
  const [encoding, body] =
    asset.brotli && takesBrotli(request)
      ? ['br', asset.brotli]
      : asset.gzip && /\bgzip\b/.test(accepts)
        ? ['gzip', asset.gzip]
        : [null, asset.body]
  if (encoding) reply.header('content-encoding', encoding)
  if (asset.part) for (const name of OF_DOCUMENTS) reply.removeHeader(name)
  // Built files carry a hash in their name.
  reply
    .header('cache-control', request.url.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache')
    .header('vary', 'accept-encoding')
  return reply.type(asset.type).send(body)
}
