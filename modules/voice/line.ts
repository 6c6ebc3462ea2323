import type { Step, VoiceLine } from './contract.ts'
import { daysWaiting, standingOf, waitingSince } from './voice.ts'

/** A voice as it is stored, with what became of it. */
export type VoiceRow = Omit<VoiceLine, 'standing' | 'since' | 'days'> & { steps: Step[] }

export type Here = { today: string; off: readonly string[] }

/** A voice with how long it has waited. */
export function lineOf({ steps, ...row }: VoiceRow, { today, off }: Here): VoiceLine {
  const voice = { arrivesOn: row.arrivesOn, steps }
  return { ...row, standing: standingOf(voice, today), since: waitingSince(voice), days: daysWaiting(voice, today, off) }
}

/** Those that wait for an answer, the longest first. */
export const stillOpen = (lines: readonly VoiceLine[]): VoiceLine[] =>
  lines.filter(({ standing }) => standing !== 'answered').toSorted((one, other) => one.since.localeCompare(other.since))
