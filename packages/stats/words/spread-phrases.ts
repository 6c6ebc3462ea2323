import type { AdoptionSentence } from './adoption-words.ts'
import type { BassSentence } from './bass-words.ts'
import type { LateralSentence } from './lateral-words.ts'
import type { Phrases } from './say.ts'
import type { WaitingSentence } from './waiting-words.ts'

/** What spread says, in each language. */
export const spreadPhrases: Phrases<AdoptionSentence | BassSentence | WaitingSentence | LateralSentence> = {
  en: {
    'adoption.none': ({ population }, { count }) =>
      `None of ${count(population, 'team has', 'teams have')} taken this up so far.`,
    'adoption.soFar': ({ adopted, population, share }, { percent }) =>
      `${adopted} of ${population} have taken this up so far, ${percent(share)}.`,
    'adoption.underWay': ({ adopters }) => `The last period, with ${adopters} so far, is not over: it only looks lower.`,
    'bass.beforePeak': () => 'It is still picking up speed, so nobody can tell yet where it will end.',
    'bass.noCurve': () => 'It does not rise and fall as it would if one learned it from another.',
    'bass.byOthers': ({ innovation, imitation, ceiling }, { percent, number }) =>
      `It spreads mostly from those who have it (${percent(imitation, 1)} a period against ${percent(innovation, 1)} who find it for themselves) and points to about ${number(ceiling, 0)} in the end.`,
    'bass.byOneself': ({ innovation, imitation, ceiling }, { percent, number }) =>
      `People find it mostly for themselves (${percent(innovation, 1)} a period against ${percent(imitation, 1)} from those who have it); it points to about ${number(ceiling, 0)} in the end.`,
    'waiting.none': ({ people }, { count }) =>
      `None of ${count(people, 'team has', 'teams have')} begun yet, so nothing can be said about how long it takes.`,
    'waiting.notHalf': ({ adopted, people }) =>
      `${adopted} of ${people} have begun; half have not yet, so the usual time is not known.`,
    'waiting.half': ({ median, people }, { number }) =>
      `Half of ${people} had begun by ${number(median)}, but with so few the limits of that are not known.`,
    'waiting.halfLikely': ({ median, lower, upper, people }, { number }) =>
      `Half of ${people} had begun by ${number(median)} (likely between ${number(lower)} and ${number(upper)}).`,
    'lateral.none': () => 'For no adoption is it known whether it came from colleagues or from above.',
    'lateral.share': ({ lateral, known, share, lower, upper }, { percent }) =>
      `${lateral} of ${known} adoptions came from colleagues, ${percent(share)} (likely between ${percent(lower)} and ${percent(upper)}).`,
    'lateral.unknown': ({ unknown, least, most }, { percent, count }) =>
      `For ${count(unknown, 'adoption', 'adoptions')} the source is not known; the share could be anything from ${percent(least)} to ${percent(most)}.`,
  },
  es: {
    'adoption.none': ({ population }, { count }) =>
      `Ninguno de ${count(population, 'equipo lo ha', 'equipos lo ha')} adoptado hasta ahora.`,
    'adoption.soFar': ({ adopted, population, share }, { percent }) =>
      `${adopted} de ${population} lo han adoptado hasta ahora, ${percent(share)}.`,
    'adoption.underWay': ({ adopters }) =>
      `El último periodo, con ${adopters} hasta ahora, no ha terminado: solo parece más bajo.`,
    'bass.beforePeak': () => 'Todavía está tomando velocidad, así que nadie puede decir dónde terminará.',
    'bass.noCurve': () => 'No sube y baja como lo haría si unos lo aprendieran de otros.',
    'bass.byOthers': ({ innovation, imitation, ceiling }, { percent, number }) =>
      `Se extiende sobre todo desde quienes ya lo tienen (${percent(imitation, 1)} por periodo frente a ${percent(innovation, 1)} que lo encuentran por su cuenta) y apunta a unos ${number(ceiling, 0)} al final.`,
    'bass.byOneself': ({ innovation, imitation, ceiling }, { percent, number }) =>
      `La gente lo encuentra sobre todo por su cuenta (${percent(innovation, 1)} por periodo frente a ${percent(imitation, 1)} desde quienes lo tienen); apunta a unos ${number(ceiling, 0)} al final.`,
    'waiting.none': ({ people }, { count }) =>
      `Ninguno de ${count(people, 'equipo ha', 'equipos ha')} empezado todavía, así que no se puede decir cuánto se tarda.`,
    'waiting.notHalf': ({ adopted, people }) =>
      `${adopted} de ${people} han empezado; la mitad aún no, así que no se conoce el tiempo habitual.`,
    'waiting.half': ({ median, people }, { number }) =>
      `La mitad de ${people} había empezado a los ${number(median)}, pero con tan pocos no se conocen sus límites.`,
    'waiting.halfLikely': ({ median, lower, upper, people }, { number }) =>
      `La mitad de ${people} había empezado a los ${number(median)} (probablemente entre ${number(lower)} y ${number(upper)}).`,
    'lateral.none': () => 'De ninguna adopción se sabe si vino de colegas o de arriba.',
    'lateral.share': ({ lateral, known, share, lower, upper }, { percent }) =>
      `${lateral} de ${known} adopciones vinieron de colegas, ${percent(share)} (probablemente entre ${percent(lower)} y ${percent(upper)}).`,
    'lateral.unknown': ({ unknown, least, most }, { percent, count }) =>
      `De ${count(unknown, 'adopción', 'adopciones')} no se conoce el origen; la proporción podría ser cualquiera entre ${percent(least)} y ${percent(most)}.`,
  },
}
