import type { Chance } from '../random.ts'
import { across } from '../stories/across.ts'
import { central } from '../stories/central.ts'
import { community } from '../stories/community.ts'
import { highSchool } from '../stories/high-school.ts'
import { leadership } from '../stories/leadership.ts'
import { literacy } from '../stories/literacy.ts'
import { mathematics } from '../stories/mathematics.ts'
import { middle } from '../stories/middle.ts'
import { newcomers } from '../stories/newcomers.ts'
import { quick } from '../stories/quick.ts'
import { services } from '../stories/services.ts'
import type { Decision, End, Story, Tag, Try } from '../story.ts'
import { PLAIN_LEARNED } from '../words/plain.ts'
import { sayer } from '../words/vary.ts'
import type { Sayer } from '../words/vary.ts'

export const STORIES: readonly Story[] = [
  ...literacy,
  ...mathematics,
  ...community,
  ...middle,
  ...highSchool,
  ...newcomers,
  ...leadership,
  ...central,
  ...services,
  ...across,
]

/** One try to write a cycle from; `nth` picks its wordings. */
export type Draft = { story: Story | null; at: number; attempt: Try; end: End | null; question: string; nth: number }

/** What is still unwritten: every question is asked once in the district, and every sentence said once. */
export type Shelf = {
  say: Sayer
  /** A short word on what was learned; each comes round again only when all have been used. */
  plainly: (decision: Decision | 'quick') => string
  next: (draft: Draft) => Draft | null
  take: (tags: readonly Tag[], used: readonly Draft[], chance: Chance) => Draft | null
}

export function newShelf(asked: readonly string[]): Shelf {
  const say = sayer()
  for (const question of asked) say(question, 0)
  const uses = new Map<Try, number>()
  const left = [...quick]

  const draft = (story: Story, at: number): Draft | null => {
    const attempt = story.tries[at]
    if (!attempt) return null
    const nth = uses.get(attempt) ?? 0
    const question = say(attempt.question, nth)
    if (question === null) return null
    uses.set(attempt, nth + 1)
    return { story, at, attempt, end: attempt.ends[nth % attempt.ends.length]!, question, nth }
  }

  const fromStory = (tags: readonly Tag[], used: readonly Draft[], chance: Chance): Draft | null => {
    const fitting = chance.shuffled(
      STORIES.filter((story) => story.for.some((tag) => tags.includes(tag)) && !used.some((each) => each.story === story)),
    )
    // The least told first, so that a topic comes back in another school and not next door.
    for (const story of fitting.toSorted((one, other) => (uses.get(one.tries[0]!) ?? 0) - (uses.get(other.tries[0]!) ?? 0))) {
      const found = draft(story, 0) ?? draft(story, 1)
      if (found) return found
    }
    return null
  }

  const fromQuick = (tags: readonly Tag[], chance: Chance): Draft | null => {
    const fitting = left.filter((each) => each.for.some((tag) => tags.includes(tag)))
    if (fitting.length === 0) return null
    const one = chance.pick(fitting)
    left.splice(left.indexOf(one), 1)
    const { for: _, saw, learned, ...attempt } = one
    const end: End | null = saw ? { saw, decision: 'go-on', ...(learned ? { learned } : {}) } : null
    return { story: null, at: 0, attempt: { ...attempt, ends: [] }, end, question: one.question, nth: 0 }
  }

  const turns = { quick: 0, adopt: 0, adapt: 0, abandon: 0, 'go-on': 0 }
  const plainly = (decision: Decision | 'quick') => PLAIN_LEARNED[decision][turns[decision]++ % PLAIN_LEARNED[decision].length]!

  return {
    say,
    plainly,
    next: ({ story, at }) => (story ? draft(story, at + 1) : null),
    take: (tags, used, chance) =>
      chance.happens(0.6)
        ? (fromStory(tags, used, chance) ?? fromQuick(tags, chance))
        : (fromQuick(tags, chance) ?? fromStory(tags, used, chance)),
  }
}
