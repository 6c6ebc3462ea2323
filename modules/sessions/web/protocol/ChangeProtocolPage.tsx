import { useState } from 'react'
import { useAct } from '#web/act.ts'
import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { codeOf } from '#web/problem.ts'
import { router } from '#web/router.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Field, TextArea } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Page, Section } from '#web/ui/Page.tsx'
import { useDraft } from '#web/ui/use-draft.ts'
import { words } from '#web/words.ts'
import type { ProtocolBody, ProtocolPage, Step } from '../../contract.ts'
import { minutesOf, whyNotChange } from '../../protocol.ts'
import type { ChangeProblem } from '../../protocol.ts'
import type { Phrase } from '#platform/words.ts'
import { inBoth, said, sessionWords } from '../words.ts'
import { StepFields } from './StepFields.tsx'

const say = words({
  title: { en: (name: string) => `Change “${name}”`, es: (name: string) => `Cambiar «${name}»` },
  name: { en: 'What we call it', es: 'Cómo la llamamos' },
  about: { en: 'What it is, in a sentence', es: 'Qué es, en una frase' },
  steps: { en: 'Steps', es: 'Pasos' },
  add: { en: 'Add a step', es: 'Añadir un paso' },
  newStep: { en: 'A new step', es: 'Un paso nuevo' },
  why: { en: 'What you changed and why, in a line', es: 'Qué cambió y por qué, en una línea' },
  save: { en: 'Save as the next version', es: 'Guardar como siguiente versión' },
  stays: {
    en: 'Sessions already planned keep their steps. The versions before stay readable.',
    es: 'Las sesiones ya previstas conservan sus pasos. Las versiones anteriores se pueden leer.',
  },
  met: {
    en: 'Someone else saved a version meanwhile. Open the page anew to see it; what you wrote here is kept.',
    es: 'Otra persona guardó una versión mientras tanto. Abra la página de nuevo para verla; lo que escribió aquí se conserva.',
  },
  all: { en: (minutes: number) => `${minutes} minutes in all`, es: (minutes: number) => `${minutes} minutos en total` },
})

const changeWords = words({
  library: {
    en: 'The library stays as it is: make your team’s own copy.',
    es: 'La biblioteca se queda como está: haga la copia de su equipo.',
  },
  'no-steps': { en: 'It needs at least one step.', es: 'Hace falta al menos un paso.' },
  'same-key': { en: 'Two steps are the same.', es: 'Hay dos pasos iguales.' },
} satisfies Record<ChangeProblem, Phrase>)

const bodyOf = ({
  name,
  about,
  credit,
  purposes,
  materials,
  trust,
  people,
  roles,
  steps,
  cautions,
}: ProtocolPage['protocol']): ProtocolBody => ({
  name,
  about,
  credit,
  purposes,
  materials,
  trust,
  people,
  roles,
  steps,
  cautions,
})

const aStep = (steps: readonly Step[]): Step => {
  const text = say.newStep
  const taken = new Set(steps.map(({ key }) => key))
  const number = Array.from({ length: 21 }, (_, at) => at + 1).find((at) => !taken.has(`own-${at}`))!
  return {
    key: `own-${number}`,
    name: { en: text, es: text },
    does: { en: '', es: '' },
    minutes: 5,
    speaks: 'all',
    notes: [],
    alone: false,
  }
}

/** A team’s copy: its words, its steps, their order and minutes. */
export function ChangeProtocolPage({ data, params: { id = '' } }: PageOf<'sessions.protocol'>) {
  const { protocol } = data
  const [from] = useState(protocol.number)
  const { draft, set, drop } = useDraft(`protocol.${id}.${from}`, { ...bodyOf(protocol), why: '' })
  const { steps } = draft
  const revise = useAct('sessions.reviseProtocol', {
    done: () => {
      drop()
      router.history.push(links.protocol(id))
    },
  })
  const put = (at: number, step: Step) => set({ steps: steps.map((one, index) => (index === at ? step : one)) })
  const moveBy = (at: number, by: number) => {
    const next = [...steps]
    const [step] = next.splice(at, 1)
    next.splice(at + by, 0, step!)
    set({ steps: next })
  }
  const reason = whyNotChange(protocol.teamId === null, steps)
  return (
    <Page title={say.title(said(protocol.name))} crumbs={<a href={links.protocol(id)}>{said(protocol.name)}</a>}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          const { why, ...body } = draft
          if (!reason) revise.run({ id, from, body, said: why })
        }}
      >
        <div className="stack">
          <Field
            label={say.name}
            required
            maxLength={120}
            value={said(draft.name)}
            onChange={({ target }) => set({ name: inBoth(target.value, draft.name) })}
          />
          <TextArea
            label={say.about}
            rows={2}
            maxLength={600}
            value={said(draft.about)}
            onChange={({ target }) => set({ about: inBoth(target.value, draft.about) })}
          />
        </div>
        <Section label={say.steps}>
          {steps.map((step, at) => (
            <StepFields
              key={step.key}
              step={step}
              at={at}
              last={steps.length - 1}
              put={(one) => put(at, one)}
              moveBy={(by) => moveBy(at, by)}
              drop={() => set({ steps: steps.filter((_, index) => index !== at) })}
            />
          ))}
          <div className="row">
            <Button onClick={() => set({ steps: [...steps, aStep(steps)] })}>{say.add}</Button>
            <span className="small">{say.all(minutesOf(steps))}</span>
          </div>
        </Section>
        <div className="stack">
          <Field label={say.why} maxLength={400} value={draft.why} onChange={({ target }) => set({ why: target.value })} />
          <p className="small">{say.stays}</p>
          {codeOf(revise.error) === 'CONFLICT' ? (
            <Notice tone="problem">{say.met}</Notice>
          ) : (
            revise.problem && <Notice tone="problem">{revise.problem}</Notice>
          )}
          <div className="row">
            <Button type="submit" look="main" busy={revise.busy} disabledReason={reason && changeWords[reason]}>
              {say.save}
            </Button>
            <Button look="plain" onClick={() => router.history.push(links.protocol(id))}>
              {sessionWords.cancel}
            </Button>
          </div>
        </div>
      </form>
    </Page>
  )
}
