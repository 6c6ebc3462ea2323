/** The rules of frameworks: pure. */

export const KINDS = ['graduate-profile', 'board-policy', 'pathway', 'standards'] as const
export type Kind = (typeof KINDS)[number]

/** What can be tied to a statement. */
export const THINGS = ['practice', 'rubric', 'cycle', 'problem'] as const
export type Thing = (typeof THINGS)[number]

export const CHANGE_PROBLEMS = ['imported'] as const
export type ChangeProblem = (typeof CHANGE_PROBLEMS)[number]

/** Why its statements cannot be changed by hand, or null: what was imported changes where it comes from, and is imported again. */
export const whyNotChange = ({ isImported }: { isImported: boolean }): ChangeProblem | null => (isImported ? 'imported' : null)

type Node = { id: string; parentId: string | null }
export type Branch<One extends Node> = One & { under: Branch<One>[] }

/** Statements as a tree, in the order in which they come. What hangs on nothing that is here stands at the top. */
export function treeOf<One extends Node>(statements: readonly One[]): Branch<One>[] {
  const branches = new Map(statements.map((one) => [one.id, { ...one, under: [] as Branch<One>[] }]))
  const top: Branch<One>[] = []
  for (const branch of branches.values()) {
    const parent = branch.parentId === null ? undefined : branches.get(branch.parentId)
    if (parent) parent.under.push(branch)
    else top.push(branch)
  }
  return top
}

/** Those that stay in sight: themselves, what they hang on, or what hangs on them is looked for. */
export function branchesWith<One extends Node>(branches: readonly Branch<One>[], isSought: (one: One) => boolean): Branch<One>[] {
  return branches.flatMap((branch) => {
    if (isSought(branch)) return [branch]
    const under = branchesWith(branch.under, isSought)
    return under.length > 0 ? [{ ...branch, under }] : []
  })
}
