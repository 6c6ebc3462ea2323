import type { Story } from '../story.ts'

/** School leadership teams, principals together, their supervisors, coaches: each on its own practice. */
export const leadership: readonly Story[] = [
  {
    for: ['elementary-leadership', 'secondary-leadership'],
    tries: [
      {
        question:
          '[What do we do in walk-throughs that helps anyone?|If a teacher picks what we look at, does the visit get used?]',

        change:
          '[Teacher tells us the day before what to look for. We leave one question, no form.|No form. 8 minutes. One thing seen, one question, same day.]',
        prediction: '[half of teachers will ask for something|They will use it. We’ll do 10 a week]',
        ends: [
          {
            saw: '[We did 4 a week, not 10. Of 31 visits 22 had a question from the teacher.|7 a week then 3]',
            matched: 'partly',
            surprised:
              '[The best questions came from people we thought did not want us there.|We have been writing comments for the file, not for people.]',
            learned: '[The form was for us.|8 minutes is enough if you know what you’re looking at.]',
            decision: 'adapt',
            next: 'block it on both calendars; coach covers lunch',
          },
          {
            saw: 'Weeks 1 and 2 yes. Then coverage.',
            matched: 'no',
            decision: 'go-on',
            learned: 'When there are no subs we are the subs.',
          },
        ],
      },
      {
        question:
          '[Do teachers hear back within a day when we have been in the room?|Same day feedback: can we keep it for six weeks?]',
        change: '[sticky note before 3:30 or it doesn’t count|voice message, under a minute]',
        prediction: '[80% same day|they prefer voice]',
        ends: [
          {
            saw: '[61%. It’s the afternoon visits that go wrong.|They did prefer voice. We did 44 of 60.]',
            matched: 'no',
            surprised: 'two people asked us to stop leaving stickies, students read them',
            learned: '[Visit only when the next 10 minutes are free.|We over-promise at staff meetings.]',
            decision: 'adapt',
          },
          { saw: 'Dropped it. State testing + two resignations.', decision: 'abandon' },
        ],
      },
    ],
    looked: ['visit log (ours, not about them)', '31 questions teachers asked', 'our calendars, honestly'],
    saw: ['we go where it’s easy', 'no visits after lunch at all', 'new teachers ask more', 'three rooms nobody has been to'],
    next: ['three rooms this week', 'ask before going', 'no form', 'block 9–10'],
    said: [
      '#1 Dropping the form is brave. Did anyone above say something?',
      '#1 Can we see how you ask the day before?',
      '#1 @grade-0 Teacher here. The one with my own question was the first visit I used.',
      '#2 Students read the stickies. Be warned.',
    ],
    measure: {
      name: 'Answered the same day',
      kind: 'proportion',
      purpose: 'practice',
      direction: 'up',
      from: 0.4,
      to: 0.72,
      of: 10,
    },
  },
  {
    for: ['elementary-leadership', 'secondary-leadership'],
    tries: [
      {
        question: '[How much of Wednesday do teams really get?|Who eats the early-release hour?]',
        change: '[Count it for six weeks. Then take one thing off.|No announcements on Wednesdays. By email, one page, Tuesday.]',
        prediction: '[We think 45 of 60 minutes belong to teams.|teams will say it’s better]',
        ends: [
          {
            saw: '[27.|31 of 60, and that was a good month]',
            matched: 'no',
            surprised: '[Most of the rest was us.|Us. And picture day.]',
            learned: '[We were sure we protected it.|every announcement was “only five minutes”]',
            decision: 'adopt',
            next: 'announcements on paper, forever',
          },
          {
            saw: '[Better for three weeks. Then testing training had to go there.|district put curriculum training on two of six]',
            matched: 'partly',
            decision: 'adapt',
            next: 'ask T&L for the dates a semester ahead',
          },
        ],
      },
      {
        question: '[Staff meeting every other month: what breaks?|Can the staff meeting be an email?]',
        ends: [
          {
            saw: '[Nothing broke.|One thing broke: birthdays.]',
            matched: 'yes',
            decision: 'adopt',
            learned: 'We asked what they missed. Cake.',
          },
          { saw: 'Rumors. About the schedule.', matched: 'no', decision: 'adapt', learned: 'Some things need a room.' },
        ],
      },
    ],
    looked: ['minutes per Wednesday, our count', 'calendar with colors', 'what teams wrote on the door'],
    saw: [
      '27 minutes',
      'same teams always get the short end, next to the office',
      'training takes the good weeks',
      'the sign in sheet takes 6 min',
    ],
    next: ['no sign in', 'one page Tuesday', 'say no to one thing', 'count again'],
    said: [
      '#1 We counted too: 33. Shared it with staff, they guessed 20.',
      '#1 @teaching/lead T&L here: some of those minutes are our trainings. Taking this to our team.',
      '#1 How did you tell people the number?',
      '#2 Here it was birthdays too. We do cake on paper plates now.',
    ],
    measure: {
      name: 'Minutes of Wednesday that teams kept',
      kind: 'mean',
      unit: 'minutes of 60',
      purpose: 'practice',
      direction: 'up',
      from: 27,
      to: 44,
    },
  },
  {
    for: ['elementary-leadership', 'secondary-leadership', 'attendance'],
    tries: [
      {
        question: '[Our attendance letters: does anybody come back because of one?|What if letter 1 were not a legal letter?]',
        students: '[students at 10% absent, 58 now|newly chronic]',
        change:
          '[Rewrite letter 1 with two parents. No statute. A phone number with a name.|call first, letter only if the call fails]',
        prediction: '[replies go from 2 in 60 to 10|a few more calls back]',
        ends: [
          {
            saw: '[19 replies from 58.|14 replies, most by text]',
            matched: 'yes',
            surprised: 'Two replied to say thank you.',
            learned: '[Nobody ever read the old one, we asked. “We thought it was about court.”|One number, one name.]',
            decision: 'adopt',
            next: '[other letters!|other schools want it; ask legal]',
          },
          { saw: 'Legal has it. [Week 5.|Still.]', decision: 'go-on' },
        ],
      },
      {
        question: '[Do kids come more when one adult expects them?|Check-in adult for 20 students: who can it be?]',
        students: '[20 at 15% and up|the 24 we lose every year]',
        change:
          '[Anyone on staff may choose two. Custodian, kitchen, bus. A hello by name before 8:15.|list on the lounge wall, pick yours]',
        prediction: '[half will come two more days a month|12 of 20]',
        ends: [
          {
            saw: '[9 of 20. Best pairs: kitchen and custodian.|8 of 24 up, 3 moved, rest same]',
            matched: 'partly',
            surprised: '[three staff asked for more kids|the boys went straight to the custodian]',
            decision: 'adopt',
            learned: 'The adult picks. When we assigned, nothing.',
          },
          { saw: 'Same attendance. [But 20 kids got a hello.|I would keep it anyway.]', matched: 'no', decision: 'go-on' },
        ],
      },
    ],
    looked: ['list at 10%, names covered', 'letter 1, 2 and 3 side by side', 'reasons from 40 calls'],
    saw: [
      'transport 11, health 9, caring for siblings 6, rest “doesn’t like it here”',
      'letter is at grade 14 reading level',
      'kids under 5 absences last year are on it now',
      'the list comes out three weeks late',
    ],
    next: [
      'letter with Ms. Peña and two parents',
      'ask for the list weekly',
      'pick my two',
      'call the six who care for siblings',
    ],
    said: [
      '#1 @families/lead Family office: we will translate it into four languages this week.',
      '#2 @kitchen From the kitchen: I have mine. He likes the corner pieces.',
      '#1 We are on letter 2. Trade?',
    ],
    measure: { name: 'Replies to the first letter', kind: 'count', unit: 'replies', direction: 'up', from: 3, to: 15 },
  },
  {
    for: ['secondary-leadership', 'elementary-leadership'],
    tries: [
      {
        question: '[What is a day like for a newcomer here? Follow one.|shadow a student, each of us, whole day]',
        change: '[Six of us, six students, one day. Phone off. Eat where they eat.|half day was all we could cover]',
        ends: [
          {
            saw: '[In 6 periods “mine” was spoken to twice by an adult, both times about the pass.|sat for 5h 20. My back.]',
            surprised: '[She knew I was lost too and helped me.|the hallway is the hardest class]',
            learned: '[We talk about engagement, they are mostly waiting.|Nobody greeted her by name. We all greet each other.]',
            decision: 'adapt',
            next: 'names at the door, us first; again next quarter',
          },
          {
            saw: 'Two of six did it. The others got pulled by 9 am.',
            decision: 'go-on',
            learned: 'I did not protect my own day either',
          },
        ],
      },
    ],
    looked: ['six pages of notes', 'a schedule with where we sat'],
    saw: [
      'waiting',
      'teachers kinder than we give credit',
      'bathrooms locked period 3',
      'no seat at lunch without knowing someone',
    ],
    next: ['unlock bathrooms', 'greet ten kids I don’t know', 'ask Puente for a buddy'],
    said: [
      '@puente Thank you for going. Ask your student before you share more though.',
      'We did this with bus riders: up at 5:10.',
    ],
    quotes: ['“You walk too slow.” (to a principal)'],
  },
  {
    for: ['principals', 'secondary-leadership'],
    tries: [
      {
        question:
          '[Do my questions in the debrief make teachers think or defend?|How much do I talk after I have been in a room?]',
        change:
          '[Record (with ok), count. First 5 minutes only questions I don’t know the answer to.|Three principals listen to each other’s recordings]',
        prediction: '[I talk 40%|we all think 50/50]',
        ends: [
          {
            saw: '[68, 61, 74 percent.|71%. I would have bet on 40.]',
            matched: 'no',
            surprised: '[My “questions” were advice with a question mark.|silence after I asked: 1.5 seconds]',
            learned:
              '[Write two real questions before going in. If I can’t, I don’t know why I am going.|I was filling the silence I was afraid of.]',
            decision: 'adapt',
            next: 'again in four weeks, same three of us',
          },
          { saw: 'One recording, two cancelled. Embarrassing to ask again.', decision: 'go-on' },
        ],
      },
      {
        question: '[Second round: did it move?|four weeks on, do I talk less]',
        change: 'two written questions, then wait',
        prediction: '[50%|under 55]',
        ends: [
          {
            saw: '[58, 44, 70.|52]',
            matched: 'partly',
            learned: 'Going down is slow and the teachers noticed before the numbers.',
            decision: 'go-on',
          },
        ],
      },
    ],
    looked: ['transcripts, ours', 'tally of question kinds'],
    saw: [
      '“have you thought about” 14 times',
      'we interrupt when it gets interesting',
      'the teacher said what to do in minute 2, I said it again in 9',
    ],
    next: ['two questions on a card', 'wait 5', 'ask the teacher what helped'],
    said: [
      '@grade-0 As a teacher on the other side: the wait is noticeable. Thanks.',
      '@lead/1 Recording myself in a meeting tomorrow. Pray.',
      'I counted my real questions. Two.',
    ],
    measure: {
      name: 'Share of the talk that is ours',
      tries: [1, 2],
      kind: 'mean',
      unit: 'percent',
      purpose: 'practice',
      direction: 'down',
      from: 68,
      to: 52,
    },
  },
  {
    for: ['principals'],
    tries: [
      {
        question: '[What did we ask of teachers this month that we could have not asked?|Count our own emails: what can stop?]',
        change: '[List every ask we sent, all six schools, two weeks. Cross out.|no all-staff email after 4]',
        prediction: '[30 asks, half can go|we’ll find duplicates]',
        ends: [
          {
            saw: '[84 asks. 19 crossed out. 22 come from district and we only forward.|61]',
            matched: 'no',
            surprised: '[The same survey went out from four offices.|we were the ones adding due dates]',
            learned: 'Forwarding is also asking.',
            decision: 'adapt',
            next: 'take the 22 to supervisors, by name of form',
          },
          { saw: '[nobody finished the list, which says it|three of six listed]', decision: 'go-on' },
        ],
      },
    ],
    looked: ['84 asks on the wall', 'duplicates circled'],
    saw: ['same data, three forms', 'due dates are ours'],
    next: ['no forward without a reason', 'cross out 5', 'one list a week'],
    said: [
      '@grade-02 I felt every one of them.',
      '@assessment/lead Assessment office: some of those forms are ours. Looking at merging three.',
    ],
    measure: {
      name: 'Asks sent to all staff',
      kind: 'count',
      unit: 'asks in two weeks',
      direction: 'down',
      from: 84,
      to: 50,
      purpose: 'balancing',
    },
  },
  {
    for: ['assistant-principals'],
    tries: [
      {
        question: '[What happens between the referral and the talk?|How long does a kid sit outside our door?]',
        change: '[write time in, time out. Restorative question card while waiting|whoever is free takes it, not “their” AP]',
        prediction: '[20 min|about half an hour]',
        ends: [
          {
            saw: '[47. One waited two periods.|52 on Mondays]',
            matched: 'no',
            learned: 'Waiting is the consequence and nobody chose it.',
            decision: 'adapt',
            next: 'return to class if no one free in 15',
          },
          { saw: 'lost the sheet', decision: 'go-on' },
        ],
      },
    ],
    looked: ['time sheet', 'which periods'],
    saw: ['after lunch', 'same teachers refer when covering', 'kids sleep'],
    next: ['15 and back', 'walk instead of sit', 'share the phone'],
    said: ['@office From the office: we see them wait. Thank you for counting.'],
    measure: { name: 'Minutes waited outside our doors', kind: 'mean', unit: 'minutes', direction: 'down', from: 47, to: 20 },
  },
  {
    for: ['coaches'],
    tries: [
      {
        question: '[Do teachers keep doing it after we leave?|What is left six weeks after a coaching cycle?]',
        change: '[Go back at week 6 and ask, not observe.|short note: what did you keep, what did you drop]',
        prediction: '[about two thirds keep most|they keep the easy part]',
        ends: [
          {
            saw: '[4 of 12 keep most. 7 keep one thing. 1 nothing, moved grade.|one thing each, and it’s a good thing]',
            matched: 'no',
            surprised: '[What they kept was hardly ever what we had worked on most.|They kept the thing they chose.]',
            learned: '[They keep what they chose.|We plan our part too well]',
            decision: 'adapt',
            next: 'begin with their pick',
          },
          { saw: 'reached 5. Others no answer, [and fair enough|report cards].', decision: 'go-on' },
        ],
      },
      {
        question: '[Coaching pairs instead of coaching singles?|two teachers, one coach, same question]',
        change: 'they visit each other, I cover',
        prediction: 'more stays at 6 weeks',
        ends: [
          {
            saw: '[5 of 6 pairs still swap. I was mainly a substitute.|3 of 4 pairs]',
            matched: 'yes',
            surprised: 'covering is the most useful thing I did this year',
            learned: 'I taught 14 lessons. I had forgotten how loud it is.',
            decision: 'adopt',
          },
          { saw: 'pulled to sub long-term for grade 1, 5 weeks', decision: 'go-on' },
        ],
      },
    ],
    looked: ['12 notes at week 6', 'our calendars: hours covering', 'what we thought they’d keep'],
    saw: ['we’re substitutes 30% of the week', 'they keep routines, not units', 'newer teachers drop most'],
    next: ['ask for their pick', 'cover for a pair', 'write what I think they’ll keep, seal it'],
    said: [
      '#1 @grade-05 I kept one thing and it is still here.',
      '#1 Write down your guess beforehand and seal it. Trying that with student teachers.',
      '#2 Covering is coaching. Come cover mine.',
    ],
    measure: { name: 'Keeps most of it at six weeks', kind: 'count', unit: 'teachers of 12', direction: 'up', from: 4, to: 8 },
  },
]
