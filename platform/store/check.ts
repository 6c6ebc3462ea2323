import { Readable } from 'node:stream'
import { ConfigError } from '../config.ts'
import type { Config } from '../config.ts'
import type { Log } from '../log.ts'
import { sha256 } from '../ids.ts'
import { askingOf, codeIn } from './bucket.ts'
import { StorageAway } from './away.ts'

/** Whether a bucket can be used as the settings say: written, read and emptied. */
export type Checked = { problems: string[]; isAway: boolean }

const KEY = 'files/check'

/** At start: settings that are wrong stop it; a storage that is away for now does not, since all but files works without. */
export async function refuseWrongBucket(config: Pick<Config, 'bucket'>, log: Log): Promise<void> {
  const { problems, isAway } = await checkBucket(config)
  if (problems.length > 0) throw new ConfigError(problems)
  if (isAway)
    log.error({ endpoint: config.bucket!.endpoint }, 'the storage for files does not answer: files cannot be added or opened')
}

export async function checkBucket({ bucket }: Pick<Config, 'bucket'>): Promise<Checked> {
  if (!bucket) return { problems: [], isAway: false }
  const ask = askingOf(bucket)
  const body = 'Weft looks whether it can write here.'
  try {
    for (const step of ['PUT', 'GET', 'DELETE'] as const) {
      const reply = await ask({
        method: step,
        key: KEY,
        ...(step === 'PUT' && { body: { bytes: body.length, read: () => Readable.from([body]) }, hash: sha256(body) }),
      })
      const said = await reply.text()
      if (reply.status >= 300) return { problems: [problemOf(reply.status, said, step)], isAway: false }
      if (step === 'GET' && said !== body)
        return { problems: ['WEFT_S3_ENDPOINT: what answers there does not give back what it was given'], isAway: false }
    }
    return { problems: [], isAway: false }
  } catch (error) {
    if (error instanceof StorageAway) return { problems: [], isAway: true }
    throw error
  }
}

const DOES = { PUT: 'write', GET: 'read', DELETE: 'delete' } as const

/** Which setting it is, by what S3 calls it. */
function problemOf(status: number, said: string, step: keyof typeof DOES): string {
  const code = codeIn(said)
  if (code === 'NoSuchBucket' || (status === 404 && step === 'PUT')) return 'WEFT_S3_BUCKET: there is no such bucket'
  if (code === 'InvalidAccessKeyId') return 'WEFT_S3_ACCESS_KEY: it is not known there'
  if (code === 'SignatureDoesNotMatch') return 'WEFT_S3_SECRET_KEY: it does not belong to WEFT_S3_ACCESS_KEY'
  if (code === 'RequestTimeTooSkewed') return 'WEFT_S3_ENDPOINT: its clock and this machine’s are too far apart'
  if (code === 'AuthorizationHeaderMalformed' || code === 'PermanentRedirect' || status === 301) {
    const region = /<Region>([\w-]{1,40})<\/Region>/.exec(said)?.[1]
    return `WEFT_S3_REGION: the bucket is in another region${region ? `, ${region}` : ''}`
  }
  if (status === 403) return `WEFT_S3_ACCESS_KEY: it may not ${DOES[step]} in this bucket`
  return `WEFT_S3_ENDPOINT: it answered ${status}${code ? ` ${code}` : ''} to a ${step}`
}
