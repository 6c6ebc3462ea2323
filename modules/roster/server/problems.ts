import type { RosterError, RosterWarning } from '../contract.ts'
import { NAMED_EACH } from '../rule.ts'

const MOST_ERRORS = 500
const MOST_OF_ONE_KIND = 50
const LONGEST_VALUE = 100

/** Thrown when going on makes no sense: why stands among the errors. */
export class Refused extends Error {}

type At = { file: string; line?: number | null; column?: string | null; value?: string | null }

export type Problems = {
  errors: RosterError[]
  warnings: RosterWarning[]
  error: (rule: RosterError['rule'], at: At) => void
  warn: (rule: RosterWarning['rule'], at: At) => void
  /** Names an error and stops. */
  refuse: (rule: RosterError['rule'], at: At) => never
  /** Stops where there is an error. */
  check: () => void
}

/** Gathers what is found. Errors are named one by one up to a bound; harmless things once a file, with how often they occur. */
export function newProblems(): Problems {
  const errors: RosterError[] = []
  const warnings: RosterWarning[] = []
  const kinds = new Map<string, { count: number; last: RosterWarning }>()
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
      const key = `${at.file}|${at.column ?? ''}|${rule}`
      const kind = kinds.get(key)
      if (kind && kind.count >= (NAMED_EACH.includes(rule) ? MOST_OF_ONE_KIND : 1)) {
        kind.last.times = (kind.last.times ?? 1) + 1
        return
      }
      const last: RosterWarning = { ...whole(at), rule }
      warnings.push(last)
      kinds.set(key, { count: (kind?.count ?? 0) + 1, last })
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
