import { Table } from '#web/ui/Table.tsx'
import type { Column } from '#web/ui/Table.tsx'
import { formatPercent, words } from '#web/words.ts'
import type { Agreement } from '../figures-contract.ts'
import css from './AgreementTable.module.css'

const say = words({
  caption: { en: 'How often two readers gave the same level', es: 'Con qué frecuencia dos lectores dieron el mismo nivel' },
  criterion: { en: 'Criterion', es: 'Criterio' },
  all: { en: 'All together', es: 'Todo junto' },
  version: { en: (number: number) => `Version ${number}`, es: (number: number) => `Versión ${number}` },
  again: {
    en: (number: number, round: number) => `Version ${number}, round ${round}`,
    es: (number: number, round: number) => `Versión ${number}, ronda ${round}`,
  },
  round: { en: (round: number) => `Round ${round}`, es: (round: number) => `Ronda ${round}` },
})

type Criterion = { id: string | null; name: string }
const nameOf = ({ id, name }: Criterion) => (id ? name : <b>{name}</b>)
type Props = { rounds: readonly Agreement[]; criteria: readonly { id: string; name: string }[]; byVersion: boolean }

/** Rounds beside each other, criterion by criterion: the bar is the share of pairs who gave the same level. */
export const AgreementTable = ({ rounds, criteria, byVersion }: Props) => (
  <Table
    caption={say.caption}
    rows={[{ id: null, name: say.all }, ...criteria.map(({ id, name }): Criterion => ({ id, name }))]}
    rowKey={({ name }) => name}
    columns={[{ label: say.criterion, cell: nameOf }, ...rounds.map((one) => columnOf(one, labelOf(one, rounds, byVersion)))]}
  />
)

function labelOf({ number, round }: Agreement, rounds: readonly Agreement[], byVersion: boolean): string {
  if (!byVersion) return say.round(round)
  return rounds.filter((one) => one.number === number).length > 1 ? say.again(number, round) : say.version(number)
}

function columnOf(one: Agreement, label: string): Column<Criterion> {
  return { label, cell: ({ id }) => <Share share={shareOf(one, id)} isAll={id === null} /> }
}

const shareOf = ({ exact, criteria }: Agreement, id: string | null) =>
  id === null ? exact : (criteria.find(({ criterionId }) => criterionId === id)?.exact ?? null)

function Share({ share, isAll }: { share: number | null; isAll: boolean }) {
  if (share === null) return <span className="tiny">—</span>
  return (
    <span className={css.share} data-all={isAll || undefined}>
      {formatPercent(share)}
      <span className={css.bar} aria-hidden="true">
        <span style={{ width: `${share * 100}%` }} />
      </span>
    </span>
  )
}
