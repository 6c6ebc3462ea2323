import { formatNumber, formatPercent, words } from '#web/words.ts'
import type { Category } from '../category.ts'
import { NO, NOT_STATED, SEVERAL, YES } from '../category.ts'
import type { Figure, Gap, OutcomeMeasure, OutcomeWindow } from '../contract.ts'

export const say = words({
  outcomes: { en: 'Student outcomes', es: 'Resultados de estudiantes' },
  withheld: { en: 'Withheld to protect students', es: 'Se reserva para proteger a estudiantes' },
  withheldShort: { en: 'Withheld', es: 'Se reserva' },
  none: { en: 'No students', es: 'Ningún estudiante' },
  together: { en: 'Smaller schools together', es: 'Escuelas más pequeñas, juntas' },
  everyone: { en: 'Everyone', es: 'Todos' },
  notStated: { en: 'Not stated', es: 'No consta' },
  several: { en: 'Several races', es: 'Varias razas' },
  likely: {
    en: (lower: string, upper: string) => `likely ${lower} to ${upper}`,
    es: (lower: string, upper: string) => `probablemente entre ${lower} y ${upper}`,
  },
  points: { en: (points: string) => `${points} points`, es: (points: string) => `${points} puntos` },
  lower: { en: 'lower', es: 'por debajo' },
  higher: { en: 'higher', es: 'por encima' },
})

export const categoryWords: Record<Category, string> = words({
  sex: { en: 'Sex', es: 'Sexo' },
  race: { en: 'Race', es: 'Raza' },
  hispanic: { en: 'Hispanic or Latino', es: 'Hispano o latino' },
  grade: { en: 'Grade', es: 'Grado' },
  language: { en: 'Multilingual learners', es: 'Estudiantes multilingües' },
  disability: { en: 'Disability', es: 'Discapacidad' },
  'low-income': { en: 'Low income', es: 'Bajos ingresos' },
  program: { en: 'Program', es: 'Programa' },
})

const yesNo: Partial<Record<Category, [yes: string, no: string]>> = (() => {
  const of = words({
    hispanicYes: { en: 'Hispanic or Latino', es: 'Hispanos o latinos' },
    hispanicNo: { en: 'Not Hispanic or Latino', es: 'No hispanos ni latinos' },
    languageYes: { en: 'Multilingual learners', es: 'Multilingües' },
    languageNo: { en: 'Other students', es: 'Otros estudiantes' },
    disabilityYes: { en: 'Students with disabilities', es: 'Con discapacidad' },
    disabilityNo: { en: 'Students without', es: 'Sin discapacidad' },
    incomeYes: { en: 'Low income', es: 'Con bajos ingresos' },
    incomeNo: { en: 'Not low income', es: 'Sin bajos ingresos' },
    programYes: { en: 'In the program', es: 'En el programa' },
    programNo: { en: 'Not in it', es: 'Fuera del programa' },
  })
  return {
    hispanic: [of.hispanicYes, of.hispanicNo],
    language: [of.languageYes, of.languageNo],
    disability: [of.disabilityYes, of.disabilityNo],
    'low-income': [of.incomeYes, of.incomeNo],
    program: [of.programYes, of.programNo],
  }
})()

const named: Record<string, string> = words({
  female: { en: 'Girls', es: 'Niñas' },
  male: { en: 'Boys', es: 'Niños' },
  unspecified: { en: 'Unspecified', es: 'Sin especificar' },
  white: { en: 'White', es: 'Blanca' },
  black: { en: 'Black or African American', es: 'Negra o afroamericana' },
  blackOrAfricanAmerican: { en: 'Black or African American', es: 'Negra o afroamericana' },
  asian: { en: 'Asian', es: 'Asiática' },
  americanIndianOrAlaskaNative: { en: 'American Indian or Alaska Native', es: 'Indígena americana o de Alaska' },
  nativeHawaiianOrOtherPacificIslander: { en: 'Native Hawaiian or Pacific Islander', es: 'Nativa de Hawái o del Pacífico' },
  KG: { en: 'Kindergarten', es: 'Kínder' },
  PK: { en: 'Pre-kindergarten', es: 'Prekínder' },
})
const grades = words({ grade: { en: (number: string) => `Grade ${number}`, es: (number: string) => `Grado ${number}` } })

/** What a group is called on a page. */
export function groupName(category: Category, group: string): string {
  if (group === NOT_STATED) return say.notStated
  if (group === SEVERAL) return say.several
  if (group === YES || group === NO) return yesNo[category]?.[group === YES ? 0 : 1] ?? group
  if (category === 'grade' && /^\d+$/.test(group)) return grades.grade(String(Number(group)))
  return named[group] ?? group
}

export const windowName = ({ schoolYear, name }: OutcomeWindow): string =>
  `${name} ${schoolYear - 1}–${String(schoolYear % 100).padStart(2, '0')}`.trim()

/** A value as the measure is told: the share that met what was set, or a mean in its unit. */
export const valueText = (value: number, { metFrom, unit }: OutcomeMeasure): string =>
  metFrom === null ? `${formatNumber(value)}${unit ? ` ${unit}` : ''}` : formatPercent(value)

export function figureText(figure: Figure, measure: OutcomeMeasure): string {
  if (figure.n === 0) return say.none
  if (figure.band !== null) return figure.band.replace('≥', '≥ ').replace('≤', '≤ ') + ' %'
  return figure.value === null ? say.withheldShort : valueText(figure.value, measure)
}

export const intervalText = ({ lower, upper }: { lower: number | null; upper: number | null }, measure: OutcomeMeasure): string =>
  lower === null || upper === null ? '' : say.likely(valueText(lower, measure), valueText(upper, measure))

/** The same in few signs, where a table has many. */
export const spanText = ({ lower, upper }: { lower: number | null; upper: number | null }, measure: OutcomeMeasure): string =>
  lower === null || upper === null ? '' : `${valueText(lower, measure)} – ${valueText(upper, measure)}`

/** A gap in points, with its direction in words: the sign alone is easily missed. */
export function gapText({ gap, lower, upper }: Gap, { metFrom }: OutcomeMeasure): string {
  const points = (value: number) => formatNumber(metFrom === null ? value : value * 100)
  return `${say.points(points(Math.abs(gap)))} ${gap < 0 ? say.lower : say.higher} (${say.likely(points(lower), points(upper))})`
}
