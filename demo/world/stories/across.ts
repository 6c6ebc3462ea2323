import type { Story } from '../story.ts'

/** Task forces and study groups: people of several schools around one question. */
export const across: readonly Story[] = [
  {
    for: ['reading-adoption'],
    tries: [
      {
        question: 'What are people really leaving out of Waymark, and should we be surprised?',
        change: 'Ask every K–5 team for its crossed-out pages. No names on it.',
        prediction: 'Everyone leaves out something different.',
        ends: [
          {
            saw: '27 of 33 teams answered. 24 cross out the same two pages.',
            matched: 'no',
            surprised: 'They all thought they were the only ones.',
            learned: 'A secret that 24 teams share is not a secret, it is a finding.',
            decision: 'adopt',
            next: 'Say it in writing: those two pages are optional',
          },
        ],
      },
      {
        question: 'What would make the second half of the year lighter than the first?',
        change: 'Three wishes from each school, then vote.',
        ends: [
          {
            saw: 'Fewer weekly checks won in 5 of 6 schools.',
            decision: 'adapt',
            next: 'one grade tries every other week first',
          },
        ],
      },
      {
        question: 'Decodables: [enough copies?|who has them?]',
        ends: [{ saw: 'Two schools have all of them in a closet.', decision: 'adapt' }],
      },
    ],
    looked: ['27 marked pacing pages', 'wishes by school', 'hours of training so far: 31'],
    saw: ['same two pages', 'K–1 happier than 3–5', 'everyone is tired, even of saying it', 'kids like the read alouds'],
    next: ['write the one page memo', 'ask Mesquite about the closet', 'thank the 27'],
    said: [
      '#1 @grade-0 I read “optional” three times. Thank you.',
      '@alder/english/2 Sixth grade gets them next. What should we know?',
      '#3 @grade-01 Which closet?',
    ],
  },
  {
    for: ['attendance'],
    tries: [
      {
        question: 'Robocalls at 10 am: does one single family act on them?',
        change: 'Switch off at two schools for a month, text from a person at three others.',
        prediction: 'No difference where it is off.',
        ends: [
          {
            saw: 'Off: no difference. Person’s text: 46% answer, and absences 7.9 → 7.1. Could be noise.',
            matched: 'yes',
            surprised: 'Two grandmothers missed the robocall because it was company.',
            learned: 'It costs us $11,000 a year to be ignored.',
            decision: 'adapt',
            next: 'three more schools by text',
          },
        ],
      },
    ],
    looked: ['answers to texts, 200', 'absence by distance from stop'],
    saw: ['answer rate falls after 9 am', 'more than 0.6 miles from the stop: twice as absent', 'sickness is really sickness'],
    next: ['text before 9', 'map to transportation', 'drop the robocall'],
    said: [
      'We are ready to be the next school. Who writes the texts when the secretary is out?',
      '@paraeducator My grandmother IS one of the two.',
    ],
    measure: { name: 'Absent on an ordinary day', kind: 'proportion', direction: 'down', from: 0.079, to: 0.066, of: 1480 },
  },
  {
    for: ['grading'],
    tries: [
      {
        question: 'Do two teachers of the same course give the same grade for the same paper?',
        change: 'Six papers, fourteen teachers, no talking.',
        prediction: 'Within one letter.',
        ends: [
          {
            saw: 'Paper 3 got A, B, C and D.',
            matched: 'no',
            surprised: 'We were quiet for a while.',
            learned: 'Homework points made more difference than the paper.',
            decision: 'go-on',
          },
        ],
      },
      {
        question: 'What if homework is 10% at most?',
        change: 'One course, one quarter',
        ends: [
          {
            saw: 'Two of five teachers did it. Group ended before we looked.',
            decision: 'abandon',
            learned: 'We tried to agree on everything before trying anything.',
          },
        ],
      },
    ],
    looked: ['paper 3', 'five gradebooks'],
    saw: ['late penalties are a second grade', 'zeros'],
    next: ['bring a paper', 'count zeros'],
    said: ['#1 That paper should be framed.', '#2 We got as far as you did, and then the year was over.'],
  },
  {
    for: ['early-release'],
    tries: [
      {
        question: 'Where do children go on Wednesday at 1:15?',
        students: 'the 340 in K–3 without anyone at home',
        change: 'Ask. Paper, three languages, in the folder.',
        prediction: 'After care, mostly.',
        ends: [
          {
            saw: '41% with a sibling under 14. After care 22.',
            matched: 'no',
            surprised: '63 go to the library and the librarian is alone.',
            learned: 'Our best hour is somebody’s hardest.',
            decision: 'adapt',
            next: 'library + one para paid till 3',
          },
        ],
      },
      {
        question: 'Does a para at the library till 3 change anything?',
        change: 'two libraries, eight Wednesdays',
        prediction: '40 kids each',
        ends: [{ saw: '52 and 18. The second one has no bus.', matched: 'partly', decision: 'go-on' }],
      },
    ],
    looked: ['612 answers', 'library counts'],
    saw: ['siblings', 'bus leaves at 1:20'],
    next: ['ask city library', 'bus at 3:05?', 'tell schools what we found'],
    said: [
      '@special I’m the librarian. Thank you for asking where they go.',
      '@dispatch A 3:05 run is possible with route 6, not with 14.',
    ],
  },
  {
    for: ['bells'],
    tries: [
      {
        question: 'If high school starts 25 minutes later, what happens to everyone else?',
        change: 'Draw it on one wall: buses, kitchens, sports, little ones waiting.',
        prediction: 'Buses are the problem.',
        ends: [
          {
            saw: 'Buses work. Kinder at 7:40 does not, and neither do kitchens with one oven.',
            matched: 'no',
            learned: 'Everyone had only drawn their own part.',
            decision: 'abandon',
            next: 'keep the wall, ask again with 15 minutes',
          },
        ],
      },
    ],
    looked: ['the wall', 'first period tardies'],
    saw: ['one oven', 'sports end in the dark', 'tardies are 2nd period too'],
    next: ['15 minutes version', 'ask students'],
    said: [
      '@counselor Students would like to be asked before the wall, not after. (passing it on)',
      'The oven. Nobody ever thinks of the oven.',
    ],
  },
  {
    for: ['fractions'],
    tries: [
      {
        question: 'What do third graders think the line in ½ means?',
        change: 'Interview four kids each. No teaching!',
        prediction: '“out of”',
        ends: [
          {
            saw: '“It’s the floor.” “It means and.” 6 of 28 said out of.',
            matched: 'no',
            surprised: 'Not teaching for 5 minutes is very hard for us.',
            learned: 'We had skipped a year of meaning.',
            decision: 'adapt',
            next: 'fold paper before writing any',
          },
        ],
      },
    ],
    looked: ['28 answers', 'grade 3 pages on ½'],
    saw: ['“and”', 'pizza is to blame'],
    next: ['interview 2 more', 'no pizza'],
    said: ['“It’s the floor” is so good.', 'No more pizza here. Ours said the same about chocolate bars.'],
    quotes: ['“It’s the floor. The 1 lives upstairs.”'],
  },
  {
    for: ['restorative'],
    tries: [
      {
        question: '[Do we repair anything or do we just talk?|After a circle: is it better two weeks later?]',
        change: 'Ask both kids two weeks after. Two questions.',
        prediction: 'better for 7 of 10',
        ends: [
          {
            saw: '4 of 10 better, 3 same, 3 “what circle?”',
            matched: 'no',
            learned: 'A circle without something to do afterwards is talk.',
            decision: 'adapt',
            next: 'always end with who does what by Friday',
          },
        ],
      },
      {
        question: 'If it ends with a deed by Friday?',
        change: 'deed on a card, adult checks',
        ends: [
          { saw: '9 of 14 deeds done. Best one: fixed the bike together.', decision: 'adopt' },
          { saw: 'who checks? exactly', decision: 'go-on' },
        ],
      },
    ],
    looked: ['10 follow-ups', 'cards'],
    saw: ['“what circle?”', 'adults need repair too'],
    next: ['card', 'circle with the two teachers'],
    said: ['#1 Do the adults get a circle too? Asking for our hallway.', 'Where do you find the time? Honest question.'],
  },
  {
    for: ['new-teachers'],
    tries: [
      {
        question: 'When do first-years think of quitting, and who knows?',
        students: '34 first and second years',
        change: 'Anonymous dots on a calendar, once a month, with snacks',
        prediction: 'week 9',
        ends: [
          {
            saw: 'Week 6 and the week after conferences. Nobody had told anybody.',
            matched: 'partly',
            surprised: 'The tenth-year who came to help put a dot too.',
            learned: 'It is lonely on the days with the most adults around.',
            decision: 'adopt',
            next: 'someone walks by on week 6. Not to observe',
          },
        ],
      },
      {
        question: 'What do we wish someone had told us [in week one|about the copier and everything else]?',
        change: '20 lines, no more',
        ends: [{ saw: 'Line 1: the copier code. Line 2: you may leave at 3:45.', decision: 'adopt' }],
      },
    ],
    looked: ['dots', 'our 20 lines'],
    saw: ['Sunday nights', 'no desk for the traveling ones'],
    next: ['walk by someone', 'print the lines'],
    said: ['#1 @principal Principal here. I am on the walk-by list now.', '#2 Printed the lines for our student teachers.'],
  },
  {
    for: ['phones'],
    tries: [
      {
        question: 'Phone pouch at the door: [what happens in minute 20?|who fights it?]',
        change: 'pouch, 6 teachers, 5 weeks',
        prediction: 'a fight a day at first',
        ends: [
          {
            saw: 'Two fights in all. Minute 20 is calmer. So are we.',
            matched: 'no',
            learned: 'Teachers put theirs in too. That was what did it.',
            decision: 'adopt',
          },
        ],
      },
    ],
    looked: ['minute 20 notes'],
    saw: ['watches'],
    next: ['mine goes in first'],
    said: ['Mine goes in first. OK. OK.'],
  },
]
