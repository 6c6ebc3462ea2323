import type { Story } from '../story.ts'

/** Coming to school, being together, families: elementary school outside the lesson. */
export const community: readonly Story[] = [
  {
    for: ['k-1', '2-3'],
    tries: [
      {
        question: '[Do the kids who miss Mondays come if something good is on Monday?|Can we make Monday worth coming for?]',
        students: '[the 6 who miss every third Monday|Monday kids]',
        change: '[Show and tell moved from Friday to Monday.|jobs drawn on Monday morning, you must be here]',
        prediction: '[Monday absences down by half.|at least 3 of 6]',
        ends: [
          {
            saw: '[One of six. Show and tell does not drive the car.|no change. It is not the kids deciding]',
            matched: 'no',
            surprised: '[Two of them split weekends between houses, and Monday is the long drive.|it is custody mostly]',
            learned: 'We fixed the part we could see. The reason was a 40 minute drive.',
            decision: 'abandon',
            next: '[ask families, not the calendar|call two of them and just ask]',
          },
          { saw: '[A little better then the break came.|4 Mondays, up and down]', decision: 'go-on' },
        ],
      },
      {
        question:
          '[What do families say when we call after the second absence and only ask how they are?|Call at absence 2, not at 10. Different?]',
        students: '[families at 2 absences|whoever gets to 2 absences first]',
        change:
          '[We call, teacher not office, no script about attendance law. “We missed him. Anything we can do?”|two calls a week each, at recess]',
        prediction: '[People pick up for the teacher. Fewer get to 5.|they will tell us things]',
        ends: [
          {
            saw: '[17 calls, 12 picked up. Reasons: asthma, shoes, new baby, bus.|They pick up. One cried. It was lice, she was embarrassed.]',
            matched: 'yes',
            learned: 'Bus and asthma we can do something about. We would not have known.',
            decision: 'adopt',
            next: 'nurse + bus list every second Friday',
          },
          {
            saw: 'Recess is when we also [eat|pee]. Managed 5 calls in three weeks.',
            matched: 'no',
            learned: 'Right idea, no minutes. Asked for coverage of 20 min on Thursdays.',
            decision: 'adapt',
          },
          { saw: 'Absences no different so far. The calls are the best part of my week.', decision: 'go-on', matched: 'no' },
        ],
      },
    ],
    looked: ['absence list, second ones only', 'call notes', 'Monday chart'],
    saw: [
      '[three siblings in three rooms, same Mondays|siblings across grades. Nobody had put it together]',
      'asthma again',
      'phone numbers wrong for 4',
      'dad answers after 5',
    ],
    next: [
      'call two',
      'ask nurse about inhalers',
      'ask office to fix numbers',
      'check with grade 3 about the brother',
      'text first so they know the number',
    ],
    said: [
      'With us it was siblings: three rooms, same Mondays. Transportation moved one stop and it helped.',
      '#2 [Could you share how you opened the call?|What do you say first?]',
      '#2 @nurse Nurse here. If you hear asthma on those calls, send them to me.',
      '#1 Nothing we put on Mondays helped either. Then we asked.',
    ],
    quotes: ['“Nobody from school ever called when it wasn’t bad.” (a mother)'],
    measure: {
      name: 'Children at five absences or more',
      tries: [1, 2],
      kind: 'count',
      unit: 'children',
      direction: 'down',
      from: 11,
      to: 6,
    },
  },
  {
    for: ['2-3', '4-5'],
    tries: [
      {
        question:
          '[How much time do we lose after recess and is it the game or the line?|Why does it take 11 minutes to start after lunch?]',
        change: '[Water and bathroom before the whistle. Line up by book in hand.|Read aloud is already going when they walk in]',
        prediction: '[under 5 minutes|Get 4 minutes a day back]',
        ends: [
          {
            saw: '[From 11 to 6. Hot days 9.|they come in quieter, want the story]',
            matched: 'partly',
            learned: '[It was us. We were chatting at the door.|Starting without them is what worked.]',
            decision: 'adopt',
          },
          { saw: '[Nobody timed it.|Timed it twice]', decision: 'go-on' },
        ],
      },
      {
        question: 'The four square fights: [rules by us or rules by them?|can kids referee?]',
        students: '[the same 9|four square crowd]',
        change: '[They wrote the rules, we laminated it.|referees with a vest, two a week]',
        ends: [
          {
            saw: '[Fights moved to kickball.|one vest lost, fights about half]',
            matched: 'partly',
            surprised: '[kids wanted a rule for saying sorry|they are stricter than us]',
            decision: 'adapt',
          },
          {
            saw: 'Referees got hit. Stopped.',
            matched: 'no',
            learned: 'We gave kids a job adults do not want. Not fair.',
            decision: 'abandon',
          },
        ],
      },
    ],
    looked: ['stopwatch times on the fridge', 'office referrals from recess', 'the rules they wrote'],
    saw: [
      'hot days are worse',
      'aides are alone with 140 kids',
      '[the game is fine, the waiting is the problem|12 in line for one court]',
    ],
    next: ['paint two more courts, ask facilities', 'story on before the door', 'time it three days'],
    said: [
      '#1 We lose about 11 too. How did you get yard duty to agree?',
      '#2 Our line for the court is 12 kids long. Chalk for a second one is free.',
      '#1 Do you start without them? I never dared.',
    ],
    measure: {
      name: 'Minutes from bell to first work',
      kind: 'mean',
      unit: 'minutes',
      direction: 'down',
      from: 11,
      to: 6,
      purpose: 'practice',
      daily: true,
    },
  },
  {
    for: ['4-5', 'elementary-leadership'],
    tries: [
      {
        question:
          '[If the student runs the conference do families ask better questions?|Student led conferences: what changes in the room?]',
        students: '[78 families|all rooms, one evening]',
        change: '[Student shows two pieces: one proud, one not yet. Teacher talks last.|Rehearse with a buddy. Adults only ask.]',
        prediction: '[more families come and stay longer|Families speak more than us for once]',
        ends: [
          {
            saw: '[69 of 78 came, up 8. Some cried. Some looked at phones.|We talked less. 12 of 25 minutes instead of all of them.]',
            matched: 'yes',
            surprised:
              '[The “not yet” piece was what they all talked about.|A dad asked his son to explain it again in Spanish and he did.]',
            decision: 'adopt',
            next: '[better prompts for the shy ones|interpreters earlier]',
          },
          {
            saw: 'Interpreters did not come for the second hour. It fell on the kids.',
            matched: 'partly',
            learned: 'A ten year old should not translate their own struggle.',
            decision: 'adapt',
            next: 'book interpreters six weeks ahead',
          },
        ],
      },
    ],
    looked: ['sign in sheet', 'what kids picked as “not yet”', 'three conference notes'],
    saw: ['almost everyone picked math as not yet', 'families stayed longer', 'no one wants the 3:20 slot'],
    next: ['rehearse twice', 'ask multilingual office for two interpreters', 'prompt cards'],
    said: [
      '@multilingual/lead Interpreter desk here: for an evening like this, six weeks ahead, please.',
      'Sixth grade would like to copy the evening. Do you have prompts for the shy ones?',
    ],
    quotes: ['“Esto todavía no me sale, pero mira.” (a fifth grader to her mother)'],
  },
  {
    for: ['k-1'],
    tries: [
      {
        question: '[Do soft starts help the criers?|What if there is nothing to do for the first 12 minutes?]',
        students: '[4 who cry at drop off|and the ones who come without breakfast]',
        change: '[Tubs out, adults sit down, no carpet until 8:20.|Breakfast in the room while tubs are out]',
        prediction: '[2 of 4 stop by week three|calmer, maybe 5 min lost]',
        ends: [
          {
            saw: '[3 of 4 stopped. The fourth hates tubs.|calmer. Parents leave faster which is the real change]',
            matched: 'yes',
            surprised: 'We got the 12 minutes back by 9.',
            learned: '[We were the ones who were rushing.|They need us sitting down.]',
            decision: 'adopt',
          },
          {
            saw: '[Crying same. Ants.|Milk everywhere and no one to mop]',
            matched: 'no',
            learned: 'Custodian was not asked. That was on us.',
            decision: 'adapt',
            next: 'ask Mr. [Ed|Luis] first',
          },
        ],
      },
    ],
    looked: ['drop off tally', 'photo of the tubs (no kids)'],
    saw: [
      'late ones miss the soft part and need it most',
      'bus 9 comes at 8:17 every day',
      '[puzzles yes, playdough no|playdough]',
    ],
    next: ['ask about bus 9', 'sit down!', 'tubs ready night before'],
    said: [
      '@driver Bus 9 brings you some of the late ones. I will look at the 8:05 stop.',
      '@nutrition/lead We can send the breakfast in a crate with a towel.',
      'Twelve minutes! I could use them myself.',
    ],
  },
  {
    for: ['specials'],
    tries: [
      {
        question: '[Who sits out in PE and music, and is it the same kids?|Is it the same ones who sit out everywhere?]',
        students: '[the bench kids, 3 or 4 a class|bench]',
        change:
          '[Everyone has a job that is not performing: scorer, page turner, timer. Trade after 6 min.|Two ways in to every activity]',
        prediction: '[bench down to one|they’ll trade in after the first time]',
        ends: [
          {
            saw: '[They love scorer and never trade.|bench empty, jobs full]',
            matched: 'partly',
            surprised: 'Same three kids sit out in art too. We never compared.',
            learned: 'We see all 480 of them. Nobody else does. We should say it.',
            decision: 'adapt',
            next: 'list of 11 to the counselor, with their ok',
          },
          {
            saw: 'Worked in music. In PE it was the shoes.',
            decision: 'adopt',
            learned: 'It was the shoes. Shoe box from the family liaison.',
          },
        ],
      },
      {
        question: 'Three of us, one list: what do these 11 kids do well [that nobody knows|in our rooms]?',
        change: 'note to homeroom once a month, one line each',
        ends: [
          { saw: '[7 teachers wrote back.|two teachers used it at conferences]', decision: 'adopt' },
          { saw: 'no time, concert', decision: 'go-on' },
        ],
      },
    ],
    looked: ['bench tally, three rooms', 'our 11 names'],
    saw: ['same three', 'wrong shoes', '[drummer who will not speak, leads the whole row|he counts us in]'],
    next: ['jobs on cards', 'ask Mrs. Peña about shoes', 'one line to homeroom'],
    said: [
      '#2 This one line changed how I saw him. Thank you.',
      '#2 Can we do this at our school too?',
      '#1 The sitters-out here are the same three everywhere. I checked after reading yours.',
    ],
  },
  {
    for: ['resource', 'co-teaching'],
    tries: [
      {
        question: '[Push in or pull out for the 30 minutes of math?|What do they miss when we pull them?]',
        students: 'caseload of [22, nine of them in grade 3|19]',
        change: '[Push in for the lesson launch, pull only for the practice.|Two weeks in, two weeks out, same kids]',
        prediction: '[They start the independent work without us|less lost time walking: 10 min a day]',
        ends: [
          {
            saw: '[6 of 9 started by themselves. Teacher talks faster when I’m in there.|walking time gone. noise up]',
            matched: 'partly',
            surprised: '[other kids came to my table|I learned the lesson]',
            learned: '[Launch is what they were missing.|We had never seen the lesson they were failing at.]',
            decision: 'adopt',
          },
          {
            saw: 'Was pulled to cover classes 6 of 10 days.',
            matched: 'no',
            learned: 'You can’t test a model that is not staffed. Said so to the principal.',
            decision: 'go-on',
          },
        ],
      },
      {
        question: 'Planning with one teacher 15 min on [Thursday|Monday]: enough?',
        ends: [
          { saw: '[enough to know the problem they will use. Not more.|Met 3 of 7 weeks]', decision: 'adapt', matched: 'partly' },
          { saw: 'texted the plan instead. works ok', decision: 'adopt' },
        ],
      },
    ],
    looked: ['minutes by place, one week', 'IEP goals next to the lesson', 'start time tally'],
    saw: ['they walk 50 minutes a week', 'launch missed 4 of 5 days', 'two kids hide the folder when I come in'],
    next: ['push in Tues/Thurs', 'no special folder', 'ask for the problem the day before'],
    said: [
      '#1 Mine hide the special folder when I walk in. We switched to the same folder as everyone.',
      '#1 How did you find the minutes lost to walking?',
      '#2 Fifteen minutes is what we get too, on a good week.',
    ],
    measure: { name: 'Begins the practice without an adult', kind: 'proportion', direction: 'up', from: 0.3, to: 0.6, of: 9 },
  },
]
