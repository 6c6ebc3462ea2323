import { stepOf } from '#modules/cycles/cycle.ts'
import type { Field } from '#modules/cycles/cycle.ts'
import { onSchoolDay } from '../calendar.ts'
import { cycleId, formOf, furthest } from '../cycle.ts'
import type { Cycle, Material } from '../cycle.ts'
import type { Chance } from '../random.ts'
import type { Decision, Matched } from '../story.ts'
import { writersAt } from '../teams.ts'
import type { Team } from '../teams.ts'
import { DAY } from '../time.ts'
import type { Moment } from '../time.ts'
import type { FormKey } from '../told.ts'
import { spoken } from '../words/vary.ts'
import { firstStep, formFor } from './form.ts'
import type { Span, Way } from './plan.ts'
import type { Draft, Shelf } from './shelf.ts'

type Written = Partial<Record<Field, string | null>>

const drafts = new WeakMap<Cycle, Draft>()

/** One cycle of a team, as far as it came: from the next try of what it did before, or from something new; null where nothing is left to ask. */
export function writeCycle(team: Team, span: Span, before: readonly Cycle[], shelf: Shelf, chance: Chance): Cycle | null {
  const previous = before.at(-1)
  const last = previous && drafts.get(previous)
  const goesOn = previous?.closed != null && previous.closed < span.from && last && chance.happens(0.8) ? shelf.next(last) : null
  const draft =
    goesOn ??
    shelf.take(
      team.spec.tags,
      before.flatMap((cycle) => drafts.get(cycle) ?? []),
      chance,
    )
  if (!draft) return null
  const words = wordsOf(draft, span.way, team, shelf, chance)
  const form = goesOn ? previous!.form : formFor(team.spec.tags, chance)
  const first = firstStep(form, words, chance)
  const key = `${team.key}-${before.length + 1}`
  const by = chance.pick(writersAt(team, span.from))
  const { step, written } = asFar(form, first, words, span, chance)
  const tried = triedFrom(form, first, step, span, chance)
  const closed = step === null ? span.until : null
  const cycle: Cycle = {
    question: null,
    students: null,
    change: null,
    prediction: null,
    saw: null,
    surprised: null,
    learned: null,
    nextStep: null,
    ...(written as Partial<Cycle>),
    id: cycleId(key, span.from),
    key,
    team,
    form,
    carriesOn: goesOn ? previous! : null,
    first,
    step,
    matched: (written.matched ?? null) as Matched | null,
    decision: (written.decision ?? null) as Decision | null,
    made: span.from,
    by,
    predicted: predictedAt(written, span.from, tried, chance),
    tried,
    closed,
    shared: sharedAt(team, span.way, closed, tried, written, chance),
    last: span.way === 'live' ? -3 * DAY + 12 * 60 : span.until,
    material: materialOf(draft),
  }
  drafts.set(cycle, draft)
  return cycle
}

/** Everything this team would ever write on it, each sentence in its own voice. */
function wordsOf({ attempt, end, question, nth }: Draft, way: Way, team: Team, shelf: Shelf, chance: Chance): Written {
  const say = (text: string | undefined, share = 1) => {
    const said = text && chance.happens(share) ? shelf.say(text, nth) : null
    return said === null ? null : spoken(said, team.voice)
  }
  const full = way === 'studied'
  const prediction = say(attempt.prediction, full ? 0.75 : 0.5)
  const saw = say(end?.saw)
  const decision = end?.decision ?? 'go-on'
  const learned =
    say(end?.learned, full ? 1 : 0.25) ??
    (way === 'plain' || full ? spoken(shelf.plainly(attempt.ends.length > 0 ? decision : 'quick'), team.voice) : null)
  return {
    question: spoken(question, team.voice),
    students: say(attempt.students, full ? 0.85 : 0.5),
    change: say(attempt.change),
    prediction,
    saw,
    matched: prediction && saw ? (end?.matched ?? null) : null,
    surprised: say(end?.surprised, full ? 0.75 : 0.2),
    learned,
    decision,
    nextStep: say(end?.next, full ? 0.8 : 0.3),
  }
}

/** Where it stands, and what had been written by then: the fields of the steps behind it, and some of the one it is in. */
function asFar(
  form: FormKey,
  first: string,
  words: Written,
  { way, weeksIn }: Span,
  chance: Chance,
): { step: string | null; written: Written } {
  const { steps } = formOf(form)
  const start = steps.findIndex(({ key }) => key === first)
  const reach = furthest(form, first, words)
  const end = reach === null ? steps.length : steps.findIndex(({ key }) => key === reach)
  const open = Math.min(end, steps.length - 1)
  const at =
    way === 'studied' || way === 'plain'
      ? end
      : way === 'live'
        ? Math.min(open, start + Math.floor(weeksIn / 2))
        : chance.int(start, open)
  if (at >= steps.length) return { step: null, written: words }
  const asked = (until: number) => new Set<Field>(steps.slice(0, until).flatMap(({ asks }) => asks))
  const behind = asked(at)
  const now = asked(at + 1)
  const written = Object.fromEntries(
    Object.entries(words).map(([field, text]) => {
      const kept =
        field === 'question' ||
        behind.has(field as Field) ||
        (now.has(field as Field) && field !== 'decision' && chance.happens(0.45))
      return [field, kept ? text : null]
    }),
  ) as Written
  // A way to say how it came out needs something foreseen and something seen.
  if (!written.prediction || !written.saw) written.matched = null
  return { step: steps[at]!.key, written }
}

function triedFrom(form: FormKey, first: string, step: string | null, { from, until }: Span, chance: Chance): Moment | null {
  const tries = step === null || stepOf(formOf(form), step)?.tries === true
  if (!tries) return null
  const began = stepOf(formOf(form), first)!.tries
  return began ? from : Math.min(onSchoolDay(from + chance.int(2, 8) * DAY), until)
}

/** Mostly at once; sometimes a few days later, and now and then only after it had begun, which the page says. */
function predictedAt({ prediction }: Written, from: Moment, tried: Moment | null, chance: Chance): Moment | null {
  if (!prediction) return null
  if (tried !== null && chance.happens(0.08)) return tried + chance.int(2, 6) * DAY
  return from + chance.int(3, 40)
}

const SHOWN: readonly string[] = [
  'cabinet',
  'principal-learning',
  'central-office',
  'school-leadership',
  'task-force',
  'study-group',
]

/** Shared once it is done, more rarely on the way. Those who lead share more of theirs. */
function sharedAt(
  team: Team,
  way: Way,
  closed: Moment | null,
  tried: Moment | null,
  { question, saw }: Written,
  chance: Chance,
): Moment | null {
  const leads = SHOWN.includes(team.spec.kind)
  const share = { studied: leads ? 0.85 : 0.55, plain: leads ? 0.5 : 0.24, left: 0.07, live: leads ? 0.4 : 0.16 }[way]
  const from = closed ?? (saw ? tried : null)
  if (from === null || !question || !chance.happens(share)) return null
  const at = onSchoolDay(from + chance.int(1, 9) * DAY) + chance.int(-60, 60)
  return at < -2 * DAY ? at : null
}

const materialOf = ({ story, at, end, attempt }: Draft): Material => ({
  story,
  looked: story?.looked ?? [],
  saw: story?.saw ?? (end ? [end.saw] : []),
  next: story?.next ?? (attempt.change ? [attempt.change] : []),
  said: (story?.said ?? [])
    .filter((text) => !text.startsWith('#') || text.startsWith(`#${at + 1} `))
    .map((text) => text.replace(/^#\d /, '')),
  quotes: story?.quotes ?? [],
  measure: story?.measure && (story.measure.tries ?? [1]).includes(at + 1) ? story.measure : null,
  cameTrue: end?.matched ?? (end ? WORKED[end.decision] : 'partly'),
})

const WORKED: Record<Decision, Matched> = { adopt: 'yes', adapt: 'partly', abandon: 'no', 'go-on': 'partly' }
