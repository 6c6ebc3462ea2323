import { useAct } from '#web/act.ts'
import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { useLive } from '#web/live.ts'
import { page } from '#web/query.ts'
import { Button, ButtonLink } from '#web/ui/Button.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Aside, Page, Section } from '#web/ui/Page.tsx'
import { Pill } from '#web/ui/Pill.tsx'
import { formatList, words } from '#web/words.ts'
import type { ScoringPage as Data } from '../scoring-shapes.ts'
import { AgreementTable } from './AgreementTable.tsx'
import { Alike } from './Alike.tsx'
import { ScoringSeenBy } from './audience.tsx'
import { questionOf } from './compare-words.ts'
import { Comparison } from './Comparison.tsx'
import { DividedPieces } from './DividedPieces.tsx'
import { Grid } from './Grid.tsx'
import { Lean } from './Lean.tsx'
import { risenWords } from './risen.ts'
import css from './ScoringPage.module.css'
import { Steps } from './Steps.tsx'
import { joinWords, kindWords, lookWords, standingOf } from './words.ts'

const say = words({
  crumb: {
    en: (name: string, number: number) => `${name}, version ${number}`,
    es: (name: string, number: number) => `${name}, versión ${number}`,
  },
  round: { en: (round: number) => `round ${round}`, es: (round: number) => `ronda ${round}` },
  read: { en: 'Read the next piece', es: 'Leer el siguiente trabajo' },
  begin: { en: 'Begin to read', es: 'Empezar a leer' },
  compare: { en: 'Compare two pieces', es: 'Comparar dos trabajos' },
  compared: {
    en: (done: number) => `You have compared ${done === 1 ? 'one pair' : `${done} pairs`}.`,
    es: (done: number) => `Usted ha comparado ${done === 1 ? 'un par' : `${done} pares`}.`,
  },
  pairs: {
    en: (count: number, pieces: number) => `${count === 1 ? 'One judgement' : `${count} judgements`} of ${pieces} pieces in all.`,
    es: (count: number, pieces: number) => `${count === 1 ? 'Un juicio' : `${count} juicios`} sobre ${pieces} trabajos en total.`,
  },
  joinComparing: { en: 'Join those who compare', es: 'Unirse a quienes comparan' },
  join: { en: 'Join those who read', es: 'Unirse a quienes leen' },
  joinHint: { en: 'By choice, and you can leave again.', es: 'Por gusto, y puede salir cuando quiera.' },
  leave: { en: 'Leave', es: 'Salir' },
  finals: { en: 'See the final scores', es: 'Ver las puntuaciones finales' },
  standing: { en: 'Where it stands', es: 'Cómo va' },
  ofAll: {
    en: (done: number, all: number) => `You have read ${done} of ${all}.`,
    es: (done: number, all: number) => `Usted ha leído ${done} de ${all}.`,
  },
  mine: { en: (done: number) => `You have read ${done}.`, es: (done: number) => `Usted ha leído ${done}.` },
  inAll: {
    en: (count: number, pieces: number) => `${count} readings of ${pieces} pieces are in.`,
    es: (count: number, pieces: number) => `Hay ${count} lecturas de ${pieces} trabajos.`,
  },
  gone: {
    en: (count: number) =>
      count === 1
        ? 'One piece was taken back by its team. What was given for it stands, without the work.'
        : `${count} pieces were taken back by their team. What was given for them stands, without the work.`,
    es: (count: number) =>
      count === 1
        ? 'Su equipo retiró un trabajo. Lo que se dio por él queda, sin el trabajo.'
        : `Su equipo retiró ${count} trabajos. Lo que se dio por ellos queda, sin el trabajo.`,
  },
  hours: {
    en: (time: string) => `${time} of reading with others so far. It counts as learning.`,
    es: (time: string) => `${time} de lectura con otros hasta ahora. Cuenta como aprendizaje.`,
  },
  time: {
    en: (hours: number, minutes: number) =>
      hours === 0 ? `${minutes} minutes` : minutes === 0 ? `${hours} h` : `${hours} h ${minutes} min`,
    es: (hours: number, minutes: number) =>
      hours === 0 ? `${minutes} minutos` : minutes === 0 ? `${hours} h` : `${hours} h ${minutes} min`,
  },
  whoCompares: { en: 'Who compares', es: 'Quiénes comparan' },
  who: { en: 'Who reads', es: 'Quiénes leen' },
  nobody: { en: 'Nobody yet.', es: 'Nadie todavía.' },
  alike: { en: 'How alike it was read', es: 'Qué tan igual se leyó' },
  rounds: { en: 'From round to round', es: 'De ronda en ronda' },
  divide: { en: 'Pieces to talk about', es: 'Trabajos de los que hablar' },
  oneMind: {
    en: 'No piece divides you by more than a level. Read some that are harder.',
    es: 'Ningún trabajo los divide en más de un nivel. Lean otros más difíciles.',
  },
  levels: { en: 'What each level looks like', es: 'Cómo se ve cada nivel' },
  you: { en: 'For you alone', es: 'Solo para usted' },
  removed: {
    en: 'This set was taken out. Only its team can see that it was here.',
    es: 'Este conjunto se quitó. Solo su equipo ve que estuvo aquí.',
  },
  bringBack: { en: 'Bring it back', es: 'Traerlo de vuelta' },
  all: { en: 'Assessment', es: 'Valoración' },
})

/** A set of work that people read together, and what became of it. */
export function ScoringPage({ data }: PageOf<'rubrics.scoring'>) {
  const { scoring, used } = data
  useLive(scoring.removedAt === null ? `scoring:${scoring.id}` : null, page('rubrics.scoring', { id: scoring.id }))
  if (scoring.removedAt !== null) return <Removed data={data} />
  return (
    <Page
      title={scoring.name}
      crumbs={
        <>
          <a href={links.rubric(scoring.rubricId, scoring.number)}>{say.crumb(used.name, scoring.number)}</a> · {scoring.team}
        </>
      }
      facts={
        <>
          <Pill tone={scoring.step === 'discussing' ? 'ochre' : scoring.step === 'reading' ? 'indigo' : 'plain'}>
            {standingOf(scoring)}
          </Pill>
          <Pill>{kindWords[scoring.kind]}</Pill>
          {scoring.kind === 'calibration' && <Pill>{say.round(scoring.round)}</Pill>}
          {scoring.kind === 'comparison' && <Pill>{questionOf(scoring, used)}</Pill>}
          <ScoringSeenBy scoring={scoring} />
        </>
      }
      aside={<Around data={data} />}
    >
      {scoring.kind === 'comparison' ? <Comparison data={data} /> : <Read data={data} />}
    </Page>
  )
}

/** How alike it was read, and what is worth a talk. */
function Read({ data }: { data: Data }) {
  const { scoring, used, figures, whyNot, rounds, divided, words: said, dividesStill, lean } = data
  const title = rounds.length > 1 ? risenWords(rounds) : null
  return (
    <>
      <Section label={say.alike}>
        {figures ? (
          <Alike figures={figures} used={used} foundAt={data.foundAt} scoring={scoring} />
        ) : (
          <EmptyState>{lookWords[whyNot ?? 'too-few']}</EmptyState>
        )}
      </Section>
      {!figures && (
        <Section label={say.levels}>
          <Grid content={used} />
        </Section>
      )}
      {lean && (
        <Section label={say.you}>
          <Lean lean={lean} used={used} scoringId={scoring.id} />
        </Section>
      )}
      {scoring.kind === 'calibration' && figures && (
        <Section label={say.divide} id="divide">
          {divided.length === 0 ? (
            <p>{say.oneMind}</p>
          ) : (
            <DividedPieces scoring={scoring} used={used} divided={divided} said={said} dividesStill={dividesStill} />
          )}
        </Section>
      )}
      {rounds.length > 1 && (
        <Section label={say.rounds}>
          {title && <h3>{title}</h3>}
          <AgreementTable rounds={rounds} criteria={used.criteria} byVersion={false} />
        </Section>
      )}
    </>
  )
}

function Around({ data: { scoring } }: { data: Data }) {
  const join = useAct('rubrics.join')
  const { id, step, isReader, done, pieces, design, left, gone, minutes } = scoring
  const isCompared = scoring.kind === 'comparison'
  const isLeft = design !== 'all' || left > 0
  const mayJoin = !isReader && step === 'reading' && (scoring.mayWrite || scoring.openTo === 'district')
  return (
    <>
      <div className={`screen-only ${css.acts}`}>
        {isReader && step === 'reading' && isLeft && (
          <ButtonLink look="main" href={isCompared ? links.compare(id) : links.score(id)}>
            {isCompared ? say.compare : done === 0 ? say.begin : say.read}
          </ButtonLink>
        )}
        {mayJoin && (
          <Button look="main" wide busy={join.busy} onClick={() => join.run({ id, joined: true })}>
            {isCompared ? say.joinComparing : say.join}
          </Button>
        )}
        {mayJoin && <p className="small">{say.joinHint}</p>}
        {!isReader && step === 'discussing' && <p className="small">{joinWords.discussing}</p>}
        {scoring.kind === 'scoring' && step === 'closed' && (
          <ButtonLink look="main" href={links.finals(id)}>
            {say.finals}
          </ButtonLink>
        )}
        {join.problem && <Notice tone="problem">{join.problem}</Notice>}
      </div>
      <Aside label={say.standing}>
        {isReader && (done > 0 || !isCompared) && (
          <p>{isCompared ? say.compared(done) : design === 'all' ? say.ofAll(done, done + left) : say.mine(done)}</p>
        )}
        <p className="small">{isCompared ? say.pairs(scoring.inAll, pieces) : say.inAll(scoring.inAll, pieces)}</p>
        {gone > 0 && <p className="small">{say.gone(gone)}</p>}
        {isReader && minutes > 0 && <p className="small">{say.hours(say.time(Math.floor(minutes / 60), minutes % 60))}</p>}
      </Aside>
      {scoring.mayWrite && <Steps scoring={scoring} />}
      <Aside label={isCompared ? say.whoCompares : say.who}>
        <p className="small">{scoring.names.length > 0 ? formatList(scoring.names) : say.nobody}</p>
        {isReader && step !== 'closed' && (
          <div className={css.leave}>
            <Button look="plain" busy={join.busy} onClick={() => join.run({ id, joined: false })}>
              {say.leave}
            </Button>
          </div>
        )}
      </Aside>
    </>
  )
}

function Removed({ data: { scoring } }: { data: Data }) {
  const bringBack = useAct('rubrics.removeScoring')
  return (
    <Page title={scoring.name} crumbs={<a href={links.rubrics}>{say.all}</a>}>
      <EmptyState
        action={
          <Button busy={bringBack.busy} onClick={() => bringBack.run({ id: scoring.id, removed: false })}>
            {say.bringBack}
          </Button>
        }
      >
        {say.removed}
      </EmptyState>
    </Page>
  )
}
