import { codeOf } from './problem.ts'

/** Whoever shows the question; none is there while a page is not. */
let show: ((answered: (proved: boolean) => void) => void) | null = null

export function showsProof(way: typeof show): () => void {
  show = way
  return () => {
    show = null
  }
}

/** Does it; where the server first wants proof of who this is, asks for it and does it again. Nothing typed is lost. */
export async function withProof<Result>(act: () => Promise<Result>): Promise<Result> {
  try {
    return await act()
  } catch (error) {
    if (codeOf(error) !== 'PROVE_FIRST' || !show) throw error
    const proved = await new Promise<boolean>((resolve) => show!(resolve))
    if (!proved) throw error
    return act()
  }
}
