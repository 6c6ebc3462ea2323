import type { Level } from '#modules/people/role.ts'
import type { TeamKind } from '#modules/teams/team.ts'
import type { Phrase } from '#platform/words.ts'
import { words } from '#web/words.ts'
import type { BeginningFrom } from '../cycle.ts'

export const beginningWords = words({
  question: { en: 'A question', es: 'Una pregunta' },
  noticed: { en: 'Something noticed', es: 'Algo que notamos' },
  tried: { en: 'Something already tried', es: 'Algo que ya probamos' },
} satisfies Record<BeginningFrom, Phrase>)

const now = words({
  classroom: { en: 'What are you trying with students right now?', es: '¿Qué está probando ahora con los estudiantes?' },
  school: { en: 'What are you trying in how you lead the school?', es: '¿Qué está probando en su manera de dirigir la escuela?' },
  middle: { en: 'What are you trying with the people you support?', es: '¿Qué está probando con las personas a las que apoya?' },
  central: { en: 'What is your office trying in its own work?', es: '¿Qué está probando su oficina en su propio trabajo?' },
  board: { en: 'What is the board trying in its own work?', es: '¿Qué está probando la junta en su propio trabajo?' },
} satisfies Record<Level, Phrase>)

const later = words({
  noticed: { en: 'What did you notice?', es: '¿Qué notó?' },
  tried: { en: 'What did you try?', es: '¿Qué probó?' },
})

type Asking = { kind: TeamKind; level: Level }
const OF_TEACHERS: readonly TeamKind[] = ['plc', 'grade-level', 'department', 'study-group']

/** Teachers of several schools learn with students too, wherever their team is at home. */
const levelOf = ({ kind, level }: Asking): Level => (OF_TEACHERS.includes(kind) ? 'classroom' : level)

/** The first question, in the words of the level that asks it of itself. */
export const nowWords = (team: Asking, from: BeginningFrom): string => (from === 'question' ? now[levelOf(team)] : later[from])

const inClass = words({
  question: {
    en: 'Will talking in pairs first help every student argue in writing?',
    es: '¿Hablar antes en parejas ayudará a cada estudiante a argumentar por escrito?',
  },
  noticed: { en: 'Newcomers say more when they draw first.', es: 'Los recién llegados dicen más cuando dibujan primero.' },
  tried: {
    en: 'Three minutes of pair talk before writing, every day.',
    es: 'Tres minutos en parejas antes de escribir, cada día.',
  },
} satisfies Record<BeginningFrom, Phrase>)
const inLeading = words({
  question: {
    en: 'Will answering within a week bring us more questions?',
    es: '¿Responder en una semana nos traerá más preguntas?',
  },
  noticed: {
    en: 'Teams that meet before lunch bring student work.',
    es: 'Los equipos que se reúnen antes del almuerzo traen trabajos.',
  },
  tried: {
    en: 'No announcements in team time; a note on Fridays instead.',
    es: 'Sin avisos en el tiempo del equipo; una nota los viernes.',
  },
} satisfies Record<BeginningFrom, Phrase>)

/** An example of what could stand there. */
export const beginningHints = (team: Asking, from: BeginningFrom): string =>
  (levelOf(team) === 'classroom' ? inClass : inLeading)[from]

/** The form of inquiry that a level most often begins with; any other can be chosen. */
export const usualForm = (team: Asking): string =>
  ['school', 'central', 'board'].includes(levelOf(team)) ? 'leadership-inquiry' : 'plan-do-study-act'
