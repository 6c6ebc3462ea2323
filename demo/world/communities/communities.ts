import { more } from './more.ts'
import type { ToldCommunity } from './told.ts'

/** Who gathers around what in Juniper Valley. */
export const COMMUNITIES: readonly ToldCommunity[] = [
  {
    key: 'capstone',
    practice: 'capstone',
    name: 'Capstone, four high schools',
    purpose: 'We read drafts across schools, sit in on each other’s defenses, and change the practice together.',
    on: [-60, 3],
    members: [
      {
        who: 'juniper-social/0',
        circle: 'doing',
        follows: true,
        beside: 'veteran',
        besideText: 'Sixth year. Wednesdays, third period.',
      },
      { who: 'juniper-social/1', circle: 'doing' },
      { who: 'juniper-english/0', circle: 'doing' },
      {
        who: 'tamarack-social/0',
        circle: 'doing',
        follows: true,
        beside: 'veteran',
        besideText: 'Anyone whose students come from internships.',
      },
      { who: 'tamarack-science/0', circle: 'doing' },
      { who: 'juniper-career/0', circle: 'doing' },
      { who: 'ridgeline-staff/0', circle: 'doing' },
      { who: 'puente-content/0', circle: 'doing', follows: true },
      { who: 'juniper-science/0', circle: 'considering', beside: 'novice', besideText: 'I have never led a defense.' },
      { who: 'secondary-principals/0', circle: 'informed' },
      { who: 'supervisors/0', circle: 'informed' },
      { who: 'teaching/0', circle: 'informed' },
    ],
    posts: [
      {
        by: 'tamarack-social/0',
        on: [-3, 2],
        text: 'We had a reader from Ridgeline in two defenses last week. The students explained more, and one of them explained it to her, not to us. Who has a morning free in May?',
        answers: [
          { by: 'ridgeline-staff/0', on: [-3, 3], text: 'I do, any Thursday. Tell me which paper I should read twice.' },
          { by: 'puente-content/0', on: [-3, 3], text: 'Two of us read in Spanish as well, if anybody wants to defend in it.' },
        ],
      },
      {
        by: 'juniper-science/0',
        on: [-2, 1],
        question: true,
        text: 'Our department thinks about beginning in the fall. What do you do with a student who has no question in October? We would have eleven of those.',
        answers: [
          {
            by: 'juniper-career/0',
            on: [-2, 1],
            text: 'Ask what somebody at their job complains about. Mine came back with forty complaints, and one of them was a question.',
            helped: true,
          },
          {
            by: 'juniper-social/0',
            on: [-2, 2],
            text: 'We stopped waiting for a good one. A small question they can finish beats a large one they admire. Come and sit in a log day, you will see.',
          },
          { by: 'juniper-science/0', on: [-2, 2], text: 'I would like that. I have asked for a visit.' },
        ],
      },
      {
        by: 'puente-content/0',
        on: [-1, 4],
        text: 'Five papers we could not agree on are copied for the twelfth. In four of them it was the word “limits” again. Bring the sentence you use for it.',
      },
    ],
    gatherings: [
      {
        kind: 'event',
        by: 'puente-content/0',
        on: [-2, 4],
        title: 'Five papers, read apart, then together',
        text: 'Read them alone first. We begin with where we differ most.',
        place: 'Puente, room 6',
        begins: [2, 3, '14:30'],
        minutes: 90,
        guests: [{ who: 'juniper-social/0' }, { who: 'tamarack-social/0', says: 'With two of us' }, { who: 'ridgeline-staff/0' }],
      },
      {
        kind: 'offer',
        by: 'juniper-social/0',
        on: [-4, 2],
        title: 'Log day, third period',
        text: 'Twenty-six students, every other Friday, twelve minutes each week in writing. Nothing is prepared for you.',
        place: 'Juniper High, room 114',
        guests: [{ who: 'juniper-science/0', says: 'The third Friday would suit me.' }],
      },
      {
        kind: 'request',
        by: 'juniper-science/0',
        on: [-2, 2],
        host: 'tamarack-science/0',
        title: 'A defense in science',
        text: 'I would like to hear how you ask about error.',
        place: 'Tamarack, lab 2',
        begins: [1, 2, '10:15'],
        minutes: 50,
      },
    ],
    pairings: [
      {
        by: 'juniper-science/0',
        asked: 'juniper-social/0',
        on: [-2, 3],
        text: 'May I sit beside you through one round, from the question to the defense?',
        accepted: 'Yes. Bring one student of yours along as well.',
      },
    ],
  },
  {
    key: 'talk-first',
    practice: 'talk-first',
    name: 'Talk it through, and who it does not reach yet',
    purpose: 'It helps most classes and not newcomers. We try what would.',
    on: [-34, 2],
    members: [
      {
        who: '@alder/english/1',
        circle: 'doing',
        follows: true,
        beside: 'veteran',
        besideText: 'Second period, any day but Monday.',
      },
      { who: 'willow-05/0', circle: 'doing' },
      { who: 'willow-05/1', circle: 'doing' },
      { who: 'willow-04/0', circle: 'considering' },
      { who: 'multilingual/0', circle: 'doing' },
      {
        who: 'spanish-writing/0',
        circle: 'considering',
        beside: 'novice',
        besideText: 'I would like to see it with a text in Spanish.',
      },
      { who: '@teaching/coach/1', circle: 'informed' },
      { who: '@cottonwood/grade-04/2', circle: 'considering' },
    ],
    posts: [
      {
        by: '@alder/english/1',
        on: [-5, 3],
        text: 'Three rounds now. Arguments got onto the page for most, and for the six newcomers nothing moved. I would rather hear that from you than find out in June: does it look the same with you?',
        answers: [
          {
            by: 'willow-05/0',
            on: [-5, 4],
            text: 'The same in fifth grade until we let them point at a picture first. Then three of four spoke.',
          },
          {
            by: 'multilingual/0',
            on: [-4, 1],
            text: 'Let them say it in their own language in the first minute. The partner waits. It costs ninety seconds.',
          },
        ],
      },
      {
        by: '@cottonwood/grade-04/2',
        on: [-1, 2],
        question: true,
        text: 'Would this work for explaining a fraction? They write the rule and nothing else. @Dante Okafor, what did you take away when you made it shorter?',
        answers: [
          {
            by: '@alder/english/1',
            on: [-1, 3],
            text: 'The second partner talk. One talk, then write while the sentence is still warm.',
            helped: true,
          },
        ],
      },
    ],
    gatherings: [
      {
        kind: 'offer',
        by: '@alder/english/1',
        on: [-6, 1],
        title: 'Second period, the first ten minutes',
        text: 'Stand by the window; you hear four pairs from there.',
        place: 'Alder Middle, room 22',
        begins: [1, 4, '9:05'],
        minutes: 25,
        guests: [{ who: 'willow-04/0', says: 'Two of us, with a substitute' }],
      },
    ],
  },
  ...more,
]
