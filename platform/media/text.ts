import { CONTROL } from './kind.ts'
import type { MediaProblem } from './problem.ts'

/** Writing as UTF-8 with plain line ends, whatever it came in. */
export function textOf(bytes: Uint8Array): Buffer | { problem: MediaProblem } {
  const text = decoded(bytes)?.replaceAll(/\r\n?/g, '\n')
  if (text === undefined || CONTROL.test(text)) return { problem: 'broken' }
  return text.trim() === '' ? { problem: 'empty' } : Buffer.from(text)
}

function decoded(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes
  const encodings =
    first === 0xff && second === 0xfe
      ? ['utf-16le']
      : first === 0xfe && second === 0xff
        ? ['utf-16be']
        : ['utf-8', 'windows-1252']
  for (const encoding of encodings)
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      // The next one may fit.
    }
  return undefined
}
