import type { Cycle } from './cycle.ts'
import { idOf } from './id.ts'
import type { Staff } from './people.ts'
import { tryKey } from './practices/keys.ts'
import type { Row } from './rows.ts'
import { moment } from './time.ts'
import type { Clock } from './time.ts'
import type { On } from './told.ts'

type Cited = { cycle: string; forWhom?: string; notFor?: string }
type ToldSynthesis = {
  key: string
  title: string
  problem: string
  unknown: string
  authors: readonly string[]
  asked?: string
  on: On
  shared?: On
  claims: readonly { text: string; cited: readonly Cited[] }[]
}

const talk = (team: string) => tryKey('talk-first', team)

/** What two who read the cycles of others wrote down, and what a third has begun. */
const SYNTHESES: readonly ToldSynthesis[] = [
  {
    key: 'talking-first',
    title: 'What talking before writing does, and for whom it does not',
    problem:
      'In six schools students had an answer and left its reason out of the paper. Eight teams tried letting them say it to a partner first.',
    unknown:
      'Whether it lasts: nobody has looked at the same students a year later. What it does in mathematics beyond fifth grade. And whether the swap or the question does the work: nobody tried one without the other.',
    authors: ['alder/english/1', 'quail/english/1'],
    asked: 'willow/grade-05/1',
    on: [-4, 2],
    shared: [-2, 3],
    claims: [
      {
        text: 'Said to a partner first, the reason reaches the paper more often where the text is short and the question is new.',
        cited: [
          { cycle: talk('alder-grade-6'), forWhom: 'Sixth graders in four subjects, as long as all asked the same question.' },
          { cycle: talk('quail-english'), forWhom: 'Eighth graders with one page.', notFor: 'With a whole chapter they retell.' },
          { cycle: talk('juniper-ninth'), notFor: 'Ninth graders who had met the question before: no change at all.' },
        ],
      },
      {
        text: 'Something to hold or to point at carries those who have few words for it yet.',
        cited: [
          { cycle: talk('willow-05'), forWhom: 'Fifth graders who pointed before they had the words.' },
          {
            cycle: 'english-pairs-first',
            forWhom: 'Most of a seventh grade.',
            notFor: 'Newcomers, who gained less than half of what others did.',
          },
        ],
      },
      {
        text: 'In a language one does not have yet it does harm: it is silence, and then copying.',
        cited: [{ cycle: talk('puente-language'), notFor: 'Students in their first months of English.' }],
      },
      {
        text: 'Students can run it themselves after two weeks, and ask harder than we do.',
        cited: [
          { cycle: talk('quail-grade-8'), forWhom: 'Eighth graders.' },
          {
            cycle: talk('tamarack-english'),
            forWhom: 'Whoever listens first.',
            notFor: 'Those who always speak first: it is the swap that helps.',
          },
        ],
      },
    ],
  },
  {
    key: 'drawing',
    title: 'Drawing before the rule',
    problem: 'They get 3/4 = 6/8 by multiplying and cannot say why it is so.',
    unknown: '',
    authors: ['teaching/coach/1'],
    on: [-1, 2],
    claims: [
      {
        text: 'Three minutes of drawing are enough, if they say it before they write it.',
        cited: [{ cycle: 'fourth-grade-draw-then-say' }, { cycle: tryKey('draw-then-say', 'paloma-04') }],
      },
    ],
  },
]

/** The rows of syntheses: themselves, who writes them, their claims and what each rests on. */
export function synthesisRows(cycles: readonly Cycle[], staff: Staff, clock: Clock) {
  const byKey = new Map(cycles.map((cycle) => [cycle.key, cycle]))
  const made = SYNTHESES.map((told) => {
    const at = moment(told.on[0], told.on[1], '16:10')
    return { told, at, id: idOf(`synthesis/${told.key}`, at) }
  })
  const claims = made.flatMap(({ id, at, told }) =>
    told.claims.map(({ text, cited }, position) => ({
      row: { id: idOf(`synthesis/${told.key}/${position}`, at), synthesis_id: id, position, text },
      cited,
    })),
  )
  return {
    synthesis: made.map(({ id, at, told: { title, problem, unknown, authors, shared } }): Row<'synthesis'> => {
      const by = staff.at(authors[0]!).id
      const sharedAt = shared ? clock.instant(moment(shared[0], shared[1], '15:40')) : null
      return {
        id,
        title,
        problem,
        unknown,
        made_by: by,
        made_at: clock.instant(at),
        shared_at: sharedAt,
        shared_by: sharedAt && by,
      }
    }),
    synthesis_author: made.flatMap(({ id, at, told: { authors, asked } }) =>
      authors.concat(asked ?? []).map((key, nth): Row<'synthesis_author'> => ({
        synthesis_id: id,
        person_id: staff.at(key).id,
        asked_by: nth === 0 ? null : staff.at(authors[0]!).id,
        asked_at: clock.instant(at + nth * 20),
        joined_at: key === asked ? null : clock.instant(at + nth * 90),
      })),
    ),
    synthesis_claim: claims.map(({ row }): Row<'synthesis_claim'> => row),
    synthesis_citation: claims.flatMap(({ row, cited }) =>
      cited.map(({ cycle, forWhom = '', notFor = '' }, position): Row<'synthesis_citation'> => ({
        claim_id: row.id,
        cycle_id: byKey.get(cycle)!.id,
        position,
        for_whom: forWhom,
        not_for: notFor,
      })),
    ),
  }
}
