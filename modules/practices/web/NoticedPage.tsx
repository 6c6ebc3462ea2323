import { useQuery } from '@tanstack/react-query'
import { useAct } from '#web/act.ts'
import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { page } from '#web/query.ts'
import { router } from '#web/router.tsx'
import { Button, ButtonLink } from '#web/ui/Button.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Page } from '#web/ui/Page.tsx'
import { useDraft } from '#web/ui/use-draft.ts'
import { formatDate, words } from '#web/words.ts'
import { EMPTY, versionOf } from './draft.ts'
import { PracticeFields } from './PracticeFields.tsx'
import form from './PracticeForm.module.css'
import css from './PracticePage.module.css'
import { homeOf, MINE, usualKind, WhoseChoice } from './WhoseChoice.tsx'

const say = words({
  title: { en: 'Someone noticed your work', es: 'Alguien notó su trabajo' },
  titleOwn: { en: 'What you noticed', es: 'Lo que usted notó' },
  by: { en: (who: string, on: string) => `${who}, ${on}`, es: (who: string, on: string) => `${who}, ${on}` },
  lead: {
    en: 'It is yours. Give it a name and your own words, so that others can find it once you show it; or keep it to yourself, and it is gone for everyone.',
    es: 'Es suyo. Póngale nombre y sus propias palabras, para que otros lo encuentren cuando lo muestre; o guárdeselo, y desaparece para todos.',
  },
  keep: { en: 'This is what we call it', es: 'Así lo llamamos' },
  decline: { en: 'Keep it to ourselves', es: 'Guardarlo para nosotros' },
  declined: {
    en: 'Kept to yourselves, who noticed it hears only that.',
    es: 'Si lo guardan para ustedes, quien lo notó solo sabrá eso.',
  },
  waits: { en: (whose: string) => `${whose} has not answered yet.`, es: (whose: string) => `${whose} todavía no ha respondido.` },
  named: {
    en: (whose: string) => `${whose} gave it a name. Once they show it you can read it.`,
    es: (whose: string) => `${whose} le puso nombre. Cuando lo muestren podrá leerlo.`,
  },
  read: { en: 'Read the practice', es: 'Leer la práctica' },
  takeBack: { en: 'Take it back', es: 'Retirarlo' },
  photo: { en: 'The photo that goes with it', es: 'La foto que lo acompaña' },
  late: { en: 'A colleague has answered meanwhile.', es: 'Un colega respondió mientras tanto.' },
})

/** What was noticed: for those whose work it is to name or to let be; for who noticed it, what became of it. */
export function NoticedPage({ data: noticing }: PageOf<'practices.noticed'>) {
  const { text, fileId, by, at, forMe, byMe, whose, answeredAt, practiceId } = noticing
  const asks = forMe && answeredAt === null
  return (
    <Page title={byMe ? say.titleOwn : say.title} crumbs={say.by(by, formatDate(at))}>
      <div className="stack">
        <blockquote className="quote">{text}</blockquote>
        {fileId && (
          <div className={css.materials}>
            <img src={`/files/${fileId}`} alt={say.photo} />
          </div>
        )}
        {asks && <Answer noticing={noticing} />}
        {practiceId && (
          <div className="row">
            <ButtonLink look="main" href={links.practice(practiceId)}>
              {say.read}
            </ButtonLink>
          </div>
        )}
        {!forMe && !practiceId && <p>{answeredAt ? say.named(whose) : say.waits(whose)}</p>}
        {byMe && answeredAt === null && <TakeBack id={noticing.id} />}
      </div>
    </Page>
  )
}

function Answer({ noticing: { id, text, teamId } }: { noticing: PageOf<'practices.noticed'>['data'] }) {
  const { data: { teams } = { teams: [] } } = useQuery(page('practices.beginning'))
  const { draft, set, drop } = useDraft(`noticed.${id}`, { ...EMPTY, sentence: text.slice(0, 400), team: teamId ?? '' })
  const refusals = { CANNOT_ANSWER: say.late }
  const name = useAct('practices.name', {
    refusals,
    fields: ['version'],
    done: (practice) => {
      drop()
      router.history.push(links.practice(practice.id))
    },
  })
  const decline = useAct('practices.decline', {
    refusals,
    done: () => {
      drop()
      router.history.push(links.notice)
    },
  })
  const team = homeOf(teams, draft.team)
  const kind = draft.kind || usualKind(teams.find((one) => one.id === team))
  return (
    <form
      className={`stack ${form.form}`}
      onSubmit={(event) => {
        event.preventDefault()
        name.run({ id, teamId: team === MINE ? null : team, kind, version: versionOf(draft, null) })
      }}
    >
      <p>{say.lead}</p>
      <PracticeFields draft={draft} set={set} problemAt={name.problemAt} />
      <WhoseChoice teams={teams} team={team} kind={kind} set={set} />
      {[name, decline].map(
        ({ problem }) =>
          problem && (
            <Notice key={problem} tone="problem">
              {problem}
            </Notice>
          ),
      )}
      <div className="row">
        <Button type="submit" look="main" busy={name.busy}>
          {say.keep}
        </Button>
        <Button busy={decline.busy} onClick={() => decline.run({ id })}>
          {say.decline}
        </Button>
      </div>
      <p className="small">{say.declined}</p>
    </form>
  )
}

function TakeBack({ id }: { id: string }) {
  const takeBack = useAct('practices.takeBack', {
    refusals: { CANNOT_ANSWER: say.late },
    done: () => router.history.push(links.notice),
  })
  return (
    <div className="row">
      <Button look="plain" busy={takeBack.busy} onClick={() => takeBack.run({ id })}>
        {say.takeBack}
      </Button>
      {takeBack.problem && <Notice tone="problem">{takeBack.problem}</Notice>}
    </div>
  )
}
