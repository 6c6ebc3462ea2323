import { chalk } from './chalk.ts'
import { conference } from './conference.ts'
import { consultancy } from './consultancy.ts'
import { dataDialogue } from './data.ts'
import { describeInterpret } from './describe.ts'
import { disagreement } from './disagreement.ts'
import { finalWord } from './final-word.ts'
import { quick } from './quick.ts'
import { rounds } from './rounds.ts'
import { slice } from './slice.ts'
import { success } from './success.ts'
import { tuning } from './tuning.ts'
import type { Told } from './told.ts'

/** The ways of looking together that Weft begins with, in the order of the library. */
export const LIBRARY: readonly Told[] = [
  describeInterpret,
  tuning,
  quick,
  conference,
  consultancy,
  success,
  dataDialogue,
  chalk,
  finalWord,
  rounds,
  slice,
  disagreement,
]
