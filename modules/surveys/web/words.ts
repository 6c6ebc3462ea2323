import type { Locale, Phrase } from '#platform/words.ts'
import { locale, words } from '#web/words.ts'
import type { Band } from '../band.ts'
import type { InTwo } from '../item.ts'
import type { LaunchProblem, SurveyKind } from '../survey.ts'
import type { Pair } from '../trust-bank.ts'

export const bandWords = words({
  cabinet: { en: 'Cabinet', es: 'Gabinete' },
  board: { en: 'Board', es: 'Consejo' },
  central: { en: 'Central office', es: 'Oficina central' },
  principals: { en: 'Principals', es: 'Directores' },
  teachers: { en: 'Teachers', es: 'Maestros' },
  staff: { en: 'Other staff', es: 'Otro personal' },
  students: { en: 'Students', es: 'Estudiantes' },
} satisfies Record<Band, Phrase>)

export const kindWords = words({
  trust: { en: 'Trust', es: 'Confianza' },
  learning: { en: 'Learning here', es: 'Aprender aquí' },
  support: { en: 'Support received', es: 'Apoyo recibido' },
  mirror: { en: 'The mirror', es: 'El espejo' },
  pulse: { en: 'Pulse', es: 'Pulso' },
  own: { en: 'Questions of our own', es: 'Preguntas propias' },
} satisfies Record<SurveyKind, Phrase>)

export const pairWords = words({
  colleagues: { en: 'Among colleagues', es: 'Entre colegas' },
  'teachers-principal': { en: 'Staff about their principal', es: 'Personal sobre la dirección' },
  'principal-teachers': { en: 'Principals about teachers', es: 'Directores sobre maestros' },
  'principals-central': { en: 'Principals about central office', es: 'Directores sobre la oficina central' },
  'central-principals': { en: 'Central office about principals', es: 'Oficina central sobre directores' },
} satisfies Record<Pair, Phrase>)

/** What questions that are read together are about. */
const constructs: Record<string, string> = words({
  respect: { en: 'Respect', es: 'Respeto' },
  competence: { en: 'Competence', es: 'Competencia' },
  regard: { en: 'Personal regard', es: 'Consideración personal' },
  integrity: { en: 'Integrity', es: 'Integridad' },
  learning: { en: 'Learning here', es: 'Aprender aquí' },
  support: { en: 'Support', es: 'Apoyo' },
  mirror: { en: 'The mirror', es: 'El espejo' },
  pulse: { en: 'Pulse', es: 'Pulso' },
})
export const constructWord = (construct: string): string => constructs[construct] ?? construct

export const launchWords = words({
  'no-title': { en: 'Give it a title in both languages.', es: 'Póngale un título en los dos idiomas.' },
  'no-questions': { en: 'Write a question first.', es: 'Primero escriba una pregunta.' },
  'too-many': {
    en: 'That is too many: thirty at most, three in a pulse.',
    es: 'Son demasiadas: treinta como mucho, tres en un pulso.',
  },
  'one-language': { en: 'Some words are there in one language only.', es: 'Hay palabras en un solo idioma.' },
  nobody: {
    en: 'Too few people to hide anyone. Ask a wider circle.',
    es: 'Son muy pocas personas para ocultar a nadie. Pregunte a más.',
  },
  'notice-first': {
    en: 'A question touches what the law protects in students: tell their families first.',
    es: 'Una pregunta toca lo que la ley protege en estudiantes: avise primero a sus familias.',
  },
  'notice-old': {
    en: 'The questions changed since families read them: tell them anew.',
    es: 'Las preguntas cambiaron desde que las familias las leyeron: avise otra vez.',
  },
  'notice-runs': { en: 'Families can still say no.', es: 'Las familias todavía pueden decir que no.' },
  'too-often': {
    en: 'Some people would be asked more than forty questions within thirty days. Ask less, or later.',
    es: 'A algunas personas se les harían más de cuarenta preguntas en treinta días. Pregunte menos, o más tarde.',
  },
  'closes-early': { en: 'Leave it open until tomorrow at least.', es: 'Déjela abierta al menos hasta mañana.' },
} satisfies Record<LaunchProblem, Phrase>)

const say = words({ untitled: { en: 'A survey without a title yet', es: 'Una encuesta sin título todavía' } })

/** Words that a survey holds in both languages, in the language of the page. */
export const inLanguage = (two: InTwo, lang: Locale): string => two[lang] || two.en || two.es
export const inPage = (two: InTwo): string => inLanguage(two, locale)
export const surveyTitle = (two: InTwo): string => inPage(two) || say.untitled
export const bandsWord = (bands: readonly Band[]): string => bands.map((band) => bandWords[band]).join(' · ')
