import { useState } from 'react'
import { useAct } from '#web/act.ts'
import { codeOf, theirs } from '#web/problem.ts'
import { Button } from '#web/ui/Button.tsx'
import { Choice, Field, TextArea } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { useDraft } from '#web/ui/use-draft.ts'
import { words } from '#web/words.ts'
import type { Session, SessionPage } from '../../contract.ts'
import { minutesOf } from '../../protocol.ts'
import { said, sessionWords } from '../words.ts'
import { fieldOf, instantOf } from '../when.ts'
import css from './PrepareForm.module.css'

const say = words({
  title: { en: 'What we call it', es: 'Cómo la llamamos' },
  question: { en: 'The question', es: 'La pregunta' },
  questionHint: {
    en: 'A real one, whose answer you do not know yet.',
    es: 'Una verdadera, cuya respuesta todavía no sabe.',
  },
  when: { en: 'When', es: 'Cuándo' },
  place: { en: 'Where', es: 'Dónde' },
  placeHint: { en: 'A room, or the address of a call', es: 'Una sala, o la dirección de una llamada' },
  facilitator: { en: 'Who facilitates', es: 'Quién facilita' },
  presenter: { en: 'Who presents', es: 'Quién presenta' },
  nobody: { en: 'Nobody, or not known yet', es: 'Nadie, o todavía no se sabe' },
  minutes: { en: 'Minutes of each step', es: 'Minutos de cada paso' },
  all: { en: (minutes: number) => `${minutes} minutes in all`, es: (minutes: number) => `${minutes} minutos en total` },
  met: {
    en: 'Someone else prepared it meanwhile. What you wrote still stands here; save again to put it in place.',
    es: 'Otra persona la preparó mientras tanto. Lo que escribió sigue aquí; guarde otra vez para ponerlo.',
  },
})

/** Words, time, roles, and how long each step takes this time. */
export function PrepareForm({ data: { session, members, people }, done }: { data: SessionPage; done: () => void }) {
  const { draft, set, drop } = useDraft(`session.${session.id}.prepare`, {
    title: session.title,
    question: session.question,
    when: fieldOf(session.beginsAt),
    place: session.place,
    facilitatorId: session.facilitator.personId,
    presenterId: session.presenter?.personId ?? '',
  })
  const [minutes, setMinutes] = useState(() => new Map(session.steps.map(({ key, minutes: of }) => [key, of])))
  const prepare = useAct('sessions.prepare', {
    done: () => {
      drop()
      done()
    },
  })
  const met = codeOf(prepare.error) === 'CONFLICT' ? (theirs(prepare.error) as Session | undefined) : undefined
  const everyone = [...new Map([...members, ...people].map(({ personId, name }) => [personId, name]))]
  const total = minutesOf(session.steps.map(({ key, minutes: of }) => ({ minutes: minutes.get(key) ?? of })))
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        prepare.run({
          id: session.id,
          version: met?.version ?? session.version,
          title: draft.title,
          question: draft.question,
          place: draft.place,
          beginsAt: instantOf(draft.when),
          facilitatorId: draft.facilitatorId,
          presenterId: draft.presenterId || null,
          minutes: [...minutes].map(([step, of]) => ({ step, minutes: of })),
        })
      }}
    >
      <Field label={say.title} maxLength={200} value={draft.title} onChange={({ target }) => set({ title: target.value })} />
      <TextArea
        label={say.question}
        hint={say.questionHint}
        rows={2}
        maxLength={2000}
        value={draft.question}
        onChange={({ target }) => set({ question: target.value })}
      />
      <Field
        label={say.when}
        type="datetime-local"
        required
        value={draft.when}
        onChange={({ target }) => set({ when: target.value })}
      />
      <Field
        label={say.place}
        hint={say.placeHint}
        maxLength={300}
        value={draft.place}
        onChange={({ target }) => set({ place: target.value })}
      />
      <Choice label={say.facilitator} value={draft.facilitatorId} onChange={({ target }) => set({ facilitatorId: target.value })}>
        {everyone.map(([personId, name]) => (
          <option key={personId} value={personId}>
            {name}
          </option>
        ))}
      </Choice>
      <Choice label={say.presenter} value={draft.presenterId} onChange={({ target }) => set({ presenterId: target.value })}>
        <option value="">{say.nobody}</option>
        {everyone.map(([personId, name]) => (
          <option key={personId} value={personId}>
            {name}
          </option>
        ))}
      </Choice>
      <fieldset className={css.minutes}>
        <legend>{say.minutes}</legend>
        {session.steps.map((step) => (
          <label key={step.key}>
            <span>{said(step.name)}</span>
            <input
              type="number"
              min={1}
              max={180}
              value={minutes.get(step.key)}
              onChange={({ target }) =>
                setMinutes(new Map(minutes).set(step.key, Math.max(1, Math.min(180, Number(target.value) || 1))))
              }
            />
          </label>
        ))}
        <p className="small">{say.all(total)}</p>
      </fieldset>
      {met ? <Notice tone="problem">{say.met}</Notice> : prepare.problem && <Notice tone="problem">{prepare.problem}</Notice>}
      <div className="row">
        <Button type="submit" look="main" busy={prepare.busy}>
          {sessionWords.save}
        </Button>
      </div>
    </form>
  )
}
