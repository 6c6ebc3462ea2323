import type { PromiseKind, WordSaid } from '#modules/promises/promise.ts'

/** A week before (−) or after the demo's, and a weekday. */
type On = readonly [week: number, weekday: number]

export type ToldPromise = {
  by: string
  to: { team: string } | { place: string }
  kind: PromiseKind
  what: string
  amount?: number
  made: On
  byOn?: On
  open?: true
  /** The practice that it is for. */
  about?: string
  words?: readonly { says: WordSaid; text: string; on: On; byOn?: On }[]
  answers?: readonly { by: string; says: 'kept' | 'not-yet'; text: string; on: On }[]
}

const imani = 'district/superintendent/1'
const althea = 'district/supervisor/1'

/** What people of Juniper Valley said they would do for one another: kept, moved, not kept and why, and still open. */
export const PROMISES: readonly ToldPromise[] = [
  {
    by: imani,
    to: { team: 'juniper-social' },
    about: 'capstone',
    kind: 'time',
    what: 'One period a week for whoever advises a capstone, at all four schools.',
    amount: 36,
    made: [-30, 2],
    byOn: [-22, 1],
    open: true,
    words: [
      { says: 'moved', text: 'Ridgeline’s schedule is made in January.', on: [-23, 4], byOn: [-4, 1] },
      { says: 'kept', text: 'In all four schedules since Monday.', on: [-4, 3] },
    ],
  },
  {
    by: imani,
    to: { place: 'district' },
    kind: 'relief',
    what: 'The spring reading log for the office ends. Teachers’ own notes are enough.',
    amount: 2,
    made: [-14, 2],
    byOn: [-12, 5],
    open: true,
    words: [{ says: 'kept', text: 'Gone from the site since Thursday. Delete your bookmark.', on: [-12, 4] }],
    answers: [
      { by: 'cottonwood/principal/1', says: 'kept', text: 'Second grade noticed before I told them.', on: [-11, 1] },
      { by: 'willow/principal/1', says: 'kept', text: '', on: [-10, 3] },
    ],
  },
  {
    by: imani,
    to: { team: 'secondary-principals' },
    kind: 'answer',
    what: 'An answer to each of your eleven open questions, or the name of whoever will answer.',
    made: [-10, 2],
    byOn: [-8, 5],
    words: [
      {
        says: 'moved',
        text: 'Seven of eleven. The four about staffing wait for the board on the 14th.',
        on: [-8, 5],
        byOn: [-5, 5],
      },
      {
        says: 'explained',
        text: 'Ten. The last one I passed around for three weeks because I did not like the answer. It is no.',
        on: [-5, 5],
      },
    ],
    answers: [
      {
        by: 'juniper/principal/1',
        says: 'not-yet',
        text: 'Ours was the no. I would rather have had it in September.',
        on: [-4, 2],
      },
    ],
  },
  {
    by: althea,
    to: { team: 'elementary-principals' },
    kind: 'other',
    what: 'I begin every visit with what I still owe from last time.',
    made: [-10, 4],
    open: true,
    answers: [
      { by: 'saltbush/principal/1', says: 'kept', text: 'Three visits running.', on: [-2, 3] },
      { by: 'cottonwood/principal/1', says: 'not-yet', text: 'Twice out of three.', on: [-2, 4] },
    ],
  },
  {
    by: althea,
    to: { team: 'cottonwood-04' },
    kind: 'time',
    what: 'A substitute for half a day, so that two of you can sit in Saltbush’s fractions lesson.',
    amount: 8,
    made: [-2, 1],
    byOn: [1, 3],
  },
  {
    by: 'cottonwood/principal/1',
    to: { place: 'cottonwood' },
    kind: 'relief',
    what: 'No lesson-plan uploads while state testing is on.',
    amount: 3,
    made: [-6, 1],
    byOn: [-4, 5],
    words: [{ says: 'kept', text: '', on: [-4, 5] }],
    answers: [{ by: 'cottonwood/grade-02/1', says: 'kept', text: 'And nobody asked for them afterwards either.', on: [-3, 1] }],
  },
  {
    by: 'alder/principal/1',
    to: { team: 'alder-english-7' },
    kind: 'time',
    what: 'Your Wednesday hour is yours: no assembly, no covering.',
    amount: 36,
    made: [-20, 3],
    open: true,
    answers: [
      { by: 'alder/english/1', says: 'kept', text: '', on: [-6, 3] },
      { by: 'alder/english/2', says: 'not-yet', text: 'Covered twice in November.', on: [-3, 3] },
    ],
  },
  {
    by: 'teaching/coach/1',
    to: { team: 'alder-math' },
    kind: 'expertise',
    what: 'I teach one period of number talks in each of your rooms, and you watch me get it wrong.',
    made: [-5, 2],
    byOn: [-1, 5],
    words: [
      {
        says: 'moved',
        text: 'Two rooms of four. I was sick; the others when you are back from the break.',
        on: [-1, 4],
        byOn: [2, 5],
      },
    ],
  },
  {
    by: 'alder/principal/1',
    to: { team: 'alder-science' },
    kind: 'money',
    what: 'Probes for the second lab table, out of the building’s money.',
    amount: 640,
    made: [-9, 4],
    byOn: [-3, 5],
    words: [
      { says: 'explained', text: 'The boiler took it. I will put it first in July and I am sorry I said a date.', on: [-3, 4] },
    ],
  },
  {
    by: 'juniper/principal/1',
    to: { team: 'juniper-ninth' },
    kind: 'answer',
    what: 'Whether advisory can move to second period, by the end of the month.',
    made: [-3, 2],
    byOn: [0, 5],
  },
]
