import { pino } from 'pino'
import type { DestinationStream } from 'pino'
import type { Config } from './config.ts'

/** JSON lines to standard output, or wherever `to` writes; secrets that could reach a line are cut out by path. */
export const newLog = (level: Config['log'], to: DestinationStream = pino.destination(1)) =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: {
        paths: [
          'password',
          '*.password',
          'token',
          '*.token',
          'code',
          '*.code',
          'req.headers.cookie',
          'req.headers.authorization',
        ],
        censor: '…',
      },
    },
    to,
  )

export type Log = ReturnType<typeof newLog>
