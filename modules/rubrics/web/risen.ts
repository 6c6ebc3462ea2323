import { formatPercent, words } from '#web/words.ts'
import type { Agreement } from '../figures-contract.ts'

const say = words({
  rose: {
    en: (from: string, to: string) => `Two readers give the same level more often than they did: ${from} at first, ${to} now.`,
    es: (from: string, to: string) =>
      `Dos lectores dan el mismo nivel más a menudo que antes: ${from} al principio, ${to} ahora.`,
  },
  fell: {
    en: (from: string, to: string) => `Two readers give the same level less often than they did: ${from} at first, ${to} now.`,
    es: (from: string, to: string) =>
      `Dos lectores dan el mismo nivel menos a menudo que antes: ${from} al principio, ${to} ahora.`,
  },
  same: {
    en: (share: string) => `Two readers give the same level about as often as before: ${share}.`,
    es: (share: string) => `Dos lectores dan el mismo nivel casi tan a menudo como antes: ${share}.`,
  },
  one: {
    en: (share: string) => `Two readers gave the same level ${share} of the time.`,
    es: (share: string) => `Dos lectores dieron el mismo nivel ${share} de las veces.`,
  },
})

const NOTABLE = 0.05

/** What rounds of reading together came to, in a sentence. */
export function risenWords(rounds: readonly Agreement[]): string | null {
  const shares = rounds.flatMap(({ exact }) => (exact === null ? [] : [exact]))
  const [first, last] = [shares[0], shares.at(-1)]
  if (first === undefined || last === undefined) return null
  if (shares.length === 1) return say.one(formatPercent(first))
  if (Math.abs(last - first) < NOTABLE) return say.same(formatPercent(last))
  return (last > first ? say.rose : say.fell)(formatPercent(first), formatPercent(last))
}
