import type { Role } from '#modules/people/role.ts'
import type { ToldKind } from '#modules/voice/learning.ts'

type On = readonly [week: number, weekday: number]

export type ToldLearning = {
  by: string
  kind: ToldKind
  text: string
  learned?: string
  on: On
  replies: readonly { by: string; text: string; on: On }[]
}

/** What leaders of Juniper Valley got wrong, learned, or do not know. */
export const LEARNING: readonly ToldLearning[] = [
  {
    by: 'district/superintendent/1',
    kind: 'learned',
    text: 'I called a data meeting on eleven Wednesdays at Saltbush because the consultant was free then. I did not know that Wednesday was promised to the teams, and I did not ask.',
    learned:
      'A promise that somebody below me made is mine too. Before I put anything into a school’s week I now ask its principal what it would push out.',
    on: [-4, 2],
    replies: [
      { by: 'saltbush/principal/1', text: 'I could have said no, and did not. That part is mine.', on: [-4, 3] },
      { by: 'saltbush/grade-04/1', text: 'Thank you. We had two Wednesdays since.', on: [-2, 3] },
    ],
  },
  {
    by: 'district/supervisor/1',
    kind: 'question',
    text: 'How do I visit four schools a week without the visit being about me? When I come in, people straighten the bulletin board.',
    on: [-2, 4],
    replies: [
      {
        by: 'cottonwood/principal/1',
        text: 'Come to the same room three weeks in a row. By the third nobody straightened anything.',
        on: [-2, 5],
      },
      { by: 'teaching/coach/1', text: 'Ask the class a question you do not know the answer to.', on: [-1, 1] },
    ],
  },
  {
    by: 'cottonwood/principal/1',
    kind: 'learned',
    text: 'I predicted that posting the learning goal on the board would help students say what they learn. After six weeks they could read it aloud and not explain it.',
    learned: 'The goal has to come out of the first try at the work, not before it. We moved it to minute fifteen.',
    on: [-7, 3],
    replies: [{ by: 'cottonwood/grade-04/2', text: 'In my room it works when a student writes it.', on: [-7, 4] }],
  },
]

export type ToldRelief = {
  what: string
  why: string
  place: string
  by: string
  on: On
  voice?: string
  hours: readonly { role: Role; hours: number }[]
  words: readonly { by: string; says: 'gone' | 'still-asked'; text: string; on: On }[]
}

/** What is not asked any more. */
export const RELIEFS: readonly ToldRelief[] = [
  {
    what: 'The spring reading log for the office',
    why: 'Nine of its eleven columns stand in the benchmark, and nobody had opened the totals in three years.',
    place: 'district',
    by: 'district/superintendent/1',
    on: [-12, 4],
    voice: 'reading-log',
    hours: [
      { role: 'teacher', hours: 2 },
      { role: 'principal', hours: 5 },
    ],
    words: [
      { by: 'cottonwood/grade-02/1', says: 'gone', text: 'Second grade noticed at once.', on: [-11, 1] },
      { by: 'willow/grade-03/1', says: 'gone', text: '', on: [-11, 3] },
      {
        by: 'pinon/principal/1',
        says: 'still-asked',
        text: 'A reminder from the old system still comes on Mondays.',
        on: [-10, 1],
      },
    ],
  },
  {
    what: 'Lesson-plan uploads',
    why: 'I opened four of two hundred. We talk about plans in the room instead.',
    place: 'cottonwood',
    by: 'cottonwood/principal/1',
    on: [-4, 5],
    hours: [
      { role: 'teacher', hours: 18 },
      { role: 'assistant-principal', hours: 30 },
    ],
    words: [{ by: 'cottonwood/grade-04/2', says: 'gone', text: 'Friday afternoons are mine again.', on: [-3, 2] }],
  },
  {
    what: 'The pass log in every room',
    why: 'Eleven minutes a day that nobody asked for.',
    place: 'alder',
    by: 'alder/principal/1',
    on: [-7, 1],
    voice: 'hall-passes',
    hours: [{ role: 'teacher', hours: 30 }],
    words: [],
  },
]
