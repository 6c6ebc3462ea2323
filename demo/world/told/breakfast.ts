import type { Thread } from '../told.ts'

/** Breakfast where the bus stops. */
export const breakfast: Thread = {
  team: 'kitchens-elementary',
  measures: [
    {
      key: 'breakfasts',
      name: 'Breakfasts at Mesquite Flats',
      kind: 'count',
      unit: 'breakfasts',
      purpose: 'outcome',
      direction: 'up',
      definition: 'Register count, every school day.',
      points: [
        ...[141, 138, 146, 139, 150].map((value, at) => [[-23, at + 1], value] as const),
        ...[144, 137, 142, 148, 140].map((value, at) => [[-22, at + 1], value] as const),
        ...[171, 186, 192, 188, 203].map((value, at) => [[-21, at + 1], value] as const),
        ...[199, 207, 194, 211, 205].map((value, at) => [[-20, at + 1], value] as const),
      ],
    },
  ],
  cycles: [
    {
      key: 'breakfast-cart',
      form: 'plan-do-study-act',
      by: 'mesquite/kitchen/1',
      from: [-23, 1],
      tried: [-21, 1],
      closed: [-17, 1],
      shared: [-16, 4],
      question: 'What if breakfast stands where the bus stops?',
      students: 'Mesquite, bus riders who get in at 8:12',
      change: 'Cart at the bus door, bag in the hand, eat in the room.',
      prediction: '30 more a day.',
      saw: 'From about 142 to about 200. Tray side empty, cart side a line.',
      matched: 'yes',
      surprised: 'Teachers were for it once our custodian put a bin in each room.',
      learned: 'They weren’t not hungry. They were late and didn’t want to walk in alone.',
      decision: 'adopt',
      next: 'Second cart for Piñon if someone has wheels.',
      measures: ['breakfasts'],
      evidence: [
        { on: [-20, 5], by: 'mesquite/kitchen/1', text: 'Week 4 on the clipboard.', photo: 'breakfast-tally', shared: true },
      ],
      comments: [
        {
          on: [-15, 2],
          at: '8:50',
          by: 'mesquite/nurse/1',
          text: 'My 10:15 stomach aches went from eleven to four. Same weeks.',
        },
        { on: [-14, 1], at: '14:05', by: 'pinon/kitchen/1', text: 'We have wheels. We don’t have a bin lady. Asking ours.' },
        {
          on: [-12, 2],
          at: '13:30',
          by: 'nutrition/lead/1',
          text: 'Cart two is ordered. It will take longer than it should, I put my name on it.',
        },
      ],
    },
  ],
}
