import type { Locale, Phrase } from '#platform/words.ts'
import { inLocale } from '#platform/words.ts'
import { dateFormat, listFormat } from '#platform/formats.ts'
import { words } from '#web/words.ts'
import type { ProtectedArea } from '../item.ts'
import type { NoticeProblem } from '../notice.ts'

const areas = {
  politics: { en: 'political views', es: 'opiniones políticas' },
  mental: { en: 'mental health', es: 'la salud mental' },
  sexual: { en: 'sexual behavior', es: 'la conducta sexual' },
  illegal: { en: 'illegal acts', es: 'actos ilegales' },
  family: { en: 'judgments about family', es: 'juicios sobre la familia' },
  privileged: { en: 'confidential relationships', es: 'relaciones confidenciales' },
  religion: { en: 'religion', es: 'la religión' },
  income: { en: 'income', es: 'los ingresos' },
} satisfies Record<ProtectedArea, Phrase>
export const areaWords = words(areas)

export const noticeProblems = words({
  'not-students': { en: 'This survey does not ask students.', es: 'Esta encuesta no pregunta a estudiantes.' },
  'no-title': { en: 'Give it a title in both languages.', es: 'Póngale un título en los dos idiomas.' },
  'no-questions': { en: 'Write a question first.', es: 'Primero escriba una pregunta.' },
  'one-language': { en: 'Some words are there in one language only.', es: 'Hay palabras en un solo idioma.' },
  'too-soon': { en: 'Leave families ten days at least.', es: 'Deje a las familias al menos diez días.' },
} satisfies Record<NoticeProblem, Phrase>)

/** A family reads the notice in its own language, whatever language the browser speaks: both stand on the page and on the paper. */
const notice = {
  heading: { en: 'For families', es: 'Para las familias' },
  asks: {
    en: (team: string, place: string) => `${team}, ${place}, would like to ask students what is below.`,
    es: (team: string, place: string) => `${team}, ${place}, quisiera preguntar a los estudiantes lo que está abajo.`,
  },
  touches: {
    en: (list: string) =>
      `Some of it touches ${list}. The federal rule on student surveys (PPRA) gives families the right to read the questions first and to say no.`,
    es: (list: string) =>
      `Una parte toca ${list}. La ley federal sobre encuestas a estudiantes (PPRA) da a las familias el derecho de leer antes las preguntas y de decir que no.`,
  },
  why: { en: 'Why', es: 'Para qué' },
  when: { en: 'When', es: 'Cuándo' },
  ahead: {
    en: (untilOn: string) => `In class, after ${untilOn}. Until then nobody is asked.`,
    es: (untilOn: string) => `En clase, después del ${untilOn}. Hasta entonces no se pregunta a nadie.`,
  },
  open: {
    en: (lastDay: string) => `In class, until ${lastDay}. It has begun; you can still say no.`,
    es: (lastDay: string) => `En clase, hasta el ${lastDay}. Ya empezó; todavía puede decir que no.`,
  },
  closed: { en: 'It is over.', es: 'Ya terminó.' },
  who: { en: 'Who learns what', es: 'Quién sabe qué' },
  anonymous: {
    en: 'Students answer with a code dealt face down, without a name; they can skip any question, or all. Nothing that is kept tells who answered what, and nothing is shown of fewer than five answers.',
    es: 'Los estudiantes responden con un código repartido boca abajo, sin nombre; pueden saltarse cualquier pregunta, o todas. Nada de lo que se guarda dice quién respondió qué, y no se muestra nada de menos de cinco respuestas.',
  },
  questions: { en: 'What is asked', es: 'Qué se pregunta' },
  frozen: {
    en: (givenOn: string) => `These words stand as they were on ${givenOn}. If one changes, families are told anew.`,
    es: (givenOn: string) => `Estas palabras quedan como estaban el ${givenOn}. Si una cambia, se avisa otra vez a las familias.`,
  },
  points: {
    en: (from: string, to: string) => `Five points, from “${from}” to “${to}”`,
    es: (from: string, to: string) => `Cinco puntos, de «${from}» a «${to}»`,
  },
  some: { en: (options: string) => `Some of: ${options}`, es: (options: string) => `Algunas de: ${options}` },
  words: { en: 'A few words of their own', es: 'Unas palabras propias' },
  no: { en: 'If you say no', es: 'Si dice que no' },
  how: {
    en: (untilOn: string, contact: string) =>
      `Give the slip below to the school, best by ${untilOn}, or tell us: ${contact}. No reason is needed. Your child then gets no code, does something else meanwhile, and nothing follows from it.`,
    es: (untilOn: string, contact: string) =>
      `Entregue el talón de abajo en la escuela, mejor hasta el ${untilOn}, o avísenos: ${contact}. No hace falta dar razones. Su hijo o hija no recibe código, hace otra cosa mientras tanto, y eso no tiene consecuencias.`,
  },
  slip: {
    en: (title: string) => `My child does not take part in “${title}”.`,
    es: (title: string) => `Mi hijo o hija no participa en «${title}».`,
  },
  child: { en: 'Child and class', es: 'Nombre y clase' },
  signed: { en: 'Signed, on', es: 'Firma y fecha' },
  stays: {
    en: 'This slip stays at the school. No name is typed into a computer.',
    es: 'Este talón se queda en la escuela. No se escribe ningún nombre en una computadora.',
  },
}

/** Everything the notice says, in one language. */
export const noticeIn = (locale: Locale) => ({
  ...inLocale(notice, locale),
  areas: inLocale(areas, locale),
  list: (items: readonly string[]) => listFormat(locale, {}).format(items),
  day: (on: string) =>
    dateFormat(locale, { weekday: 'long', month: 'long', day: 'numeric', timeZone: 'UTC' }).format(new Date(on)),
})
