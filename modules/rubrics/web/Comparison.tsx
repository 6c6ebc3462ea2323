import { agreementPhrases, orderWords as orderSentences, say as saying } from '#stats'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { Section } from '#web/ui/Page.tsx'
import { locale, words } from '#web/words.ts'
import type { OrderedPiece, ScoringPage } from '../scoring-shapes.ts'
import { criterionOf, orderWords } from './compare-words.ts'
import css from './Comparison.module.css'
import { Grid } from './Grid.tsx'
import { OrderScale } from './OrderScale.tsx'
import { titleOf } from './piece-words.ts'
import { ShownPiece } from './ShownPiece.tsx'

const say = words({
  order: { en: 'The order', es: 'El orden' },
  sure: { en: 'How sure it is', es: 'Qué tan seguro es' },
  from: {
    en: (judgements: number, judges: number) =>
      `From ${judgements === 1 ? 'one judgement' : `${judgements} judgements`} by ${judges === 1 ? 'one person' : `${judges} people`}.`,
    es: (judgements: number, judges: number) =>
      `De ${judgements === 1 ? 'un juicio' : `${judgements} juicios`} de ${judges === 1 ? 'una persona' : `${judges} personas`}.`,
  },
  ends: { en: 'At both ends', es: 'En ambos extremos' },
  endsLead: {
    en: 'Read side by side, they say what you told apart.',
    es: 'Leídos uno junto al otro, dicen qué distinguieron ustedes.',
  },
  most: { en: 'Shows most', es: 'Muestra más' },
  least: { en: 'Shows least', es: 'Muestra menos' },
  you: { en: 'For you alone', es: 'Solo para usted' },
  alike: { en: 'You saw it much as the others did.', es: 'Usted lo vio en gran parte como los demás.' },
  otherwise: {
    en: 'You often saw it otherwise than the others. Neither is right or wrong: it says that a talk about what you look for would help.',
    es: 'Con frecuencia usted lo vio distinto que los demás. Ni lo uno ni lo otro está mal: dice que ayudaría conversar sobre qué busca cada quien.',
  },
  alone: {
    en: 'Nobody else sees this: not your team, not who leads, not an administrator.',
    es: 'Nadie más ve esto: ni su equipo, ni quien dirige, ni quien administra.',
  },
  levels: { en: 'What each level looks like', es: 'Cómo se ve cada nivel' },
})

/** What comparing came to: how sure in words, the pieces in order with both ends to read. */
export function Comparison({ data: { scoring, used, sureness, order, ownWay, whyNot } }: { data: ScoringPage }) {
  const criterion = criterionOf(scoring, used)
  return (
    <>
      {sureness && (
        <Section label={say.sure}>
          {orderSentences({ ...sureness, items: sureness.pieces }, sureness.judgements).map((sentence, at) => (
            <p key={sentence.key} className={at === 0 ? css.lead : undefined}>
              {saying(sentence, agreementPhrases, locale)}
            </p>
          ))}
          <p className="small">{say.from(sureness.judgements, sureness.judges)}</p>
        </Section>
      )}
      <Section label={say.order}>
        {order ? (
          <OrderScale order={order} />
        ) : (
          <EmptyState>{orderWords[whyNot === 'too-few' ? 'too-few' : 'still-reading']}</EmptyState>
        )}
      </Section>
      {order && order.length > 1 && <Ends order={order} />}
      {ownWay && (
        <Section label={say.you}>
          <p>{say[ownWay]}</p>
          <p className="small row">
            <Icon name="eye" />
            {say.alone}
          </p>
        </Section>
      )}
      {!order && (
        <Section label={say.levels}>
          <Grid content={criterion ? { ...used, criteria: [criterion] } : used} />
        </Section>
      )}
    </>
  )
}

/** The two ends of the scale, to be read: they say what it measures. */
const Ends = ({ order }: { order: readonly OrderedPiece[] }) => (
  <Section label={say.ends}>
    <p className="small">{say.endsLead}</p>
    <div className={css.ends}>
      {[
        { name: say.most, piece: order[0]!.piece },
        { name: say.least, piece: order.at(-1)!.piece },
      ].map(({ name, piece }) => (
        <article key={piece.id} aria-label={`${name}: ${titleOf(piece)}`}>
          <p className={css.end}>{name}</p>
          <h3>{titleOf(piece)}</h3>
          <ShownPiece piece={piece} />
        </article>
      ))}
    </div>
  </Section>
)
