/** Just enough of the ustar format: plain files with short names, so that any `tar` opens the archive. */
export const BLOCK = 512

/** What follows the last entry. */
export const ENDING = Buffer.alloc(2 * BLOCK)

const MODE = 0o600
const LONGEST_NAME = 100

const octal = (value: number, width: number) => `${value.toString(8).padStart(width - 1, '0')}\0`

/** The block before a file's bytes. The same name, size and time give the same block, so a reader compares it whole. */
export function header(name: string, size: number, seconds: number): Buffer {
  if (Buffer.byteLength(name) > LONGEST_NAME) throw new Error(`“${name}” is too long a name for the archive`)
  const block = Buffer.alloc(BLOCK)
  block.write(name, 0)
  block.write(octal(MODE, 8) + octal(0, 8) + octal(0, 8) + octal(size, 12) + octal(seconds, 12), 100, 'latin1')
  block.write('        0', 148, 'latin1')
  block.write('ustar\x0000', 257, 'latin1')
  const sum = block.reduce((total, byte) => total + byte, 0)
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
  return block
}

/** What a header says, or null where any of its bytes is not as this program writes it. */
export function readHeader(block: Buffer): { name: string; size: number } | null {
  const text = (from: number, length: number) => block.toString('utf8', from, from + length).replace(/\0.*$/s, '')
  const name = text(0, LONGEST_NAME)
  const [size, seconds] = [Number.parseInt(text(124, 12), 8), Number.parseInt(text(136, 12), 8)]
  if (!name || !Number.isSafeInteger(size) || !Number.isSafeInteger(seconds) || size < 0 || seconds < 0) return null
  return header(name, size, seconds).equals(block) ? { name, size } : null
}

/** Zeros up to the next block. */
export const padding = (size: number): Buffer => Buffer.alloc((BLOCK - (size % BLOCK)) % BLOCK)
