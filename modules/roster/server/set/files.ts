import type { RosterError } from '../../contract.ts'
import { newProblems, Refused } from '../problems.ts'
import { isCsv, openSet } from './open.ts'
import type { OpenSet } from './open.ts'

/** The CSV files of a folder or a zip, or those of other names, for another module to read; or why they cannot be opened. */
export async function filesOf(path: string, isWanted: (name: string) => boolean = isCsv): Promise<OpenSet | RosterError[]> {
  const problems = newProblems()
  try {
    const set = await openSet(path, problems, isWanted)
    if (problems.errors.length === 0) return set
    set.close()
  } catch (error) {
    if (!(error instanceof Refused)) throw error
  }
  return problems.errors
}
