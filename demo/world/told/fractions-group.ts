import type { Thread } from '../told.ts'

const priya = 'teaching/coach/1'

/** Three schools try three halves of one idea. */
export const fractionsGroup: Thread = {
  team: 'fractions',
  cycles: [
    {
      key: 'fractions-two-halves',
      form: 'collaborative-inquiry',
      by: priya,
      from: [-3, 4],
      tried: [-1, 1],
      step: 'try',
      shared: [-1, 5],
      question: 'Draw only, talk only, or both: which part of Cottonwood’s idea does the work?',
      students: 'Grade 4 at Cottonwood, Saltbush and Piñon, about 80 kids',
      change: 'Same ticket in three schools. Cottonwood both, Saltbush drawing, Piñon talk.',
      prediction:
        'Three opinions: Noemi says both, Wendell says drawing, Priya says it depends on who is in the room (they laughed).',
      comments: [
        { on: [-1, 5], at: '16:44', by: 'paloma/grade-03/2', text: 'Put me in the drawing group, we start Monday. En español.' },
      ],
    },
  ],
  meetings: [
    {
      on: [-1, 4],
      at: '15:45',
      about: 'fractions-two-halves',
      present: [priya, 'cottonwood/grade-04/2', 'saltbush/grade-04/1', 'pinon/grade-04/1'],
      notes: [
        { looked: 'two stacks, names folded over' },
        { saw: 'Saltbush draws smaller and labels more' },
        { saw: 'we sorted 12 together and disagreed on 4. All four: right picture, odd sentence.' },
        { by: priya, tries: 'write down what “the picture fits” means, one line', until: [0, 4] },
        { by: 'pinon/grade-04/1', tries: 'talk only, three days', until: [0, 4] },
        { by: 'saltbush/grade-04/1', tries: 'photograph the 17', until: [0, 4] },
      ],
    },
  ],
}
