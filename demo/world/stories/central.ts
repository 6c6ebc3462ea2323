import type { Story } from '../story.ts'

/** Central-office teams, the cabinet, the board: each on what it does for schools. */
export const central: readonly Story[] = [
  {
    for: ['teaching-and-learning'],
    tries: [
      {
        question: '[What do teachers use from our Waymark trainings two weeks later?|Our training days: what is left on day 15?]',
        change: '[Visit 10 rooms that invited us, day 15. Ask, do not check.|call 20 people. 3 minutes]',
        prediction: '[Six of ten use the routine we taught.|half]',
        ends: [
          {
            saw: '[Two of ten. Four had never seen the page we trained on.|5 of 20. Several remembered the lunch.]',
            matched: 'no',
            surprised:
              '[They were not on that unit yet. We trained three weeks too early for half the schools.|they’d been sent as substitutes for the person who should have come]',
            learned:
              '[We schedule by our calendar, not by where they are in the book.|A training day costs 40 substitutes. We never counted that.]',
            decision: 'adapt',
            next: 'ask each grade team where they are before setting the date',
          },
        ],
      },
      {
        question: 'Can we go to them? 30 minutes in the team’s own Wednesday, [only when asked|by invitation].',
        change: '[Offer: any unit, any Wednesday, we bring the next lesson, taught once.|open calendar, teams choose]',
        prediction: '[12 teams will ask before the break|8 requests]',
        ends: [
          {
            saw: '[5 asked. Then those five asked again.|Nine requests, six at the same two schools]',
            matched: 'partly',
            learned: 'People do not ask for help they have not had before. The second ones came from the first ones talking.',
            decision: 'adapt',
            next: 'ask the five to say what it was like',
          },
          { saw: 'Ran into the testing window.', decision: 'go-on' },
        ],
      },
    ],
    looked: ['day 15 notes', 'where each team is in the book', 'substitute requests on training days'],
    saw: [
      'between unit 3 and unit 6 on the same day',
      'they skip the same page everywhere, we printed it 4,000 times',
      'far schools never come',
    ],
    next: ['ask where they are', 'cancel the next big day', 'bring the page they skip to the publisher', 'visit Saltbush'],
    said: [
      '#1 We skipped that page and felt guilty for a year.',
      '#2 We asked twice. Happy to say what it was like.',
      '#1 Thank you for putting that number where everyone can see it.',
    ],
    measure: { name: 'Uses it two weeks later', tries: [1, 2], kind: 'proportion', direction: 'up', from: 0.2, to: 0.55, of: 10 },
  },
  {
    for: ['multilingual'],
    tries: [
      {
        question: '[How many days from asking for an interpreter to having one?|Interpreter requests: where do they wait?]',
        change: '[One inbox, answered by noon, even if the answer is “not yet”.|write down each hand-over]',
        prediction: '[4 days to 2|we think 3 days]',
        ends: [
          {
            saw: '[6 days before. 3 now. Somali and K’iche’ still 9.|It waits longest in our own approval.]',
            matched: 'partly',
            surprised: 'A third of requests never reached us, schools had given up and used a sibling.',
            learned: '[The wait we saw was only the visible part.|Approval step removed. Nobody had ever refused one.]',
            decision: 'adopt',
            next: 'K’iche’ by video with the county',
          },
        ],
      },
    ],
    looked: ['request log with hand-overs', 'languages we could not find'],
    saw: ['Thursday conferences eat everyone', 'siblings translate', 'approval: 2.5 days, never a no'],
    next: ['noon rule', 'drop approval', 'ask bus and kitchen staff who would like paid hours'],
    said: [
      '@alder/kitchen I speak Tigrinya and work in the kitchen at Alder. Would love hours.',
      'We had given up asking. Sending two requests today.',
    ],
    measure: { name: 'Days from request to interpreter', kind: 'mean', unit: 'school days', direction: 'down', from: 6, to: 3 },
  },
  {
    for: ['student-support'],
    tries: [
      {
        question: '[Where do the 60 days of an evaluation go?|Why do we finish on day 58 every time?]',
        change: '[Map ten finished ones, by day. No names.|first meeting in week 1 not week 4]',
        prediction: '[Most of the time is testing itself|scheduling families takes the longest]',
        ends: [
          {
            saw: '[Testing itself: 6 hours. Waiting for a room and a date: 31 days.|29 days waiting. Family answered within 2 in 8 of 10.]',
            matched: 'no',
            surprised: 'Families answered in two days. We took nine to ask.',
            learned: 'We told ourselves it was families.',
            decision: 'adapt',
            next: 'rooms booked for the year on Tuesdays',
          },
        ],
      },
      {
        question: 'Rooms on Tuesdays: does [the middle|the wait] shrink?',
        change: 'one room at each big school, Tuesdays, ours',
        prediction: '31 days to 15',
        ends: [{ saw: '[19. At two schools the room became storage.|22]', matched: 'partly', decision: 'go-on' }],
      },
    ],
    looked: ['ten timelines', 'room bookings'],
    saw: ['9 days before anyone calls', 'psych at 3 schools drives 5 hours a week'],
    next: ['call on day 1', 'Tuesday rooms', 'ask principals which closet is really a room'],
    said: [
      '@office As a parent who works here: it felt like that.',
      '@principal You can have our conference room Tuesday if someone fixes the lock.',
    ],
    measure: {
      name: 'Days spent waiting in an evaluation',
      tries: [1, 2],
      kind: 'mean',
      unit: 'days',
      direction: 'down',
      from: 31,
      to: 18,
    },
  },
  {
    for: ['assessment'],
    tries: [
      {
        question: '[Does anyone open the benchmark report?|What would a teacher do with our report on the day it comes?]',
        change: '[One page: five items most missed, with the item. Same week.|watch three teachers open it, say nothing]',
        prediction: '[opens from 20% to 60|they’ll click on the class list first]',
        ends: [
          {
            saw: '[Opens 71%. 38 emails asking for the items.|All three closed it within 40 seconds. Then asked me what was on the test.]',
            matched: 'yes',
            surprised: 'No one wanted the color bands we spend two days on.',
            learned: '[They want the question kids got wrong. We sent them percentiles.|two days of our work nobody reads]',
            decision: 'adopt',
            next: 'stop the 14 page report; ask before we stop',
          },
        ],
      },
      {
        question: 'If we drop benchmark [2 in grades K–1|the writing part], what do we lose?',
        change: 'ask 12 teachers what they decided with it last time',
        prediction: 'most will name something',
        ends: [
          {
            saw: 'Two of twelve named a decision. One was ours.',
            matched: 'no',
            learned: 'It takes a week of teaching. For two decisions.',
            decision: 'adapt',
            next: 'bring to cabinet with the number of hours',
          },
        ],
      },
    ],
    looked: ['opens by school', 'three recordings', 'hours of testing per grade'],
    saw: ['nobody scrolls', 'the items are in another system', 'testing hours: 11.5 in grade 3'],
    next: ['one page', 'same week', 'count hours, all grades'],
    said: [
      '#1 Please drop the color bands while you are at it.',
      '#1 The page with the items saved our Wednesday.',
      '#2 Does the board know how many hours of testing a third grader has?',
    ],
    measure: {
      name: 'Teachers who open the report in its first week',
      kind: 'proportion',
      direction: 'up',
      from: 0.2,
      to: 0.7,
      of: 200,
    },
  },
  {
    for: ['substitutes'],
    tries: [
      {
        question:
          '[Which days do we leave rooms without anyone, and could we have known?|Unfilled jobs: how many did we cause ourselves?]',
        change: '[No district training on Mondays and Fridays.|call the ten best subs on Thursday about Friday]',
        prediction: '[Unfilled falls from 22 to 15 a week|we cause a fifth of them]',
        ends: [
          {
            saw: '[16. But 40% of what is left is our own trainings.|Nearly half in benchmark weeks were ours.]',
            matched: 'partly',
            surprised:
              '[Subs told us why they say no to two schools: parking and nobody says hello.|the far schools pay the same and cost 40 min of gas]',
            learned: '[It was filed under “shortage”. Half is scheduling.|hello costs nothing]',
            decision: 'adopt',
            next: 'gas for the far schools, to cabinet',
          },
          { saw: 'Everybody sick that week, no number means anything.', decision: 'go-on' },
        ],
      },
      {
        question: 'Does a [hello card and a key|welcome bag] at the front desk bring subs back to the far schools?',
        change: 'key, schedule, name of the neighbor, coffee',
        prediction: '[twice as many say yes again|fill rate 58 → 75]',
        ends: [
          {
            saw: '[69. One school made it really nice.|64 and 77]',
            matched: 'partly',
            decision: 'adopt',
            learned: 'It is the office manager who makes it, not the bag.',
          },
        ],
      },
    ],
    looked: ['unfilled by weekday', 'calls with 12 subs', 'training calendar over the top'],
    saw: ['Mondays and Fridays', 'we train on benchmark weeks', 'same ten people do a third of all jobs'],
    next: ['move two trainings', 'call the ten', 'bag for Saltbush and Ridgeline'],
    said: [
      '#2 @saltbush/office Office at Saltbush: bag is on the counter. Two came back.',
      '#1 @grade-0 Can teachers see unfilled days ahead?',
      '#1 @teaching/lead We are moving two of our trainings.',
    ],
    measure: {
      name: 'Rooms without a substitute',
      tries: [1, 2],
      kind: 'count',
      unit: 'rooms a week',
      direction: 'down',
      from: 22,
      to: 13,
    },
  },
  {
    for: ['technology'],
    tries: [
      {
        question: '[How long does a classroom wait when the projector dies?|Tickets marked “closed”: is it working?]',
        change: '[Call the teacher before closing. If no answer it stays open.|spare projector cart at each school]',
        prediction: '[10% were not really fixed|same day for half]',
        ends: [
          {
            saw: '[31% were not fixed.|Same day 64%. Carts get borrowed and never return, which is data]',
            matched: 'no',
            surprised: '[Our average looked great because we closed things.|teachers fix it with tape and never tell us]',
            learned: 'We were measuring ourselves with our own button.',
            decision: 'adopt',
            next: 'teacher closes it',
          },
        ],
      },
    ],
    looked: ['40 closed tickets, called', 'map of carts'],
    saw: ['password resets are half', 'primary grades don’t file, they walk'],
    next: ['teacher closes', 'one walk a week through each school', 'reset by text?'],
    said: ['Mine was one of those. Still flickers.', 'A spare cart at our school would be in use by 8:05.'],
    measure: { name: 'Closed and really working', kind: 'proportion', direction: 'up', from: 0.69, to: 0.88, of: 40 },
  },
  {
    for: ['business'],
    tries: [
      {
        question: '[Why does a $60 order take five weeks?|How many signatures does a box of markers need?]',
        change: '[Follow one box. Every desk, every day.|orders under $100: school signs, we look afterwards]',
        prediction: '[7 signatures. 3 weeks.|two weeks, nothing bad happens]',
        ends: [
          {
            saw: '[9 signatures, 33 days, of which 30 lying on desks. One of them mine.|6 days. One wrong order in 112 (a kayak paddle?)]',
            matched: 'no',
            surprised: 'Two signatures were for a rule that ended eleven years ago.',
            learned: 'Nobody is slow. It lies.',
            decision: 'adapt',
            next: 'under $100 with one signature, try with four schools',
          },
        ],
      },
    ],
    looked: ['the box', 'signatures on a timeline'],
    saw: ['teachers pay themselves, we never see it', 'rule from before any of us'],
    next: ['four schools', 'ask auditor', 'call the teacher when it’s ordered'],
    said: ['I stopped ordering and buy it myself. $340 this year.', 'If you try it with a few schools: us please.'],
    measure: { name: 'Days from request to classroom', kind: 'mean', unit: 'days', direction: 'down', from: 33, to: 8 },
  },
  {
    for: ['families'],
    tries: [
      {
        question: '[Who never comes to family night and what would they come to?|If we go to the apartments instead of the gym]',
        change: '[Saturday at the laundromat on 4th, two hours, coffee.|apartment courtyard, 5:30, bring the enrollment laptop]',
        prediction: '[15 families, mostly ones we know|20]',
        ends: [
          {
            saw: '[41. We knew six of them.|11, rain. Nine new.]',
            matched: 'no',
            surprised: '[They asked about buses, lunch money and how to say no to a field trip.|nobody asked about test scores]',
            learned: 'We had been inviting people to our place and calling it outreach.',
            decision: 'adopt',
            next: 'bring transportation and nutrition along',
          },
        ],
      },
    ],
    looked: ['sign-ins of three family nights', 'questions, 41 of them'],
    saw: ['same 60 families', 'form only online', 'mothers want a phone number, not an app'],
    next: ['laundromat again', 'phone number card', 'ask nutrition to come'],
    said: ['@nutrition/lead We will come with the lunch applications.', 'Could one be near Piñon?'],
    measure: { name: 'Families we had never met', kind: 'count', unit: 'families', direction: 'up', from: 4, to: 30 },
  },
  {
    for: ['cabinet'],
    tries: [
      {
        question: 'How many of our cabinet minutes are about teaching and learning?',
        change: 'Someone keeps time, on the wall. Agenda opens with one school’s question.',
        prediction: 'About half.',
        ends: [
          {
            saw: '22 of 120 minutes. Parking took 31.',
            matched: 'no',
            surprised: 'We all thought it was more. Each of us thought somebody else’s item was the long one.',
            learned: 'What is urgent for us is rarely what schools asked.',
            decision: 'adapt',
            next: 'First 40 minutes: the school’s question. Parking by email.',
          },
        ],
      },
      {
        question: 'If a school’s question opens the meeting, does it get answered?',
        change: 'One question, one owner, answer by Thursday.',
        prediction: '4 of 5',
        ends: [
          {
            saw: '3 of 5 by Thursday. The two others needed money and nobody said so out loud.',
            matched: 'partly',
            decision: 'go-on',
          },
        ],
      },
    ],
    looked: ['minutes on the wall', 'five questions from schools'],
    saw: ['we explain instead of decide', 'two people talk 60 of 120', 'budget hides in “we’ll look into it”'],
    next: ['school’s question first', 'say money out loud', 'one owner'],
    said: ['@principal Most useful number cabinet has ever posted.', '@principal Was our question one of them?'],
    measure: {
      name: 'Cabinet minutes on teaching and learning',
      kind: 'count',
      unit: 'minutes of 120',
      purpose: 'practice',
      direction: 'up',
      from: 22,
      to: 55,
    },
  },
  {
    for: ['board'],
    tries: [
      {
        question: 'What do we ask when a school presents, and does anyone learn from it?',
        change: 'We write our question before the slides. One of the five must be about what they need from us.',
        prediction: 'Most of our questions are about scores.',
        ends: [
          {
            saw: '13 of 17 about scores, 2 about buses, 2 about what they need.',
            matched: 'yes',
            learned: 'Principals prepare for what we ask. So that is what we get.',
            decision: 'adapt',
            next: 'Ask “what did not work?” and say thank you',
          },
        ],
      },
    ],
    looked: ['17 questions from three meetings', 'last year’s asks'],
    saw: ['of last year’s 9 asks, 4 answered', 'we speak more than the school'],
    next: ['one question each', 'read last year’s asks first'],
    said: ['@principal Please ask what did not work. I have a page ready.'],
  },
]
