import type { Figures } from './say.ts'

type Value = { value: number }
type Limits = { value: number; lower: number; upper: number }

/** What a reliability says, in English: part of the phrases of agreement and of scales. */
export const reliabilityNone = () => 'The scores do not differ enough for their reliability to be measured.'
export const reliabilityValue = ({ value }: Value, { percent }: Figures) =>
  `About ${percent(value)} of the differences between scores would be seen again; the rest is error.`
export const reliabilityInterval = ({ value, lower, upper }: Limits, { percent }: Figures) =>
  `About ${percent(value)} of the differences between scores would be seen again (likely between ${percent(lower)} and ${percent(upper)}); the rest is error.`
export const reliabilityUnclear = ({ value, lower, upper }: Limits, { percent }: Figures) =>
  `How reliable the scores are is not clear yet: ${percent(value)}, but anything between ${percent(lower)} and ${percent(upper)} fits what was seen.`

/** And in Spanish. */
export const fiabilidadNinguna = () => 'Las puntuaciones no difieren lo bastante para medir su fiabilidad.'
export const fiabilidadValor = ({ value }: Value, { percent }: Figures) =>
  `Cerca de ${percent(value)} de las diferencias entre puntuaciones se volvería a ver; el resto es error.`
export const fiabilidadIntervalo = ({ value, lower, upper }: Limits, { percent }: Figures) =>
  `Cerca de ${percent(value)} de las diferencias entre puntuaciones se volvería a ver (probablemente entre ${percent(lower)} y ${percent(upper)}); el resto es error.`
export const fiabilidadIncierta = ({ value, lower, upper }: Limits, { percent }: Figures) =>
  `Todavía no está claro qué fiabilidad tienen las puntuaciones: ${percent(value)}, pero lo visto encaja con cualquier valor entre ${percent(lower)} y ${percent(upper)}.`
