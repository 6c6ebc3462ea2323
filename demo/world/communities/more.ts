import type { ToldCommunity } from './told.ts'

/** Communities around a problem, or around something small. */
export const more: readonly ToldCommunity[] = [
  {
    key: 'fractions',
    name: 'They have the rule and not the reason',
    problem: 'Fourth and fifth graders get 3/4 = 6/8 by multiplying and cannot say why.',
    purpose: 'One ticket a week, compared across schools.',
    on: [-9, 2],
    members: [
      { who: '@cottonwood/grade-04/2', circle: 'doing', follows: true },
      { who: 'cottonwood-04/0', circle: 'doing' },
      { who: 'paloma-04/0', circle: 'doing' },
      { who: 'pinon-05/0', circle: 'doing', beside: 'novice', besideText: 'Thirds are where I lose them.' },
      { who: '@teaching/coach/1', circle: 'doing', beside: 'veteran', besideText: 'Mondays at any of the six schools.' },
      { who: '@saltbush/grade-04/1', circle: 'considering' },
    ],
    posts: [
      {
        by: 'pinon-05/0',
        on: [-2, 3],
        question: true,
        text: 'Halves and fourths they can draw. With thirds the drawing is wrong and the rule is right, so they trust the rule. What do you draw for thirds?',
        answers: [
          {
            by: 'paloma-04/0',
            on: [-2, 4],
            text: 'Un círculo no sirve. Una tira de papel, doblada: ahí ven los tercios y los pueden comparar.',
            helped: true,
          },
          {
            by: '@teaching/coach/1',
            on: [-1, 1],
            text: 'I can bring strips on Monday. Ten minutes, and we look at their tickets after.',
          },
        ],
      },
      {
        by: '@cottonwood/grade-04/2',
        on: [-1, 4],
        text: 'This week’s ticket covered the drawing. Twelve of twenty-three said why. Last week nine. I do not believe it yet.',
      },
    ],
    gatherings: [
      {
        kind: 'event',
        by: '@teaching/coach/1',
        on: [-1, 1],
        title: 'Tickets on one table',
        text: 'Bring five, without names.',
        place: 'Cottonwood library',
        begins: [1, 3, '15:15'],
        minutes: 45,
        guests: [{ who: '@cottonwood/grade-04/2' }, { who: 'paloma-04/0' }],
      },
      {
        kind: 'request',
        by: '@saltbush/grade-04/1',
        on: [-1, 2],
        title: 'To see “draw it, say it” once',
        text: 'I have twenty-six and one table that never talks.',
      },
    ],
  },
  {
    key: 'by-name',
    practice: 'by-name',
    name: 'Por su nombre',
    purpose:
      'Choferes, cocinas, oficinas y puertas: lo que nos funciona para que cada quien oiga su nombre. English is fine too.',
    on: [-20, 4],
    members: [
      {
        who: '@transportation/driver/1',
        circle: 'doing',
        follows: true,
        beside: 'veteran',
        besideText: 'Ruta 14, de las 6:20 a las 7:40.',
      },
      { who: 'bus-south/0', circle: 'doing' },
      { who: 'bus-support/0', circle: 'doing' },
      { who: 'cafeteria-juniper/0', circle: 'doing' },
      { who: 'juniper-ninth/0', circle: 'doing' },
      { who: 'office-managers/0', circle: 'considering' },
      { who: '@cottonwood/principal/1', circle: 'informed' },
    ],
    posts: [
      {
        by: '@transportation/driver/1',
        on: [-4, 2],
        text: 'Con sustituto se pierde todo en tres días. Hice una lista con fotos para quien me cubra, sin apellidos. ¿Alguien más lo hace?',
        answers: [
          { by: 'bus-south/0', on: [-4, 3], text: 'I keep mine on a ring by the mirror. Five new names a week, not more.' },
          {
            by: 'cafeteria-juniper/0',
            on: [-4, 3],
            text: 'Ten a week at the register. The counselor picks, and says no reasons.',
          },
        ],
      },
    ],
    gatherings: [
      {
        kind: 'offer',
        by: '@transportation/driver/1',
        on: [-5, 5],
        title: 'Una mañana en la ruta 14',
        text: 'Suba en la primera parada. Hay asiento.',
        place: 'Parada de Mesa y Tercera, 6:20',
      },
    ],
  },
  {
    key: 'interpreters',
    name: 'Families come, and nobody can talk with them',
    problem: 'Twenty-three languages, three interpreters, and meetings that cannot wait ten days.',
    purpose: 'What each office does until somebody comes, and what families tell us of it.',
    on: [-12, 3],
    members: [
      { who: 'multilingual/0', circle: 'doing' },
      { who: 'multilingual/1', circle: 'doing' },
      { who: 'office-managers/0', circle: 'doing' },
      { who: 'counselors/0', circle: 'considering' },
      { who: 'transitions/1', circle: 'considering' },
      { who: '@district/superintendent/1', circle: 'informed' },
    ],
    posts: [
      {
        by: 'office-managers/0',
        on: [-3, 1],
        question: true,
        text: 'A family waited forty minutes on Friday because nobody knew which language it was. What do you do in the first minute?',
        answers: [
          {
            by: 'multilingual/0',
            on: [-3, 1],
            text: 'A card with one line in all twenty-three; they point. I will send forty to your schools.',
            helped: true,
          },
        ],
      },
    ],
    gatherings: [],
  },
]
