import { Fold } from '#web/ui/Fold.tsx'
import { Table } from '#web/ui/Table.tsx'
import { formatNumber, words } from '#web/words.ts'
import type { OrderedPiece } from '../scoring-shapes.ts'
import css from './OrderScale.module.css'
import { titleOf } from './piece-words.ts'
import { ShownPiece } from './ShownPiece.tsx'

const say = words({
  title: {
    en: (first: string, last: string) => `From “${first}” to “${last}”`,
    es: (first: string, last: string) => `De «${first}» a «${last}»`,
  },
  hint: {
    en: 'The dot is where a piece lies, the line how far it may lie from there. Where two lines overlap much, it may well be the other way round. It orders pieces of work, never people.',
    es: 'El punto es donde está un trabajo; la línea, hasta dónde podría estar. Donde dos líneas se traslapan mucho, bien puede ser al revés. Ordena trabajos, nunca personas.',
  },
  less: { en: 'shows less', es: 'muestra menos' },
  more: { en: 'shows more', es: 'muestra más' },
  place: {
    en: (best: number, worst: number) => (best === worst ? `Place ${best}.` : `Between place ${best} and place ${worst}.`),
    es: (best: number, worst: number) => (best === worst ? `Lugar ${best}.` : `Entre el lugar ${best} y el lugar ${worst}.`),
  },
  surprising: {
    en: 'People saw this one differently: worth talking about.',
    es: 'La gente lo vio de modos distintos: vale la pena conversarlo.',
  },
  exact: { en: 'The exact figures', es: 'Las cifras exactas' },
  caption: { en: 'Where each piece lies', es: 'Dónde está cada trabajo' },
  piece: { en: 'Piece', es: 'Trabajo' },
  measure: { en: 'Place on the scale', es: 'Lugar en la escala' },
  likely: { en: 'Likely between', es: 'Probablemente entre' },
  judgements: { en: 'Compared', es: 'Comparado' },
  times: { en: (count: number) => `${count} times`, es: (count: number) => `${count} veces` },
  notes: {
    en: 'Bradley–Terry model, in logits around 0: one more is about 2.7 times the odds to be chosen. Intervals of 95%. Each piece also counts as chosen and left 0.3 times against an average one, so that one that was always chosen has a place.',
    es: 'Modelo de Bradley–Terry, en logits alrededor de 0: uno más es unas 2.7 veces la probabilidad relativa de ser elegido. Intervalos del 95 %. Cada trabajo cuenta además como elegido y dejado 0.3 veces frente a uno medio, para que tenga lugar el que siempre fue elegido.',
  },
})

const keyOf = ({ piece }: OrderedPiece) => piece.id

/** The pieces below each other in their order, each with how sure its place is, and to be read. */
export function OrderScale({ order }: { order: readonly OrderedPiece[] }) {
  const lowest = Math.min(...order.map(({ lower }) => lower))
  const highest = Math.max(...order.map(({ upper }) => upper))
  const at = (measure: number) => `${((measure - lowest) / Math.max(1e-9, highest - lowest)) * 100}%`
  const [first, last] = [order[0]!, order.at(-1)!]
  const n = (value: number) => formatNumber(value, 2)
  return (
    <>
      <h3>{say.title(titleOf(first.piece), titleOf(last.piece))}</h3>
      <p className="small">{say.hint}</p>
      <p className={css.ends} aria-hidden="true">
        <span>← {say.less}</span>
        <span>{say.more} →</span>
      </p>
      <ol className={`plain ${css.order}`}>
        {order.map((one) => (
          <li key={keyOf(one)}>
            <Fold summary={titleOf(one.piece)}>
              <ShownPiece piece={one.piece} />
            </Fold>
            <div className={css.where}>
              <span className="aloud">{placeWords(order, one)}</span>
              <span className={css.track} aria-hidden="true">
                <span className={css.line} style={{ left: at(one.lower), right: `calc(100% - ${at(one.upper)})` }} />
                <span className={css.dot} style={{ left: at(one.measure) }} />
              </span>
              {one.isSurprising && <span className={css.surprising}>{say.surprising}</span>}
            </div>
          </li>
        ))}
      </ol>
      <Fold summary={say.exact}>
        <div className="stack">
          <Table
            caption={say.caption}
            rows={order}
            rowKey={keyOf}
            columns={[
              { label: say.piece, cell: ({ piece }) => titleOf(piece) },
              { label: say.measure, figure: true, cell: ({ measure }) => n(measure) },
              { label: say.likely, figure: true, cell: ({ lower, upper }) => `${n(lower)} … ${n(upper)}` },
              { label: say.judgements, figure: true, cell: ({ judgements }) => say.times(judgements) },
            ]}
          />
          <p className="tiny">{say.notes}</p>
        </div>
      </Fold>
    </>
  )
}

/** The places it may have: all whose interval lies wholly above or below its own are surely before or after it. */
function placeWords(order: readonly OrderedPiece[], { lower, upper }: OrderedPiece): string {
  const above = order.filter((other) => other.lower > upper).length
  const below = order.filter((other) => other.upper < lower).length
  return say.place(above + 1, order.length - below)
}
