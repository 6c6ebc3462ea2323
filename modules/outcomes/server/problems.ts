import type { OutcomeError, OutcomeWarning } from '../contract.ts'

const MOST_ERRORS = 500
const LONGEST_VALUE = 100

/** Thrown when going on makes no sense: why stands among the errors. */
export class Refused extends Error {}

export type At = { file: string; line?: number | null; column?: string | null; value?: string | null }
export type Problems = {
  errors: OutcomeError[]
  warnings: OutcomeWarning[]
  error: (rule: OutcomeError['rule'], at: At) => void
  warn: (rule: OutcomeWarning['rule'], at: At) => void
  refuse: (rule: OutcomeError['rule'], at: At) => never
  /** Stops where there is an error. */
  check: () => void
}

/** Gathers what is found, from where an earlier run of the same import left off. Errors are named one by one up to a bound. */
export function newProblems(before: Pick<Problems, 'errors' | 'warnings'> = { errors: [], warnings: [] }): Problems {
  const { errors, warnings } = before
  const error: Problems['error'] = (rule, at) => {
    errors.push({ ...whole(at), rule })
    if (errors.length < MOST_ERRORS) return
    errors.push({ ...whole({ file: at.file }), rule: 'too-many-problems' })
    throw new Refused()
  }
  return {
    errors,
    warnings,
    error,
    warn(rule, at) {
      const found = warnings.find((one) => one.rule === rule && one.file === at.file && one.column === (at.column ?? null))
      if (found) found.times = (found.times ?? 1) + 1
      else warnings.push({ ...whole(at), rule })
    },
    refuse(rule, at) {
      error(rule, at)
      throw new Refused()
    },
    check() {
      if (errors.length > 0) throw new Refused()
    },
  }
}

const whole = ({ file, line = null, column = null, value = null }: At) => ({
  file,
  line,
  column,
  value: value !== null && value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value,
})
