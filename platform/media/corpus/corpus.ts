import type { Kind } from '../take.ts'
import type { MediaProblem } from '../problem.ts'
import { documents } from './documents.ts'
import { pictures } from './pictures.ts'
import { recordings } from './recordings.ts'

/** What nobody should send, and some of what everybody does; all of it is made here, byte by byte. */
export type Sample = {
  name: string
  bytes: () => Buffer | Promise<Buffer>
  /** What becomes of it; several where the decoder may stop it at one place or another. */
  becomes: readonly (Kind | MediaProblem)[]
  /** It weighs on the machine: only in the whole run. */
  heavy?: true
}

/** A word that would run, and a name that would be read, wherever they got through. */
export const SCRIPT = '<script>document.title="ran";fetch("/ran")</script>'
export const NAME = 'Nina Pupilname'

export const CORPUS: readonly Sample[] = [...pictures, ...documents, ...recordings]
