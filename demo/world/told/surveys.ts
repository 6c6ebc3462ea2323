import type { Band } from '#modules/surveys/band.ts'
import type { BankItem } from '#modules/surveys/bank.ts'
import { fromPromise, MIRROR, PULSE } from '#modules/surveys/experience-bank.ts'
import { TRUST } from '#modules/surveys/trust-bank.ts'
import type { InTwo } from '#modules/surveys/item.ts'
import { weekInYear } from '../calendar.ts'
import { DISTRICT } from '../places.ts'
import { moment } from '../time.ts'
import type { Moment } from '../time.ts'

export type Likely = { band: Band; place: string }
type AskedItem = Omit<BankItem, 'key'> & { kind?: 'scale' | 'text'; promised?: string }
export type SurveyTold = {
  key: string
  team: string
  place: string
  kind: 'trust' | 'mirror' | 'pulse'
  title: InTwo
  bands: Band[]
  items: AskedItem[]
  opens: Moment
  closes: Moment
  follows?: { key: string; opens: Moment }
  everyDays?: 7 | 14 | 28
  /** Where a group leans on a question, from 1 to 5, and how many of it answer. */
  lean: (of: Likely, item: number) => number
  share: (of: Likely) => number
  comments: readonly string[]
  /** How many of a level too small to hide answered in their own names. */
  named: number
  /** Single answers are kept for a year. */
  keepsAnswers: boolean
  responses: { place: string; post: string; text: string; after: number; publish: boolean }[]
}

const OWN_WORDS: AskedItem = {
  kind: 'text',
  construct: null,
  labels: 'agree',
  text: { en: 'What would help you most here?', es: '¿Qué le ayudaría más aquí?' },
}
const TRUST_ITEMS: AskedItem[] = [...TRUST['teachers-principal'], OWN_WORDS]
const TRUST_OPENS = moment(weekInYear(-1, 20), 1, '8:00')

const SAID = [
  'Being told a week before, not the day before.',
  'Time on Wednesdays that stays ours.',
  'Somebody who comes to my room to look at students, not at me.',
  'Say what you decided and why. I can live with a no.',
  'Fewer forms for the same trip.',
  'Que las reuniones con familias tengan intérprete siempre.',
  'I brought a problem in October and got help in the same week. More of that.',
  'Ask the paraeducators. We are with them all day.',
  'One place for all the dates.',
  'To see the principal try something and have it not work.',
  'Please keep the grade meetings, they are the best hour of my week.',
  'An honest answer about next year’s classes.',
  'A sub when we look at work together.',
  'Less on the walls, more talking about it.',
]

/** Where trust rose after a promise was kept, and where it did not after one was broken. */
const trustLean = (wave: 1 | 2): SurveyTold['lean'] => {
  const rises: Record<string, number> = { cottonwood: 0.85, saltbush: -0.25, willow: 0.15, alder: 0.2, ridgeline: 0.1 }
  const begins: Record<string, number> = { cottonwood: 3.0, saltbush: 3.15, paloma: 3.9, quail: 3.2, tamarack: 3.3 }
  return ({ place }, item) => (begins[place] ?? 3.5) + (wave === 2 ? (rises[place] ?? 0.03) : 0) + (item >= 6 ? -0.15 : 0)
}

const trust = (wave: 1 | 2, opens: Moment): Omit<SurveyTold, 'responses'> => ({
  key: `trust-${wave}`,
  team: 'cabinet',
  place: DISTRICT,
  kind: 'trust',
  title: {
    en: wave === 1 ? 'Trust in our schools' : 'Trust in our schools, again',
    es: wave === 1 ? 'Confianza en nuestras escuelas' : 'Confianza en nuestras escuelas, otra vez',
  },
  bands: ['teachers', 'staff'],
  items: TRUST_ITEMS,
  opens,
  closes: opens + 11 * 24 * 60 + 960,
  ...(wave === 2 ? { follows: { key: 'trust-1', opens: TRUST_OPENS } } : {}),
  lean: trustLean(wave),
  share: ({ band }) => (band === 'teachers' ? 0.74 : 0.52),
  comments: SAID.slice(wave === 1 ? 0 : 4, wave === 1 ? 10 : 14),
  named: 0,
  keepsAnswers: wave === 2,
})

const PROFILE = 'asking a question that matters and staying with it'
const MIRROR_LEAN: Partial<Record<Band, number[]>> = {
  students: [3.4, 3.7, 3.1, 3.3, 3.5, 3.6, 3.4],
  teachers: [3.6, 3.5, 3.3, 3.2, 3.2, 3.5, 3.3],
  principals: [3.8, 3.2, 3.2, 3.0, 3.1, 3.4, 3.2],
  central: [3.5, 2.3, 3.0, 2.7, 2.8, 3.3, 2.9],
}

export const SURVEYS_TOLD: readonly SurveyTold[] = [
  {
    ...trust(1, TRUST_OPENS),
    responses: [
      {
        place: 'cottonwood',
        post: 'cottonwood/principal/1',
        text: 'You said that I decide first and ask later. You are right. From February nothing about schedules is decided before the grade teams have seen it, and I write down why when I decide against them. I will ask you in a year whether I kept it.',
        after: 6,
        publish: true,
      },
      {
        place: 'saltbush',
        post: 'saltbush/principal/1',
        text: 'Many of you ask for planning time that is not taken away. I promise: Wednesday from 2:15 stays yours, whatever comes.',
        after: 9,
        publish: true,
      },
    ],
  },
  {
    ...trust(2, moment(weekInYear(0, 21), 1, '8:00')),
    responses: [
      {
        place: 'cottonwood',
        post: 'cottonwood/principal/1',
        text: 'Thank you. In 23 of 26 decisions you saw it first; three times I did not wait, and those are on the decision log with my reasons. What I still hear: you find out late about substitutes. That is next, and Ms. Archuleta’s team has offered to work on it with me.',
        after: 5,
        publish: true,
      },
      {
        place: 'saltbush',
        post: 'saltbush/principal/1',
        text: 'I promised you Wednesdays and gave away eleven of them. I did not ask you, and I did not tell you why. I understand that trust did not grow. I have asked the superintendent to take the data meeting off Wednesdays, and I will say here by April what came of it.',
        after: 8,
        publish: true,
      },
      {
        place: DISTRICT,
        post: 'district/superintendent/1',
        text: 'Where trust rose, somebody kept a promise. Where it did not, part of what broke it came from us: eleven Wednesdays at Saltbush went to a meeting that my office called. That meeting is gone from this month on.',
        after: 10,
        publish: false,
      },
    ],
  },
  {
    key: 'mirror-1',
    team: 'cabinet',
    place: DISTRICT,
    kind: 'mirror',
    title: { en: 'Do we all get to learn like this?', es: '¿Aprendemos todos así?' },
    bands: ['cabinet', 'central', 'principals', 'teachers', 'students'],
    items: [...MIRROR, Object.assign(fromPromise(PROFILE), { promised: PROFILE })],
    opens: moment(weekInYear(0, 19), 1, '8:00'),
    closes: moment(weekInYear(0, 20), 5, '16:00'),
    lean: ({ band }, item) => MIRROR_LEAN[band]?.[item] ?? 3.2,
    share: ({ band, place }) => (band === 'students' ? (['pinon', 'saltbush'].includes(place) ? 0 : 0.2) : 0.8),
    comments: [],
    named: 4,
    keepsAnswers: true,
    responses: [
      {
        place: DISTRICT,
        post: 'district/superintendent/1',
        text: 'Students say more often than my own office that mistakes are used to learn. I asked for this question, and the answer is ours to carry. Our cabinet opens its next meeting with what each of us got wrong this month, beginning with me.',
        after: 4,
        publish: false,
      },
    ],
  },
]

/** Open this week, at one school. */
export const PULSE_TOLD: Omit<SurveyTold, 'lean' | 'share'> = {
  key: 'pulse-cottonwood',
  team: 'cottonwood-leadership',
  place: 'cottonwood',
  kind: 'pulse',
  title: { en: 'How was this week?', es: '¿Cómo estuvo esta semana?' },
  bands: ['teachers', 'staff', 'principals'],
  items: PULSE,
  opens: moment(-1, 5, '8:00'),
  closes: moment(1, 6, '0:00'),
  everyDays: 14,
  comments: [],
  named: 0,
  keepsAnswers: false,
  responses: [],
}
