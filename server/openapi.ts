import { OpenAPIGenerator } from '@orpc/openapi'
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4'
import type { FastifyInstance } from 'fastify'
import { contract } from '#contract.ts'
import { apiPage } from './api-page.ts'

type Document = Awaited<ReturnType<OpenAPIGenerator['generate']>>
let made: Promise<Document> | undefined

/** The contract as OpenAPI 3.1, made once. Errors are problem details (RFC 9457). */
export const openApiDocument = (): Promise<Document> =>
  (made ??= new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] }).generate(contract, {
    info: {
      title: 'Weft',
      version: '0.1.0',
      description: 'Everything the pages do, for everyone. Errors are RFC 9457 problem details.',
    },
    servers: [{ url: '/api' }],
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: '__Host-weft' },
        token: { type: 'http', scheme: 'bearer', description: 'Made with `npx weft token create`.' },
      },
    },
    security: [{ session: [] }, { token: [] }],
    customErrorResponseBodySchema: (errors) => ({
      type: 'object',
      required: ['type', 'title', 'status', 'detail', 'code'],
      properties: {
        type: { type: 'string' },
        title: { type: 'string' },
        status: { type: 'integer' },
        detail: { type: 'string' },
        code: { type: 'string', examples: errors.map(([code]) => code) },
        data: { anyOf: errors.map(([, , , schema]) => schema) },
      },
    }),
  }))

export function openApiRoutes(app: FastifyInstance) {
  app.get('/api/openapi.json', () => openApiDocument())
  app.get('/api', async (_, reply) => reply.type('text/html; charset=utf-8').send(apiPage(await openApiDocument(), reply.nonce)))
}
