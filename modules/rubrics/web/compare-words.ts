import { words } from '#web/words.ts'
import type { Scoring, Used } from '../scoring-shapes.ts'
import type { JudgeProblem, LookProblem } from '../scoring.ts'

const say = words({
  criterion: {
    en: (criterion: string) => `Which shows more of “${criterion}”?`,
    es: (criterion: string) => `¿Cuál muestra más «${criterion}»?`,
  },
  whole: {
    en: (rubric: string) => `Which shows more of what “${rubric}” looks for?`,
    es: (rubric: string) => `¿Cuál muestra más de lo que busca «${rubric}»?`,
  },
})

export const criterionOf = ({ criterionId }: Pick<Scoring, 'criterionId'>, { criteria }: Used) =>
  criteria.find(({ id }) => id === criterionId) ?? null

/** What is asked of every two pieces. */
export function questionOf(scoring: Pick<Scoring, 'criterionId'>, used: Used): string {
  const criterion = criterionOf(scoring, used)
  return criterion ? say.criterion(criterion.name) : say.whole(used.name)
}

export const judgeWords: Record<JudgeProblem, string> = words({
  closed: { en: 'This set is done; nothing more is taken in.', es: 'Este conjunto ya terminó; no se recibe nada más.' },
  gone: {
    en: 'One of the two was taken back by its team. Two others take their place.',
    es: 'Su equipo retiró uno de los dos. Otros dos ocupan su lugar.',
  },
})

export const orderWords: Record<Exclude<LookProblem, 'yours-first'>, string> = words({
  'still-reading': {
    en: 'The order opens when the comparing is done, so that each of you looks with fresh eyes.',
    es: 'El orden se abre cuando termine la comparación, para que cada quien mire con ojos frescos.',
  },
  'too-few': {
    en: 'Too little was compared for an order: some pieces never met the others.',
    es: 'Se comparó demasiado poco para un orden: algunos trabajos nunca se encontraron con los demás.',
  },
})
