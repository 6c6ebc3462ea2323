import { dateFormat } from '#platform/formats.ts'
import { formatDate, formatList, locale, words } from '#web/words.ts'
import { plural } from '#platform/words.ts'
import type { Phrase } from '#platform/words.ts'
import type { Suggestion, Team } from '../contract.ts'
import { earlyGrade, gradeNumber } from '../grade.ts'
import type { LeaveProblem, Part, TeamKind } from '../team.ts'

export const kindWords = words({
  plc: { en: 'Professional learning community', es: 'Comunidad de aprendizaje profesional' },
  'grade-level': { en: 'Grade-level team', es: 'Equipo de grado' },
  department: { en: 'Department', es: 'Departamento' },
  'school-leadership': { en: 'School leadership team', es: 'Equipo directivo escolar' },
  'principal-learning': { en: 'Principal learning community', es: 'Comunidad de aprendizaje de directores' },
  'central-office': { en: 'Central-office team', es: 'Equipo de la oficina central' },
  cabinet: { en: 'Cabinet', es: 'Gabinete' },
  'task-force': { en: 'Task force', es: 'Grupo de tarea' },
  'study-group': { en: 'Study group', es: 'Grupo de estudio' },
} satisfies Record<TeamKind, Phrase>)

export const partWords = words({
  facilitator: { en: 'Facilitator', es: 'Quien facilita' },
  member: { en: 'Member', es: 'Integrante' },
  guest: { en: 'Guest', es: 'Visitante' },
} satisfies Record<Part, Phrase>)

export const leaveWords = words({
  'last-facilitator': {
    en: 'Someone has to be able to let people in. Make someone else facilitator first.',
    es: 'Alguien tiene que poder recibir a otros. Primero pida a otra persona que facilite.',
  },
} satisfies Record<LeaveProblem, Phrase>)

const say = words({
  grade: { en: (grade: number) => `grade ${grade}`, es: (grade: number) => `grado ${grade}` },
  kindergarten: { en: 'kindergarten', es: 'kínder' },
  transitional: { en: 'transitional kindergarten', es: 'kínder de transición' },
  preschool: { en: 'preschool', es: 'preescolar' },
  days: { en: (day: string) => `${day}s`, es: (day: string) => `los ${day}` },
  teach: {
    en: (count: string, what: string, place: string) => `${count} of you teach ${what} at ${place}`,
    es: (count: string, what: string, place: string) => `${count} de ustedes enseñan ${what} en ${place}`,
  },
  seenBy: { en: (who: string) => `Seen by ${who}`, es: (who: string) => `Lo ve ${who}` },
  team: { en: 'the team', es: 'el equipo' },
  everyone: { en: 'everyone in the district', es: 'todo el distrito' },
  guests: {
    en: (count: number) => `${count} ${plural('en', count, { one: 'guest', other: 'guests' })}`,
    es: (count: number) => `${count} ${plural('es', count, { one: 'visitante', other: 'visitantes' })}`,
  },
  teams: {
    en: (count: number) => `${count} chosen ${plural('en', count, { one: 'team', other: 'teams' })}`,
    es: (count: number) => `${count} ${plural('es', count, { one: 'equipo elegido', other: 'equipos elegidos' })}`,
  },
})

/** As at the beginning of a sentence. */
const begun = (said: string) => said.charAt(0).toLocaleUpperCase(locale) + said.slice(1)

const counts = {
  en: ['Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'],
  es: ['Dos', 'Tres', 'Cuatro', 'Cinco', 'Seis', 'Siete', 'Ocho', 'Nueve', 'Diez'],
}

/** Two to ten in a word, to begin a sentence with. */
export const countWord = (count: number): string => counts[locale][count - 2] ?? String(count)

/** What a suggested team teaches, within a sentence: "grade 4", "Mathematics". */
function taught({ kind, of }: Pick<Suggestion, 'kind' | 'of'>): string {
  const [number, early] = kind === 'grade-level' ? [gradeNumber(of), earlyGrade(of)] : [null, null]
  return number ? say.grade(number) : early ? say[early] : of
}

/** "Three of you teach grade 4 at Willow". */
export const whyTogether = (suggestion: Suggestion): string =>
  say.teach(countWord(suggestion.people.length), taught(suggestion), suggestion.place)

/** What a suggested team is called until its people call it something better. */
export function suggestedName(suggestion: Pick<Suggestion, 'kind' | 'of'>): string {
  return begun(taught(suggestion))
}

/** A day as a title: "Wednesday, November 18", "Miércoles, 18 de noviembre". */
export const dayTitle = (on: string) => begun(formatDate(on, 'weekday'))

/** A day of the week by its number, Monday is 1; the first of January 2024 was one. */
export const weekday = (day: number) => dateFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, day))

/** A time of day, `14:10:00`, as the language tells it: "2:10 PM". */
export const clock = (at: string) =>
  dateFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(new Date(`2024-01-01T${at}Z`))

/** "Wednesdays, 2:10 PM"; null where the team has not said. */
export function meetsWords({ meetsOnDay, meetsAt }: Pick<Team, 'meetsOnDay' | 'meetsAt'>): string | null {
  const said = [meetsOnDay ? say.days(weekday(meetsOnDay)) : '', meetsAt ? clock(meetsAt) : ''].filter(Boolean).join(', ')
  return said ? begun(said) : null
}

/** "Seen by the team, 2 guests, and 3 chosen teams". */
export function seenByWords({ visibility, members, shownTo }: Pick<Team, 'visibility' | 'members' | 'shownTo'>): string {
  if (visibility === 'district') return say.seenBy(say.everyone)
  const guests = members.filter(({ part }) => part === 'guest').length
  const teams = visibility === 'teams' ? shownTo.length : 0
  return say.seenBy(formatList([say.team, ...(guests ? [say.guests(guests)] : []), ...(teams ? [say.teams(teams)] : [])]))
}
