import type { DeskLevel, Outcome, StepKind, VoiceKind } from '#modules/voice/voice.ts'

type On = readonly [week: number, weekday: number]
type Desk = { person: string } | { level: DeskLevel; place: string }

export type ToldVoice = {
  key: string
  kind: VoiceKind
  by: string
  to: Desk
  text: string
  /** The day it reached them. */
  on: On
  inConfidence?: true
  mayShow?: true
  into?: string
  decision?: string
  joined?: readonly string[]
  steps?: readonly { kind: StepKind; by?: string; text: string; on: On; outcome?: Outcome; until?: On; to?: Desk }[]
}

const imani = 'district/superintendent/1'
const miriam = 'cottonwood/principal/1'
const althea = 'district/supervisor/1'
const noemi = 'cottonwood/grade-04/2'
const central: Desk = { level: 'central', place: 'district' }
const board: Desk = { level: 'board', place: 'district' }
const cottonwood: Desk = { level: 'school', place: 'cottonwood' }

/** What people of Juniper Valley raised, and what came back: the form that went, a no with its reason, some that still wait. */
export const VOICES: readonly ToldVoice[] = [
  {
    key: 'reading-log',
    kind: 'stop',
    by: 'cottonwood/grade-02/1',
    to: { person: imani },
    text: 'The spring reading log asks for nine columns that the benchmark already has. It takes each of us about two hours. Could it end?',
    on: [-16, 2],
    mayShow: true,
    decision: 'reading-log',
    steps: [
      { kind: 'asked', by: imani, text: 'Which two columns are not in the benchmark?', on: [-16, 4] },
      { kind: 'added', by: 'cottonwood/grade-02/1', text: 'Minutes at home, and the parent’s signature.', on: [-15, 1] },
      {
        kind: 'answered',
        by: imani,
        text: 'It ends. Nobody in this office had opened the totals in three years. Thank you for laying the two forms side by side.',
        outcome: 'yes',
        on: [-14, 2],
      },
    ],
  },
  {
    key: 'reading-log-again',
    kind: 'stop',
    by: 'willow/grade-03/1',
    to: { person: imani },
    text: 'Why do we fill in the reading log when the benchmark week is the same week?',
    on: [-15, 3],
    inConfidence: true,
    into: 'reading-log',
  },
  {
    key: 'substitutes',
    kind: 'obstacle',
    by: noemi,
    to: { person: miriam },
    text: 'We find out at 7:40 that there is no substitute, and then fourth grade takes six more students each. Could we know the evening before?',
    on: [-1, 2],
    joined: [noemi],
    steps: [
      {
        kind: 'passed',
        by: miriam,
        text: 'The list is made in staffing at six in the morning; only they can send it earlier.',
        on: [-1, 3],
        to: { level: 'central', place: 'staffing' },
      },
      {
        kind: 'invited',
        by: 'staffing/lead/1',
        text: 'Thursday at 3, half an hour by phone. Your principal gives you the time, and I bring last month’s calls.',
        on: [-1, 5],
      },
    ],
  },
  {
    key: 'substitutes-too',
    kind: 'obstacle',
    by: 'cottonwood/paraeducator/3',
    to: { person: miriam },
    text: 'When a sub does not come I am pulled from my student without anyone telling the family.',
    on: [-1, 3],
    inConfidence: true,
    into: 'substitutes',
  },
  {
    key: 'afraid',
    kind: 'question',
    by: 'cottonwood/grade-05/2',
    to: cottonwood,
    text: 'At the data meeting I nod and do not understand half of the chart. Am I the only one? Could somebody go through it slowly, without names?',
    on: [-1, 4],
    inConfidence: true,
  },
  {
    key: 'family-night',
    kind: 'idea',
    by: 'cottonwood/grade-04/1',
    to: { person: miriam },
    text: 'Let students run family night: each shows one thing they got wrong in October and can do now.',
    on: [-2, 3],
    mayShow: true,
    steps: [
      {
        kind: 'answered',
        by: miriam,
        text: 'Yes. March, in the cafeteria. Fourth grade plans it and I carry the chairs.',
        outcome: 'yes',
        on: [-2, 5],
      },
    ],
  },
  {
    key: 'mats',
    kind: 'request',
    by: 'cottonwood/kitchen/1',
    to: { person: miriam },
    text: 'The floor by the dish window is wet from ten to two. Two rubber mats would do.',
    on: [-3, 1],
    steps: [{ kind: 'answered', by: miriam, text: 'They came on Thursday. Tell me if they slide.', outcome: 'yes', on: [-3, 4] }],
  },
  {
    key: 'copier',
    kind: 'request',
    by: 'cottonwood/grade-01/2',
    to: cottonwood,
    text: 'A second code for the copier, so that aides need not borrow mine.',
    on: [-5, 2],
    steps: [{ kind: 'answered', by: miriam, text: 'Every aide has one now.', outcome: 'yes', on: [-5, 3] }],
  },
  {
    key: 'walkthrough-form',
    kind: 'question',
    by: noemi,
    to: { person: miriam },
    text: 'What happens with the notes you take in my room?',
    on: [-6, 1],
    mayShow: true,
    steps: [
      {
        kind: 'answered',
        by: miriam,
        text: 'I leave them on your desk before I go and keep no copy. They are never part of an evaluation.',
        outcome: 'answer',
        on: [-6, 2],
      },
    ],
  },
  {
    key: 'hall-passes',
    kind: 'stop',
    by: 'alder/english/2',
    to: { level: 'school', place: 'alder' },
    text: 'The pass log in every room: eleven minutes a day, and the office never asked for one.',
    on: [-9, 3],
    steps: [
      {
        kind: 'paused',
        by: 'alder/principal/1',
        text: 'The fire marshal comes on the 12th. I ask him first.',
        on: [-9, 4],
        until: [-7, 1],
      },
      {
        kind: 'answered',
        by: 'alder/principal/1',
        text: 'He needs a count at the door, not a log. The log goes, the clicker stays.',
        outcome: 'partly',
        on: [-7, 1],
      },
    ],
  },
  {
    key: 'benchmark-week',
    kind: 'question',
    by: 'saltbush/principal/1',
    to: central,
    text: 'Why are the benchmark and the conference week the same week, again?',
    on: [-8, 2],
    mayShow: true,
    steps: [
      {
        kind: 'answered',
        by: 'assessment/lead/1',
        text: 'Because I copied last year’s calendar. Next year they are three weeks apart.',
        outcome: 'yes',
        on: [-7, 5],
      },
    ],
  },
  {
    key: 'interpreters',
    kind: 'request',
    by: 'paloma/language/1',
    to: { level: 'central', place: 'multilingual' },
    text: 'Interpreters at every conference, booked by the office and not by whoever speaks Spanish in the hallway.',
    on: [-7, 4],
    mayShow: true,
    steps: [
      {
        kind: 'answered',
        by: 'multilingual/lead/1',
        text: 'From January for Spanish and Navajo. For Somali we have one person; we share her by video.',
        outcome: 'partly',
        on: [-6, 5],
      },
    ],
  },
  {
    key: 'wednesdays',
    kind: 'stop',
    by: 'saltbush/grade-04/1',
    to: { person: imani },
    text: 'The data meeting that eats our Wednesdays. We were promised that hour.',
    on: [-6, 3],
    inConfidence: true,
    mayShow: true,
    steps: [
      {
        kind: 'answered',
        by: imani,
        text: 'You were. My office called that meeting eleven times and asked nobody. It is gone from this month on.',
        outcome: 'yes',
        on: [-5, 1],
      },
    ],
  },
  {
    key: 'routes',
    kind: 'obstacle',
    by: 'transportation/driver/1',
    to: { level: 'central', place: 'transportation' },
    text: 'Ruta 14: el desvío por la obra nos quita doce minutos y los niños llegan sin desayunar.',
    on: [-4, 1],
    steps: [
      {
        kind: 'answered',
        by: 'transportation/lead/1',
        text: 'We leave ten minutes earlier from Monday, paid; the kitchens know.',
        outcome: 'yes',
        on: [-4, 4],
      },
    ],
  },
  {
    key: 'coaches',
    kind: 'request',
    by: althea,
    to: central,
    text: 'One more coach for the two high schools; Priya and the others cannot be in twelve buildings.',
    on: [-5, 2],
    steps: [
      {
        kind: 'answered',
        by: 'teaching/lead/1',
        text: 'No, not this year: the grant pays for six and the board closed new positions in August. I will ask again in May with your figures.',
        outcome: 'no',
        on: [-4, 1],
      },
    ],
  },
  {
    key: 'passwords',
    kind: 'stop',
    by: 'juniper/office/1',
    to: { level: 'central', place: 'technology' },
    text: 'New passwords every sixty days. Half the staff keep them on paper under the keyboard.',
    on: [-1, 1],
  },
  {
    key: 'kitchens-asked',
    kind: 'idea',
    by: 'nutrition/kitchen-lead/2',
    to: { person: imani },
    text: 'Ask kitchens and buses before the calendar is printed, not after.',
    on: [-1, 2],
  },
  {
    key: 'board-visits',
    kind: 'question',
    by: 'willow/principal/1',
    to: board,
    text: 'Would one of you spend a morning in a second-grade room before the vote on reading?',
    on: [-10, 2],
    mayShow: true,
    steps: [
      {
        kind: 'answered',
        by: 'district/board/1',
        text: 'Three of us came on the 9th. It changed two questions that we meant to ask.',
        outcome: 'yes',
        on: [-8, 2],
      },
    ],
  },
  {
    key: 'board-pay',
    kind: 'request',
    by: 'willow/grade-03/1',
    to: board,
    text: 'Pay aides for conference evenings.',
    on: [-12, 1],
    steps: [
      {
        kind: 'answered',
        by: 'district/board/2',
        text: 'Not in this budget: it is 41,000 dollars. It stands first on the list for June.',
        outcome: 'no',
        on: [-9, 2],
      },
    ],
  },
  {
    key: 'board-agenda',
    kind: 'idea',
    by: 'juniper/social/1',
    to: board,
    text: 'Begin each meeting with what a student team found out, not with the consent agenda.',
    on: [-11, 3],
    steps: [{ kind: 'answered', by: 'district/board/1', text: 'From December, ten minutes.', outcome: 'yes', on: [-9, 2] }],
  },
  {
    key: 'board-phones',
    kind: 'question',
    by: 'tamarack/english/1',
    to: board,
    text: 'Who decides about phones: you or each school?',
    on: [-6, 1],
    steps: [
      {
        kind: 'answered',
        by: 'district/board/3',
        text: 'Each school, until June. Then we look at what you learned.',
        outcome: 'answer',
        on: [-5, 2],
      },
    ],
  },
  {
    key: 'board-heat',
    kind: 'obstacle',
    by: 'quail/science/1',
    to: board,
    text: 'Two rooms in the east wing are at 58 degrees until ten.',
    on: [-2, 1],
  },
]
