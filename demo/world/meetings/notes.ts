import type { NoteKind } from '#modules/teams/meeting.ts'
import { onSchoolDay } from '../calendar.ts'
import type { Cycle } from '../cycle.ts'
import type { Person } from '../people.ts'
import type { Chance } from '../random.ts'
import type { Team } from '../teams.ts'
import { DAY, WEEK } from '../time.ts'
import type { Moment } from '../time.ts'
import { CAME, COMMON, LET_GO, LINKS } from '../words/meetings.ts'
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
  const pick = (own: readonly string[], common: readonly string[], share: number): string[] => {
    const from = own.length > 0 && chance.happens(share) ? own : common
    const wordings = chance.shuffled(from).map((text) => spoken(wording(text, chance.int(0, 3)), team.voice))
    return wordings.filter((text) => !said.has(text)).slice(0, 1)
  }
  const lines = (count: number, own: readonly string[], common: readonly string[], share: number) =>
    Array.from({ length: count }, () => {
      const found = pick(own, common, share)
      for (const text of found) said.add(text)
      return found
    }).flat()
  const own = about?.material
  const common = COMMON[kindOf(team)]
  const short = chance.happens(0.16)
  const looked = lines(short ? 0 : chance.int(0, 2), own?.looked ?? [], common.looked, 0.8).map((text) => line('looked-at', text))
  const [title, url] = chance.pick(LINKS)
  const linked = common === COMMON.classroom && chance.happens(0.14) ? [line('looked-at', title, url)] : []
  const saw = lines(short ? chance.int(0, 1) : chance.int(1, 3), own?.saw ?? [], common.saw, 0.72).map((text) =>
    line('saw', text),
  )
  const tries = lines(short ? 1 : chance.int(1, 3), own?.next ?? [], common.next, 0.65)
  return [...looked, ...linked, ...saw, ...tries.map((text) => tryOf(text, began, chance.pick(present), team, chance))]
}

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
function tryOf(text: string, began: Moment, person: Person, team: Team, chance: Chance): Note {
  const by = chance.happens(0.88) ? onSchoolDay(began + WEEK * (chance.happens(0.85) ? 1 : 2)) : null
  const due = by ?? began + WEEK
  const kind =
    due < -2 * DAY
      ? chance.weighted({ tried: 56, 'let-go': 17, open: 27 })
      : chance.weighted({ tried: 10, 'let-go': 0, open: 90 })
  const at = Math.min(due + chance.int(-2000, 400), -2 * DAY)
  const outcome = kind === 'open' || at <= began ? null : { kind, at }
  const words = outcome?.kind === 'tried' ? CAME : outcome?.kind === 'let-go' ? LET_GO : []
  const cameOfIt =
    words.length > 0 && chance.happens(0.66) ? spoken(wording(chance.pick(words), chance.int(0, 1)), team.voice) : null
  return { kind: 'try', text, url: null, person: chance.happens(0.93) ? person : null, by, outcome, cameOfIt }
}
