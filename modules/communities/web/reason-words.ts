import { gradeWord, subjectWords } from '#modules/practices/web/words.ts'
import { GRADES, SUBJECTS } from '#modules/practices/practice.ts'
import type { Grade, Subject } from '#modules/practices/practice.ts'
import { formatList, words } from '#web/words.ts'
import type { SuggestedTeam } from '../contract.ts'

const say = words({
  words: { en: (which: string) => `You both write of ${which}.`, es: (which: string) => `Ambos escriben de ${which}.` },
  word: { en: (word: string) => `“${word}”`, es: (word: string) => `«${word}»` },
  indicator: { en: (what: string) => `You both count “${what}”.`, es: (what: string) => `Ambos cuentan «${what}».` },
  taught: { en: (what: string) => `You both work with ${what}.`, es: (what: string) => `Ambos trabajan con ${what}.` },
  near: { en: (teams: string) => `You both learned with ${teams}.`, es: (teams: string) => `Ambos aprendieron con ${teams}.` },
  KG: { en: 'kindergarten', es: 'kínder' },
  PK: { en: 'preschool', es: 'preescolar' },
  grade: { en: (grade: string) => `grade ${grade}`, es: (grade: string) => `${grade}.º grado` },
})

const teamWords = words({
  'school-leadership': { en: 'You both lead a school.', es: 'Ambos dirigen una escuela.' },
  'principal-learning': {
    en: 'You are principals who learn together, as they are.',
    es: 'Son directores que aprenden juntos, como ellos.',
  },
})

/** A reason as a sentence. */
export function reasonWords(reason: SuggestedTeam['reasons'][number]): string {
  if (reason.kind === 'words') return say.words(formatList(reason.words.map(say.word)))
  if (reason.kind === 'indicator') return say.indicator(reason.indicator)
  if (reason.kind === 'team') return teamWords[reason.of]
  if (reason.kind === 'near') return say.near(formatList(reason.teams))
  return say.taught(formatList(reason.taught.map(taughtWord)))
}

const taughtWord = (of: string): string =>
  of === 'KG' || of === 'PK'
    ? say[of]
    : (GRADES as readonly string[]).includes(of)
      ? say.grade(gradeWord(of as Grade))
      : (SUBJECTS as readonly string[]).includes(of)
        ? subjectWords[of as Subject].toLowerCase()
        : of
