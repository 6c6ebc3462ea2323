import { useEffect, useState } from 'react'
import { today } from '#web/today.ts'
import { useAct } from '#web/act.ts'
import { links } from '#web/links.ts'
import { router } from '#web/router.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Choice, Field, TextArea } from '#web/ui/Field.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { OneOf } from '#web/ui/OneOf.tsx'
import { useDraft } from '#web/ui/use-draft.ts'
import { locale, words } from '#web/words.ts'
import type { Beginning } from '../contract.ts'
import { BEGINNINGS, firstStep } from '../cycle.ts'
import type { BeginningFrom } from '../cycle.ts'
import css from './StartForm.module.css'
import { beginningHints, beginningWords, nowWords, usualForm } from './start-words.ts'

const say = words({
  team: { en: 'Which team', es: 'Qué equipo' },
  from: { en: 'What have you got?', es: '¿Qué tiene?' },
  prediction: { en: 'What do you think will happen?', es: '¿Qué cree que pasará?' },
  predictionHint: {
    en: 'You can skip this. Written now, it is worth more later, above all if it turns out wrong.',
    es: 'Puede saltárselo. Escrito ahora, vale más después, sobre todo si resulta equivocado.',
  },
  since: { en: 'Since when?', es: '¿Desde cuándo?' },
  form: { en: 'Form of inquiry', es: 'Forma de indagación' },
  begin: { en: 'Begin', es: 'Empezar' },
  write: { en: 'One sentence is enough.', es: 'Basta una frase.' },
  only: { en: 'Only your team sees this.', es: 'Solo lo ve su equipo.' },
})

type Props = { beginning: Beginning; teamId: string | null }

/** Five answers at most, one of them needed. */
export function StartForm({ beginning: { teams, forms }, teamId }: Props) {
  const chosen = teams.find(({ id }) => id === teamId) ?? teams[0]!
  const { draft, set, drop } = useDraft('cycle.new', {
    team: '',
    from: 'question' as BeginningFrom,
    text: '',
    prediction: '',
    since: '',
    form: '',
  })
  const [choosingForm, setChoosingForm] = useState(false)
  const start = useAct('cycles.start', {
    draft: 'cycle.new',
    done: ({ id }) => {
      drop()
      router.history.push(links.cycle(id))
    },
  })
  // The page that comes next is fetched while one writes.
  useEffect(() => void import('./CyclePage.tsx'), [])
  const { from, text, prediction } = draft
  const team = teams.find(({ id }) => id === (draft.team || chosen.id)) ?? chosen
  const form = forms.find(({ id }) => id === draft.form) ?? forms.find(({ key }) => key === usualForm(team)) ?? forms[0]!
  const hasTried = from === 'tried'
  const begin = () =>
    start.run({
      id: team.id,
      formId: form.id,
      step: firstStep(form.steps, from).key,
      question: null,
      change: null,
      saw: null,
      prediction: hasTried ? null : prediction || null,
      [BEGINNINGS[from]]: text,
      ...(hasTried && { triedFrom: draft.since || today() }),
    })
  return (
    <form
      className={`stack ${css.start}`}
      onSubmit={(event) => {
        event.preventDefault()
        begin()
      }}
    >
      {teams.length > 1 && (
        <Choice label={say.team} value={team.id} onChange={({ target }) => set({ team: target.value })}>
          {teams.map(({ id, name, place }) => (
            <option key={id} value={id}>
              {name} · {place}
            </option>
          ))}
        </Choice>
      )}
      <OneOf
        legend={say.from}
        legendAloud
        value={from}
        options={(Object.keys(BEGINNINGS) as BeginningFrom[]).map((value) => ({ value, label: beginningWords[value] }))}
        onChange={(value) => set({ from: value })}
      />
      <div className={css.first}>
        <TextArea
          label={nowWords(team, from)}
          placeholder={beginningHints(team, from)}
          rows={3}
          maxLength={4000}
          required
          value={text}
          onChange={({ target }) => set({ text: target.value })}
          problem={start.problemAt(BEGINNINGS[from])}
        />
      </div>
      {hasTried ? (
        <Field
          label={say.since}
          type="date"
          max={today()}
          // Not held to a value: while half a day is typed there is none, and it would jump back.
          defaultValue={draft.since || today()}
          onChange={({ target }) => set({ since: target.value })}
        />
      ) : (
        <TextArea
          label={say.prediction}
          hint={say.predictionHint}
          rows={2}
          maxLength={4000}
          value={prediction}
          onChange={({ target }) => set({ prediction: target.value })}
        />
      )}
      {choosingForm ? (
        <OneOf
          legend={say.form}
          wide
          value={form.id}
          options={forms.map(({ id, name, about }) => ({ value: id, label: name[locale], hint: about[locale] }))}
          onChange={(value) => set({ form: value })}
        />
      ) : (
        <FormChosen name={form.name[locale]} about={form.about[locale]} onChange={() => setChoosingForm(true)} />
      )}
      {start.problem && <Notice tone="problem">{start.problem}</Notice>}
      <div className="row">
        <Button type="submit" look="main" busy={start.busy}>
          {say.begin}
        </Button>
        <span className={css.only}>
          <Icon name="eye" />
          {say.only}
        </span>
      </div>
    </form>
  )
}

const change = words({
  change: { en: 'Change', es: 'Cambiar' },
  named: { en: 'Change the form of inquiry', es: 'Cambiar la forma de indagación' },
})

const FormChosen = ({ name, about, onChange }: { name: string; about: string; onChange: () => void }) => (
  <div>
    <p className="small">
      <b>{name}.</b> {about}
    </p>
    <Button look="plain" aria-label={change.named} onClick={onChange}>
      {change.change}
    </Button>
  </div>
)
