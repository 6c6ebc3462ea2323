import type { Content } from '#modules/rubrics/rubric.ts'

const LEVELS = ['Beginning', 'Getting there', 'Ready', 'Beyond'].map((name, at) => ({ name, score: at + 1 }))
const ids = ['question', 'claim', 'evidence', 'limits', 'telling'].map((_, at) => `5b1e0c52-7d4a-4b0e-8c11-0a6f5e2d100${at + 1}`)
const [QUESTION, CLAIM, EVIDENCE, LIMITS, TELLING] = ids as [string, string, string, string, string]

type Told = { said: string; on: readonly [week: number, weekday: number]; content: Content }

const sentence = 'For the paper that every senior defends: read by two adults who have not spoken about it.'
const whole = { name: 'The graduate capstone', sentence, grades: ['11', '12'] as const, levels: LEVELS }

const question = {
  id: QUESTION,
  name: 'Question',
  asks: 'Could this have come out otherwise, and does it matter to somebody?',
  weight: 1,
  descriptors: [
    'A topic. One could look it up.',
    'A question, with its answer inside it.',
    'A question of the student’s own that could have been answered the other way, and says whom it concerns.',
    'The same, and the paper shows how the question changed on the way, and why.',
  ],
}

/** The rubric of the capstone, as it was published three times. */
export const CAPSTONE: readonly Told[] = [
  {
    on: [-205, 3],
    said: '',
    content: {
      ...whole,
      halfLevels: true,
      criteria: [
        {
          ...question,
          asks: 'Is it a good question?',
          descriptors: [
            'No clear question.',
            'A somewhat clear question.',
            'A clear question.',
            'An excellent, compelling question.',
          ],
        },
        {
          id: CLAIM,
          name: 'Claim',
          asks: 'Is the claim strong?',
          weight: 1,
          descriptors: ['Little or no claim.', 'Some claim.', 'A strong claim.', 'An outstanding claim.'],
        },
        {
          id: EVIDENCE,
          name: 'Evidence',
          asks: 'Is there enough evidence?',
          weight: 2,
          descriptors: ['Little evidence.', 'Some evidence.', 'Sufficient evidence.', 'Extensive, convincing evidence.'],
        },
        {
          id: TELLING,
          name: 'Telling it',
          asks: 'Is it well written?',
          weight: 1,
          descriptors: ['Hard to follow.', 'Can be followed.', 'Well organized.', 'A pleasure to read.'],
        },
      ],
    },
  },
  {
    on: [-118, 2],
    said: '“Some evidence” meant three things to three of us. Each level says now what one sees on the page; limits are a criterion of their own. No more halves: we used them to avoid deciding.',
    content: {
      ...whole,
      halfLevels: false,
      criteria: [
        question,
        {
          id: CLAIM,
          name: 'Claim',
          asks: 'What does the student say is so?',
          weight: 1,
          descriptors: [
            'Says what the paper is about.',
            'Says something is so; it stays general, or changes from page to page.',
            'One thing is so, said in a sentence that stands to the end.',
            'The same, and it says when it would not hold.',
          ],
        },
        {
          id: EVIDENCE,
          name: 'Evidence',
          asks: 'Does what is shown bear what is claimed?',
          weight: 2,
          descriptors: [
            'Told, not shown.',
            'Something is shown; the reader has to see for themselves what it has to do with the claim.',
            'Two kinds of evidence, each tied to the claim in words.',
            'The same, and one piece that speaks against it.',
          ],
        },
        {
          id: LIMITS,
          name: 'Limits',
          asks: 'Does the student know what they do not know?',
          weight: 1,
          descriptors: ['None named.', 'Limits in general.', 'Limits of this work.', 'Limits of this work and their weight.'],
        },
        {
          id: TELLING,
          name: 'Telling it',
          asks: 'Would a neighbor follow it?',
          weight: 1,
          descriptors: [
            'One loses the thread.',
            'One can follow with some going back.',
            'One follows at first reading.',
            'One follows, and hears somebody speaking.',
          ],
        },
      ],
    },
  },
  {
    on: [-30, 4],
    said: 'Limits divided us most: “general” and “of this work” ran together. Now a limit counts when it names what was not seen and what could be otherwise because of it.',
    content: {
      ...whole,
      halfLevels: false,
      criteria: [
        question,
        {
          id: CLAIM,
          name: 'Claim',
          asks: 'What does the student say is so?',
          weight: 1,
          descriptors: [
            'Says what the paper is about.',
            'Says something is so; it stays general, or changes from page to page.',
            'One thing is so, said in a sentence that stands to the end.',
            'The same, and it says when it would not hold.',
          ],
        },
        {
          id: EVIDENCE,
          name: 'Evidence',
          asks: 'Does what is shown bear what is claimed?',
          weight: 2,
          descriptors: [
            'Told, not shown.',
            'Something is shown, a number or a voice; what it has to do with the claim is left to the reader.',
            'Two kinds of evidence, each tied to the claim in words.',
            'The same, and one piece that speaks against the claim, with what the student makes of it.',
          ],
        },
        {
          id: LIMITS,
          name: 'Limits',
          asks: 'Does the student say what was not seen, and what follows?',
          weight: 1,
          descriptors: [
            'No limit named.',
            'A limit that any paper could name (“more time”, “more people”).',
            'One limit that names what was not seen in this work.',
            'The same, and what could be otherwise because of it.',
          ],
        },
        {
          id: TELLING,
          name: 'Telling it',
          asks: 'Would a neighbor follow it?',
          weight: 1,
          descriptors: [
            'One loses the thread.',
            'One can follow with some going back.',
            'One follows at first reading.',
            'One follows, and hears somebody speaking.',
          ],
        },
      ],
    },
  },
]

/** A younger one: what seventh graders write on the way there. */
export const ARGUMENT: Told = {
  on: [-9, 3],
  said: '',
  content: {
    name: 'Arguing from a text',
    sentence: 'For a paragraph or two in which seventh graders say what they think and show where it comes from.',
    grades: ['07', '08'],
    halfLevels: false,
    levels: ['Not yet', 'Partly', 'Yes'].map((name, at) => ({ name, score: at + 1 })),
    criteria: [
      {
        id: '5b1e0c52-7d4a-4b0e-8c11-0a6f5e2d2001',
        name: 'Says it',
        asks: 'Could I say back what they think?',
        weight: 1,
        descriptors: ['I could not.', 'I could, after guessing a little.', 'I could, in their words.'],
      },
      {
        id: '5b1e0c52-7d4a-4b0e-8c11-0a6f5e2d2002',
        name: 'Shows it',
        asks: 'Is there a line of the text, and does it fit?',
        weight: 1,
        descriptors: ['No line of the text.', 'A line that could stand for anything.', 'A line that fits what they say.'],
      },
      {
        id: '5b1e0c52-7d4a-4b0e-8c11-0a6f5e2d2003',
        name: 'Ties it',
        asks: 'Do they say how the line shows it?',
        weight: 1,
        descriptors: [
          'The line stands alone.',
          '“This shows that …”, and the claim again.',
          'They say what in the line made them think so.',
        ],
      },
    ],
  },
}
