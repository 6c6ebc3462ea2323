import type { Content } from '#modules/rubrics/rubric.ts'
import { idOf } from '../id.ts'
import type { Person, Staff } from '../people.ts'
import { moment } from '../time.ts'
import { workIdOf } from '../work.ts'
import { judgedInPairs } from './compared.ts'
import { readersOf } from './readers.ts'
import { piecesOf, readByAll, readInBlocks } from './sets.ts'
import type { Piece, Set } from './sets.ts'
import { ARGUMENT, CAPSTONE } from './texts.ts'
import { PARAGRAPHS } from './paragraphs.ts'

export const on = ([week, weekday]: readonly [number, number]) => moment(week, weekday, '15:40')
export const CAPSTONE_ID = idOf('rubric/capstone', on(CAPSTONE[0]!.on))
export const ARGUMENT_ID = idOf('rubric/argument', on(ARGUMENT.on))

const idOfSet = (key: string, at: number) => idOf(`scoring/${key}`, at)

/** Sets of work that the demo’s people read together: the capstone in three versions, ever more alike, its drafts, and a young one that waits. */
export function makeSets(staff: Staff): Set[] {
  const readers = readersOf(staff)
  const [first, second, third] = CAPSTONE.map(({ content }) => content)
  const calibration = (
    key: string,
    of: Pick<Set, 'name' | 'number' | 'content' | 'round' | 'step'> & {
      week: number
      count: number
      from: number
      rounds: Parameters<typeof readByAll>[0]['rounds']
    },
  ): Set => {
    const { week, count, from, rounds, ...rest } = of
    const made = moment(week, 2, '15:30')
    const pieces = piecesOf({ key, count, content: of.content, from, design: 'all' })
    const readings = readByAll({ key, pieces, readers, content: of.content, rounds })
    return {
      key,
      id: idOfSet(key, made),
      kind: 'calibration',
      design: 'all',
      openTo: 'district',
      made,
      closed: of.step === 'closed' ? rounds.at(-1)!.at + 600 : null,
      pieces,
      readers,
      readings,
      blocks: [],
      ...rest,
    }
  }
  const drafts = piecesOf({ key: 'drafts', count: 120, content: third!, from: 0, design: 'linked' })
  const made = moment(-9, 1, '8:00')
  return [
    calibration('papers-1', {
      name: 'Eight papers, read by everyone',
      number: 1,
      content: first!,
      round: 1,
      step: 'closed',
      week: -203,
      count: 8,
      from: 3,
      rounds: [{ clarity: { tells: 0.55, own: 0.9 }, at: moment(-202, 3, '14:00') }],
    }),
    calibration('papers-2', {
      name: 'Ten papers with the new words',
      number: 2,
      content: second!,
      round: 2,
      step: 'closed',
      week: -117,
      count: 10,
      from: 8,
      rounds: [
        { clarity: { tells: 0.85, own: 0.7 }, at: moment(-116, 3, '14:00') },
        { clarity: { tells: 1.15, own: 0.4 }, at: moment(-115, 3, '14:00') },
      ],
    }),
    anchored(
      calibration('papers-3', {
        name: 'Twelve papers before the defenses',
        number: 3,
        content: third!,
        round: 2,
        step: 'discussing',
        week: -3,
        count: 12,
        from: 0,
        rounds: [
          { clarity: { tells: 1.2, own: 0.35 }, at: moment(-3, 4, '14:00') },
          { clarity: { tells: 1.7, own: 0.15 }, at: moment(-1, 3, '13:40') },
        ],
      }),
    ),
    {
      key: 'drafts',
      id: idOfSet('drafts', made),
      name: 'The drafts of this year’s seniors',
      kind: 'scoring',
      design: 'linked',
      number: 3,
      content: third!,
      openTo: 'district',
      round: 1,
      step: 'closed',
      made,
      closed: moment(-4, 5, '15:00'),
      pieces: drafts,
      readers,
      ...readInBlocks({
        key: 'drafts',
        pieces: drafts,
        readers,
        content: third!,
        clarity: { tells: 1, own: 0 },
        at: moment(-9, 2, '8:30'),
      }),
    },
    young(staff),
    claims(),
    ...[
      {
        key: 'compared',
        name: 'Twelve papers, two at a time',
        week: -2,
        from: 14,
        pieces: 12,
        judges: 8,
        judgements: 120,
        divides: 5,
      },
      {
        key: 'abstracts',
        name: 'Ten papers of next year’s juniors',
        week: -1,
        from: 28,
        pieces: 10,
        judges: 4,
        judgements: 22,
        divides: null,
      },
    ].map((of) => compared(of, readers, third!)),
  ]
}

type Compared = {
  key: string
  name: string
  week: number
  from: number
  pieces: number
  judges: number
  judgements: number
  divides: number | null
}

/** Papers compared by their evidence: one comparison is done, one goes on. */
function compared({ key, name, week, from, ...of }: Compared, readers: readonly Person[], content: Content): Set {
  const made = moment(week, 1, '15:10')
  const id = idOfSet(key, made)
  const pieces = piecesOf({ key, count: of.pieces, content, from, design: 'pairs' })
  const judges = readers.slice(0, of.judges)
  const criterionId = content.criteria.find((criterion) => criterion.name === 'Evidence')!.id
  const at = moment(week, 2, '12:30')
  const isDone = of.divides !== null
  return {
    key,
    id,
    name,
    kind: 'comparison',
    design: 'pairs',
    number: 3,
    content,
    criterionId,
    openTo: 'district',
    round: 1,
    step: isDone ? 'closed' : 'reading',
    made,
    closed: isDone ? moment(week, 5, '14:00') : null,
    pieces,
    readers: judges,
    readings: [],
    blocks: [],
    judgements: judgedInPairs({
      key,
      setId: id,
      pieces,
      judges,
      content,
      criterionId,
      at,
      count: of.judgements,
      divides: of.divides,
    }),
  }
}

/** Student work that a team of seventh-grade teachers set out for itself: nobody has read it yet. */
function claims(): Set {
  const made = moment(-1, 5, '15:45')
  const pieces = ['phones-one', 'phones-two'].map((key, at): Piece => ({
    id: idOf(`piece/claims/${key}`, made),
    number: at + 1,
    block: at,
    title: '',
    text: '',
    workId: workIdOf(key),
    reference: null,
    reason: '',
    strengths: [],
  }))
  return {
    key: 'claims',
    id: idOfSet('claims', made),
    name: 'Phones in lockers: two claims',
    kind: 'calibration',
    design: 'all',
    number: 1,
    content: ARGUMENT.content,
    openTo: 'team',
    round: 1,
    step: 'reading',
    made,
    closed: null,
    pieces,
    readers: [],
    readings: [],
    blocks: [],
  }
}

/** Some of the papers were settled in an earlier year, and why. */
function anchored(set: Set): Set {
  const reasons = [
    'The count is tied to the claim in words; the voice says the same from inside.',
    'It names what was not seen, and stops there.',
    'A question with its answer inside: nobody could have found the opposite.',
  ]
  for (const [at, piece] of set.pieces.slice(0, 4).entries()) {
    const given = set.readings.filter((reading) => reading.piece === piece && reading.round === 2).map(({ scores }) => scores)
    piece.reference = set.content.criteria.map((_, criterion) =>
      Math.round(given.reduce((sum, scores) => sum + scores[criterion]!, 0) / given.length),
    )
    piece.reason = reasons[at % reasons.length]!
  }
  const said = [
    'Two kinds, but the second only repeats the first.',
    'I hear a person here.',
    'What was not seen: the mornings. That is of this work.',
    'Anyone could write that sentence.',
    'The number is there and the reader has to tie it.',
  ]
  for (const [at, reading] of set.readings.filter(({ round }) => round === 2).entries())
    if (at % 9 === 4)
      reading.comments = Object.fromEntries(
        set.content.criteria.slice(at % 5, (at % 5) + 1).map(({ id }) => [id, said[at % said.length]!]),
      )
  return set
}

/** Paragraphs from one room of seventh graders: three have read them, and wait for the fourth. */
function young(staff: Staff): Set {
  const readers: Person[] = ['alder/english/3', 'alder/english/4', 'alder/language/1', 'alder/english/1'].map(staff.at)
  const made = moment(-1, 4, '15:20')
  const { content } = ARGUMENT
  const pieces = PARAGRAPHS.map(({ title, text, strength }, at): Piece => ({
    id: idOf(`piece/paragraphs/${at}`, made),
    number: at + 1,
    block: at,
    title,
    text,
    reference: null,
    reason: '',
    strengths: content.criteria.map(() => strength),
  }))
  const rounds = [{ clarity: { tells: 1, own: 0.6 }, at: moment(-1, 5, '7:10') }]
  return {
    key: 'paragraphs',
    id: idOfSet('paragraphs', made),
    name: 'Six paragraphs for Wednesday',
    kind: 'calibration',
    design: 'all',
    number: 1,
    content,
    openTo: 'district',
    round: 1,
    step: 'reading',
    made,
    closed: null,
    pieces,
    readers,
    readings: readByAll({ key: 'paragraphs', pieces, readers: readers.slice(0, 3), content, rounds }),
    blocks: [],
  }
}
