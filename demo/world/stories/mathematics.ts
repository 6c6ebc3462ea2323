import type { Story } from '../story.ts'

/** Mathematics in elementary school. */
export const mathematics: readonly Story[] = [
  {
    for: ['4-5', 'fractions'],
    tries: [
      {
        question:
          '[Does a number line on the floor help them see that 5/4 is past 1?|They think a fraction is always less than 1. Can a long number line fix that?]',
        students: '[the ones who shade and never place|about half of us, honestly half of the kids]',
        change: '[Masking tape from door to window, a card each, stand where you belong|rope across the room, clothespins]',
        prediction: '[By Friday 18 of 25 can place 5/4.|most will get it once they walk it]',
        ends: [
          {
            saw: '[14 of 25. On paper it was 9.|They could walk it. On paper back to shading.]',
            matched: 'partly',
            surprised: '[They argued about where 0 is.|Zero! They did not agree where zero was.]',
            learned: '[Walking is not drawing. We need the step between.|the rope is good for talking, not for proof]',
            decision: 'adapt',
            next: 'same cards, paper line on the desk the same day',
          },
          { saw: '[Chaos but good chaos. no data|tape came up with the floor wax]', decision: 'go-on' },
        ],
      },
      {
        question: '[If both lines, floor and desk, are used the same day, does it carry over?|Floor first or desk first?]',
        change: '[10 min floor, then the same numbers on the desk strip|desk strip first, floor to check]',
        prediction: '[gap between floor and paper shrinks to 3 kids|desk first will win]',
        ends: [
          {
            saw: '[Gap was 5, now 2 and 3.|No difference we could see. Kids like the floor.]',
            matched: 'yes',
            learned: 'Same numbers, same day. That was all.',
            decision: 'adopt',
          },
          {
            saw: 'Half the desk strips went home as bookmarks.',
            matched: 'no',
            decision: 'abandon',
            learned: 'Laminate or forget it. Also we did not agree on what “place it” means when we scored.',
          },
        ],
      },
    ],
    looked: ['[exit tickets on 5/4|tickets, three piles on the carpet]', 'photo of the tape line', 'desk strips'],
    saw: [
      'they count the marks not the spaces',
      '[0 is drawn in the middle|where is zero]',
      '“it goes at the end because it’s big”',
      'the ones who explain to a partner fix their own',
    ],
    next: [
      'same numbers on the desk',
      'ask “how do you know” once and then be quiet',
      '[tape again Tuesday|redo the line with 3/3 labeled]',
      'bring 6 tickets we disagree on',
    ],
    said: [
      '#1 We used sidewalk chalk. [Wind.|Sprinklers.] Same result though.',
      'Do yours agree where zero is? Ours don’t. Grade 3 says they never put it on.',
      '#2 Laminate. Trust me.',
    ],
    quotes: ['“It’s past one because you run out of whole.”', '“I thought the bottom number is where you stand.”'],
    measure: {
      name: 'Places 5/4 on an empty line',
      tries: [1, 2],
      kind: 'proportion',
      definition: 'exit ticket, within a finger of the right spot',
      direction: 'up',
      from: 0.36,
      to: 0.62,
      of: 25,
    },
  },
  {
    for: ['2-3', '4-5', 'middle-math'],
    tries: [
      {
        question: '[Is one exit ticket question enough to plan tomorrow?|We drown in exit tickets. What if it is one question?]',
        change:
          '[One problem. Sort in three piles in under 4 minutes, during dismissal.|One question, no name needed, sort standing up]',
        prediction: '[We will actually look at them the same day, 4 of 5 days|the almost pile is going to be the biggest]',
        ends: [
          {
            saw: '[Sorted same day 3 of 5. The other two got sorted in the car line.|Yes, same day mostly. Piles made tomorrow’s group in one minute.]',
            matched: 'yes',
            surprised: '[the “almost” pile had four different mistakes in it|Almost is not one thing]',
            learned: '[Three questions made us feel thorough and look at none.|one good question > three]',
            decision: 'adopt',
            next: 'keep. share the question bank',
          },
          {
            saw: 'We sorted them. [Then taught the same lesson anyway because the pacing says so.|And did what we would have done.]',
            matched: 'partly',
            learned: 'Sorting is not the change. Having 15 minutes tomorrow to use it is.',
            decision: 'adapt',
            next: 'hold the first 15 min of [Thursday|the next day]',
          },
        ],
      },
      {
        question: '[What do we do tomorrow with the “almost” pile?|Almost pile: reteach, partner, or leave it?]',
        students: 'the almost pile, [usually 8 to 10 kids|changes every day]',
        change:
          '[First 10 minutes, almost pile meets at the carpet, others on the choice sheet|pair one almost with one got it. two problems]',
        prediction: 'half of them will [move|get the same problem next day]',
        ends: [
          {
            saw: '[5 of 9, 4 of 8, 7 of 10|Pairs helped the got-its more, I think.]',
            matched: 'partly',
            decision: 'adapt',
            learned: 'It works when we have picked the mistake. It does not when we just say it again.',
          },
          { saw: '[not enough days to say|did it twice]', decision: 'go-on' },
          {
            saw: 'The “got it” partner did the problem for them. Every pair I watched.',
            matched: 'no',
            surprised: 'they were proud of it',
            learned: 'Partner needs a job that is not telling. We have not found it.',
            decision: 'abandon',
          },
        ],
      },
    ],
    looked: ['yesterday’s piles', '[six “almost”s spread on the table|the almost pile]', 'ticket bank so far'],
    saw: [
      'most of “almost” is regrouping',
      'two rooms same mistake, third room taught it differently',
      '[got it pile has kids with no work shown|can’t tell if they copied]',
      'we sort differently. M. is nicer than I am',
    ],
    next: [
      'one question only',
      '[sort together Tuesday|swap stacks and sort each other’s]',
      'pick the mistake before picking the kids',
      'write what counts as almost',
    ],
    said: [
      'We sort differently, every one of us. Ended up writing two lines about what “almost” is.',
      '[Does anybody have tickets in Spanish?|We have 40 of these tickets if you want them.]',
      '#1 Do you keep the piles or just the numbers?',
      '#2 Our got-its tell the answer too. We gave them question cards.',
    ],
    measure: {
      name: 'Exit ticket piles',
      tries: [1, 2],
      kind: 'piles',
      definition: 'one question, sorted the same day',
      direction: 'up',
      from: 0.34,
      to: 0.58,
      of: 24,
    },
  },
  {
    for: ['k-1', '2-3'],
    tries: [
      {
        question:
          '[Do dot cards for 5 minutes a day change how they count?|Number talks with the little ones: worth the five minutes?]',
        students: '[kids who count every dot from one|counters, 12 of 23]',
        change: '[Flash 3 seconds, how many, how did you see it. Every day after snack.|dot cards, no pencils]',
        prediction: '[In four weeks half of them will stop counting from one|more “I saw 3 and 2”]',
        ends: [
          {
            saw: '[12 down to 7 who count from one|“I saw 3 and 2” is now a thing they say at lunch]',
            matched: 'yes',
            surprised: '[our quietest girl explains the best|the twins see it differently and fought]',
            learned: 'Three seconds. When we leave it longer they count.',
            decision: 'adopt',
          },
          { saw: '[They love it. We do not know if it did anything.|Fun. Did the check late.]', decision: 'go-on' },
        ],
      },
      {
        question: 'Same cards with two colors: do they [use it to add|see addition]?',
        change: 'two color dots, “write what you saw”',
        ends: [
          {
            saw: '[Writing it killed the talk.|They drew dots.]',
            matched: 'no',
            learned: 'Talk for longer before paper. We rushed because the report card has a writing box.',
            decision: 'abandon',
          },
          { saw: '8 of 23 wrote 3 + 2 by themselves.', decision: 'adapt', next: 'keep talk daily, write on Fridays' },
        ],
      },
    ],
    looked: ['tally: counts from one / counts on / just sees it', 'Tuesday video 2 min', 'cards we made'],
    saw: [
      'fingers under the table',
      '[five is a wall. four they see|above 5 all count]',
      'they copy the last kid’s way',
      'new student from Puente does it in his language and is right',
    ],
    next: ['3 seconds. count in my head', 'ask a different kid first', '[6 with two rows of three|domino six]'],
    said: [
      'If you let them answer in any language you will hear more. We do.',
      '@saltbush/grade-KG Kinder at Saltbush would trade cards.',
      '#2 Same here: paper too early kills it.',
    ],
    quotes: ['“I didn’t count it, I just saw it.”'],
    measure: {
      name: 'Children who count from one',
      tries: [1, 2],
      kind: 'count',
      unit: 'children',
      direction: 'down',
      from: 12,
      to: 6,
    },
  },
  {
    for: ['2-3', '4-5'],
    tries: [
      {
        question:
          '[Word problems with the numbers left out: do they read them then?|If there are no numbers, do they have to think about the story?]',
        students: '[number grabbers|kids who add everything]',
        change: '[Story first with blanks. “What could the question be?” Numbers after 5 minutes.|cover numbers with tape]',
        prediction: '[They will hate it for a week. Then fewer random operations.|right operation from 10 of 26 to 16]',
        ends: [
          {
            saw: '[15 of 26.|Operation right: 10, 13, 15.]',
            matched: 'yes',
            surprised: 'The EL kids did better than usual. [More time on the story.|There was something to talk about.]',
            learned: '[The numbers were the thing that told them to stop reading.|it’s a reading routine really]',
            decision: 'adopt',
            next: 'one a week, Tuesdays',
          },
          {
            saw: 'Half wrote their own numbers in and added them.',
            matched: 'no',
            learned: 'ha. Still thinking about this one.',
            decision: 'adapt',
          },
        ],
      },
    ],
    looked: ['10 problems with operation circled', 'benchmark 1 word problem item'],
    saw: [
      '“altogether” still means plus',
      '[they underline everything|every word underlined]',
      'drawing the story helped 4 of 5',
    ],
    next: ['tape over numbers', 'ask what the question could be', 'no key words poster, take it down'],
    said: ['We took the key word poster down. Two parents asked.', 'Trying it with our sixth graders next.'],
    measure: { name: 'Chose an operation that fits', kind: 'proportion', direction: 'up', from: 0.38, to: 0.6, of: 26 },
  },
  {
    for: ['2-3', '4-5'],
    tries: [
      {
        question: '[Is homework a game better than homework a sheet?|Math bag home instead of the packet. Will anyone play?]',
        students: 'all. [watching the 7 who never return anything|and the ones at after care]',
        change: '[card game in a zip bag, Monday to Thursday, note back with one line|dice game, rules in English and Spanish]',
        prediction: '[more will come back. 60%|families will like it]',
        ends: [
          {
            saw: '[44% came back. But three of the seven who never.|Bags came back without dice.]',
            matched: 'partly',
            surprised: '[a grandfather wrote a whole page|older brothers are ruthless]',
            learned: 'It is not about home or sheet. If someone is home at 6 it works.',
            decision: 'adapt',
            next: 'play it at after care too',
          },
          {
            saw: '[We ran out of bags.|11 bags back of 52]',
            matched: 'no',
            decision: 'abandon',
            learned: 'Loved the idea. Not with our budget for dice.',
          },
        ],
      },
    ],
    looked: ['notes that came back', 'bag tally'],
    saw: ['same 7 kids', 'notes in three languages', 'dice are gone'],
    next: ['ask after care', 'smaller bag', '[one game all week|same game three weeks]'],
    said: [
      '@office Front office has 200 dice from an old adoption, come get them.',
      'Do families with two jobs play too? Ours asked.',
    ],
    measure: { name: 'Notes that came back', kind: 'proportion', direction: 'up', from: 0.3, to: 0.48, of: 52 },
  },
  {
    for: ['4-5', '2-3', 'middle-math'],
    tries: [
      {
        question: '[What if we only talk about one wrong answer a day?|Can a wrong answer be the lesson?]',
        change:
          '[Pick one interesting mistake from the tickets, rewrite it in our hand, “what was this person thinking?”|mistake of the day, no names, 6 minutes]',
        prediction: '[kids will stop erasing|more kids say what they think]',
        ends: [
          {
            saw: '[Still erasing. But they look for the mistake now.|Hands up went from the usual 5 to about 11.]',
            matched: 'partly',
            learned:
              '[Our handwriting matters, they recognise each other’s.|It takes us longer to pick it than to teach it. Still worth it.]',
            decision: 'adopt',
          },
          {
            saw: 'A kid recognised his paper and shut down for two days.',
            matched: 'no',
            surprised: 'we had been so careful',
            learned: 'Rewrite it AND change the numbers. And ask first. We talked with him, he is ok.',
            decision: 'adapt',
            next: 'use mistakes from the other room',
          },
        ],
      },
    ],
    looked: ['three mistakes to choose from', 'hands up tally'],
    saw: [
      'same regrouping mistake three weeks in',
      'they explain wrong answers better than right ones',
      'erasers are confiscated in room 9 apparently',
    ],
    next: ['swap mistakes between rooms', '6 minutes and stop', 'let a kid pick the mistake'],
    said: ['Using another school’s mistakes is the trick. We’d swap with you.', 'Do you ask the kid first?'],
    measure: {
      name: 'Different children who spoke',
      kind: 'count',
      unit: 'children',
      purpose: 'practice',
      direction: 'up',
      from: 6,
      to: 11,
    },
  },
]
