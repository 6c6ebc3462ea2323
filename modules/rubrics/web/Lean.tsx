import { useQuery } from '@tanstack/react-query'
import { page } from '#web/query.ts'
import { Fold } from '#web/ui/Fold.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { formatNumber, words } from '#web/words.ts'
import type { Lean as Data } from '../figures-contract.ts'
import type { Used } from '../scoring-shapes.ts'

const say = words({
  alone: {
    en: 'Nobody else sees this: not your team, not who leads, not an administrator.',
    es: 'Nadie más ve esto: ni su equipo, ni quien dirige, ni quien administra.',
  },
  below: {
    en: (levels: string) => `On the same pieces you give about ${levels} of a level less than the others.`,
    es: (levels: string) => `En los mismos trabajos usted da cerca de ${levels} de un nivel menos que los demás.`,
  },
  above: {
    en: (levels: string) => `On the same pieces you give about ${levels} of a level more than the others.`,
    es: (levels: string) => `En los mismos trabajos usted da cerca de ${levels} de un nivel más que los demás.`,
  },
  alike: {
    en: 'On the same pieces you lie where the others lie, as far as can be told.',
    es: 'En los mismos trabajos usted está donde están los demás, hasta donde se puede decir.',
  },
  neither: {
    en: 'Neither is right or wrong: it says where a talk would help.',
    es: 'Ni lo uno ni lo otro está mal: dice dónde ayudaría conversar.',
  },
  mostOn: { en: (criterion: string) => `Most so on “${criterion}”.`, es: (criterion: string) => `Sobre todo en «${criterion}».` },
  exact: { en: 'The exact figures', es: 'Las cifras exactas' },
  levels: {
    en: (value: string, lower: string, upper: string, scores: number) =>
      `${value} levels, likely between ${lower} and ${upper}, from ${scores} scores.`,
    es: (value: string, lower: string, upper: string, scores: number) =>
      `${value} niveles, probablemente entre ${lower} y ${upper}, de ${scores} puntuaciones.`,
  },
  severity: {
    en: (value: string, lower: string, upper: string) =>
      `Severity ${value} logits, likely between ${lower} and ${upper} (many-facet Rasch model; above 0 is more severe).`,
    es: (value: string, lower: string, upper: string) =>
      `Severidad ${value} logits, probablemente entre ${lower} y ${upper} (modelo de Rasch de facetas; sobre 0 es más severo).`,
  },
})

/** What someone is told of their own reading. */
export function Lean({ lean, used, scoringId }: { lean: Data; used: Used; scoringId: string }) {
  const own = useQuery(page('rubrics.severities', { id: scoringId })).data?.own
  const isClear = lean.lower > 0 || lean.upper < 0
  const furthest = lean.criteria.toSorted((one, other) => Math.abs(other.levels) - Math.abs(one.levels))[0]
  const name = used.criteria.find(({ id }) => id === furthest?.criterionId)?.name
  const n = (value: number) => formatNumber(value, 2)
  return (
    <>
      <p>
        {isClear ? (lean.levels < 0 ? say.below : say.above)(n(Math.abs(lean.levels))) : say.alike}{' '}
        {isClear && name && say.mostOn(name)} {isClear && say.neither}
      </p>
      <p className="small row">
        <Icon name="eye" />
        {say.alone}
      </p>
      <Fold summary={say.exact}>
        <p className="small">{say.levels(n(lean.levels), n(lean.lower), n(lean.upper), lean.scores)}</p>
        {own && <p className="small">{say.severity(n(own.severity), n(own.lower), n(own.upper))}</p>}
      </Fold>
    </>
  )
}
