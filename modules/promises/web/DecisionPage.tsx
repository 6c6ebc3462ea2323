import type { ReactNode } from 'react'
import { SeenByEveryone } from '#modules/people/web/SeenBy.tsx'
import { useAct } from '#web/act.ts'
import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { Button } from '#web/ui/Button.tsx'
import { DialogButton } from '#web/ui/Dialog.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Page, Section } from '#web/ui/Page.tsx'
import { Pill } from '#web/ui/Pill.tsx'
import { formatDate, words } from '#web/words.ts'
import type { Decision } from '../contract.ts'
import { nextLookOn, whyNotPublish } from '../decision.ts'
import css from './DecisionPage.module.css'
import { DecisionForm } from './DecisionForm.tsx'
import { Dissent } from './Dissent.tsx'
import { Looks } from './Looks.tsx'
import { publishWords } from './words.ts'

const say = words({
  on: { en: (day: string) => `Decided on ${day}`, es: (day: string) => `Decidido el ${day}` },
  draft: { en: 'Seen by your team', es: 'La ve su equipo' },
  again: { en: (day: string) => `To be looked at again on ${day}`, es: (day: string) => `Se mirará de nuevo el ${day}` },
  log: { en: 'Decisions', es: 'Decisiones' },
  what: { en: 'What was decided', es: 'Qué se decidió' },
  why: { en: 'Why', es: 'Por qué' },
  else: { en: 'What else was weighed', es: 'Qué más se consideró' },
  unwritten: { en: 'Not written yet.', es: 'Sin escribir todavía.' },
  show: { en: 'Show it to every colleague', es: 'Mostrarla a cada colega' },
  hide: { en: 'Take it back into the team', es: 'Devolverla al equipo' },
  change: { en: 'Change the words', es: 'Cambiar las palabras' },
})

/** One decision: the words, the reasons, what else was weighed, who saw it otherwise, what a second look showed. */
export function DecisionPage({ data: decision, aside }: PageOf<'promises.decision'> & { aside?: ReactNode }) {
  const { title, team, teamId, place, decided, decidedOn, reasons, alternatives, isDraft, mayWrite } = decision
  const again = nextLookOn(decision)
  return (
    <Page
      title={title}
      aside={aside}
      crumbs={
        <>
          <a href={links.decisions()}>{say.log}</a> · <a href={links.team(teamId)}>{team}</a> · {place}
        </>
      }
      facts={
        <>
          <Pill>{say.on(formatDate(decidedOn, 'full'))}</Pill>
          {again && <Pill tone="indigo">{say.again(formatDate(again, 'full'))}</Pill>}
          {isDraft ? <Pill tone="plain">{say.draft}</Pill> : <SeenByEveryone />}
        </>
      }
    >
      <Section label={say.what}>
        <Words text={decided} />
      </Section>
      <Section label={say.why}>
        <Words text={reasons} />
      </Section>
      {(alternatives || mayWrite) && (
        <Section label={say.else}>
          <Words text={alternatives} />
        </Section>
      )}
      <Dissent decision={decision} />
      <Looks decision={decision} />
      {mayWrite && <Doings decision={decision} />}
    </Page>
  )
}

const Words = ({ text }: { text: string }) =>
  text ? <p className={css.words}>{text}</p> : <p className="small">{say.unwritten}</p>

function Doings({ decision }: { decision: Decision }) {
  const publish = useAct('promises.publishDecision')
  const why = whyNotPublish(decision)
  return (
    <>
      <div className="row screen-only">
        {decision.isDraft ? (
          <Button
            look="main"
            busy={publish.busy}
            disabledReason={why && publishWords[why]}
            onClick={() => publish.run({ id: decision.id, published: true })}
          >
            {say.show}
          </Button>
        ) : (
          <Button busy={publish.busy} onClick={() => publish.run({ id: decision.id, published: false })}>
            {say.hide}
          </Button>
        )}
        <DialogButton label={say.change} title={say.change}>
          {(close) => <DecisionForm decision={decision} today={decision.decidedOn} onDone={close} />}
        </DialogButton>
      </div>
      {publish.problem && <Notice tone="problem">{publish.problem}</Notice>}
    </>
  )
}
