import type { Story } from '../story.ts'

/** High schools, and the small school for those who come back. */
export const highSchool: readonly Story[] = [
  {
    for: ['math', 'ninth'],
    tries: [
      {
        question: '[Why do we lose them in week 5 of Algebra?|Which week do ninth graders stop handing things in?]',
        students: '[ninth graders below 60 at week 5 (63 of 241)|repeaters and the quiet ones]',
        change:
          '[Check every Friday who handed in nothing. One adult talks to each before Wednesday.|two minute talk at the door, not email]',
        prediction: '[F’s at the semester from 26% to 20|half of them come back]',
        ends: [
          {
            saw: '[24%. Week 5 was not the week, it was week 3.|22. I’ll take it]',
            matched: 'partly',
            surprised: '[most said “you noticed?”|They thought they were already failing for good.]',
            learned: '[By the time the gradebook shows it they have decided.|zeros do the damage before we look]',
            decision: 'adapt',
            next: 'start at week 2',
          },
          {
            saw: '[We talked to 31 of 63. Then the testing day, then no subs.|Lost three Fridays]',
            matched: 'no',
            decision: 'go-on',
          },
        ],
      },
      {
        question:
          '[Group work on whiteboards, standing: who writes?|Vertical boards in Algebra: more thinking or more standing?]',
        change: '[random groups of 3, one marker, trade every problem|boards on two walls, no seats for 15 min]',
        prediction: '[everyone writes at least once|questions to me drop by half]',
        ends: [
          {
            saw: '[Questions to me 34 → 12 a period.|Everyone wrote. Two kids hate standing, one has a knee.]',
            matched: 'yes',
            surprised: 'they look at other boards when stuck. That is the point I guess',
            decision: 'adopt',
          },
          {
            saw: '[Copying. Upright copying.|loud, principal came by, it’s fine]',
            matched: 'no',
            decision: 'adapt',
            learned: 'Problem was too easy. Easy problems get copied.',
          },
        ],
      },
    ],
    looked: ['week 5 gradebook, names hidden', 'hand in tally by Friday', 'question tally'],
    saw: ['13 of them are fine in English', 'same kids absent Mondays', 'factoring', 'one problem too easy, two too long'],
    next: ['two minute talks, split the list', 'random groups with cards', 'no zeros until week 6?', 'start at week 2'],
    said: [
      '#1 @quail We see them in eighth. Would a list of who we worried about help?',
      '#1 Two minutes at the door did more here than three e-mails home.',
      '#1 Half of those are fine in my English class. Compare lists?',
      '#2 Do the boards not turn into copying? Ours did.',
    ],
    quotes: ['“You noticed?”', '“I can’t hide at the board but it’s not bad.”'],
    measure: {
      name: 'Ninth graders with nothing handed in this week',
      kind: 'count',
      unit: 'students',
      direction: 'down',
      from: 38,
      to: 22,
    },
  },
  {
    for: ['english'],
    tries: [
      {
        question: '[Do they read the book if we stop quizzing the book?|Reading quizzes: what if none for one book?]',
        students: '[juniors|10th, the ones on summary websites]',
        change: '[Ten minutes reading in class, one honest line: how far are you, what’s stuck|no quiz, talk in fours]',
        prediction: '[a third reads more, a third less, a third lies|about the same finish it]',
        ends: [
          {
            saw: '[52% say they finished. Last book: 45 and we think many lied.|Same number. Better talk.]',
            matched: 'partly',
            surprised: '“I’m on page 12” said out loud, by seven people. Nobody laughed.',
            learned: '[Honest page numbers are worth more than quiz scores.|They pretend because we ask them to.]',
            decision: 'adapt',
          },
          { saw: 'didn’t work in 6th period. Nothing does.', matched: 'no', decision: 'abandon' },
        ],
      },
      {
        question: '[Can seniors score an essay the way we do?|If they score ours first, do theirs get better?]',
        change: 'they score two old papers with our rubric, [argue|compare], then revise theirs',
        prediction: 'within one point of us 7 times of 10',
        ends: [
          {
            saw: '[6 of 10. They are harsher.|harsher on evidence, softer on voice]',
            matched: 'yes',
            learned: 'Row 3 of our rubric makes no sense to them. Or to us, it turned out.',
            decision: 'adopt',
            next: 'rewrite row 3',
          },
          { saw: '[Ran out of days before the drafts.|two sections only]', decision: 'go-on' },
        ],
      },
    ],
    looked: ['page number lines', 'rubric row 3', 'six essays, three of us'],
    saw: ['we differ by 2 on the same paper', 'they can say what is good, not do it yet', 'period 6 after lunch'],
    next: ['10 min reading Mon/Wed', 'score 4 together', 'row 3 draft'],
    said: [
      '#2 Our evidence row is also our fight. Meet?',
      '#1 @special Library has the audio version for your stuck ones.',
      '#1 Honest page numbers in ninth grade: mostly 12.',
    ],
  },
  {
    for: ['science'],
    tries: [
      {
        question: '[Do they predict if it counts for nothing?|Prediction before the demo: does it make them watch?]',
        change: '[Write it, fold it, put it in the beaker. Read after.|vote with feet, then run it]',
        prediction: '[more of them will remember on the test|they watch]',
        ends: [
          {
            saw: '[Item on the test: 71% against 54 last year.|They watch. Phones down without asking.]',
            matched: 'yes',
            decision: 'adopt',
            surprised: 'being wrong was the fun part, for them',
          },
          { saw: '[Four labs, forgot to collect two.|ok]', decision: 'go-on' },
        ],
      },
    ],
    looked: ['folded predictions', 'test item 14'],
    saw: ['wrong and sure', 'same wrong idea about mass in all sections'],
    next: ['collect them this time', 'start with the wrong idea'],
    said: ['We should do this with our own predictions as teachers, ha.', 'Fold it, put it in the beaker. Saved for Thursday.'],
  },
  {
    for: ['social-studies'],
    tries: [
      {
        question: '[Who talks in discussion? Really.|How many different voices in a 20 minute seminar]',
        students: '[4 sections|the two thirds who don’t]',
        change: '[Two chips each, when they’re gone you listen.|pairs first, then I call the pair]',
        prediction: '[from 9 to 15 voices|everyone once]',
        ends: [
          {
            saw: '[9 → 17. The two big talkers were miserable and then good.|Chips got traded for gum]',
            matched: 'yes',
            learned: '[wait time is mine to fix, chips just show it|I talk 11 of 20 minutes. Timed it.]',
            decision: 'adapt',
            next: 'count my minutes',
          },
          {
            saw: 'more voices, thinner talk',
            matched: 'partly',
            decision: 'adapt',
            learned: 'Need something to read first, everyone has an opinion on nothing.',
          },
        ],
      },
    ],
    looked: ['seating chart with tallies', 'recording, first 5 min'],
    saw: ['left side of the room talks', 'I answer my own questions', 'newcomers talk in pairs'],
    next: ['pairs first', 'be quiet 8 seconds', 'text before talk'],
    said: ['I timed myself after reading this: 14 of 20 minutes were me.', 'Ours trade the chips. Capitalism in period 4.'],
    measure: {
      name: 'Different voices in twenty minutes',
      kind: 'count',
      unit: 'voices',
      purpose: 'practice',
      direction: 'up',
      from: 9,
      to: 16,
    },
  },
  {
    for: ['languages', 'newcomers'],
    tries: [
      {
        question: '[How many minutes do they speak, each?|Minutes of talk per kid in Spanish 2]',
        change: '[Partner line, move down every 90 seconds|phones record 60 seconds, twice a week, nobody else listens]',
        prediction: '[from 1 to 4 minutes a day|More, with mistakes]',
        ends: [
          {
            saw: '[4.5 on line days.|They re-record until it’s good. So more like 5.]',
            matched: 'yes',
            surprised: 'heritage speakers helped without being asked',
            decision: 'adopt',
          },
          {
            saw: '[line is too loud for the class next door|good twice then broke]',
            matched: 'partly',
            decision: 'adapt',
            next: 'outside',
          },
        ],
      },
    ],
    looked: ['minutes by stopwatch', '5 recordings (kids chose)'],
    saw: ['they plan the sentence while the other talks', 'verbs in present, all'],
    next: ['line on Mondays', 'give 30 sec to listen only'],
    said: [
      '@puente/language We do partner lines at Puente. Come see, Tuesdays 10:15.',
      'Who gets the odd one out in a line of 27? Asking for my 27.',
    ],
    measure: {
      name: 'Minutes each student speaks',
      kind: 'mean',
      unit: 'minutes',
      purpose: 'practice',
      direction: 'up',
      from: 1,
      to: 4.5,
    },
  },
  {
    for: ['career'],
    tries: [
      {
        question: '[Why do internship kids miss Thursdays?|Attendance at job sites: what gets in the way?]',
        students: '[23 seniors|the auto and health kids]',
        change: '[Call on Wednesday night: ride? uniform? |bus pass + text from the site not from us]',
        prediction: '[Miss 1 in 10 instead of 1 in 4|rides]',
        ends: [
          {
            saw: '[1 in 6. It’s rides. And one boss.|1 in 8 with passes, none without]',
            matched: 'partly',
            learned: '[A bus pass did more than our talk about professionalism.|we called it motivation. It was route 6.]',
            decision: 'adopt',
            next: 'passes for all 23, ask business office',
          },
          { saw: 'sites never answered', decision: 'abandon', matched: 'no' },
        ],
      },
    ],
    looked: ['Thursday list', 'map of sites and bus lines'],
    saw: ['route 6 does not reach the clinic', 'kids with cars: zero absences'],
    next: ['passes', 'ask city about route 6', 'visit the boss'],
    said: [
      '@business/lead Business office: passes are possible from account 44, send me the count.',
      'One of our sites never answers either. Talk to their HR, not the front desk.',
    ],
    measure: { name: 'Days at the site kept', kind: 'proportion', direction: 'up', from: 0.74, to: 0.88, of: 23 },
  },
  {
    for: ['high-support', 'co-teaching'],
    tries: [
      {
        question: '[Do we both teach or does one of us hand out paper?|co-teaching: who talks]',
        change: '[Swap who opens the lesson on Tuesdays.|Plan only one thing together: the question]',
        prediction: '[kids stop calling me “the helper”|by week 4]',
        ends: [
          {
            saw: '[It went to 30% me. Kids ask me about the content now.|Swapped 5 times of 8. Good ones.]',
            matched: 'partly',
            surprised: 'my partner was nervous too',
            learned:
              '[Ten minutes of planning on the question is worth an hour on who stands where.|we just never asked each other]',
            decision: 'adopt',
          },
          { saw: 'pulled for testing accommodations, three weeks', decision: 'go-on' },
        ],
      },
    ],
    looked: ['who talks, tally', 'one lesson plan with both colors'],
    saw: ['I do the behavior, she does the math', 'kids with IEPs ask me, others ask her'],
    next: ['I open Tuesday', 'question together by Monday noon'],
    said: [
      '“Are you the helper?” I get that every week. Going to try Tuesday.',
      'Who grades in your room? That’s where we got stuck.',
    ],
  },
  {
    for: ['alternative'],
    tries: [
      {
        question: '[If they plan Monday themselves do they come Monday?|Student made week plans]',
        students: '[the 30 with under 60% attendance|new intakes]',
        change: '[First hour: coffee, plan, one adult each. No class before 9:30.|plan on a card, they keep it]',
        prediction: '[Monday attendance 55 → 70|more plans than done]',
        ends: [
          {
            saw: '[68. One week 41, funeral.|63]',
            matched: 'partly',
            surprised: '[they plan more than we would dare give|they hold each other to it]',
            decision: 'adopt',
            learned: 'An hour “lost” is the one they come for.',
          },
          { saw: 'We ran out of adults by week three.', matched: 'no', decision: 'adapt' },
        ],
      },
      {
        question: 'Credit by showing, not by seat: [try it with one course|biology only]',
        change: 'show it to two adults and one visitor',
        prediction: '6 by the break',
        ends: [
          {
            saw: '[3. They were good. They take long to arrange.|three]',
            matched: 'no',
            learned: 'Arranging visitors is a job. Whose?',
            decision: 'adapt',
            next: 'ask the board member who offered',
          },
        ],
      },
    ],
    looked: ['Monday counts', '8 plan cards', 'one showing, notes'],
    saw: ['they plan around work shifts', 'cards get lost, photos don’t', 'two students planned for a third'],
    next: ['photo of card', 'ask bosses for shift lists', 'find 2 visitors'],
    said: [
      '#2 @board Board member here, happy to be a visitor. Name the day.',
      '#1 We would love the 9:30 idea. How did you do the minutes?',
    ],
    quotes: ['“If I wrote it I kind of have to.”'],
    measure: { name: 'Here on Monday', kind: 'proportion', direction: 'up', from: 0.55, to: 0.68, of: 30 },
  },
]
