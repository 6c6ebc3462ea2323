import { formatDate, words } from '#web/words.ts'
import { plural } from '#platform/words.ts'
import type { Phrase } from '#platform/words.ts'
import type { Signatory } from '../agreement.ts'
import type { EndProblem, GrantProblem, RightKind } from '../right.ts'
import type { Level, PlaceKind, Role } from '../role.ts'

export const roleWords = words({
  teacher: { en: 'Teacher', es: 'Docente' },
  'teacher-leader': { en: 'Teacher leader', es: 'Docente líder' },
  coach: { en: 'Coach', es: 'Coach' },
  paraeducator: { en: 'Paraeducator', es: 'Paraeducador/a' },
  'assistant-principal': { en: 'Assistant principal', es: 'Subdirector/a' },
  principal: { en: 'Principal', es: 'Director/a' },
  'principal-supervisor': { en: 'Principal supervisor', es: 'Supervisor/a de directores' },
  'central-office-leader': { en: 'Central office leader', es: 'Líder de la oficina central' },
  superintendent: { en: 'Superintendent', es: 'Superintendente' },
  'board-member': { en: 'Board member', es: 'Integrante de la junta' },
  'support-staff': { en: 'Support staff', es: 'Personal de apoyo' },
  partner: { en: 'Partner', es: 'Aliado/a' },
} satisfies Record<Role, Phrase>)

export const placeWords = words({
  district: { en: 'District', es: 'Distrito' },
  school: { en: 'School', es: 'Escuela' },
  department: { en: 'Department', es: 'Departamento' },
  grade: { en: 'Grade', es: 'Grado' },
} satisfies Record<PlaceKind, Phrase>)

export const levelWords = words({
  classroom: { en: 'classroom level', es: 'nivel de aula' },
  school: { en: 'school level', es: 'nivel de escuela' },
  middle: { en: 'between schools and central office', es: 'entre las escuelas y la oficina central' },
  central: { en: 'central office', es: 'oficina central' },
  board: { en: 'board', es: 'junta' },
} satisfies Record<Level, Phrase>)

export const rightWords = words({
  administer: { en: 'Administers', es: 'Administra' },
  roster: { en: 'Keeps the list of people', es: 'Lleva la lista de personas' },
} satisfies Record<RightKind, Phrase>)

export const signatoryWords = words({
  district: { en: 'the district', es: 'el distrito' },
  association: { en: 'the association', es: 'la asociación' },
} satisfies Record<Signatory, Phrase>)

export const endWords = words({
  yourself: { en: 'You cannot end yourself; a colleague can.', es: 'No puede darse de baja; un colega puede.' },
  'last-administrator': {
    en: 'Nobody else administers the whole district without an end. Give that right to someone first.',
    es: 'Nadie más administra todo el distrito sin fecha de fin. Primero dé ese derecho a otra persona.',
  },
  'from-roster': {
    en: 'The roster gives this; end it there, or the next import brings it back.',
    es: 'Esto viene del padrón; cámbielo allí, o la próxima importación lo traerá de vuelta.',
  },
  'whole-district': { en: 'The district itself stays.', es: 'El distrito mismo permanece.' },
  'place-above-ended': { en: 'Open the place above it first.', es: 'Primero abra el lugar del que depende.' },
  'places-under': { en: 'End the places below it first.', es: 'Primero cierre los lugares que dependen de él.' },
} satisfies Record<EndProblem, Phrase>)

export const grantWords = words({
  'needs-term': { en: 'Say until when. Two years at most.', es: 'Diga hasta cuándo. Dos años como máximo.' },
  'term-past': { en: 'That day is over. Choose a later one.', es: 'Ese día ya pasó. Elija uno posterior.' },
  'term-too-long': { en: 'Two years at most; it can be given again.', es: 'Dos años como máximo; se puede dar otra vez.' },
  'already-held': {
    en: 'This person has it already, at least until then.',
    es: 'Esta persona ya lo tiene, por lo menos hasta entonces.',
  },
} satisfies Record<GrantProblem, Phrase>)

const say = words({
  until: { en: (on: string) => `until ${on}`, es: (on: string) => `hasta el ${on}` },
  noEnd: { en: 'without an end', es: 'sin fecha de fin' },
  wholeDistrict: {
    en: 'Seen by those who administer the district',
    es: 'Lo ven quienes administran el distrito',
  },
  administrators: {
    en: 'Seen by those who administer or keep the list',
    es: 'Lo ven quienes administran o llevan la lista',
  },
  everyone: { en: 'Seen by everyone who signs in', es: 'Lo ve todo el que entra' },
  everyoneOf: { en: (district: string) => `Everyone of ${district}`, es: (district: string) => `Todos los de ${district}` },
  onlyYou: { en: 'Seen by you alone', es: 'Solo lo ve usted' },
  you: { en: 'You', es: 'Usted' },
})

export const untilWords = (untilOn: string | null) => (untilOn ? say.until(formatDate(untilOn, 'full')) : say.noEnd)
export const audienceWords = say

export const adminWords = words({ start: { en: 'Administration', es: 'Administración' } })

export const listWords = words({
  list: { en: 'People found', es: 'Personas encontradas' },
  found: {
    en: (count: number, more: boolean) =>
      more ? `The first ${count} by family name` : `${count} ${plural('en', count, { one: 'person', other: 'people' })}`,
    es: (count: number, more: boolean) =>
      more ? `Las primeras ${count} por apellido` : `${count} ${plural('es', count, { one: 'persona', other: 'personas' })}`,
  },
  more: { en: 'Show more', es: 'Mostrar más' },
})

export const accountWords = words({
  givenName: { en: 'First name', es: 'Nombre' },
  familyName: { en: 'Family name', es: 'Apellido' },
  email: { en: 'E-mail', es: 'Correo electrónico' },
  emailHint: {
    en: 'They sign in with it. Without one they get a printed code and choose a user name.',
    es: 'Entra con él. Sin correo recibe un código impreso y elige un nombre de usuario.',
  },
  taken: { en: 'Somebody else signs in with this.', es: 'Otra persona entra con este.' },
})
