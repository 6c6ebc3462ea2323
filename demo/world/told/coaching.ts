import type { Thread } from '../told.ts'

const priya = 'teaching/coach/1'

/** A coach asks whose question it is when she has left. */
export const coaching: Thread = {
  team: 'coaches',
  cycles: [
    {
      key: 'coach-whose-question',
      form: 'leadership-inquiry',
      by: priya,
      from: [-6, 5],
      tried: [-5, 1],
      step: 'look',
      question: 'When I leave a room, whose question are we working on?',
      students: 'The five teachers I see every week',
      change: 'They write the question before I come. I am not allowed to improve it.',
      prediction: 'I will improve two of five.',
      saw: 'Improved three. One teacher said “that’s yours now”.',
      matched: 'no',
    },
  ],
  meetings: [
    {
      on: [-1, 5],
      at: '8:30',
      about: 'coach-whose-question',
      present: [priya, 'teaching/coach/2', 'teaching/coach/4', 'alder/coach/1'],
      notes: [
        { looked: 'five questions as written and as I said them' },
        { saw: 'mine have more commas' },
        { saw: 'eleven hours of covering this week, all of us together' },
        { by: priya, tries: 'read the question out as it stands, then sit down', until: [0, 5] },
        { by: 'teaching/coach/4', tries: 'same, at Quail', until: [0, 5] },
      ],
    },
  ],
}
