import type { Story } from '../story.ts'

/** Grades six to eight. */
export const middle: readonly Story[] = [
  {
    for: ['middle-english', 'english'],
    tries: [
      {
        question: '[Does one comment get used more than seven?|If we mark one thing, do they fix it?]',
        students: '[7th, periods 2 and 5|the kids who throw it away at the door]',
        change:
          '[One comment, as a question. Ten minutes in class to answer it in writing.|Highlighter only, they write what the highlight means]',
        prediction: '[two thirds will revise that spot|more revisions, less whining]',
        ends: [
          {
            saw: '[41 of 58 revised. With seven comments it was 15.|Most revised. Some revised it worse.]',
            matched: 'yes',
            surprised: '[grading took 1h 10 instead of a Sunday|I got my Sunday back]',
            learned: '[The ten minutes matters more than the comment.|They did not read any of it before. None.]',
            decision: 'adopt',
            next: 'same thing with lab reports? ask science',
          },
          {
            saw: 'Parents asked why I only found one thing wrong.',
            matched: 'partly',
            learned: 'Send the note home before, not after.',
            decision: 'adapt',
          },
        ],
      },
      {
        question: '[Can they write the comment for each other?|peer comment, one, as a question]',
        ends: [
          {
            saw: '[“Good job” 31 times.|“add more detail” is what we taught them to say]',
            matched: 'no',
            learned: 'They copy what we wrote for years. [Need to model the question for a week first.|Ouch]',
            decision: 'adapt',
          },
          { saw: 'ok in period 2, not after lunch', decision: 'go-on' },
        ],
      },
    ],
    looked: ['12 drafts with one comment', 'before/after of the same paragraph', 'tally of who revised'],
    saw: [
      'they fix commas if we mention commas',
      'claim moved to the top in 8 of 12',
      'nobody answers a comment that is not a question',
    ],
    next: ['question only', '10 min in class', '[trade stacks with P.|cross mark 5]', 'try with the argument piece'],
    said: [
      '#1 We did the 10 minutes in math with corrections. Same effect.',
      '#2 Ours write “add more detail” to each other. We taught them that.',
      '#1 Did it give you your Sunday back?',
    ],
    quotes: ['“You asked me something so I answered.”'],
    measure: { name: 'Drafts revised at the comment', kind: 'proportion', direction: 'up', from: 0.27, to: 0.68, of: 58 },
  },
  {
    for: ['middle-math', 'math'],
    tries: [
      {
        question: '[Retakes: does requiring a correction first help anyone?|Who retakes and who should?]',
        students: '[kids with 40 to 69|retake crowd, mostly the 80s who want 90s]',
        change: '[Correction sheet = ticket to retake. At lunch, with food.|everyone retakes, in class, 15 minutes]',
        prediction: '[more of the 40–69s come. 20?|most will move up a level]',
        ends: [
          {
            saw: '[9. The 80s came for the food.|Fewer. The right ones? half.]',
            matched: 'no',
            surprised: 'Four said they did not know they were allowed.',
            learned:
              '[Lunch is when they are with friends. We are competing with that.|A privilege you have to ask for goes to those who ask.]',
            decision: 'adapt',
            next: 'in class, everyone, 15 minutes',
          },
          {
            saw: '[in class retake day: 19 of 24 moved up|whole class retake, some bored, most moved]',
            matched: 'yes',
            decision: 'adopt',
            learned: 'Nobody has to be brave to get a second try.',
          },
        ],
      },
      {
        question: '[Mixed practice instead of “the page”: do they remember on Friday?|3 old problems a day. Enough to remember?]',
        change: '3 problems: last week, last month, today. [no grade|7 min]',
        prediction: 'Friday quiz same, benchmark [better|up by 5]',
        ends: [
          {
            saw: '[benchmark item 4 and 9 up, others no|Friday same. Benchmark not in yet.]',
            matched: 'partly',
            decision: 'go-on',
          },
          { saw: 'They hate it. I love it. No data.', decision: 'go-on' },
          {
            saw: 'Down 2 points on the quiz, up 6 on the benchmark.',
            matched: 'yes',
            learned: 'Quiz right after the lesson flatters us.',
            decision: 'adopt',
          },
        ],
      },
    ],
    looked: ['retake list', 'item 9, all three teachers', 'correction sheets'],
    saw: [
      'negative signs, always',
      'they copy the correction from a friend',
      'item 9 is really a reading question',
      'standard 7 nobody got, we all skipped it',
    ],
    next: ['retake in class Thursday', '3 old problems', '[share item bank|swap quiz 6]', 'reteach 7, sorry'],
    said: [
      '#1 Here too the ones with an 88 come and the ones with a 48 don’t.',
      '#1 What did you do with the 80s?',
      '#1 Is the correction sheet somewhere I can copy it?',
      '#2 Seven minutes every day? What did you cut?',
    ],
    measure: { name: 'Moved up a level after the second try', kind: 'proportion', direction: 'up', from: 0.4, to: 0.7, of: 24 },
  },
  {
    for: ['middle-science', 'science'],
    tries: [
      {
        question:
          '[Can they tell what they saw from what they think it means?|Two columns in the lab book: does it clean up the conclusions?]',
        students: '[all 8th, four sections|6th]',
        change: '[Left: saw. Right: so. Partner crosses out anything on the wrong side.|lab book split by a fold]',
        prediction: '[less “because the density” without any number|conclusions with at least one number: 60%]',
        ends: [
          {
            saw: '[From 22% to 48% with a number.|“I saw that it was denser.” still.]',
            matched: 'partly',
            surprised: '[they cross out each other with joy|crossing out was the best part of the year]',
            learned: 'A partner who crosses out > me writing “evidence?” in red.',
            decision: 'adopt',
          },
          { saw: 'Only ran one lab, fire alarm on the other.', decision: 'go-on' },
        ],
      },
      {
        question: '[Fewer labs, longer?|Two days on one lab instead of two labs]',
        change: 'day 2 = redo the part that went wrong',
        ends: [
          {
            saw: '[Second tries are better science. We are now 9 days behind the other school.|behind but better]',
            decision: 'adapt',
            matched: 'yes',
            learned: 'Behind what, is the question.',
          },
          { saw: 'absent kids lost. They come back to day 2 of nothing.', matched: 'no', decision: 'adapt' },
        ],
      },
    ],
    looked: ['lab 4 conclusions', 'fold pages', 'scale is broken, photos of it'],
    saw: ['graph with no units, again', '“because” followed by the same thing', 'absent kids copy', 'girls write, boys pour'],
    next: ['fold on lab 5', 'roles switch at minute 15', 'order a scale (asked twice)', 'redo day'],
    said: [
      '#1 We counted who writes and who pours: at 9 of 12 tables girls write. Look at yours.',
      '#1 We did “saw / so” in social studies with photos. Works.',
      '#2 What happens to whoever was absent on day 1?',
    ],
    measure: {
      name: 'Conclusions with a number from the table',
      kind: 'proportion',
      direction: 'up',
      from: 0.22,
      to: 0.5,
      of: 96,
    },
  },
  {
    for: ['middle-social', 'social-studies'],
    tries: [
      {
        question: '[Do they argue better with one source or with three?|Too many documents?]',
        change: '[One photo and one letter. 20 minutes. Who is missing?|cut packet from 8 docs to 2]',
        prediction: '[more of them quote something|they will actually finish]',
        ends: [
          {
            saw: '[27 of 31 quoted. With the packet it was 11.|finished, yes. Deep, some.]',
            matched: 'yes',
            learned: '[We gave eight because the exam has eight. They read none.|two is plenty in 20 minutes]',
            decision: 'adopt',
          },
          {
            saw: 'Asked “who is missing?” and got silence for a minute and a half. Then a lot.',
            surprised: 'the silence',
            decision: 'go-on',
          },
        ],
      },
    ],
    looked: ['exit paragraphs', 'the packet, weighed: 310 g'],
    saw: ['they quote the caption', 'newcomers did the photo as well as anyone', 'no one dates the letter'],
    next: ['photo first', 'leave the silence', 'ask for date + who'],
    said: ['How long can you stand the silence? We count to 60.', '@language ELD would like that lesson.'],
  },
  {
    for: ['middle-grade', 'ninth'],
    tries: [
      {
        question: '[Missing work: is it the work or the knowing?|Do they know what they are missing?]',
        students: '[21 kids with five or more missing|our 5+ list]',
        change:
          '[One board for all four classes. Advisory on Monday starts with copying it.|one shared list, same format, 4 teachers]',
        prediction: '[5+ list goes from 21 to 12|half will catch up]',
        ends: [
          {
            saw: '[21, 19, 18, 18|18. Three of those moved schools.]',
            matched: 'no',
            surprised: '[They knew. They had no place to do it.|All of them knew]',
            learned: 'We solved knowing. It was a quiet hour they needed.',
            decision: 'adapt',
            next: 'open room 12 at lunch + late bus Tuesday',
          },
          {
            saw: 'the four of us could not agree on what “missing” means. Good week spent on it.',
            decision: 'adapt',
            learned: 'One of us counts late as missing. One never enters zeros.',
          },
        ],
      },
      {
        question: '[If there is a late bus, who stays?|Room 12 open till 4 and a bus home. Does the list shrink?]',
        students: 'same list',
        change: '[Tues & Thurs, snacks, one of us each|late bus 2 days, thanks to transportation]',
        prediction: '[10 stay|12 by week 4]',
        ends: [
          {
            saw: '[14 stayed, 8 from the list. list = 11|6 regulars who were never on our list.]',
            matched: 'yes',
            learned: 'They come for the room and the snack and then the work happens.',
            decision: 'adopt',
            next: 'who pays for the bus after the grant?',
          },
          { saw: 'Bus cancelled 3 of 6 times. driver shortage.', matched: 'no', decision: 'go-on' },
        ],
      },
    ],
    looked: ['5+ list', 'the board', 'sign in from room 12'],
    saw: [
      'math and English own most of it',
      'brothers',
      'they do the work and don’t hand it in',
      '2 kids are caring for little ones after school',
    ],
    next: ['agree on “missing”', 'talk to 5 kids', 'late bus ask', '[room 12 Tuesday me|I take Thursday]'],
    said: [
      '#1 We had to agree on what “missing” means first. Took a month.',
      '#2 @dispatch Transportation here: we can hold Tuesday until the break, not promise after.',
      '#2 @ridgeline Could Ridgeline kids use that bus?',
    ],
    quotes: ['“I have it done, it’s in my bag since like a week.”'],
    measure: {
      name: 'Students with five or more missing',
      tries: [1, 2],
      kind: 'count',
      unit: 'students',
      direction: 'down',
      from: 21,
      to: 12,
    },
  },
  {
    for: ['middle-grade', 'ninth', 'alternative'],
    tries: [
      {
        question: '[What if advisory is just one adult asking one question?|Advisory: drop the slides?]',
        change:
          '[Slides gone. Circle, one question, pass allowed. 18 minutes.|two check ins a week per kid, standing by the door]',
        prediction: '[they will complain, then talk|more than half speak by week 3]',
        ends: [
          {
            saw: '[week 1 two talked. week 4 eleven.|They complained when we went back to slides for the assembly.]',
            matched: 'yes',
            decision: 'adopt',
            learned: 'Pass has to be a real pass.',
          },
          {
            saw: '[Depends on the adult.|4 of 9 advisories did it]',
            matched: 'partly',
            decision: 'adapt',
            next: 'pair up advisories, ask who wants out',
          },
        ],
      },
    ],
    looked: ['question list (kids wrote half)', 'tally of who spoke'],
    saw: ['best question: what’s a rule at your house', 'same adults do all the work', 'Fridays no'],
    next: ['kids write next 10', 'pass is a pass', 'join advisories 3 and 7'],
    said: ['Would you post the question list?', 'Is a pass a real pass with you? That made the difference here.'],
  },
  {
    for: ['middle-electives', 'career'],
    tries: [
      {
        question: '[Can we get kids to plan before they touch the tools?|Does a sketch first save material?]',
        change: '[No material until two people have initialed the sketch.|sketch, price it, then build]',
        prediction: '[half the waste|less crying over plywood]',
        ends: [
          {
            saw: '[Scrap bin once a week instead of three times.|Waste down. Line for initials is 12 deep.]',
            matched: 'yes',
            learned: 'Make the initials come from another table or I become the bottleneck.',
            decision: 'adapt',
          },
          { saw: 'They forged my initials. [Creative.|Honestly impressed.]', matched: 'no', decision: 'adapt' },
        ],
      },
      {
        question: 'Who signs up for [shop|robotics] and who never does?',
        students: 'girls, newcomers',
        change: 'visit each advisory with two students, not me',
        prediction: 'from 4 girls to 8',
        ends: [
          {
            saw: '[9.|7 and three on the list]',
            matched: 'yes',
            surprised: 'they asked the students about bathrooms and gloves, never me',
            decision: 'adopt',
          },
        ],
      },
    ],
    looked: ['scrap bin weight', 'sign ups by grade'],
    saw: ['prices make them careful', 'newcomers build from a picture without trouble', 'one saw for 24'],
    next: ['price list on wall', 'two initials from another table', 'student visits'],
    said: [
      '#2 @juniper/career CTE at Juniper Valley High would send you students to talk. Ask.',
      '#2 Nice that you asked who never signs up.',
      '#1 Our scrap bin thanks you for the idea.',
    ],
  },
]
