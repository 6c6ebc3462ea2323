import type { Thread } from '../told.ts'

const althea = 'district/supervisor/1'

/** A principal supervisor looks at what her own visits leave behind. */
export const supervisors: Thread = {
  team: 'supervisors',
  measures: [
    {
      key: 'kept',
      name: 'What I promised on a visit and kept within two weeks',
      kind: 'proportion',
      purpose: 'practice',
      direction: 'up',
      definition: 'My list, open on the table. The principal says whether it was kept.',
      points: [
        [[-7, 5], 1, 3],
        [[-5, 5], 2, 5],
        [[-3, 5], 2, 3],
      ],
    },
  ],
  cycles: [
    {
      key: 'supervisor-visits',
      form: 'leadership-inquiry',
      by: althea,
      from: [-23, 5],
      tried: [-22, 1],
      closed: [-11, 5],
      shared: [-10, 4],
      question: 'Do principals leave my visits with something of theirs, or with a list of mine?',
      students: 'Six principals',
      change: 'They write the agenda. I bring no form. At the end: what will you do, and what should I do?',
      prediction: 'Two visits out of three, my list will be the longer one.',
      saw: 'Nine visits. After seven of them it was I who had left a list.',
      matched: 'no',
      surprised: 'What they asked for was small. A plumber. Two substitutes. An answer about a grant.',
      learned: 'I am used to being the one with advice. They had advice. They did not have a plumber.',
      decision: 'adapt',
      next: 'Begin with what I still owe from last time.',
      comments: [
        { on: [-9, 4], at: '7:40', by: 'saltbush/principal/1', text: 'The plumber came.' },
        {
          on: [-7, 1],
          at: '18:02',
          by: 'cottonwood/principal/1',
          text: 'I’d have liked to be asked what I thought of the nine visits. Still would.',
        },
        { on: [-7, 2], at: '7:55', by: althea, text: 'Asking. Friday?' },
      ],
    },
    {
      key: 'supervisor-owes',
      form: 'leadership-inquiry',
      by: althea,
      from: [-8, 5],
      tried: [-7, 1],
      step: 'try',
      shared: [-5, 4],
      carriesOn: 'supervisor-visits',
      question: 'If each visit opens with what I owe, do I keep it?',
      students: 'The same six',
      change: 'One page with my promises, open on the table before coffee.',
      prediction: '8 of 10 within two weeks.',
      saw: '5 of 11 so far. I promise other people’s time: facilities, HR.',
      measures: ['kept'],
    },
  ],
  meetings: [
    {
      on: [-1, 5],
      at: '9:00',
      about: 'supervisor-owes',
      present: [althea, 'district/supervisor/2', 'district/supervisor/3'],
      notes: [
        { looked: 'three pages of promises, ours' },
        { saw: 'six of eleven were somebody else’s hours' },
        { by: althea, tries: 'ask HR before I promise a substitute', until: [0, 5] },
        { by: 'district/supervisor/2', tries: 'start one visit with the page', until: [0, 5] },
      ],
    },
  ],
}
