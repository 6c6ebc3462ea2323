import { SeenByKeepers } from '#modules/people/web/SeenBy.tsx'
import { accountWords, adminWords } from '#modules/people/web/words.ts'
import { useAct } from '#web/act.ts'
import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { Button } from '#web/ui/Button.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Page, Section } from '#web/ui/Page.tsx'
import { formatDate, words } from '#web/words.ts'
import type { Phrase } from '#platform/words.ts'
import type { MatchRule, MergeProblem } from '#modules/people/match.ts'
import type { PersonMatch } from '../match-contract.ts'
import css from './MatchesPage.module.css'

const say = words({
  title: { en: 'One person or two?', es: '¿Una persona o dos?' },
  roster: { en: 'Roster', es: 'Padrón' },
  waiting: { en: 'Waiting for your word', es: 'Esperan su palabra' },
  lead: {
    en: 'The roster brought an account whose name stands here already. One person: the older account goes on, with its teams and cycles, and from now on the roster may call it by either id. Two people: you are not asked again.',
    es: 'El padrón trajo una cuenta con un nombre que ya existe. Una persona: sigue la cuenta anterior, con sus equipos y ciclos, y desde ahora el padrón puede nombrarla con cualquiera de los dos identificadores. Dos personas: no se le vuelve a preguntar.',
  },
  none: {
    en: 'Nothing to decide. After each import, names that stand here twice are asked about on this page.',
    es: 'Nada que decidir. Después de cada importación, aquí se pregunta por los nombres que aparecen dos veces.',
  },
  decided: { en: 'Decided lately', es: 'Decidido hace poco' },
  one: { en: 'One person', es: 'Una persona' },
  two: { en: 'Two people', es: 'Dos personas' },
  undo: { en: 'Undo', es: 'Deshacer' },
  older: { en: 'Stands here', es: 'Ya estaba' },
  newer: { en: 'Came with the roster', es: 'Vino con el padrón' },
  id: { en: (id: string) => `id ${id}`, es: (id: string) => `id. ${id}` },
  left: { en: (on: string) => `left on ${on}`, es: (on: string) => `se fue el ${on}` },
  rules: { en: 'How Weft knows someone again', es: 'Cómo Weft reconoce a alguien' },
  sameId: {
    en: 'The same id in the roster: the same person, also after years away.',
    es: 'El mismo identificador en el padrón: la misma persona, también después de años.',
  },
  sameMail: {
    en: 'Another id, the same e-mail address, and nobody else has either: the same person.',
    es: 'Otro identificador, el mismo correo, y nadie más tiene ninguno de los dos: la misma persona.',
  },
  sameName: {
    en: 'Another id and the same name, whatever its accents: you are asked here. Until you answer they are two.',
    es: 'Otro identificador y el mismo nombre, con o sin acentos: se le pregunta aquí. Hasta que responda son dos.',
  },
  gone: {
    en: 'Whoever an administrator ended stays so, whatever the roster says.',
    es: 'A quien un administrador dio de baja, el padrón no lo trae de vuelta.',
  },
  nowhere: { en: 'no role', es: 'sin puesto' },
})

const ruleWords = words({
  'came-back': {
    en: 'Left, and the same name came again under another id',
    es: 'Se fue, y el mismo nombre volvió con otro identificador',
  },
  'by-hand': {
    en: 'Added by hand, and the roster brought the same name',
    es: 'Se agregó a mano, y el padrón trajo el mismo nombre',
  },
  'two-places': { en: 'The same name at different places', es: 'El mismo nombre en lugares distintos' },
  'same-name': { en: 'The same name at the same place', es: 'El mismo nombre en el mismo lugar' },
} satisfies Record<MatchRule, Phrase>)

const whyWords = words({
  'newer-in-use': {
    en: 'Someone already works with the newer account, so the two stay apart. The district’s records can say which id holds.',
    es: 'Alguien ya trabaja con la cuenta nueva, así que siguen separadas. Los registros del distrito pueden indicar qué identificador vale.',
  },
  'one-erased': { en: 'One of them was erased.', es: 'Una de las dos se borró.' },
  'decided-meanwhile': { en: 'Someone decided this meanwhile.', es: 'Alguien lo decidió mientras tanto.' },
  'joined-since': {
    en: 'Another account was joined to it since. Undo that first.',
    es: 'Después se le unió otra cuenta. Deshaga eso primero.',
  },
} satisfies Record<MergeProblem, Phrase>)

/** What the rules of matching could not tell, for a person to say; each word can be taken back. */
export function MatchesPage({ data: { open, decided } }: PageOf<'roster.matches'>) {
  return (
    <Page
      title={say.title}
      crumbs={
        <>
          <a href={links.admin}>{adminWords.start}</a> · <a href={links.adminRoster}>{say.roster}</a>
        </>
      }
      facts={<SeenByKeepers />}
    >
      <Section label={say.waiting}>
        {open.length === 0 ? <EmptyState>{say.none}</EmptyState> : <p>{say.lead}</p>}
        <ul className="plain stack">
          {open.map((match) => (
            <li key={match.id} className={css.pair}>
              <Pair match={match} />
              <Decide match={match} />
            </li>
          ))}
        </ul>
      </Section>
      {decided.length > 0 && (
        <Section label={say.decided}>
          <ul className="plain stack">
            {decided.map((match) => (
              <li key={match.id} className={css.pair}>
                <Undo match={match} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section label={say.rules}>
        <ul>
          {[say.sameId, say.sameMail, say.sameName, say.gone].map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </Section>
    </Page>
  )
}

const Pair = ({ match: { rule, kept, other } }: { match: PersonMatch }) => (
  <>
    <p>
      <b>{kept.name}</b> <span className="small">{ruleWords[rule]}</span>
    </p>
    <dl className={css.halves}>
      <div>
        <dt className="small">{say.older}</dt>
        <dd>{aboutHalf(kept)}</dd>
      </div>
      <div>
        <dt className="small">{say.newer}</dt>
        <dd>{aboutHalf(other)}</dd>
      </div>
    </dl>
  </>
)

const aboutHalf = ({ login, sourceId, places, endedOn }: PersonMatch['kept']) =>
  [places.join(', ') || say.nowhere, login, sourceId && say.id(sourceId), endedOn && say.left(formatDate(endedOn, 'full'))]
    .filter(Boolean)
    .join(' · ')

function Decide({ match: { id, why, kept } }: { match: PersonMatch }) {
  const merge = useAct('roster.mergePeople')
  const apart = useAct('roster.keepApart')
  const problem = merge.problem ?? apart.problem
  return (
    <>
      {problem && <Notice tone="problem">{problem}</Notice>}
      <div className="row">
        <Button
          busy={merge.busy}
          disabledReason={why && whyWords[why]}
          aria-label={`${say.one}: ${kept.name}`}
          onClick={() => merge.run({ id })}
        >
          {say.one}
        </Button>
        <Button busy={apart.busy} aria-label={`${say.two}: ${kept.name}`} onClick={() => apart.run({ id })}>
          {say.two}
        </Button>
      </div>
    </>
  )
}

function Undo({ match: { id, kept, decision, decidedBy, decidedAt, why } }: { match: PersonMatch }) {
  const undo = useAct('roster.undoMatch', { refusals: { LOGIN_TAKEN: accountWords.taken } })
  return (
    <>
      <p>
        <b>{kept.name}</b> {decision && say[decision]}
      </p>
      <p className="small">{[decidedBy, decidedAt && formatDate(decidedAt, 'full')].filter(Boolean).join(', ')}</p>
      {undo.problem && <Notice tone="problem">{undo.problem}</Notice>}
      <div className="row">
        <Button
          busy={undo.busy}
          disabledReason={why && whyWords[why]}
          aria-label={`${say.undo}: ${kept.name}`}
          onClick={() => undo.run({ id })}
        >
          {say.undo}
        </Button>
      </div>
    </>
  )
}
