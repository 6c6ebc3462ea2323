import type { RosterError } from '../../contract.ts'
import { newProblems, Refused } from '../problems.ts'
import { openSet } from './open.ts'
import type { OpenSet } from './open.ts'

/** The CSV files of a folder or a zip for another module to read, or why they cannot be opened. */
export async function filesOf(path: string): Promise<OpenSet | RosterError[]> {
  const problems = newProblems()
  try {
    const set = await openSet(path, problems)
    if (problems.errors.length === 0) return set
    set.close()
  } catch (error) {
    if (!(error instanceof Refused)) throw error
  }
  return problems.errors
}
