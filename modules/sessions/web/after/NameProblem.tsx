import { useState } from 'react'
import { useAct } from '#web/act.ts'
import { links } from '#web/links.ts'
import { router } from '#web/router.tsx'
import { Button } from '#web/ui/Button.tsx'
import { DialogButton } from '#web/ui/Dialog.tsx'
import { CheckBox, TextArea } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { useDraft } from '#web/ui/use-draft.ts'
import { words } from '#web/words.ts'
import type { Insight } from '../../contract.ts'
import css from './NameProblem.module.css'

const say = words({
  label: { en: 'Name a problem of practice', es: 'Nombrar un problema de práctica' },
  lead: {
    en: 'What do these have in common, that we ourselves can do something about? Say it about our work, not about students.',
    es: '¿Qué tienen en común, en lo que nosotros podemos hacer algo? Dígalo sobre nuestro trabajo, no sobre los estudiantes.',
  },
  text: { en: 'The problem, in a sentence', es: 'El problema, en una frase' },
  hint: { en: 'We show the whole, and never ask for it.', es: 'Mostramos el entero y nunca lo pedimos.' },
  under: { en: 'Insights under it', es: 'Ideas que van debajo' },
  save: { en: 'Name it', es: 'Nombrarlo' },
})

/** Insights, gathered under one sentence. */
export const NameProblem = ({ teamId, insights }: { teamId: string; insights: readonly Insight[] }) => (
  <DialogButton label={say.label} title={say.label}>
    {() => <Form teamId={teamId} insights={insights} />}
  </DialogButton>
)

function Form({ teamId, insights }: { teamId: string; insights: readonly Insight[] }) {
  const [under, setUnder] = useState<ReadonlySet<string>>(() => new Set(insights.map(({ id }) => id)))
  const { draft, set, drop } = useDraft(`problem.${teamId}`, { text: '' })
  const add = useAct('sessions.addProblem', {
    draft: `problem.${teamId}`,
    done: ({ id }) => {
      drop()
      router.history.push(links.problem(id))
    },
  })
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        add.run({ id: teamId, text: draft.text, insightIds: [...under] })
      }}
    >
      <p className="small">{say.lead}</p>
      <TextArea
        label={say.text}
        placeholder={say.hint}
        rows={2}
        required
        maxLength={1000}
        value={draft.text}
        onChange={({ target }) => set({ text: target.value })}
      />
      <fieldset className={`stack ${css.under}`}>
        <legend className="small">{say.under}</legend>
        {insights.map(({ id, text }) => (
          <CheckBox
            key={id}
            label={text}
            checked={under.has(id)}
            onChange={({ target }) => setUnder(new Set(target.checked ? [...under, id] : [...under].filter((one) => one !== id)))}
          />
        ))}
      </fieldset>
      {add.problem && <Notice tone="problem">{add.problem}</Notice>}
      <div className="row">
        <Button type="submit" look="main" busy={add.busy}>
          {say.save}
        </Button>
      </div>
    </form>
  )
}
