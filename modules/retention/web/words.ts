import { words } from '#web/words.ts'
import type { Phrase } from '#platform/words.ts'
import type { EraseProblem, Kind } from '../retention.ts'

export const problemWords = words({
  'still-here': {
    en: 'First say on their page that they have left.',
    es: 'Primero anote en su página que esta persona se fue.',
  },
  'erased-already': { en: 'This was done already. Here is the certificate.', es: 'Ya se hizo. Aquí está el certificado.' },
} satisfies Record<EraseProblem, Phrase>)

export const kindWords = words({
  'people-left': { en: 'Colleagues who left: their name and account', es: 'Colegas que se fueron: su nombre y su cuenta' },
  'students-left': { en: 'Students who left: names, grades, classes', es: 'Estudiantes que se fueron: nombres, grados, clases' },
  'roster-reports': { en: 'What an import said row by row', es: 'Lo que una importación dijo fila por fila' },
  'sessions-over': { en: 'Sessions and invitations that are over', es: 'Sesiones e invitaciones terminadas' },
  'student-work': { en: 'Student work, at the latest', es: 'Trabajos de estudiantes, a más tardar' },
} satisfies Record<Kind, Phrase>)

const tables = words({
  password: { en: 'Password, scrambled', es: 'Contraseña, cifrada' },
  session: { en: 'Sessions and their devices', es: 'Sesiones y sus equipos' },
  passkey: { en: 'Passkeys', es: 'Llaves de acceso' },
  passkey_challenge: { en: 'Open questions to a passkey', es: 'Preguntas abiertas a una llave de acceso' },
  api_token: { en: 'Tokens of the API', es: 'Claves de la API' },
  invitation: { en: 'Invitations', es: 'Invitaciones' },
  role_held: { en: 'Roles held, and where', es: 'Puestos, y dónde' },
})
const byTable: Record<string, string> = tables

export const tableWords = (table: string) => byTable[table] ?? table
