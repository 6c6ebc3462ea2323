import { useQuery } from '@tanstack/react-query'
import { agreementPhrases, decisionStudyWords, krippendorffAlphaWords, say as saying } from '#stats'
import { page } from '#web/query.ts'
import { Fold } from '#web/ui/Fold.tsx'
import { Table } from '#web/ui/Table.tsx'
import { ago, formatNumber, formatPercent, locale, words } from '#web/words.ts'
import type { CriterionFigures, Figures } from '../figures-contract.ts'
import { scaleOf } from '../rubric.ts'
import type { Scoring, Used } from '../scoring-shapes.ts'
import css from './Alike.module.css'

const say = words({
  most: {
    en: (criterion: string, share: string) => `You read “${criterion}” most alike: the same level ${share} of the time.`,
    es: (criterion: string, share: string) => `Donde leen más igual es en «${criterion}»: el mismo nivel ${share} de las veces.`,
  },
  least: {
    en: (criterion: string, share: string) => `“${criterion}” divides you most: the same level ${share} of the time.`,
    es: (criterion: string, share: string) => `Lo que más los divide es «${criterion}»: el mismo nivel ${share} de las veces.`,
  },
  whole: {
    en: (exact: string, adjacent: string) =>
      `Two of you gave the same level ${exact} of the time, and were within one level ${adjacent}.`,
    es: (exact: string, adjacent: string) =>
      `Dos de ustedes dieron el mismo nivel ${exact} de las veces, y quedaron a un nivel como mucho ${adjacent}.`,
  },
  same: { en: 'same level', es: 'mismo nivel' },
  near: { en: 'one level apart', es: 'a un nivel' },
  far: { en: 'further apart', es: 'más lejos' },
  caption: { en: 'Pairs of readers, criterion by criterion', es: 'Parejas de lectores, criterio por criterio' },
  enough: { en: 'How many readers does a piece need?', es: '¿Cuántos lectores necesita un trabajo?' },
  severity: { en: 'Gentle and severe', es: 'Suaves y severos' },
  leansTitle: {
    en: (range: string) => `From the most severe to the gentlest of you it is ${range} of a level.`,
    es: (range: string) => `De la lectura más severa a la más suave hay ${range} de un nivel.`,
  },
  leansHint: {
    en: 'One mark a reader, nobody’s name beside it. The line in the middle is where all of you lie together.',
    es: 'Una marca por lector, sin nombres. La línea del medio es donde están todos juntos.',
  },
  severe: { en: 'more severe', es: 'más severo' },
  gentle: { en: 'gentler', es: 'más suave' },
  leansList: { en: 'Each reader, in levels', es: 'Cada lector, en niveles' },
  exact: { en: 'The exact figures', es: 'Las cifras exactas' },
  criterion: { en: 'Criterion', es: 'Criterio' },
  exactShare: { en: 'Exact', es: 'Exacto' },
  adjacentShare: { en: 'Adjacent', es: 'Adyacente' },
  kappa: { en: 'Weighted kappa', es: 'Kappa ponderada' },
  alpha: { en: 'Alpha (95 %)', es: 'Alfa (95 %)' },
  given: { en: 'Given', es: 'Se dieron' },
  notes: {
    en: 'Exact and adjacent: pairs of readings of the same piece. Kappa: quadratic weights on the whole scale, all pairs together. Alpha: Krippendorff’s, ordinal, interval by 1,000 resamples of pieces.',
    es: 'Exacto y adyacente: parejas de lecturas del mismo trabajo. Kappa: pesos cuadráticos en toda la escala, todas las parejas juntas. Alfa: la de Krippendorff, ordinal, intervalo con 1 000 remuestreos de trabajos.',
  },
  crossed: { en: 'Everyone read everything: persons × raters.', es: 'Todos leyeron todo: trabajos × lectores.' },
  nested: {
    en: 'Each piece was read by others: its readers are taken as any.',
    es: 'Cada trabajo lo leyeron otros: sus lectores cuentan como cualesquiera.',
  },
  asOf: { en: (when: string) => `As of ${when}.`, es: (when: string) => `Según lo de ${when}.` },
  readersNeeded: { en: 'Readers', es: 'Lectores' },
  sure: { en: 'Dependable', es: 'Fiable' },
  off: { en: 'Off by at most', es: 'Desvío máximo' },
})

type Props = { figures: Figures; used: Used; scoring: Scoring; foundAt: string | null }

/** How alike people read, in words first, then criterion by criterion, then how many readers a piece needs. The exact figures are one tap away. */
export function Alike({ figures, used, scoring, foundAt }: Props) {
  const known = figures.criteria.filter(({ exact }) => exact !== null)
  const sorted = known.toSorted((one, other) => one.exact! - other.exact!)
  const [worst, best] = [sorted[0], sorted.at(-1)]
  const apart = best && worst && best !== worst && best.exact! - worst.exact! > 0.05
  return (
    <>
      {worst && (
        <h3>
          {apart
            ? say.least(worst.criterion, formatPercent(worst.exact!))
            : figures.exact !== null && say.whole(formatPercent(figures.exact), formatPercent(figures.adjacent!))}
        </h3>
      )}
      <ul className={`plain ${css.strips}`} aria-label={say.caption}>
        {sorted.map((one) => (
          <Strip key={one.criterionId} figures={one} />
        ))}
      </ul>
      <p className={css.key} aria-hidden="true">
        <span className={css.same} /> {say.same} <span className={css.near} /> {say.near} <span className={css.far} /> {say.far}
      </p>
      {apart && (
        <p>
          {say.most(best.criterion, formatPercent(best.exact!))}{' '}
          {figures.exact !== null && say.whole(formatPercent(figures.exact), formatPercent(figures.adjacent!))}
        </p>
      )}
      {figures.study.length > 0 && <Enough figures={figures} />}
      {figures.leans && figures.leans.length > 1 && <Leans leans={figures.leans} scoringId={scoring.id} />}
      <Fold summary={say.exact}>
        <div className="stack">
          <Table
            caption={say.caption}
            rows={figures.criteria}
            rowKey={({ criterionId }) => criterionId}
            columns={[
              { label: say.criterion, cell: ({ criterion }) => criterion },
              { label: say.exactShare, figure: true, cell: ({ exact }) => share(exact) },
              { label: say.adjacentShare, figure: true, cell: ({ adjacent }) => share(adjacent) },
              { label: say.kappa, figure: true, cell: ({ kappa }) => (kappa === null ? '—' : formatNumber(kappa, 2)) },
              { label: say.alpha, figure: true, cell: alphaText },
              {
                label: say.given,
                cell: ({ counts }) =>
                  scaleOf(used)
                    .map((score, at) => `${formatNumber(score)}: ${counts[at]}`)
                    .join('  '),
              },
            ]}
          />
          {figures.criteria
            .filter(({ units }) => units > 0)
            .map((one) => (
              <p key={one.criterionId} className="small">
                <b>{one.criterion}.</b>{' '}
                {saying(
                  krippendorffAlphaWords({ ...one, lower: one.alphaLower, upper: one.alphaUpper }),
                  agreementPhrases,
                  locale,
                )}
              </p>
            ))}
          {figures.study.length > 0 && (
            <Table
              caption={`${say.enough} ${figures.isCrossed ? say.crossed : say.nested}`}
              rows={figures.study}
              rowKey={({ readers }) => String(readers)}
              columns={[
                { label: say.readersNeeded, cell: ({ readers }) => readers },
                { label: say.sure, figure: true, cell: ({ dependability }) => formatNumber(dependability, 2) },
                { label: say.off, figure: true, cell: ({ error }) => formatNumber(error, 2) },
              ]}
            />
          )}
          <p className="tiny">
            {say.notes} {foundAt && say.asOf(ago(foundAt))}
          </p>
        </div>
      </Fold>
    </>
  )
}

const share = (of: number | null) => (of === null ? '—' : formatPercent(of))
const alphaText = ({ alpha, alphaLower, alphaUpper }: CriterionFigures) =>
  alpha === null ? '—' : `${formatNumber(alpha, 2)} (${formatNumber(alphaLower ?? 0, 2)}–${formatNumber(alphaUpper ?? 0, 2)})`

function Strip({ figures: { criterion, exact, adjacent } }: { figures: CriterionFigures }) {
  const near = (adjacent ?? 0) - (exact ?? 0)
  const far = 1 - (adjacent ?? 0)
  return (
    <li className={css.strip}>
      <span className={css.name}>{criterion}</span>
      <span className={css.figure}>
        {formatPercent(exact!)}
        <span className="aloud">{` ${say.same}, ${formatPercent(near)} ${say.near}, ${formatPercent(far)} ${say.far}`}</span>
      </span>
      <span className={css.track} aria-hidden="true">
        <span className={css.same} style={{ flexGrow: exact ?? 0 }} />
        <span className={css.near} style={{ flexGrow: near }} />
        <span className={css.far} style={{ flexGrow: far }} />
      </span>
    </li>
  )
}

function Enough({ figures }: { figures: Figures }) {
  const at = figures.enough ?? figures.study.length
  const one = figures.study[at - 1]!
  return (
    <div>
      <h3>{say.enough}</h3>
      <p>
        {saying(
          decisionStudyWords({ dependability: one.dependability, absoluteError: one.error / 1.96 }, at),
          agreementPhrases,
          locale,
        )}
      </p>
    </div>
  )
}

function Leans({ leans, scoringId }: { leans: readonly number[]; scoringId: string }) {
  const severity = useQuery(page('rubrics.severities', { id: scoringId })).data?.group
  const furthest = Math.max(0.25, ...leans.map(Math.abs))
  const range = leans.at(-1)! - leans[0]!
  return (
    <div>
      <h3>{say.severity}</h3>
      <p>{say.leansTitle(formatNumber(range, 2))}</p>
      <p className="aloud">
        {say.leansList}: {leans.map((lean) => formatNumber(lean, 2)).join('; ')}
      </p>
      <div className={css.leans} aria-hidden="true">
        <span className={css.middle} />
        {leans.map((lean) => (
          <span key={lean} className={css.mark} style={{ left: `${50 + (lean / furthest) * 46}%` }} />
        ))}
        <span className={css.left}>← {say.severe}</span>
        <span className={css.right}>{say.gentle} →</span>
      </div>
      <p className="small">{say.leansHint}</p>
      {severity && (
        <p className="small">
          {saying(
            {
              key: severity.isApart ? 'severity.apart' : 'severity.alike',
              values: { raters: severity.readers, range: severity.range },
            },
            agreementPhrases,
            locale,
          )}
        </p>
      )}
    </div>
  )
}
