import type { FileHandle } from 'node:fs/promises'
import type { MediaProblem } from './problem.ts'

/** Thrown by whoever walks through a file and meets what it may not be. */
export class Unfit extends Error {
  readonly problem: MediaProblem
  constructor(problem: MediaProblem) {
    super(problem)
    this.problem = problem
  }
}

const STEP = 1024 * 1024

/** The bytes of an open file by their place, however large it is: read where they are needed, written over in place. */
export class Bytes {
  readonly #file: FileHandle
  readonly size: number
  constructor(file: FileHandle, size: number) {
    this.#file = file
    this.size = size
  }

  /** Exactly so many, or the file is cut off. */
  async read(at: number, length: number): Promise<Buffer> {
    if (at < 0 || at + length > this.size) throw new Unfit('cut-off')
    const buffer = Buffer.alloc(length)
    for (let filled = 0; filled < length;) {
      const { bytesRead } = await this.#file.read(buffer, filled, length - filled, at + filled)
      if (bytesRead === 0) throw new Unfit('cut-off')
      filled += bytesRead
    }
    return buffer
  }

  async write(at: number, bytes: Uint8Array): Promise<void> {
    await this.#file.write(bytes, 0, bytes.length, at)
  }

  /** Nothing is left there. */
  async blank(from: number, to: number): Promise<void> {
    const until = Math.min(to, this.size)
    const zeros = Buffer.alloc(Math.min(STEP, Math.max(0, until - from)))
    for (let at = from; at < until; at += STEP) await this.write(at, zeros.subarray(0, Math.min(STEP, until - at)))
  }
}
