import type { Drawing } from '../drawings/drawings.ts'
import type { On } from '../told.ts'

type ToldWork = { title: string; text: string } | { title: string; photo: Drawing }
type ToldSessionNote = { by: string; step: string; kind: string; text: string; on?: readonly [work: number, line: number] }

/** A session as it was held, or as it is planned: what lay there, who wrote what in which step, what came of it. */
export type ToldSession = {
  key: string
  team: string
  /** Of the library. */
  protocol: string
  at: On
  time: `${number}:${number}`
  title: string
  question: string
  place: string
  facilitator: string
  presenter?: string
  work?: readonly ToldWork[]
  /** Held: who was there, in the order in which they came. Without it, it is to come. */
  present?: readonly string[]
  notes?: readonly ToldSessionNote[]
  insights?: readonly { by: string; text: string; did: string; move: string; rests: readonly number[]; problem?: string }[]
  answers?: readonly { by: string; helped: string; change: string }[]
  reflection?: string
}

export type ToldProblem = { key: string; team: string; by: string; on: On; text: string; focus?: true; cycle?: string }

const noemi = 'cottonwood/grade-04/2'
const one = 'cottonwood/grade-04/1'
const three = 'cottonwood/grade-04/3'
const four = 'cottonwood/grade-04/4'
const dante = 'alder/english/1'
const second = 'alder/english/3'
const third = 'alder/english/4'

export const PROBLEMS: readonly ToldProblem[] = [
  {
    key: 'rule-first',
    team: 'cottonwood-04',
    by: one,
    on: [-7, 3],
    text: 'We hand over the rule before anyone has a picture that the rule could be about.',
    focus: true,
    cycle: 'fourth-grade-draw-then-say',
  },
  {
    key: 'language-of-proof',
    team: 'alder-english-7',
    by: dante,
    on: [-1, 2],
    text: 'We ask newcomers to prove a claim in the one language in which they cannot yet argue.',
  },
]

export const SESSIONS: readonly ToldSession[] = [
  {
    key: 'six-tickets',
    team: 'cottonwood-04',
    protocol: 'describe-interpret-implications',
    at: [-7, 3],
    time: '13:30',
    title: 'Six tickets that all say “times 2”',
    question: 'They get it right. Do they know what they are right about?',
    place: 'Room 10',
    facilitator: one,
    presenter: noemi,
    work: [
      { title: 'Ticket', text: '3/4 = 6/8\nbecause you times it by 2\nboth the top and the bottom' },
      { title: 'Ticket', text: '3/4 and 6/8 are the same\n(draws two pizzas, the second one bigger)\nyou times it' },
      { title: 'Ticket', text: '6/8 is more\nno wait the same\nbecause times 2 times 2' },
    ],
    present: [one, noemi, three, four],
    notes: [
      { by: noemi, step: 'alone', kind: 'evidence', text: '“times it” in all three. No picture in two of them.', on: [0, 2] },
      { by: three, step: 'alone', kind: 'evidence', text: 'The second pizza is bigger than the first.', on: [1, 2] },
      { by: four, step: 'alone', kind: 'evidence', text: 'C wrote “6/8 is more” and crossed nothing out.', on: [2, 1] },
      { by: one, step: 'describe', kind: 'evidence', text: 'Nobody says of what it is three fourths.' },
      { by: three, step: 'describe', kind: 'interpretation', text: 'B thinks same number of slices is same amount.', on: [1, 2] },
      {
        by: four,
        step: 'interpret',
        kind: 'interpretation',
        text: 'C first saw bigger numbers, then remembered the rule and obeyed it.',
        on: [2, 2],
      },
      { by: noemi, step: 'interpret', kind: 'interpretation', text: 'Or C has an amount in mind and trusts us more than that.' },
      { by: one, step: 'interpret', kind: 'interpretation', text: 'The rule answers a question they never asked.' },
      {
        by: one,
        step: 'implications',
        kind: 'implication',
        text: 'Draw before the ticket. Same whole for both, they have to say which.',
      },
      { by: three, step: 'implications', kind: 'implication', text: 'I taught “times it by 2” on day two. Could wait a week.' },
      { by: noemi, step: 'presenter', kind: 'reflection', text: 'I looked at right and wrong. I never looked at the pizza.' },
      { by: four, step: 'debrief', kind: 'reflection', text: 'The five quiet minutes. We usually talk by then.' },
    ],
    insights: [
      {
        by: noemi,
        text: 'They can say the rule and have no amount in mind that it is about.',
        did: 'Wrote “times it by 2” under two pizzas of different sizes and was sure.',
        move: 'We gave the rule on the second day, before anyone had drawn the same whole twice.',
        rests: [0, 1, 4],
        problem: 'rule-first',
      },
      {
        by: three,
        text: 'Where a student’s own sense of amount and our rule disagree, our rule wins.',
        did: 'Saw that 6/8 looks like more, said so, and took it back.',
        move: 'We praise the sentence with “because” in it, whatever stands after the because.',
        rests: [2, 5],
        problem: 'rule-first',
      },
    ],
    answers: [
      { by: noemi, helped: 'That you stopped me when I began to explain the child.', change: 'Two pieces, not three.' },
      { by: three, helped: 'Silence with the timer on my own screen.', change: '' },
      { by: four, helped: '', change: 'Say at the start that “careless” is not a description. I said it twice.' },
    ],
    reflection: 'I cut the describing short because nobody spoke. Next time I wait. They were looking.',
  },
  {
    key: 'newcomers-tickets',
    team: 'alder-english-7',
    protocol: 'collaborative-assessment-conference',
    at: [-1, 2],
    time: '14:40',
    title: 'One ticket, half in Spanish',
    question: 'What is this student working on?',
    place: 'Library, back table',
    facilitator: dante,
    presenter: second,
    work: [
      {
        title: 'Exit ticket',
        text: 'La ciudad debería plantar árboles\nbecause the street is hot\nmi abuela no sale in the afternoon\nthe text say 9 degrees menos\nso trees',
      },
    ],
    present: [dante, second, third],
    notes: [
      {
        by: third,
        step: 'begin',
        kind: 'evidence',
        text: 'The claim is in Spanish, whole. The reason begins in English.',
        on: [0, 1],
      },
      { by: second, step: 'begin', kind: 'evidence', text: 'A number from the text, with “menos” after it.', on: [0, 4] },
      {
        by: dante,
        step: 'describe',
        kind: 'evidence',
        text: 'Four reasons if one counts the grandmother. We counted one.',
        on: [0, 3],
      },
      { by: third, step: 'ask', kind: 'question', text: 'Which language did the pair talk in, before?' },
      {
        by: dante,
        step: 'working-on',
        kind: 'interpretation',
        text: 'Holding an argument together across two languages at once.',
      },
      { by: third, step: 'hear', kind: 'interpretation', text: 'The pair talked in English because we said so.' },
      { by: second, step: 'implications', kind: 'implication', text: 'Pairs who share a language argue in it, then write.' },
      { by: dante, step: 'debrief', kind: 'reflection', text: 'One piece was enough. We usually bring twelve.' },
    ],
    insights: [
      {
        by: dante,
        text: 'The argument is there before the English is. Our ticket counts only what arrives in English.',
        did: 'Gave a claim, two reasons and a number, each in the language that was nearest.',
        move: 'We score “both halves in a full sentence” and told the pairs to talk in English.',
        rests: [0, 1, 2, 5],
        problem: 'language-of-proof',
      },
    ],
    answers: [{ by: third, helped: 'Not knowing who it was.', change: 'Start on time, the buses do.' }],
    reflection: 'I wanted to defend the rubric for the first ten minutes.',
  },
  {
    key: 'third-tickets',
    team: 'cottonwood-04',
    protocol: 'quick-look',
    at: [1, 4],
    time: '13:30',
    title: 'Third tickets, with and without the talk',
    question: 'Is it the drawing, or the saying it aloud?',
    place: 'Room 10',
    facilitator: noemi,
    work: [
      { title: 'Third ticket, after drawing and saying', photo: 'exit-ticket' },
      { title: 'Saltbush, drawing alone', text: '3/4 = 6/8\nI cut every piece in two\nnothing was added so it is the same' },
    ],
  },
  {
    key: 'visits',
    team: 'supervisors',
    protocol: 'consultancy',
    at: [1, 2],
    time: '9:00',
    title: 'What my visits leave behind',
    question: 'Why do principals tidy up before I come, and what do I do that asks for it?',
    place: 'District office, room 2',
    facilitator: 'district/supervisor/1',
    presenter: 'district/supervisor/1',
  },
]
