import type { InTwo, Labels, ProtectedArea } from '#modules/surveys/item.ts'
import { moment } from '../time.ts'

type Asked = { labels: Labels; text: InTwo; protectedArea?: ProtectedArea }

const items: Asked[] = [
  {
    labels: 'often',
    text: { en: 'In my class I can say when I do not understand.', es: 'En mi clase puedo decir cuando no entiendo.' },
  },
  {
    labels: 'often',
    text: { en: 'I look forward to coming to school.', es: 'Tengo ganas de venir a la escuela.' },
  },
  {
    labels: 'often',
    text: {
      en: 'I worry so much that it is hard to think in class.',
      es: 'Me preocupo tanto que me cuesta pensar en clase.',
    },
    protectedArea: 'mental',
  },
  {
    labels: 'agree',
    text: {
      en: 'When I feel sad, there is an adult here I can go to.',
      es: 'Cuando me siento triste, hay aquí un adulto a quien acudir.',
    },
    protectedArea: 'mental',
  },
]

/** What Cottonwood would like to know, and told its families first. */
export const ANNOUNCED = {
  key: 'how-it-is',
  team: 'cottonwood-leadership',
  place: 'cottonwood',
  by: 'cottonwood/principal/1',
  title: { en: 'How it is to be a student here', es: 'Cómo es ser estudiante aquí' },
  given: moment(-1, 4, '9:00'),
  days: 14,
  why: {
    en: 'Teachers noticed that more children are quiet and worried. We want to know where a grown-up is missing, and we tell you in a letter what we will do.',
    es: 'Los maestros notaron que más niños están callados y preocupados. Queremos saber dónde falta un adulto, y le contaremos en una carta qué haremos.',
  },
  contact: 'Cottonwood Elementary, front office, 555-0134',
  items,
}
