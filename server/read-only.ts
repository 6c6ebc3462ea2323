import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Config } from '#platform/config.ts'
import { isReadOnly, readOnly } from '#platform/disk.ts'
import { sendProblem } from './app.ts'

/** For plain routes that keep something: closed while the disk is nearly full, like every `write` of the contract. */
export const refuseUploadsWhenFull = (config: Config) => async (request: FastifyRequest, reply: FastifyReply) => {
  if (request.method === 'POST' && (await isReadOnly(config))) await sendProblem(reply, readOnly())
}
