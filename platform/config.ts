import { resolve } from 'node:path'
import * as z from 'zod'
import type { Bucket } from './store/bucket.ts'

const port = z.coerce.number().int().min(1).max(65535)
const LOCAL = /^(localhost|127\.0\.0\.1|\[::1\])$/

/** Every setting there is: its check, its default and what it is for. `docs/settings.md` is made from this. */
export const SETTINGS = {
  WEFT_PORT: { schema: port.default(4600), about: 'Port the server listens on.' },
  WEFT_HOST: { schema: z.string().min(1).default('localhost'), about: 'Address the server listens on.' },
  WEFT_URL: {
    schema: z.url().optional(),
    about:
      'Address people use, as their browser shows it. Must be https unless it is localhost. Default: http://localhost and the port.',
  },
  WEFT_DATA: { schema: z.string().min(1).default('./data'), about: 'Folder for the built-in database and for files people add.' },
  DATABASE_URL: {
    schema: z
      .string()
      .regex(/^postgres(ql)?:\/\//, 'must begin with postgres://')
      .optional(),
    about: 'A PostgreSQL (15 to 18) to use instead of the built-in one.',
  },
  WEFT_DATABASE_CONNECTIONS: {
    schema: z.coerce.number().int().min(2).max(200).default(12),
    about: 'Connections one process keeps at most.',
  },
  WEFT_TRUSTED_PROXIES: {
    schema: z
      .string()
      .default('')
      .transform((list) =>
        list
          .split(',')
          .map((one) => one.trim())
          .filter(Boolean),
      ),
    about: 'Addresses (comma-separated, CIDR allowed) of proxies whose X-Forwarded headers count. None by default.',
  },
  WEFT_LEAST_FREE_MB: {
    schema: z.coerce.number().int().min(0).default(300),
    about:
      'Megabytes that the disk of `WEFT_DATA` keeps free: below it Weft can be read but not changed, until there is space again.',
  },
  WEFT_S3_ENDPOINT: {
    schema: z.url().optional(),
    about:
      'A server that speaks S3, as https://host: files people add are kept there instead of in `WEFT_DATA` (docs/admin/storage.md). The bucket is addressed by path.',
  },
  WEFT_S3_BUCKET: {
    schema: z
      .string()
      .regex(
        /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,
        'must be the name of a bucket: 3 to 63 small letters, digits, dots and hyphens',
      )
      .optional(),
    about: 'The bucket there. Nothing else should write in it.',
  },
  WEFT_S3_REGION: { schema: z.string().min(1).default('us-east-1'), about: 'The region of the bucket.' },
  WEFT_S3_ACCESS_KEY: {
    schema: z.string().min(1).optional(),
    about: 'The key that may write, read and delete in the bucket.',
  },
  WEFT_S3_SECRET_KEY: { schema: z.string().min(1).optional(), about: 'The secret of that key.' },
  WEFT_ROSTER_FOLDER: {
    schema: z.string().min(1).optional(),
    about:
      'Folder in which another system leaves rosters, as zips or plain files. Weft looks each quarter of an hour and imports the newest one that it has not seen.',
  },
  WEFT_SMTP_URL: {
    schema: z
      .string()
      .regex(/^smtps?:\/\//, 'must begin with smtp:// or smtps://')
      .optional(),
    about: 'Where mail goes out, as smtp://user:password@host:port. Without it, mail is written to the log only.',
  },
  WEFT_MAIL_FROM: { schema: z.string().min(3).default('Weft <weft@localhost>'), about: 'Sender of the mail.' },
  WEFT_DEMO: {
    schema: z.enum(['auto', 'never']).default('auto'),
    about: '`auto` loads the demo district into an empty built-in database; `never` starts empty.',
  },
  WEFT_LOG: {
    schema: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
    about: 'Least level that is logged.',
  },
} as const

type Settings = { [Name in keyof typeof SETTINGS]: z.output<(typeof SETTINGS)[Name]['schema']> }

export type Config = {
  port: number
  host: string
  url: string
  data: string
  databaseUrl: string | undefined
  databaseConnections: number
  trustedProxies: string[]
  leastFreeBytes: number
  /** Where files are kept, unless on the disk. */
  bucket: Bucket | undefined
  rosterFolder: string | undefined
  smtpUrl: string | undefined
  mailFrom: string
  demo: 'auto' | 'never'
  log: 'debug' | 'info' | 'warn' | 'error' | 'silent'
}

/** Why the server cannot start as it is set up: one line a wrong setting, all of them at once. */
export class ConfigError extends Error {
  readonly problems: readonly string[]
  constructor(problems: readonly string[]) {
    super(`Settings that need a look (docs/settings.md lists them all):\n${problems.map((line) => `  ${line}`).join('\n')}`)
    this.problems = problems
  }
}

/** Reads and checks every setting. An empty variable counts as absent. */
export function configFrom(env: Record<string, string | undefined>): Config {
  const problems: string[] = []
  const read: Record<string, unknown> = {}
  for (const [name, { schema }] of Object.entries(SETTINGS)) {
    const result = schema.safeParse(env[name] || undefined)
    if (result.success) read[name] = result.data
    else problems.push(`${name}: ${result.error.issues[0]!.message}`)
  }
  for (const name of Object.keys(env)) {
    if (name.startsWith('WEFT_') && !(name in SETTINGS) && name !== 'WEFT_TEST_DATA') problems.push(`${name}: no such setting`)
  }
  const all = read as Settings
  const url = all.WEFT_URL && URL.canParse(all.WEFT_URL) ? new URL(all.WEFT_URL) : null
  if (url && url.protocol !== 'https:' && !LOCAL.test(url.hostname))
    problems.push('WEFT_URL: must be https; put a proxy that speaks https before Weft (docs/admin/proxy.md)')
  const bucket = bucketFrom(all, env, problems)
  if (problems.length > 0) throw new ConfigError(problems)
  return {
    port: all.WEFT_PORT,
    host: all.WEFT_HOST,
    url: url ? url.origin : `http://localhost:${all.WEFT_PORT}`,
    data: resolve(all.WEFT_DATA),
    databaseUrl: all.DATABASE_URL,
    databaseConnections: all.WEFT_DATABASE_CONNECTIONS,
    trustedProxies: all.WEFT_TRUSTED_PROXIES,
    leastFreeBytes: all.WEFT_LEAST_FREE_MB * 1e6,
    bucket,
    rosterFolder: all.WEFT_ROSTER_FOLDER && resolve(all.WEFT_ROSTER_FOLDER),
    smtpUrl: all.WEFT_SMTP_URL,
    mailFrom: all.WEFT_MAIL_FROM,
    demo: all.WEFT_DEMO,
    log: all.WEFT_LOG,
  }
}

const OF_BUCKET = ['WEFT_S3_ENDPOINT', 'WEFT_S3_BUCKET', 'WEFT_S3_ACCESS_KEY', 'WEFT_S3_SECRET_KEY'] as const

/** All of a bucket’s settings or none. One that was given and is wrong was named already. */
function bucketFrom(all: Settings, env: Record<string, string | undefined>, problems: string[]): Bucket | undefined {
  if (OF_BUCKET.every((name) => !env[name])) return undefined
  for (const name of OF_BUCKET) if (!env[name]) problems.push(`${name}: is needed with the other settings of WEFT_S3`)
  const endpoint = all.WEFT_S3_ENDPOINT && URL.canParse(all.WEFT_S3_ENDPOINT) ? new URL(all.WEFT_S3_ENDPOINT) : null
  if (endpoint && endpoint.protocol !== 'https:' && !(endpoint.protocol === 'http:' && LOCAL.test(endpoint.hostname)))
    problems.push('WEFT_S3_ENDPOINT: must be https, unless it is this machine')
  if (endpoint && (endpoint.pathname !== '/' || endpoint.search || endpoint.username))
    problems.push('WEFT_S3_ENDPOINT: must be an address alone, without a path, a question mark or a name')
  if (problems.length > 0) return undefined
  return {
    endpoint: endpoint!.origin,
    name: all.WEFT_S3_BUCKET!,
    region: all.WEFT_S3_REGION,
    accessKey: all.WEFT_S3_ACCESS_KEY!,
    secretKey: all.WEFT_S3_SECRET_KEY!,
  }
}
