/** The rules of communities: pure. */

/** How close someone is to what the community is about, by their own word. */
export const CIRCLES = ['doing', 'considering', 'informed'] as const
export type Circle = (typeof CIRCLES)[number]

/** Who would like somebody beside them, and who gladly sits beside somebody. */
export const BESIDE = ['novice', 'veteran'] as const
export type Beside = (typeof BESIDE)[number]

export const REMOVE_PROBLEMS = ['others-are-in-it'] as const
export type RemoveProblem = (typeof REMOVE_PROBLEMS)[number]

/** Why a community cannot be taken away, or null: it belongs to everyone who is in it. */
export const whyNotRemove = (members: readonly { personId: string }[], actor: { personId: string }): RemoveProblem | null =>
  members.some(({ personId }) => personId !== actor.personId) ? 'others-are-in-it' : null

type Named = { personId: string; name: string }

/** Whom a text speaks to: "@Rosa Ortega" names her, as long as nobody with a longer name that begins so is meant. */
export function mentionsIn(text: string, members: readonly Named[]): string[] {
  const longestFirst = members.toSorted((one, other) => other.name.length - one.name.length)
  let rest = text
  return longestFirst.flatMap(({ personId, name }) => {
    const parts = rest.split(new RegExp(`@${escaped(name)}(?![\\p{L}\\p{N}])`, 'giu'))
    rest = parts.join(' ')
    return parts.length > 1 ? [personId] : []
  })
}
const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** What is being typed after an @ at the end of a text, or null. */
export const mentionBegun = (text: string): string | null =>
  /(?:^|\s)@([\p{L}][\p{L}'’. -]{0,40})?$/u.exec(text)?.slice(1)[0] ?? (/(?:^|\s)@$/.test(text) ? '' : null)

/** The same text with the name that was meant. */
export const mentionEnded = (text: string, name: string): string => text.replace(/@[\p{L}'’. -]*$/u, `@${name} `)
