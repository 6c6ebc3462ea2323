import type { Thread } from '../told.ts'

const noemi = 'cottonwood/grade-04/2'
const one = 'cottonwood/grade-04/1'
const three = 'cottonwood/grade-04/3'
const four = 'cottonwood/grade-04/4'

/** Cottonwood’s fourth grade: an idea that failed, the next one with three tickets to show, and what Saltbush kept of it. */
export const fourthGrade: Thread = {
  team: 'cottonwood-04',
  measures: [
    {
      key: 'explains',
      name: 'Shows why 3/4 = 6/8',
      kind: 'proportion',
      purpose: 'outcome',
      direction: 'up',
      definition: 'Exit ticket, one question. Counts if the picture and the sentence agree. Noemi’s room only. Two of us sort.',
      points: [
        [[-6, 4], 9, 24],
        [[-5, 4], 11, 23],
        [[-3, 4], 15, 25],
      ],
    },
  ],
  cycles: [
    {
      key: 'fourth-grade-peer-marking',
      form: 'plan-do-study-act',
      by: one,
      from: [-24, 3],
      tried: [-23, 1],
      closed: [-19, 3],
      shared: [-18, 2],
      question: 'If they mark each other’s exit tickets, do we get our Wednesdays back?',
      students: 'All four rooms, 91 kids. Mostly thinking of the 30 who never finish.',
      change: 'Swap with the next table, colored pencil, three piles. We get the piles.',
      prediction: 'By week 4 their piles match ours 8 times out of 10 and nobody is mean about it.',
      saw: 'We re-sorted two rooms. Their piles matched ours 51 times of 94. Friends got “got it”. Two kids got “not yet” from the same table four days running. One mother wrote to us.',
      matched: 'no',
      surprised: 'How sure they were. And that the two kids ended up at the bottom whatever they wrote.',
      learned:
        'It was a way for us to look less. We saved 20 minutes and lost knowing who was stuck. Stopped in week 4, told the classes why, said sorry to two of them.',
      decision: 'abandon',
      next: 'Fewer tickets. We look at them ourselves.',
      comments: [
        {
          on: [-18, 4],
          at: '16:10',
          by: 'willow/grade-05/2',
          text: 'We were about to start this on Monday. Thank you for writing it down, we won’t.',
        },
        { on: [-17, 1], at: '7:20', by: noemi, text: 'It looked so good on paper. Come see the next thing instead.' },
      ],
    },
    {
      key: 'fourth-grade-draw-then-say',
      form: 'plan-do-study-act',
      by: noemi,
      from: [-7, 3],
      tried: [-6, 1],
      step: 'study',
      shared: [-3, 5],
      carriesOn: 'fourth-grade-peer-marking',
      question: 'If they draw it, then say it to a partner, then write: can they tell us why 3/4 and 6/8 are the same?',
      students: 'Noemi’s room first, 25 kids. Watching the 8 who write “because you times it by 2”.',
      change:
        'Before the ticket: 3 minutes to draw, 2 minutes to say it to the partner, pencil down. Then the ticket. One question.',
      prediction: '18 of 25 by the third ticket. The talkers will gain the most.',
      saw: '9 of 24, 11 of 23, 15 of 25. Not 18. It was the quiet ones who moved, the talkers were there already. Then testing ate the week so no fourth ticket.',
      matched: 'partly',
      surprised: 'Two had it right in the drawing and changed it because the partner was louder.',
      measures: ['explains'],
      evidence: [
        {
          on: [-3, 4],
          by: noemi,
          text: 'Third ticket. The bars are cut again, and it says so.',
          photo: 'exit-ticket',
          shared: true,
        },
        { on: [-3, 4], by: noemi, text: '“I didn’t times it. I cut it again and nobody ate any.”', shared: true },
        { on: [-5, 4], by: three, text: '“Mine was right but she said hers so I erased.”', shared: false },
      ],
      comments: [
        {
          on: [-2, 5],
          at: '15:52',
          by: 'saltbush/grade-04/1',
          text: 'Borrowed this. We kept the drawing and let the partner talk go: 29 in my room, and by the time everyone has said it the bell has rung. Drawing alone: 12 of 29, then 17. I think it’s the drawing. Two tickets though, so who knows.',
        },
        {
          on: [-1, 1],
          at: '7:05',
          by: noemi,
          text: 'Half of it! I like that. Our loud-partner problem goes away too. Can I see your 17?',
        },
        {
          on: [-1, 2],
          at: '12:15',
          by: 'teaching/coach/1',
          text: 'You two have the same ticket and different halves. Bring both stacks Thursday?',
        },
        { on: [-1, 3], at: '16:31', by: 'saltbush/grade-04/1', text: 'Stack is in the courier bag. Names folded over.' },
      ],
    },
    {
      key: 'fourth-grade-decimals',
      form: 'collaborative-inquiry',
      by: four,
      from: [-1, 3],
      step: 'question',
      question: 'Decimals next. Does the drawing survive when it’s 0.75?',
    },
  ],
  meetings: [
    {
      on: [-6, 3],
      at: '13:30',
      about: 'fourth-grade-draw-then-say',
      present: [one, noemi, three, four],
      notes: [
        { looked: 'six tickets from before, all “times it by 2”' },
        { saw: 'the rule with nothing under it. Five of six.' },
        { saw: 'one drew two pizzas of different sizes and believed it' },
        {
          by: noemi,
          tries: 'draw – say – write, Monday and Thursday',
          until: [-5, 3],
          done: true,
          came: 'Did it. Loud. 9 of 24.',
        },
        {
          by: four,
          tries: 'find fraction bars without numbers',
          until: [-5, 3],
          done: true,
          came: 'in the blue closet, of course',
        },
      ],
    },
    {
      on: [-5, 3],
      at: '13:30',
      about: 'fourth-grade-draw-then-say',
      present: [noemi, three, four],
      notes: [
        { looked: 'Thursday’s tickets, Noemi’s room' },
        { saw: 'almost pile: picture right, sentence about something else' },
        { saw: 'three of us, no sub for room 11' },
        {
          by: three,
          tries: 'sit in for 10 min and listen to two pairs',
          until: [-3, 3],
          done: true,
          came: 'Heard the erasing happen. Wrote it on the cycle.',
        },
        { by: one, tries: 'same ticket in room 9', until: [-3, 3], letGo: true, came: 'out sick' },
      ],
    },
    {
      on: [-3, 3],
      at: '13:30',
      about: 'fourth-grade-draw-then-say',
      present: [one, noemi, three, four],
      notes: [
        { saw: 'no tickets last week, assembly Thursday' },
        {
          by: noemi,
          tries: 'third ticket tomorrow, photo of one that shows the cutting',
          until: [-3, 5],
          done: true,
          came: '15 of 25. Photo is up.',
        },
        {
          by: one,
          tries: 'ask Priya what she’d count',
          until: [-1, 3],
          done: true,
          came: 'She said: count the picture that fits. That’s what we do.',
        },
      ],
    },
    {
      on: [-1, 3],
      at: '13:30',
      about: 'fourth-grade-draw-then-say',
      present: [one, noemi, three, four],
      notes: [
        { looked: 'what Wendell wrote from Saltbush' },
        { saw: 'they get about the same without the talk' },
        { saw: 'our two loud pairs. Talk after drawing AND after writing?' },
        { by: noemi, tries: 'one ticket with talk, one without, same day, rooms 10 and 11', until: [0, 3] },
        { by: three, tries: 'be room 11', until: [0, 3] },
        { by: four, tries: 'one decimal question, just to see', until: [0, 3] },
      ],
    },
  ],
}
