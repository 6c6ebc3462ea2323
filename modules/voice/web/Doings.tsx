import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useAct } from '#web/act.ts'
import { links } from '#web/links.ts'
import { codeOf, reasonIn } from '#web/problem.ts'
import { page } from '#web/query.ts'
import { Button, ButtonLink } from '#web/ui/Button.tsx'
import { Field, TextArea } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { OneOf } from '#web/ui/OneOf.tsx'
import { Section } from '#web/ui/Page.tsx'
import { useDraft } from '#web/ui/use-draft.ts'
import { words } from '#web/words.ts'
import type { StepInput, Voice } from '../contract.ts'
import { OUTCOMES, whyNotDo } from '../voice.ts'
import type { Outcome, StepProblem } from '../voice.ts'
import { DeskChoice, deskOf } from './DeskChoice.tsx'
import { Joining } from './Joining.tsx'
import { outcomeWords, stepWords } from './words.ts'

const say = words({
  label: { en: 'What you do with it', es: 'Qué hace usted con ello' },
  how: { en: 'You can', es: 'Usted puede' },
  answered: { en: 'Answer', es: 'Responder' },
  asked: { en: 'Ask back', es: 'Preguntar' },
  paused: { en: 'Pause', es: 'Poner en pausa' },
  passed: { en: 'Pass on', es: 'Pasar' },
  invited: { en: 'Invite them together', es: 'Invitar a trabajar' },
  outcome: { en: 'In one word', es: 'En una palabra' },
  text: {
    en: 'Your words',
    es: 'Sus palabras',
  },
  until: { en: 'Until', es: 'Hasta' },
  to: { en: 'To whom', es: 'A quién' },
  send: { en: 'Send', es: 'Enviar' },
  stop: { en: 'Say what is stopped, and give the hours back', es: 'Decir qué se deja y devolver las horas' },
  joined: { en: 'It is joined with another and answered there.', es: 'Está unida a otra y se responde ahí.' },
})
const hints = words({
  answered: { en: 'With the reason, also where it is a no.', es: 'Con la razón, también si es un no.' },
  asked: {
    en: 'What do you need to know? Meanwhile it does not wait for you.',
    es: '¿Qué necesita saber? Mientras tanto no espera por usted.',
  },
  paused: { en: 'Why it waits. Whoever raised it reads this.', es: 'Por qué espera. Lo lee quien lo planteó.' },
  passed: { en: 'Why they can act and you cannot.', es: 'Por qué pueden actuar y usted no.' },
  invited: { en: 'When, where, and the time they are given for it.', es: 'Cuándo, dónde, y el tiempo que se les da.' },
})

type Does = StepInput['does']
const EMPTY = { does: 'answered' as Does, outcome: 'yes' as Outcome, text: '', untilOn: '', to: '' }

/** For those it has come to: answer, ask back, pause or pass on with a reason; join it with its like. */
export function Doings({ voice }: { voice: Voice }) {
  if (voice.isMerged)
    return (
      <Section label={say.label}>
        <p>{say.joined}</p>
      </Section>
    )
  return (
    <Section label={say.label}>
      <StepForm voice={voice} />
      {voice.kind === 'stop' && (
        <div className="row">
          <ButtonLink href={links.newRelief(voice.id)}>{say.stop}</ButtonLink>
        </div>
      )}
      <Joining voice={voice} />
    </Section>
  )
}

function StepForm({ voice }: { voice: Voice }) {
  const { id, standing, isMerged, merged, today } = voice
  const { draft, set, drop } = useDraft(`voice.${id}.step`, EMPTY)
  const [sent, setSent] = useState(0)
  const act = useAct('voice.step', {
    done: () => {
      drop()
      setSent(sent + 1)
    },
  })
  const raisedBy = merged.length + 1
  const can = (['answered', 'asked', 'paused', 'passed', 'invited'] as const).filter(
    (does) => whyNotDo({ standing, isMerged, raisedBy }, { does, untilOn: '9999-12-31' }, today) === null,
  )
  const does = can.includes(draft.does) ? draft.does : 'answered'
  const { data: desks = [] } = useQuery({ ...page('voice.desks'), enabled: does === 'passed' })
  const step = stepOf({ ...draft, does })
  const reason = codeOf(act.error) === 'CANNOT_DO' ? (reasonIn(act.error) as StepProblem) : null
  return (
    <form
      key={sent}
      className="stack screen-only"
      onSubmit={(event) => {
        event.preventDefault()
        if (step) act.run({ id, step })
      }}
    >
      <OneOf
        legend={say.how}
        options={can.map((value) => ({ value, label: say[value] }))}
        value={does}
        onChange={(to) => set({ does: to })}
      />
      {does === 'answered' && (
        <OneOf
          legend={say.outcome}
          options={OUTCOMES.map((value) => ({ value, label: outcomeWords[value] }))}
          value={draft.outcome}
          onChange={(outcome) => set({ outcome })}
        />
      )}
      {does === 'passed' && <DeskChoice label={say.to} desks={desks} value={draft.to} onChange={(to) => set({ to })} />}
      {does === 'paused' && (
        <Field
          label={say.until}
          type="date"
          required
          value={draft.untilOn}
          onChange={({ target }) => set({ untilOn: target.value })}
        />
      )}
      <TextArea
        label={say.text}
        hint={hints[does]}
        rows={3}
        required
        maxLength={4000}
        value={draft.text}
        onChange={({ target }) => set({ text: target.value })}
      />
      {act.problem && <Notice tone="problem">{reason ? stepWords[reason] : act.problem}</Notice>}
      <div className="row">
        <Button type="submit" look="main" busy={act.busy}>
          {say.send}
        </Button>
      </div>
    </form>
  )
}

function stepOf({ does, text, outcome, untilOn, to }: typeof EMPTY): StepInput | null {
  if (does === 'answered') return { does, text, outcome }
  if (does === 'paused') return untilOn ? { does, text, untilOn } : null
  if (does !== 'passed') return { does, text }
  const desk = deskOf(to)
  return desk && { does, text, to: desk }
}
