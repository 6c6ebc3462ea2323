import { createHash, randomBytes } from 'node:crypto'

export { v7 as uuidv7 } from 'uuid'

/** An opaque secret of 256 bits, fit for a URL. Only its hash is stored. */
export const newToken = () => randomBytes(32).toString('base64url')

export const sha256 = (text: string | Uint8Array) => createHash('sha256').update(text).digest()

// No 0/O, 1/I/L: it is read from paper and typed on a phone. 31^10 is 49 bits, and attempts are limited.
const CODE_LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'

/** A code to print, in two groups of five: `K7MQ2-XW9TR`. */
export function newCode(): string {
  const letters: string[] = []
  while (letters.length < 10) {
    const byte = randomBytes(1)[0]!
    if (byte < 248) letters.push(CODE_LETTERS[byte % 31]!)
  }
  return `${letters.slice(0, 5).join('')}-${letters.slice(5).join('')}`
}

/** As typed by a person: any case, with or without the dash. */
export const normalCode = (typed: string) => typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')
