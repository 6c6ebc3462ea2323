import { first } from './first.ts'

/** On a shared computer they end with the tab; on one's own they wait for the next time. */
const kept = () => (first.me?.onSharedComputer ? sessionStorage : localStorage)

/** Texts the server does not have yet, kept in this browser for the person who typed them. */
const ours = `weft.draft.${first.me?.id ?? 'visitor'}.`

/** Storage may be full or blocked: then a draft lives as long as the page. */
function quietly<Result>(act: () => Result): Result | null {
  try {
    return act()
  } catch {
    return null
  }
}

export const readDraft = <Draft>(name: string): Draft | null =>
  quietly(() => JSON.parse(kept().getItem(ours + name) ?? 'null') as Draft | null)

export const keepDraft = (name: string, draft: object) => quietly(() => kept().setItem(ours + name, JSON.stringify(draft)))

export const dropDraft = (name: string) => quietly(() => kept().removeItem(ours + name))

export const unsavedDrafts = () => quietly(() => Object.keys(kept()).filter((key) => key.startsWith(ours))) ?? []

/** When someone leaves for good, nothing of theirs stays on a shared computer. */
export const dropDrafts = () => unsavedDrafts().forEach((key) => quietly(() => kept().removeItem(key)))
