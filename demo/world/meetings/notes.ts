import type { NoteKind } from '#modules/teams/meeting.ts'
import { onSchoolDay } from '../calendar.ts'
import type { Cycle } from '../cycle.ts'
import type { Person } from '../people.ts'
import type { Chance } from '../random.ts'
import type { Team } from '../teams.ts'
import { DAY, WEEK } from '../time.ts'
import type { Moment } from '../time.ts'
import { CAME, COMMON, LET_GO, LINKS, ONLY } from '../words/meetings.ts'
import type { Kind } from '../words/meetings.ts'
import { spoken, wording } from '../words/vary.ts'

export type Outcome = { kind: 'tried' | 'let-go'; at: Moment } | null
export type Note = {
  kind: NoteKind
  text: string
  url: string | null
  person: Person | null
  by: Moment | null
  outcome: Outcome
  cameOfIt: string | null
}

const line = (kind: NoteKind, text: string, url: string | null = null): Note => ({
  kind,
  text,
  url,
  person: null,
  by: null,
  outcome: null,
  cameOfIt: null,
})

/** What a team noted in one meeting: seldom everything, sometimes a single line. Nothing is said twice by the same team. */
export function notesOf(
  team: Team,
  about: Cycle | null,
  began: Moment,
  present: readonly Person[],
  said: Set<string>,
  chance: Chance,
): Note[] {
  const own = about?.material
  const common = COMMON[kindOf(team)]
  const fresh = (count: number, theirs: readonly string[] = [], usual: readonly string[], share: number) =>
    Array.from({ length: count }, () => chance.happens(share)).flatMap((ownFirst) => {
      const both = [chance.shuffled(theirs), chance.shuffled(usual)]
      const found = (ownFirst ? both : both.toReversed()).flat().find((text) => !said.has(text))
      const worded = found && wording(found, chance.int(0, 3))
      // Neither this line in another wording, nor another line in these words.
      if (!found || !worded || said.has(textOf(worded))) return []
      said.add(found).add(textOf(worded))
      return worded
    })
  const short = chance.happens(0.16)
  const looked = fresh(short ? 0 : chance.int(0, 2), own?.looked, common.looked, 0.85)
  const saw = fresh(short ? chance.int(0, 1) : chance.int(1, 3), own?.saw, common.saw, 0.75)
  const next = fresh(short ? 1 : chance.int(1, 3), own?.next, common.next, 0.7)
  const [title, url] = chance.pick(LINKS)
  const linked = common === COMMON.classroom && chance.happens(0.14) ? [line('looked-at', title, url)] : []
  const notes = [
    ...looked.map((text) => line('looked-at', spoken(text, team.voice))),
    ...linked,
    ...saw.map((text) => line('saw', spoken(text, team.voice))),
    ...next.map((text) => tryOf(text, began, chance.pick(present), team, chance)),
  ]
  return notes.length > 0 ? notes : fresh(1, [], ONLY, 0).map((text) => line('saw', text))
}

/** What is noted of a line that also says what may come of it. */
const textOf = (text: string) => text.split(' → ')[0]!

const LEADING: readonly string[] = ['school-leadership', 'principal-learning', 'central-office', 'cabinet', 'task-force']
const SERVICE: readonly string[] = ['transportation', 'nutrition', 'facilities', 'technology']

function kindOf({ spec }: Team): Kind {
  if (
    SERVICE.includes(spec.place) ||
    spec.tags.some((tag) => ['paraeducators', 'office', 'health', 'counselors', 'high-cafeteria'].includes(tag))
  )
    return 'service'
  return LEADING.includes(spec.kind) || spec.tags.includes('coaches') || spec.tags.includes('board') ? 'leading' : 'classroom'
}

/** Who will try it by the next meeting, and what came of it where somebody said. What is due this week is still open. */
function tryOf(all: string, began: Moment, person: Person, team: Team, chance: Chance): Note {
  const by = chance.happens(0.88) ? onSchoolDay(began + WEEK * (chance.happens(0.85) ? 1 : 2)) : null
  const due = by ?? began + WEEK
  const kind =
    due < -2 * DAY
      ? chance.weighted({ tried: 56, 'let-go': 17, open: 27 })
      : chance.weighted({ tried: 10, 'let-go': 0, open: 90 })
  const at = Math.min(due + chance.int(-2000, 400), -2 * DAY)
  const outcome = kind === 'open' || at <= began ? null : { kind, at }
  const came = all.split(' → ')[1]?.split('|') ?? CAME
  const words = outcome?.kind === 'tried' ? came : outcome?.kind === 'let-go' ? LET_GO : []
  const cameOfIt =
    words.length > 0 && chance.happens(0.66) ? spoken(wording(chance.pick(words), chance.int(0, 1)), team.voice) : null
  const text = spoken(textOf(all), team.voice)
  return { kind: 'try', text, url: null, person: chance.happens(0.93) ? person : null, by, outcome, cameOfIt }
}
