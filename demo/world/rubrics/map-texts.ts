import type { MapContent } from '#modules/rubrics/map.ts'
import type { Grade } from '#modules/rubrics/rubric.ts'
import { CAPSTONE } from './texts.ts'

type Told = { said: string; on: readonly [week: number, weekday: number]; rubricNumber: number; content: MapContent }

const criteria = CAPSTONE.at(-1)!.content.criteria
const [QUESTION, CLAIM, EVIDENCE, LIMITS, TELLING] = ['Question', 'Claim', 'Evidence', 'Limits', 'Telling it'].map(
  (name) => criteria.find((one) => one.name === name)!.id,
) as [string, string, string, string, string]

const GRADES = ['12', '09', '06', '03'] as const

/** What each criterion looks like in each of the grades; where nothing stands nobody has said it yet. */
const LOOKS: [string, Partial<Record<Grade, string>>][] = [
  [
    QUESTION,
    {
      '12': 'A question of their own that could have come out the other way, and whom it concerns.',
      '09': 'Of three questions on one matter they choose one and say why it is open.',
      '06': 'They turn a topic into something one could find out by asking, counting or watching.',
      '03': 'They ask something that nobody in the room knows.',
    },
  ],
  [
    CLAIM,
    {
      '12': 'One thing is so, in a sentence that stands from the first page to the last.',
      '09': 'A sentence that somebody could say no to.',
      '06': 'They say what they think before they say why.',
      '03': 'They say “I think” and finish the sentence.',
    },
  ],
  [
    EVIDENCE,
    {
      '12': 'Two kinds, each tied to the claim in words.',
      '09': 'Numbers they counted themselves, or words they wrote down from somebody, and what these have to do with the claim.',
      '06': 'They show what they saw, drawn or counted, next to what they think.',
      '03': 'They point: “Look, here.”',
    },
  ],
  [
    LIMITS,
    {
      '12': 'What was not seen in this work, and what could be otherwise because of it.',
      '09': 'They name one person they would still have to ask.',
      '06': 'They say when they were not sure.',
    },
  ],
  [
    TELLING,
    {
      '12': 'A neighbor follows at first reading.',
      '09': 'Somebody from another class can say it back.',
      '06': 'It has a beginning for those who were not there.',
      '03': 'They tell it to a visitor, and the visitor asks a second question.',
    },
  ],
]

const looks = LOOKS.flatMap(([criterionId, by]) =>
  GRADES.flatMap((grade) => (by[grade] ? [{ criterionId, grade, text: by[grade] }] : [])),
)
const task = (at: number, grade: Grade, name: string, about: string, criterionIds: string[]) => ({
  id: `5b1e0c52-7d4a-4b0e-8c11-0a6f5e2d30${String(at).padStart(2, '0')}`,
  grade,
  name,
  about,
  criterionIds,
})

export const PAPER = task(
  1,
  '12',
  'The capstone paper and its defense',
  'A paper on a question of their own, defended before two adults and a younger student.',
  [QUESTION, CLAIM, EVIDENCE, LIMITS, TELLING],
)
export const LETTER = task(
  2,
  '12',
  'A letter to the water board',
  'They ask the board for one thing, with what they measured at three wells.',
  [CLAIM, EVIDENCE],
)
export const COUNTED = task(
  3,
  '09',
  'What we counted on our street',
  'Two weeks of counting something on the way to school: cars, shade, empty lots. Then one page: what is so, and how we know.',
  [QUESTION, CLAIM, EVIDENCE],
)
export const ELDERS = task(
  4,
  '09',
  'An hour with somebody older',
  'They write down what a neighbor remembers of the river, and tell it to a class that was not there.',
  [EVIDENCE, TELLING],
)
export const BRIDGE = task(
  5,
  '06',
  'Which bridge should the town mend first?',
  'Four bridges, a walk to each, and a vote that has to be explained.',
  [CLAIM, EVIDENCE],
)
export const LOG = task(
  6,
  '03',
  'What lives under our log?',
  'They lift the same log every Friday, draw what they see, and tell a visitor what they wonder.',
  [QUESTION, TELLING],
)

const grades = GRADES.map((grade) => ({ grade, rubricId: null }))

/** The map of the capstone, published twice: grade 6 came with its bridges, and what is open still is. */
export const CAPSTONE_MAP: readonly Told[] = [
  {
    said: '',
    on: [-27, 3],
    rubricNumber: 3,
    content: { grades, looks, tasks: [PAPER, COUNTED, LOG] },
  },
  {
    said: 'Alder’s sixth grade brought its bridges, and the ninth grades a second task. Nobody has one for limits before grade 12 yet.',
    on: [-6, 4],
    rubricNumber: 3,
    content: { grades, looks, tasks: [PAPER, LETTER, COUNTED, ELDERS, BRIDGE, LOG] },
  },
]
