import type { Story } from '../story.ts'

/** Reading and writing in elementary school, in the second year of one new curriculum. */
export const literacy: readonly Story[] = [
  {
    for: ['2-3', '4-5'],
    tries: [
      {
        question:
          '[Can we finish a Waymark lesson in one day without losing the writing?|What do we cut so that a Waymark lesson fits in 90 minutes?]',
        students:
          '[everyone, but mostly the kids who never get to the writing page|the slow starters, about a third of each room]',
        change:
          '[Skip the picture walk and the second vocabulary page. Start at the question of the day.|Timer on the mini lesson, 12 minutes. Whatever is left of it is left.]',
        prediction: '[Most rooms will get to writing 4 days out of 5.|We will still be behind but less.]',
        ends: [
          {
            saw: '[Got to writing 3 days out of 5. The days we did not were Wednesday and the fire drill.|Two of us got there most days. The third room has 6 pull outs during reading so no.]',
            matched: 'partly',
            surprised: '[Nobody missed the picture walk. Not one kid asked.|They started telling us when our timer was off.]',
            learned:
              '[We were doing all of it because it was in the book. It does not all weigh the same.|The timer helps us more than it helps them. We talk too long.]',
            decision: 'adapt',
            next: '[Mark which pages we keep for unit 5 before we start it|Ask the reading task force if skipping is ok so we stop hiding it]',
          },
          {
            saw: '[Finished on time but the writing was two lines.|On pace now. Writing is worse than last unit.]',
            matched: 'no',
            learned: '[Being on the right page is not the same as them reading.|Pace was our worry not theirs]',
            decision: 'abandon',
          },
        ],
      },
      {
        question:
          '[If we teach three Waymark days and keep two for our own books, do they read more?|Do kids read longer when Thursday is theirs to choose a book?]',
        students: '[the ones who say reading is boring now|our mid readers]',
        change:
          '[Lessons Mon to Wed. Thursday and Friday library books and conferring.|Thursday: no lesson. 25 minutes of reading, teacher confers with 4 kids.]',
        prediction: '[Minutes of real reading doubles. Unit test stays the same.|They will settle by week 3]',
        ends: [
          {
            saw: '[Minutes went from about 8 to about 20. Unit test a hair lower. One room down 4 points.|Settled in week 2. I could hear the room.]',
            matched: 'partly',
            surprised:
              '[The loudest kid about hating reading had finished a whole series at home.|Some kids did not know how to pick a book at all]',
            learned:
              '[Choosing is a skill and we had stopped teaching it.|Conferring with 4 kids told us more than the weekly check did.]',
            decision: 'adapt',
            next: '[Teach choosing in the first week next time|Keep Thursday. Give Friday back.]',
          },
          {
            saw: '[Worked until the sub shortage. Then no one could hold Thursday.|We did it three times then testing week.]',
            decision: 'go-on',
          },
        ],
      },
    ],
    looked: [
      '[Unit 4 pacing page with our crossings out|the pacing guide, marked up]',
      'writing pages from two tables',
      '[weekly check scores, printed|Waymark unit check]',
      'our own timer notes',
    ],
    saw: [
      '[we all lose time in the same place, the second vocabulary page|everybody stalls at vocab]',
      'kids copy the sentence from the screen',
      '[the independent page is blank for 7 kids|blank pages again at the back table]',
      'fatigue is real, ours and theirs',
      'the texts are actually good. It is the number of parts',
    ],
    next: [
      'skip picture walk, see if anyone notices',
      '[time my mini lesson|phone timer, 12 min]',
      'ask T&L what is really required',
      '[Thursday own books|swap Thursday for library]',
      'write down what I cut so next year knows',
    ],
    said: [
      '[We cut the same page. Nobody has come for us yet.|Glad it is not just us. Grade 3 here cut it too.]',
      'Could you post the list of what you kept? We are about to start unit 5.',
      '[How did you explain it to your principal?|Did anyone from central office say anything?] Asking for a friend.',
      '#2 Thursday is theirs here too. Best hour of the week, including mine.',
    ],
    quotes: ['“I like when we just read the book.”', '“Is this the part where we do the page?”'],
    measure: {
      name: 'Rooms that reached the writing page',
      kind: 'proportion',
      purpose: 'practice',
      definition: 'days with at least 10 minutes of writing, over days taught',
      direction: 'up',
      from: 0.35,
      to: 0.7,
      of: 15,
    },
  },
  {
    for: ['k-1'],
    tries: [
      {
        question:
          '[Do kids use the sounds we taught when they read something that is not the Waymark decodable?|Are they reading or remembering the decodable?]',
        students: '[our 11 who are “on track” but freeze with a new book|the ones at benchmark who can’t read the lunch menu]',
        change:
          'Cover the picture. Read it again the next day [with the lines cut up and mixed|from a page we typed, no pictures].',
        prediction: '[Half will still read it.|most of them were memorizing]',
        ends: [
          {
            saw: '[6 of 11 could. 5 were looking at us for the answer.|4 read it cold, 3 got stuck at the first blend, the rest told us the story from memory (very well)]',
            matched: 'yes',
            surprised: 'One of the strongest was memorizing the whole thing.',
            learned: 'The check at the end of the week cannot see this. Two minutes with a strip of paper can.',
            decision: 'adopt',
            next: 'strips on Fridays for the ones we are not sure about',
          },
          { saw: '[Did it with 5 kids before the week got away.|Only got through one table]', decision: 'go-on' },
        ],
      },
      {
        question: 'Does reading to a [stuffed animal|big buddy] make our shy readers read aloud?',
        students: '[the 4 who whisper|whisperers]',
        change: '[10 minutes after lunch, corner with the dog pillow|Buddies on Tuesday, same pairs for four weeks]',
        ends: [
          {
            saw: '[All four read. Two still whisper, to the pillow.|They read to the buddy and not to us. ok]',
            decision: 'adopt',
          },
          {
            saw: 'Buddies cancelled 3 of 4 weeks, no one to walk them over.',
            matched: 'no',
            learned: 'Anything that needs another room’s adult dies in sub season.',
            decision: 'abandon',
          },
        ],
      },
    ],
    looked: ['running notes on 5 readers', 'sentence strips [from Friday|in the tray]', 'sound check, columns by kid'],
    saw: [
      'blends at the end drop off: “wen” for went',
      'he sounds out perfectly and does not know what he read',
      '[they wait for the first letter from us|looking at my mouth not the page]',
      'three kids moved, finally',
    ],
    next: [
      'cover pictures with sticky notes',
      'strips Friday',
      '[listen to two kids a day, no more|2 readers a day on my clipboard]',
      'send strips home with [Ana|M.] and see',
    ],
    said: [
      '#1 We did this with second grade. [Humbling.|Ouch.]',
      '#1 @grade-KG What do you do with the ones who are memorizing? We have plenty.',
      '#2 Ours read to the class turtle. Same idea, slower listener.',
    ],
    measure: {
      name: 'Reads the mixed-up strip',
      kind: 'piles',
      definition: 'got it: all words; almost: needs one sound from us; not yet',
      direction: 'up',
      from: 0.3,
      to: 0.55,
      of: 22,
    },
  },
  {
    for: ['2-3'],
    tries: [
      {
        question:
          '[Do they understand more if they tell the chapter to a partner before any questions?|If they retell first, are the answers theirs?]',
        change:
          '[Partner retell, one minute each, book closed. Then the questions.|“Tell it to your shoulder partner like they were absent.”]',
        prediction: '[Answers get longer by a sentence|more names and details, same number right]',
        ends: [
          {
            saw: '[Longer yes. Right no. Retelling everything in order is not the same as what matters.|Details up. They now tell us about every single snack the character ate.]',
            matched: 'partly',
            learned: '“What is the most important thing to tell someone who was absent?” is the better ask.',
            decision: 'adapt',
            next: 'change the prompt, same minute',
          },
          { saw: '[Loud. Fun. Could not hear if it helped.|good talk, forgot to collect the answers]', decision: 'go-on' },
        ],
      },
      {
        question:
          '[What happens to retells when the prompt is only “what mattered”?|“What mattered?” as the only question for two weeks. Enough?]',
        students: '[all rooms|the 8 we were worried about in the first try]',
        change: 'one prompt, on the board all week, [no worksheet|exit slip with one line]',
        prediction: '[About 60% will name the turning point|they’ll complain it is too short]',
        ends: [
          {
            saw: '[51% then 58% then 64. small groups moved the most|It went up but one room did not do it 2 days]',
            matched: 'yes',
            surprised: '[Kids argued about it at recess.|they argued. about a book.]',
            learned: 'Fewer questions, same one, long enough to get good at it.',
            decision: 'adopt',
            next: 'show the grade above us',
          },
          {
            saw: 'By day 6 “the problem got solved” was everybody’s answer.',
            matched: 'no',
            learned: 'A prompt wears out. Ours took six days.',
            decision: 'abandon',
          },
        ],
      },
    ],
    looked: ['[exit slips, one line each|a stack of one line slips]', 'audio of two partner retells', 'chapter 6 answers'],
    saw: [
      'they retell the beginning and run out of time',
      '[girls’ table interrupts less and gets further|table 4 interrupts each other to the end of the story]',
      'the ones who are quiet in whole group had the most to say',
      'nobody mentioned the dog dying',
    ],
    next: [
      'absent partner prompt',
      '[ask “what mattered” only|drop questions 2–5]',
      'record one pair',
      'sort the slips before Wednesday',
    ],
    said: [
      '#1 Retelling everything in order: that is exactly our room.',
      '#1 What do you do when the partner tells nothing back?',
      '#2 One prompt for two weeks. Did nobody get sick of it?',
      '#2 We put “so what?” on the board instead. Nearly the same thing.',
    ],
    quotes: ['“You have to say why it matters or it is just stuff that happened.” (grade 3)'],
    measure: {
      name: 'Slips that name what mattered',
      tries: [1, 2],
      kind: 'proportion',
      definition: 'names the turning point in own words; two of us sort together',
      direction: 'up',
      from: 0.4,
      to: 0.64,
      of: 66,
    },
  },
  {
    for: ['2-3', '4-5'],
    tries: [
      {
        question: '[How do we get more than three sentences out of them?|Is it stamina or do they have nothing to say?]',
        students: '[kids who write “the end” on line 3|about 9 in each room]',
        change:
          '[Draw a line on the page where you think you will stop. Then pass it.|Quiet 7 minutes, pencil moves, spelling does not count]',
        prediction: '[everyone past the line by Friday|5 lines]',
        ends: [
          {
            saw: '[Most passed the line. Some drew the line lower the next day, which, fair.|They wrote more. Of the same sentence.]',
            matched: 'partly',
            surprised: 'The line worked best for the fast ones.',
            learned: '[It was not stamina. They did not have the thing to write about yet.|More paper is not more thinking.]',
            decision: 'adapt',
            next: 'talk first then write',
          },
          { saw: '[three more lines on average|up a bit]', decision: 'adopt' },
        ],
      },
      {
        question: 'Sentence frames: [when do we take them away?|who still needs them by now?]',
        students: '[multilingual kids at level 3|the 6 who copy the frame and stop]',
        change: '[Frames on the back of the page. You have to turn it over.|No frame unless you turn the page. Until Friday.]',
        prediction: 'Half will turn it over, [writing gets messier and longer|that is fine]',
        ends: [
          {
            saw: '[Only 4 turned it over. The rest wrote. Messy.|by day 3 nobody turned the page]',
            matched: 'no',
            surprised: '[we were holding them back with the frames|I was the one who needed the frame]',
            learned: 'We never check if a support is still needed. Now we will on the first Monday.',
            decision: 'adopt',
          },
          {
            saw: 'Two newcomers stopped writing. We gave the frames back.',
            matched: 'no',
            learned: 'Not one answer for everybody. Newcomers keep them, the rest try without.',
            decision: 'adapt',
            next: 'ask Multilingual Learning to look at our sort',
          },
        ],
      },
    ],
    looked: [
      'Monday and Friday writing from the same 5 kids',
      'the frames on our wall (there are 14)',
      '[a page with no frame|first drafts]',
    ],
    saw: [
      'the frame is the whole answer',
      'they write what they said to a partner almost word for word',
      '[spelling got worse, ideas got better|can’t spell “because”, uses it 6 times]',
      'lefty in the back needs a different chair',
    ],
    next: [
      'take 10 frames down',
      'turn over page',
      '[quiet 7|7 minute write daily]',
      'sit with two newcomers and keep the frame',
    ],
    said: [
      '#2 We counted our frames: 19 on one wall. Starting to take them down.',
      '#2 Level 1 needs them longer than I thought. Level 3 not at all.',
      '#1 And the one who fills the line with “very very very”?',
      '#1 Somebody here draws the line at the bottom of page two. Every day.',
    ],
  },
  {
    for: ['k-1', 'newcomers'],
    tries: [
      {
        question: '[Do four words acted out stick better than ten words listed?|Fewer vocabulary words, more days each. Better?]',
        students: '[all, watching our 5 newcomers|kids who came this year]',
        change: '[Four words a week. Act, draw, say, use at lunch.|Pick 4 from the Waymark 12 and do them all week]',
        prediction: '[They will use two of the four without us asking.|3 of 4 by Friday for most]',
        ends: [
          {
            saw: '[“Reluctant” showed up at recess.|one used “enormous” about a burrito. Counted.]',
            matched: 'yes',
            learned: '[Acting it is what did it. Drawing was just drawing.|four is the right number for us]',
            decision: 'adopt',
          },
          { saw: '[Week 1 good, week 2 assembly, week 3 me out.|Only two weeks really happened]', decision: 'go-on' },
          {
            saw: 'Newcomers got all four. The others were bored by Thursday.',
            matched: 'partly',
            learned: 'Same four words, different jobs with them by Thursday.',
            decision: 'adapt',
            next: '[pairs make a riddle on Thursdays|ask what the ones who know it could do]',
          },
        ],
      },
    ],
    looked: ['word wall photo', 'quick check: point, act, use', 'lunch notes from [Ms. R|the paraeducator]'],
    saw: [
      'they can point but not say',
      'acting out “whisper” was not quiet',
      '[siblings know the words, so it is going home|a mother asked what “stubborn” meant]',
    ],
    next: ['4 words only, really', 'ask lunch staff to use “tray” and “enough” on purpose', 'act before draw'],
    said: [
      'Stealing “use it at lunch”. Our kitchen team is up for it.',
      'We do this in Spanish first, then English. Ask me how.',
      'Four! We are still at ten and nobody knows any of them.',
    ],
    measure: {
      name: 'Words used without being asked',
      kind: 'count',
      unit: 'times heard',
      definition: 'tally by any adult in the room or at lunch',
      direction: 'up',
      from: 3,
      to: 9,
    },
  },
  {
    for: ['k-1', '2-3'],
    tries: [
      {
        question: '[How do we keep phonics groups going when there is no sub?|Can groups survive two absences in one week?]',
        students: 'the lowest group, who [get cancelled first|lose it every time]',
        change:
          '[Swap: lowest group is seen first, top group is the one that gets cancelled.|one lesson folder per group that any adult can open and run]',
        prediction: '[Lowest group gets 4 days instead of 2|paras can run it]',
        ends: [
          {
            saw: '[3.5 days. Better than 2.|They met 11 of 15 days]',
            matched: 'partly',
            surprised: 'Parents of the top group noticed before we told them.',
            learned: 'Who gets cancelled is a decision. We had never made it.',
            decision: 'adopt',
          },
          {
            saw: '[Folder worked with our para. With a stranger no.|sub did a word search]',
            matched: 'no',
            decision: 'adapt',
            next: 'folder needs a half page “how it sounds”',
          },
        ],
      },
    ],
    looked: ['tally of groups that met', '[sub log|the absence calendar]', 'folder 2, used'],
    saw: [
      'of 15 days we lost 6',
      'groups right after lunch never start on time',
      'lowest group has the most adults through the door',
    ],
    next: ['see lowest group first', 'make folder 3', '[ask office which days are short before 8|text the office at 7:30]'],
    said: [
      'We had never asked who gets cancelled first. It’s the lowest group here too.',
      '@staffing/lead Can I use your count? It says it better than our chart.',
      'Does the folder work with a stranger? Ours didn’t.',
    ],
    measure: {
      name: 'Days the lowest group met',
      kind: 'proportion',
      purpose: 'practice',
      direction: 'up',
      from: 0.45,
      to: 0.75,
      of: 5,
    },
  },
  {
    for: ['bilingual'],
    spanish: true,
    tries: [
      {
        question: '¿Qué pasa si leen primero en español el mismo tema que luego leen en inglés?',
        students: 'los 14 que apenas empiezan en inglés',
        change:
          '[El lunes el texto en español, el miércoles en inglés. Mismo tema, no traducción.|Tema en español dos días antes.]',
        prediction: '[Van a hablar más en inglés, aunque con errores.|Participan más el miércoles]',
        ends: [
          {
            saw: '[Hablaron más. Escribir, igual que antes.|Sí participan, hasta los callados. La hoja salió casi vacía.]',
            matched: 'partly',
            surprised: 'Los que llegaron hace poco explicaron a los demás.',
            learned:
              '[El tema ya lo traen. Lo que falta es la frase en inglés, no la idea.|Saber el tema les da permiso de hablar.]',
            decision: 'adapt',
            next: 'dos frases en inglés para empezar, nada más',
          },
          { saw: 'Solo alcanzamos dos semanas por los exámenes.', decision: 'go-on' },
        ],
      },
      {
        question: '¿Ayuda comparar palabras parecidas (cognados) en la pared con los niños y no antes?',
        change: 'Los niños encuentran los cognados y los pegan. Nosotras no ponemos ninguno.',
        ends: [
          {
            saw: '37 palabras en dos semanas. Cuatro eran falsas y fueron las mejores pláticas.',
            decision: 'adopt',
            learned: 'La pared que hacen ellos sí la miran.',
          },
        ],
      },
    ],
    looked: ['hojas del miércoles', 'la pared de palabras', 'grabación de una mesa, 3 minutos'],
    saw: [
      'explican en español lo que leyeron en inglés, y bien',
      'copian el título',
      'la mesa de adelante tradujo para todos',
      'faltan libros del tema en español',
    ],
    next: [
      'pedir a la biblioteca 6 libros del tema',
      'probar con dos frases de inicio',
      'grabar la mesa 3',
      'leer el texto con la maestra de inglés antes',
    ],
    said: [
      '#1 We do the same in the afternoon block. Would love to compare Wednesdays.',
      '#2 Nos interesa la pared. ¿Podemos ir a verla?',
      '#1 ¿Y los que no leen todavía en español?',
    ],
    quotes: ['“En español ya sé, en inglés me falta la palabra.”'],
  },
]
