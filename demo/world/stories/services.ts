import type { Story } from '../story.ts'

/** Those who drive, feed, sit beside, keep the door and the building. */
export const services: readonly Story[] = [
  {
    for: ['bus-support'],
    tries: [
      {
        question: '[Does it help riders to know what’s next on the ride?|picture strip for the ride: less yelling?]',
        students: '[7 riders on 21|our two little ones who unbuckle]',
        change: '[Strip on the seat back: buckle, song, bridge, school.|aide shows next picture at each stop]',
        prediction: '[unbuckling from 9 a week to 4|quieter after the bridge]',
        ends: [
          {
            saw: '[3. The bridge is the thing, he waits for it.|quieter yes. strip got chewed]',
            matched: 'yes',
            learned: 'He needed to know how long.',
            decision: 'adopt',
            next: 'one for 22, and a copy for his teacher',
          },
          { saw: 'sub driver, other route, strip useless', decision: 'adapt', matched: 'no' },
        ],
      },
    ],
    looked: ['tally', 'strip v2'],
    saw: ['bridge', 'Mondays after dad’s'],
    next: ['strip for 22', 'tell teacher before the ride home'],
    said: [
      '@grade-01 Could his teacher have the same strip for the hallway? That’s me.',
      '@kitchen Could we have the pictures for the lunch line?',
    ],
    measure: { name: 'Times a belt was undone', kind: 'count', unit: 'times a week', direction: 'down', from: 9, to: 3 },
  },
  {
    for: ['transportation-office'],
    tries: [
      {
        question:
          '[When a bus is late who knows and when?|late bus: how long until the school hears it from us and not from a parent?]',
        change: '[One text to the office at minute 5, even without a reason.|dispatcher texts, driver never]',
        prediction: '[schools know first 8 of 10|within 10 min]',
        ends: [
          {
            saw: '[6 of 10. Radios dead past mile 14.|9 min on average, 25 on the mesa]',
            matched: 'partly',
            surprised: 'Parents already have a group chat that is faster than all of us.',
            learned: 'Ask to be in the chat.',
            decision: 'adapt',
          },
        ],
      },
      {
        question: 'Stops: which ones does nobody use?',
        change: 'drivers mark empty stops, two weeks',
        prediction: '10 of 212',
        ends: [
          {
            saw: '31. Four of them in front of houses torn down.',
            matched: 'no',
            surprised: 'took 6 minutes off route 9',
            learned: 'Drivers knew. Nobody had asked.',
            decision: 'adopt',
          },
        ],
      },
    ],
    looked: ['late log', 'stop sheet from drivers'],
    saw: ['mile 14', 'route 9 is 6 min long for nothing', 'short two drivers = four late'],
    next: ['text at 5', 'cut empty stops', 'tell kinder at Willow that 9 comes 8:11'],
    said: [
      '#1 @grade-KG If the office knows, could we too? Our morning waits for bus 9.',
      '#1 @office Office here. A text without a reason is fine. Just the text.',
      '#2 @driver We knew those stops for years. Thank you for asking.',
    ],
    measure: {
      name: 'Late buses the school heard of from us first',
      kind: 'proportion',
      direction: 'up',
      from: 0.3,
      to: 0.65,
      of: 10,
    },
  },
  {
    for: ['elementary-kitchens', 'nutrition-office'],
    tries: [
      {
        question: '[Fruit in the bin: whole or cut?|Do they eat the apple if it is in slices?]',
        change: '[slices in a cup, two days a week|cut oranges on Tuesdays]',
        prediction: '[half the waste|takes us 25 min more]',
        ends: [
          {
            saw: '[Bin 9 lb to 5. Took 40 more minutes, not 25.|They eat it. My wrist does not like it.]',
            matched: 'partly',
            learned: 'Front teeth! First grade has none.',
            decision: 'adapt',
            next: 'slice for K–2 only; ask for the cutter',
          },
          { saw: 'short two people, back to whole', decision: 'abandon' },
        ],
      },
      {
        question: '[How long do they have once they sit?|Do the last in line get to eat?]',
        change: '[second register open first 8 minutes|K comes 5 min before, not with 1st]',
        prediction: '[last ones get 12 min instead of 7|less thrown away]',
        ends: [
          {
            saw: '[11. A second grader told me “I can chew now”.|10 to 13]',
            matched: 'yes',
            decision: 'adopt',
            surprised: 'milk comes back less too',
          },
          { saw: 'who runs the second register? me, and then nobody cuts', matched: 'no', decision: 'go-on' },
        ],
      },
    ],
    looked: ['bin on the scale', 'time sheet last tray', 'leftover milk count'],
    saw: [
      'tofu day: 70% in the bin',
      'last 12 kids have 7 minutes',
      'kids who throw it away are the ones at the end of the line',
    ],
    next: ['cut for K–2', 'time last tray', 'ask for the cutter again', 'taste table Friday'],
    said: [
      '#2 @principal We could send K earlier. It is a bell of two minutes.',
      '#2 @special PE here, I can hold my class 3 minutes.',
      '#1 First graders have no front teeth. So, slices.',
    ],
    measure: { name: 'Fruit in the bin', kind: 'mean', unit: 'pounds', direction: 'down', from: 9, to: 5, daily: true },
  },
  {
    for: ['high-cafeteria'],
    tries: [
      {
        question: '[Why do they walk past us to the gas station?|What would make juniors eat here?]',
        change: '[ask 40 at the gate, give a cookie|bowl line, choose 4 of 9, like the place on Main]',
        prediction: '[price|120 lunches to 160]',
        ends: [
          {
            saw: '[Line. 17 minutes of a 30 minute lunch. Price came third.|171 on bowl day. Rest of the week same.]',
            matched: 'no',
            surprised: 'It’s free and half don’t know it.',
            learned: 'We argued about recipes. It’s the line.',
            decision: 'adapt',
            next: 'second window by the gym',
          },
        ],
      },
      {
        question: 'Second window by the gym?',
        change: 'grab bags, one cart',
        prediction: '60 bags',
        ends: [{ saw: '[84, then 90, then cart broke|84]', matched: 'yes', decision: 'go-on', next: 'wheels' }],
      },
    ],
    looked: ['40 answers', 'line times by 5 min'],
    saw: ['line at 11:42', 'athletes come late and get nothing hot', 'freshmen eat, juniors leave'],
    next: ['window', 'sign: it is free', 'wheels for cart'],
    said: ['#1 @juniper/social Student council would make a sign.', '#2 @custodian Facilities: wheels Thursday.'],
    measure: { name: 'Lunches served', kind: 'count', unit: 'lunches', direction: 'up', from: 410, to: 505, daily: true },
  },
  {
    for: ['nutrition-office'],
    tries: [
      {
        question: 'Which families stopped sending the form and why?',
        change: 'call 50, in their language, with two kitchen leads',
        prediction: 'they think it is the same as last year',
        ends: [
          {
            saw: '31 reached. 12 afraid of who reads it. 9 thought it was automatic.',
            matched: 'no',
            surprised: 'Fear. We never thought of it.',
            learned: 'A kitchen lead they know by face is who they told.',
            decision: 'adapt',
            next: 'say on the form who reads it',
          },
        ],
      },
    ],
    looked: ['forms by school'],
    saw: ['drop at Puente and Piñon'],
    next: ['plain line on the form', 'kitchen leads at laundromat'],
    said: ['@puente/office We will put it in the welcome folder at Puente.'],
  },
  {
    for: ['paraeducators'],
    tries: [
      {
        question: '[If I count to five before I help, do they start?|How often do I do it for them?]',
        students: '[the 6 I sit with|my two in 3rd and the boy in 1st]',
        change: '[Count to five in my head. Then point, not tell.|hands in my pockets]',
        prediction: '[They’ll start 2 times out of 4.|they wait me out]',
        ends: [
          {
            saw: '[3 of 4 by the second week. The count feels like an hour.|he starts if the pencil is already out]',
            matched: 'yes',
            surprised: '[I help more when the teacher is watching.|kids near us started asking him for help]',
            learned: '[I was quick because I felt I should look busy.|Five is long. Works.]',
            decision: 'adopt',
            next: 'tell the teachers so they don’t think I’m slow',
          },
          { saw: '[changed rooms twice that week|They moved me to cover K]', decision: 'go-on' },
          {
            saw: 'He waited me out. Every time. Smiling.',
            matched: 'no',
            learned: 'He likes the company. That’s a different problem.',
            decision: 'adapt',
          },
        ],
      },
      {
        question: '[Point, show, say, do: which one do I use?|tally my prompts for a week]',
        change: '[4 boxes on a card in my pocket|each of us one kid, one subject]',
        prediction: '[mostly pointing|half and half]',
        ends: [
          {
            saw: '[“do it for them” 41%.|Say, say, say. 60%.]',
            matched: 'no',
            learned:
              '[We never learned prompts, someone handed us a kid.|nobody ever showed us, we asked for an hour of training and got it]',
            decision: 'adapt',
            next: 'ask the resource teacher to show us fading',
          },
          { saw: 'cards went through the wash', decision: 'go-on' },
        ],
      },
      {
        question: 'When do paras and teachers get to talk? [We found 0 minutes.|like, ever]',
        change: '[6 min Monday at the door with coffee|notebook that stays on the desk]',
        prediction: '3 Mondays of 4',
        ends: [
          {
            saw: '[2 of 4. Those two weeks were the good ones.|notebook yes! she answers]',
            matched: 'partly',
            decision: 'adopt',
          },
          {
            saw: 'our hours start with the bell. Not paid for before.',
            matched: 'no',
            decision: 'abandon',
            learned: 'Asked HR about ten minutes. Waiting.',
          },
        ],
      },
    ],
    looked: ['cards from our pockets', 'his page with and without me', 'hours on the contract'],
    saw: [
      'we sit too close',
      'they look at us before the teacher',
      'I hold the pencil!!',
      'two kids don’t need us anymore and nobody says it',
    ],
    next: ['count to 5', 'sit one chair away', 'tell teacher', 'card Mon–Wed'],
    said: [
      '#1 @grade-0 Teacher here. I do it too. Counting with you.',
      '#1 Sitting one chair away changed everything here.',
      '@alder/paraeducator We would join. Alder paras, 3 of us.',
      '#3 @grade-0 I would like those six minutes too. Coffee’s on me.',
    ],
    quotes: ['“You can go help him, I got it.”'],
    measure: {
      name: 'Starts without a prompt',
      tries: [1, 2],
      kind: 'piles',
      definition: 'got it: starts alone; almost: a look or a point; not yet: told or done for',
      direction: 'up',
      from: 0.25,
      to: 0.55,
      of: 16,
    },
  },
  {
    for: ['office'],
    tries: [
      {
        question: '[What do people ask us that the sign should say?|first ten minutes at the counter: what is it]',
        change: '[tally 2 weeks, then make 4 signs in 3 languages|phone message redone by a parent]',
        prediction: '[half is late slips|fewer lines at 8:20]',
        ends: [
          {
            saw: '[late slips 38%, “where is room” 20, wrong school 6|line 9 to 5 people]',
            matched: 'partly',
            surprised: 'Kids read the signs to their parents.',
            decision: 'adopt',
            learned: 'The late slip itself is what makes them later. 6 minutes each.',
          },
        ],
      },
      {
        question: 'What if late kids just go to class?',
        change: 'basket by the door, name on a card, go',
        prediction: 'counts stay right',
        ends: [
          { saw: '97% right. 6 min back per kid.', matched: 'yes', decision: 'adopt', next: 'other offices ask for the basket' },
          { saw: 'auditor came. stop for now', decision: 'go-on' },
        ],
      },
    ],
    looked: ['tally', '8:20 photo of the line (backs)'],
    saw: ['same 14 late', 'subs don’t know where to park', 'grandparents never on the card'],
    next: ['basket', 'parking line on the sub email', 'grandparents on the card'],
    said: [
      '#2 The basket!! Yes!',
      '#1 @resource As someone who subs: a line about parking, please.',
      '#2 @grade-0 Those minutes are my warm-up. Thank you.',
    ],
    measure: { name: 'People in line at 8:20', kind: 'count', unit: 'people', direction: 'down', from: 9, to: 4, daily: true },
  },
  {
    for: ['health'],
    tries: [
      {
        question: '[Stomach aches at 10:15. Hungry, math or lonely?|who comes to me every day and why]',
        students: '[19 with 5+ visits|frequent flyers, kindly meant]',
        change: '[Ask “what did you eat” first, crackers before thermometer.|cracker, chair, 5 min, back]',
        prediction: '[half go back to class|8 of 19 hungry]',
        ends: [
          {
            saw: '[12 hungry. 4 avoid one class. 3 really sick.|back to class 70%]',
            matched: 'partly',
            surprised: 'They missed breakfast because the bus comes at 8:17.',
            learned: 'It’s on the bus schedule, not in the child.',
            decision: 'adopt',
            next: 'talk to kitchen + dispatch, same table',
          },
        ],
      },
    ],
    looked: ['visit list by time', 'bus times'],
    saw: ['10:15', 'bus 9', 'same period, same teacher: 4'],
    next: ['crackers order', 'meet kitchen', 'inhaler list to grade 1'],
    said: [
      '@kitchen Kitchen: we can bag breakfasts for bus 9, starting Monday.',
      '@counselor If some of them are avoiding one class: can we talk, quietly?',
    ],
    measure: {
      name: 'Visits between 10 and 10:30',
      kind: 'count',
      unit: 'visits',
      direction: 'down',
      from: 14,
      to: 7,
      daily: true,
    },
  },
  {
    for: ['custodial'],
    tries: [
      {
        question: '[Do kids clean up if the trash can is where they eat?|moving cans: less on the floor?]',
        change: '[4 cans out from the wall, one by each table row|names on the cans, kids painted them]',
        prediction: '[20 min less sweeping|they will miss the can anyhow]',
        ends: [
          {
            saw: '[15 min less. Fruit still on floor.|painted cans are full, plain ones no]',
            matched: 'partly',
            surprised: 'A third grader made himself can captain.',
            decision: 'adopt',
          },
          { saw: 'yard duty moved them back. twice', decision: 'go-on', learned: 'Ask yard duty first.' },
        ],
      },
    ],
    looked: ['clock on sweeping'],
    saw: ['milk under table 6', 'can captain'],
    next: ['paint two more', 'tell yard duty'],
    said: ['@special Art will paint the cans. How many?', '@grade-03 One of mine comes early to help you. He never comes early.'],
  },
  {
    for: ['counselors'],
    tries: [
      {
        question: '[Do students come if they don’t have to write why?|pass with “why” box: who stays away]',
        change: '[No reason on the pass. A dot.|QR at three bathrooms, just a time]',
        prediction: '[30% more, some to skip class|boys]',
        ends: [
          {
            saw: '[Twice as many. Skippers: 4, and they needed to talk too.|boys from 11 to 29]',
            matched: 'partly',
            learned: 'We asked why to protect ourselves from skippers.',
            decision: 'adopt',
            next: 'two of us cannot see 60 a week. say so',
          },
        ],
      },
      {
        question: 'Schedules: 310 change requests. [Which ones did we cause?|Why?]',
        change: 'sort by reason before fixing any',
        prediction: 'kids want their friends',
        ends: [
          {
            saw: '58% were our error or a full section. Friends 9%.',
            matched: 'no',
            surprised: '9!',
            learned: 'We’d been telling them “no changes for friends” for years.',
            decision: 'adapt',
          },
        ],
      },
    ],
    looked: ['pass counts', '310 slips in piles'],
    saw: ['period 3', 'newcomers never ask', 'full sections are always art'],
    next: ['dot pass', 'visit Puente class', 'third art section?'],
    said: [
      '#2 @arts Art here: yes. A third section. Tell them.',
      '#2 9% friends. I owe some apologies.',
      '#1 Two of mine went by themselves this week. Thank you.',
    ],
    measure: {
      name: 'Students who came by themselves',
      kind: 'count',
      unit: 'students a week',
      direction: 'up',
      from: 22,
      to: 45,
    },
  },
]
