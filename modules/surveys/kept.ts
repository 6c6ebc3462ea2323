import type { Promised } from '../promises/contract.ts'
import type { DraftItem } from './contract.ts'

/** A question about a promise is known by it: edited or not, its answers are found again. */
const PREFIX = 'promise:'
export const aboutPromise = (id: string): string => `${PREFIX}${id}`
export const isAboutPromise = (construct: string | null): boolean => construct?.startsWith(PREFIX) ?? false

const MOST_LETTERS = 220

/** Whether a promise was kept, as those are asked it was made to: five points, and nobody’s name. */
export const askedAbout = ({ id, what }: Pick<Promised, 'id' | 'what'>): DraftItem => {
  const said = what.length > MOST_LETTERS ? `${what.slice(0, MOST_LETTERS)}…` : what
  return {
    kind: 'scale',
    construct: aboutPromise(id),
    labels: 'agree',
    text: { en: `“${said}” Was this promise kept?`, es: `«${said}» ¿Se cumplió esta promesa?` },
    options: null,
    promised: null,
    protectedArea: null,
  }
}
