import { words } from '#web/words.ts'
import type { Phrase } from '#platform/words.ts'
import type { NoteKind, ResumeProblem } from '../../meeting.ts'

export const noteWords = words({
  'looked-at': { en: 'What we looked at', es: 'Qué miramos' },
  saw: { en: 'What we saw', es: 'Qué vimos' },
  try: { en: 'What each of us will try', es: 'Qué probará cada quien' },
} satisfies Record<NoteKind, Phrase>)

export const resumeWords = words({
  'another-is-on': { en: 'Another meeting is on.', es: 'Hay otra reunión en curso.' },
  'too-long-ago': { en: 'This meeting was too long ago to go on.', es: 'Esta reunión fue hace demasiado para seguirla.' },
} satisfies Record<ResumeProblem, Phrase>)

export const meetingWords = words({
  add: { en: 'Add', es: 'Añadir' },
  remove: { en: 'Remove', es: 'Quitar' },
  change: { en: 'Change', es: 'Cambiar' },
  done: { en: 'Done', es: 'Listo' },
  undo: { en: 'Undo', es: 'Deshacer' },
  all: { en: 'All of us', es: 'Todos' },
  who: { en: 'Who', es: 'Quién' },
  byWhen: { en: 'By when', es: 'Para cuándo' },
  willTry: { en: (who: string) => `${who} will try`, es: (who: string) => `${who} probará` },
  weWillTry: { en: 'All of us will try', es: 'Probaremos todos' },
  by: { en: (day: string) => `by ${day}`, es: (day: string) => `para el ${day}` },
  tried: { en: 'Tried', es: 'Probado' },
  letGo: { en: 'Let go', es: 'Se deja' },
  photo: { en: 'Photo', es: 'Foto' },
  photoOf: { en: 'Photo from the meeting', es: 'Foto de la reunión' },
  noted: { en: (text: string) => `More about: ${text}`, es: (text: string) => `Más sobre: ${text}` },
  minutes: { en: (count: number) => `${count} minutes`, es: (count: number) => `${count} minutos` },
})
