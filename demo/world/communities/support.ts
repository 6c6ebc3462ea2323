import type { ActKind, RatifyRule, Vote } from '#modules/communities/act.ts'
import type { On } from '../told.ts'
import type { Who } from './told.ts'

export type ToldAct = { by: Who; on: On; kind: ActKind; text: string; at?: string; ends?: On; lifted?: On }
export type ToldStory = {
  by: Who
  on: On
  title: string
  what: string
  forWhom?: string
  happened?: string
  failed: string
  ask?: string
}
export type ToldSupport = {
  practice: string
  acts: readonly ToldAct[]
  stories?: readonly ToldStory[]
  ratification?: {
    by: Who
    on: On
    closes: On
    rule: RatifyRule
    why: string
    votes: readonly { team: string; says: Vote; reason?: string }[]
  }
}

/** What others did so that practices could live, what their people tell, and what those who do one said together. */
export const SUPPORT: readonly ToldSupport[] = [
  {
    practice: 'capstone',
    acts: [
      {
        by: 'secondary-principals/0',
        on: [-304, 2],
        kind: 'connect',
        text: 'Told the four of us that Tamarack had said the same thing about the project in the same week, and drove us there.',
      },
      {
        by: 'teaching/0',
        on: [-270, 4],
        kind: 'nurture',
        text: 'A paid week in July for six teachers of two schools, and nobody else in the room.',
      },
      {
        by: 'juniper-social/0',
        on: [-268, 3],
        kind: 'name',
        text: 'We gave it its name on the Wednesday of that week. Until then it was “the senior thing”.',
      },
      {
        by: '@district/supervisor/1',
        on: [-214, 1],
        kind: 'protect',
        text: 'Took the district’s own project form off the list for schools that do the capstone. It asked for twelve things that nobody read.',
      },
      {
        by: 'business/0',
        on: [-160, 3],
        kind: 'resource',
        text: 'Substitutes for three days a year so that those who score drafts can sit at one table.',
      },
      {
        by: 'tamarack-social/0',
        on: [-110, 2],
        kind: 'share',
        text: 'Two of us sat with Ridgeline for a month while they tried it with thirty students.',
      },
      {
        by: '@district/superintendent/1',
        on: [-58, 4],
        kind: 'illuminate',
        text: 'Gave the board’s June hour to five students and their papers, and said nothing myself.',
      },
      {
        by: 'juniper-social/1',
        on: [-24, 5],
        kind: 'celebrate',
        text: 'Cake in room 114 for the sixth year, with the first four of us and everyone who advises now.',
      },
    ],
    stories: [
      {
        by: 'juniper-social/0',
        on: [-20, 2],
        title: 'Six years from a form to a defense',
        what: 'Every senior works for a year on a question that came from somewhere, and defends what they found before three adults who have read it.',
        forWhom: 'All seniors. It began because those without help at home did badly at a project that nobody taught.',
        happened:
          'Four of us began; four schools do it now. With the draft read halfway, students began to say what they do not know. Nine of them said it before we asked.',
        failed:
          'Two years were only a form again where the advising period was taken away. In the third year we could not agree on five papers and had been calling it a standard for a year.',
        ask: 'Any of us at Juniper or Tamarack. Log days are every other Friday; come without asking first.',
      },
      {
        by: 'puente-content/0',
        on: [-14, 3],
        title: 'We had been scoring English',
        what: 'Our students defend in two languages. The claim comes in the one they think in.',
        forWhom: 'Newcomers in their first three years.',
        happened: 'Twice as many reached the limits of their claim.',
        failed:
          'With an interpreter it did not work: the questions came back shorter than they were. It needs a reader who has both.',
        ask: 'Puente, room 6, after two.',
      },
    ],
    ratification: {
      by: 'juniper-social/0',
      on: [-14, 2],
      closes: [-8, 5],
      rule: 'three-quarters',
      why: 'New teachers ask which of the four versions counts. We would like one text that all of us stand by, and that nobody has to take up.',
      votes: [
        { team: 'juniper-social', says: 'yes' },
        { team: 'juniper-career', says: 'yes' },
        { team: 'tamarack-social', says: 'yes', reason: 'As long as the pathway version stays beside it.' },
        { team: 'tamarack-science', says: 'yes' },
        { team: 'ridgeline-staff', says: 'yes' },
        { team: 'puente-content', says: 'yes' },
        {
          team: 'juniper-english',
          says: 'no',
          reason: 'A reference becomes a checklist within two years. We would rather keep arguing about the five papers.',
        },
      ],
    },
  },
  {
    practice: 'talk-first',
    acts: [
      {
        by: '@teaching/coach/1',
        on: [-30, 3],
        kind: 'connect',
        text: 'Brought fifth grade at Willow and seventh at Alder to one table: same problem, two years apart.',
      },
      {
        by: '@cottonwood/principal/1',
        on: [-18, 2],
        kind: 'nurture',
        text: 'Covered three lessons myself so that two could visit second period at Alder.',
      },
    ],
    stories: [
      {
        by: '@alder/english/1',
        on: [-6, 4],
        title: 'It helps most of them, and not the newcomers',
        what: 'Partners say a claim and its evidence aloud before anyone writes.',
        happened: 'From a third to a half of seventh graders wrote a claim with evidence.',
        failed: 'Three rounds, and nothing moved for the six newcomers. We shortened it, we added pictures. We do not know yet.',
        ask: 'Dante Okafor, second period.',
      },
    ],
  },
  {
    practice: 'friday-five',
    acts: [
      {
        by: 'secondary-principals/0',
        on: [-70, 1],
        kind: 'rule',
        at: 'alder',
        ends: [-30, 5],
        lifted: [-44, 3],
        text: 'I asked every team at Alder to do it for a semester, because it looked as if it worked. I lifted it when the teams’ own numbers said that it did not.',
      },
    ],
  },
  {
    practice: 'by-name',
    acts: [
      {
        by: '@cottonwood/principal/1',
        on: [-44, 2],
        kind: 'illuminate',
        text: 'Invited Lorena to open the staff day, on the clock.',
      },
      {
        by: 'bus-support/0',
        on: [-16, 1],
        kind: 'protect',
        text: 'Keeps a driver on one route for a whole semester now. It cost us two swaps.',
      },
    ],
    stories: [
      {
        by: '@transportation/driver/1',
        on: [-10, 2],
        title: 'Cuarenta y un nombres',
        what: 'Saludo a cada quien por su nombre en el escalón, y cada quien guarda su asiento la semana.',
        forWhom: 'Todos los de la ruta 14; los de atrás, más.',
        happened: 'Los reportes del regreso bajaron a la mitad. Ahora ellos saludan primero.',
        failed: 'Con sustituto se pierde en tres días. Con más de cincuenta no me alcanzan los nombres antes de octubre.',
        ask: 'Lorena Quintero, a las 7:45 en el patio.',
      },
    ],
  },
]

export const SHOWCASE = {
  by: '@district/superintendent/1',
  on: [-3, 2] as On,
  title: 'What did not work, said out loud',
  text: 'Three stories that I would have liked to hear in my first year. In each of them read the part about what did not work first.',
  practices: ['capstone', 'talk-first', 'by-name'],
}

/** Who said that they may be asked about what. */
export const HELPERS: readonly { who: Who; practice: string; on: On; text: string }[] = [
  {
    who: 'juniper-social/0',
    practice: 'capstone',
    on: [-18, 2],
    text: 'Log days, every other Friday. About beginning with few.',
  },
  { who: 'puente-content/0', practice: 'capstone', on: [-12, 3], text: 'Defenses in two languages.' },
  { who: '@alder/english/1', practice: 'talk-first', on: [-9, 4], text: 'Second period. About what it did not do.' },
  { who: '@transportation/driver/1', practice: 'by-name', on: [-8, 2], text: 'A las 7:45, en el patio.' },
  { who: '@teaching/coach/1', practice: 'draw-then-say', on: [-7, 1], text: 'Mondays, at any of the six schools.' },
]

/** Two teams with the same problem, two years apart. */
export const HELLOS: readonly { team: string; other: string; words: readonly { by: Who; on: On; text: string }[] }[] = [
  {
    team: 'pinon-05',
    other: 'paloma-04',
    words: [
      {
        by: 'pinon-05/0',
        on: [-6, 2],
        text: 'We read that you fold paper for thirds. Ours trust the rule more than the drawing. May we see your strips?',
      },
      { by: 'paloma-04/0', on: [-6, 3], text: 'Claro. El jueves a las 2:40 en el salón 8. Traigan tres boletos de los suyos.' },
    ],
  },
]
