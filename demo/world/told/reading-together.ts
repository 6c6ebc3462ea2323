import type { Thread, ToldCompanion } from '../told.ts'

const teacher = 'cottonwood/grade-02/1'
const second = 'cottonwood/grade-02/2'
const third = 'cottonwood/grade-02/3'
const miriam = 'cottonwood/principal/1'
const literacy = 'teaching/lead/2'

/** One question at three levels: second grade reads less while it is checked more. Each changes its own part. */
export const secondGrade: Thread = {
  team: 'cottonwood-02',
  measures: [
    {
      key: 'reading',
      name: 'Minutes of reading in a day',
      kind: 'mean',
      unit: 'minutes',
      purpose: 'outcome',
      direction: 'up',
      definition: 'Eyes on a book, stopwatch of whoever is the extra adult, Tuesdays, middle of three rooms.',
      points: [
        [[-13, 2], 9],
        [[-12, 2], 8],
        [[-7, 2], 12],
        [[-6, 2], 15],
        [[-4, 2], 14],
        [[-1, 2], 17],
      ],
    },
    {
      key: 'hours',
      name: 'Our hours on checks after school',
      kind: 'mean',
      unit: 'hours a week each',
      purpose: 'balancing',
      direction: 'down',
      definition: 'What we write on the door on Friday. Honest.',
      points: [
        [[-14, 5], 4.5],
        [[-12, 5], 5],
        [[-7, 5], 2.5],
        [[-6, 5], 3],
        [[-4, 5], 2.5],
        [[-1, 5], 2],
      ],
    },
  ],
  cycles: [
    {
      key: 'second-grade-fewer-checks',
      form: 'collaborative-inquiry',
      by: teacher,
      from: [-14, 3],
      tried: [-7, 1],
      step: 'look',
      shared: [-6, 4],
      question:
        'If we check reading every other week instead of every week, do they read more and do we still know who is stuck?',
      students: 'Second grade, 90 kids, and especially the 17 who get checked the most and read the least.',
      change: 'Check on odd weeks only. On even weeks those 80 minutes are reading, and each of us listens to five kids.',
      prediction: 'Ten more minutes of reading a day. We will miss at most two kids that the weekly check would have caught.',
      saw: 'From 9 minutes to about 15. We missed one, and the listening caught three that the check never had.',
      matched: 'yes',
      surprised: 'We are tired differently. I hear kids now, I used to hear a timer.',
      measures: ['reading', 'hours'],
      evidence: [
        { on: [-6, 3], by: second, text: '“Is it a book day or a clicking day?”', shared: true },
        { on: [-1, 4], by: teacher, text: '“My teacher sat with me for the whole page.” (to his grandmother)', shared: true },
      ],
      comments: [
        { on: [-5, 2], at: '15:40', by: 'willow/grade-02/1', text: 'What did you tell the task force? We want odd weeks too.' },
        {
          on: [-5, 3],
          at: '14:40',
          by: teacher,
          text: 'We asked first. Miriam took the pacing check off our walk-throughs and Teaching and Learning let the sheet go, for us, until the break. Both are linked here.',
        },
        {
          on: [-4, 5],
          at: '11:05',
          by: literacy,
          text: 'And we are finding out what the sheet was for. So far one person here used it. It was me.',
        },
      ],
    },
  ],
  meetings: [
    {
      on: [-4, 3],
      at: '13:30',
      about: 'second-grade-fewer-checks',
      present: [teacher, second, third],
      notes: [
        { looked: 'listening notes, 15 kids' },
        { saw: 'three read the words and could not tell us one thing about it' },
        {
          by: third,
          tries: 'listen to the same five again in odd week',
          until: [-3, 3],
          done: true,
          came: 'Two are fine, one needs glasses. Nurse knows.',
        },
        {
          by: teacher,
          tries: 'write to T&L what we stopped sending',
          until: [-3, 3],
          done: true,
          came: 'Wrote. They answered in two days.',
        },
      ],
    },
    {
      on: [-1, 3],
      at: '13:30',
      about: 'second-grade-fewer-checks',
      present: [teacher, second, third, 'cottonwood/grade-02/4'],
      notes: [
        { looked: 'door chart of hours' },
        { saw: 'from five hours to two. Nobody wants to go back.' },
        { saw: 'even weeks drift if there is no sub' },
        { by: second, tries: 'ask kids what an even week is for', until: [0, 3] },
        { by: teacher, tries: 'bring our 17 to the three-level talk', until: [1, 2] },
      ],
    },
  ],
}

export const cottonwoodLeadership: Thread = {
  team: 'cottonwood-leadership',
  cycles: [
    {
      key: 'principal-take-off-the-plate',
      form: 'leadership-inquiry',
      by: miriam,
      from: [-9, 4],
      tried: [-7, 2],
      step: 'look',
      shared: [-6, 2],
      question: 'What do I have to take away so that second grade can find out what it wants to find out?',
      students: 'The second-grade team. And me.',
      change:
        'I took pacing off my walk-throughs for grade 2, took their Wednesday duty, and do not ask for the check results. I ask one thing: what did you hear?',
      prediction: 'I will slip at least twice and ask about pacing anyway.',
      saw: 'Slipped four times. Once in front of their kids. They have started to say “ask us what we heard”.',
      matched: 'no',
      surprised: 'Two other grades asked for the same. I am not sure what I am afraid of.',
      comments: [
        {
          on: [-5, 5],
          at: '8:15',
          by: 'district/supervisor/1',
          text: 'You put the four slips in writing. I counted mine at your school: three. I asked you about pacing too.',
        },
        { on: [-4, 2], at: '16:02', by: 'cottonwood/grade-04/2', text: 'Fourth grade would like to be asked what we heard.' },
        { on: [-4, 3], at: '7:25', by: miriam, text: 'Then Thursday, first thing. No clipboard.' },
      ],
    },
  ],
  meetings: [
    {
      on: [-1, 4],
      at: '14:45',
      about: 'principal-take-off-the-plate',
      present: [
        miriam,
        'cottonwood/assistant-principal/1',
        'cottonwood/coach/1',
        'cottonwood/grade-01/1',
        'cottonwood/grade-03/1',
        'cottonwood/resource/1',
      ],
      notes: [
        { looked: 'my four slips' },
        { saw: 'all four on days when someone from the district was in the building' },
        { by: miriam, tries: 'say no to one visitor this week', until: [0, 4] },
        { by: 'cottonwood/assistant-principal/1', tries: 'Wednesday duty for grade 2 until the break', until: [1, 3] },
        { by: 'cottonwood/coach/1', tries: 'be the extra adult with the stopwatch', until: [0, 2] },
      ],
    },
  ],
}

export const teachingAndLearning: Thread = {
  team: 'teaching',
  measures: [
    {
      key: 'sheets',
      name: 'Weekly check sheets that anybody here opened',
      kind: 'proportion',
      purpose: 'practice',
      direction: 'none',
      definition: 'Opened by someone in the department within two weeks, of all that schools sent. From the log.',
      points: [
        [[-14, 5], 7, 118],
        [[-12, 5], 4, 121],
        [[-6, 5], 3, 109],
      ],
    },
  ],
  cycles: [
    {
      key: 'central-office-weekly-sheet',
      form: 'plan-do-study-act',
      by: literacy,
      from: [-8, 4],
      tried: [-7, 1],
      step: 'study',
      shared: [-6, 3],
      question: 'What happens if we stop asking one school for the weekly reading sheet?',
      students: 'Cottonwood, second grade. On our side four people and one spreadsheet.',
      change: 'No sheet from Cottonwood grade 2 until the break. If one of us misses it, we write down what for.',
      prediction: 'We will need it three or four times.',
      saw: 'Seven weeks. Missed once, by me, to fill in a slide. Of 348 sheets from everyone else, 14 were ever opened.',
      matched: 'no',
      surprised: 'Each of us thought another one of us needed it.',
      learned: 'It costs 90 teachers about two hours a week. We opened 14.',
      measures: ['sheets'],
      comments: [
        { on: [-3, 2], at: '15:33', by: 'mesquite/grade-03/1', text: '14 of 348. I need a moment.' },
        { on: [-3, 3], at: '10:20', by: literacy, text: 'So do we. Bringing it to cabinet with the hours, not to defend it.' },
        {
          on: [-1, 4],
          at: '17:12',
          by: 'district/superintendent/1',
          text: 'Two hours times 90. Please bring it Monday, and bring the teachers.',
        },
      ],
    },
  ],
  meetings: [
    {
      on: [-1, 4],
      at: '9:00',
      about: 'central-office-weekly-sheet',
      present: [literacy, 'teaching/lead/1', 'teaching/lead/3', 'teaching/coach/2'],
      notes: [
        { looked: 'the log of openings' },
        { saw: '14 of 348, and nine of those were us looking for a blank one' },
        { by: literacy, tries: 'ask second grade to come to cabinet, with a sub paid by us', until: [0, 1] },
        { by: 'teaching/coach/2', tries: 'list every other sheet we ask for', until: [0, 4] },
      ],
    },
  ],
}

export const readingCompanions: readonly ToldCompanion[] = [
  {
    cycle: 'second-grade-fewer-checks',
    companion: 'principal-take-off-the-plate',
    by: teacher,
    offered: [-6, 4],
    accepted: [-6, 5],
  },
  {
    cycle: 'second-grade-fewer-checks',
    companion: 'central-office-weekly-sheet',
    by: teacher,
    offered: [-6, 4],
    accepted: [-5, 1],
  },
  {
    cycle: 'principal-take-off-the-plate',
    companion: 'central-office-weekly-sheet',
    by: miriam,
    offered: [-6, 5],
    accepted: [-5, 1],
  },
]
