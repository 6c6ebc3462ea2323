import { formatPercent, words } from '#web/words.ts'
import type { Agreement } from '../figures-contract.ts'
import css from './AgreementTable.module.css'

const say = words({
  caption: { en: 'How often two readers gave the same level', es: 'Con qué frecuencia dos lectores dieron el mismo nivel' },
  criterion: { en: 'Criterion', es: 'Criterio' },
  all: { en: 'All together', es: 'Todo junto' },
  version: { en: (number: number) => `Version ${number}`, es: (number: number) => `Versión ${number}` },
  round: { en: (round: number) => `round ${round}`, es: (round: number) => `ronda ${round}` },
  near: { en: (share: string) => `${share} within one level`, es: (share: string) => `${share} a un nivel como mucho` },
  none: { en: 'not in this version', es: 'no en esta versión' },
})

type Props = { rounds: readonly Agreement[]; criteria: readonly { id: string; name: string }[]; byVersion: boolean }

/** Rounds beside each other, criterion by criterion: the bar is the share of pairs who gave the same level. */
export function AgreementTable({ rounds, criteria, byVersion }: Props) {
  const numbers = rounds.map(({ number }) => number)
  return (
    <div className={css.frame}>
      <table className={css.table}>
        <caption className="aloud">{say.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say.criterion}</th>
            {rounds.map((one) => (
              <th scope="col" key={`${one.scoringId} ${one.round}`}>
                {byVersion ? say.version(one.number) : say.round(one.round)}
                {byVersion && numbers.filter((number) => number === one.number).length > 1 && (
                  <span className="tiny"> {say.round(one.round)}</span>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className={css.all}>
            <th scope="row">{say.all}</th>
            {rounds.map((one) => (
              <td key={`${one.scoringId} ${one.round}`}>
                <Share share={one.exact} near={one.adjacent} />
              </td>
            ))}
          </tr>
          {criteria.map(({ id, name }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {rounds.map((one) => {
                const found = one.criteria.find(({ criterionId }) => criterionId === id)
                return (
                  <td key={`${one.scoringId} ${one.round}`}>
                    {found ? <Share share={found.exact} near={found.adjacent} /> : <span className="tiny">{say.none}</span>}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Share({ share, near }: { share: number | null; near: number | null }) {
  if (share === null) return <span className="tiny">—</span>
  return (
    <span className={css.share} title={near === null ? '' : say.near(formatPercent(near))}>
      {formatPercent(share)}
      <span className={css.bar} aria-hidden="true">
        <span style={{ width: `${share * 100}%` }} />
      </span>
    </span>
  )
}
