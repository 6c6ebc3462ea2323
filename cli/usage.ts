import { parseArgs } from 'node:util'

/** The command was not understood: exit code 2. */
export class UsageError extends Error {}

type Flags = Record<string, { type: 'boolean' | 'string' }>

/** Parses a command's words, or says what was wrong with them. `wanted` names the words that must stand without a flag. */
export function parsed<const Options extends Flags>(words: string[], options: Options, wanted: readonly string[] = []) {
  try {
    const { values, positionals } = parseArgs({ args: words, options, allowPositionals: true, strict: true })
    if (positionals.length !== wanted.length)
      throw new Error(`expected ${wanted.length === 0 ? 'no words' : wanted.join(' ')}, got “${positionals.join(' ')}”`)
    return { values, positionals }
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\nSee --help.`)
  }
}
