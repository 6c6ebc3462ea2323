/** From what was seen to what is tried: insight, problem of practice, cycle. Pure. */

export const PROBLEM_PROBLEMS = ['no-insight', 'no-words'] as const
export type ProblemProblem = (typeof PROBLEM_PROBLEMS)[number]

/** Why a cycle cannot begin from a problem yet, or null: what nobody saw anywhere is an opinion. */
export function whyNotBegin(problem: { text: string; insights: readonly unknown[] }): ProblemProblem | null {
  if (problem.text.trim() === '') return 'no-words'
  return problem.insights.length === 0 ? 'no-insight' : null
}

/** Under which question a cycle begins: a problem of practice, asked. */
export function questionFrom(text: string): string {
  const said = text.trim().replace(/\s+/g, ' ')
  return /[?？]$/.test(said) ? said : said.replace(/[.!…]+$/, '')
}
