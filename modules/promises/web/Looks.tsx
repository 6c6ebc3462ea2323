import { useAct } from '#web/act.ts'
import { Button } from '#web/ui/Button.tsx'
import { DialogButton } from '#web/ui/Dialog.tsx'
import { Field, Radios, TextArea } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Section } from '#web/ui/Page.tsx'
import { useDraft } from '#web/ui/use-draft.ts'
import { formatDate, words } from '#web/words.ts'
import type { Decision } from '../contract.ts'
import { LOOK_OUTCOMES } from '../decision.ts'
import type { LookOutcome } from '../decision.ts'
import css from './DecisionPage.module.css'
import { outcomeWords } from './words.ts'

const say = words({
  label: { en: 'Looked at again', es: 'Se miró de nuevo' },
  look: { en: 'Look at it again', es: 'Mirarla de nuevo' },
  saw: { en: 'What you saw', es: 'Qué vieron' },
  outcome: { en: 'So', es: 'Entonces' },
  next: { en: 'And once more on', es: 'Y otra vez el' },
  keep: { en: 'Note it', es: 'Anotarlo' },
})

/** What second looks showed. A decision that was taken back is as good as one that stands. */
export function Looks({ decision: { id, looks, mayWrite } }: { decision: Decision }) {
  if (looks.length === 0 && !mayWrite) return null
  return (
    <Section label={say.label}>
      {looks.length > 0 && (
        <ul className="plain">
          {looks.map(({ outcome, text, name, at }) => (
            <li key={at} className={css.one}>
              <p className={css.words}>
                <b>{outcomeWords[outcome]}.</b> {text}
              </p>
              <p className="small">
                {name} · {formatDate(at, 'full')}
              </p>
            </li>
          ))}
        </ul>
      )}
      {mayWrite && (
        <div className="row screen-only">
          <DialogButton label={say.look} title={say.look}>
            {(close) => <LookForm id={id} onDone={close} />}
          </DialogButton>
        </div>
      )}
    </Section>
  )
}

function LookForm({ id, onDone }: { id: string; onDone: () => void }) {
  const { draft, set, drop } = useDraft(`look.${id}`, { text: '', outcome: 'stands' as LookOutcome, next: '' })
  const act = useAct('promises.lookAgain', {
    done: () => {
      drop()
      onDone()
    },
  })
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        act.run({
          id,
          outcome: draft.outcome,
          text: draft.text,
          lookAgainOn: draft.outcome === 'ended' ? null : draft.next || null,
        })
      }}
    >
      <TextArea
        label={say.saw}
        rows={3}
        required
        maxLength={2000}
        value={draft.text}
        onChange={({ target }) => set({ text: target.value })}
      />
      <Radios
        label={say.outcome}
        options={LOOK_OUTCOMES.map((value) => ({ value, label: outcomeWords[value] }))}
        value={draft.outcome}
        onChange={(outcome) => set({ outcome })}
      />
      {draft.outcome !== 'ended' && (
        <Field label={say.next} type="date" value={draft.next} onChange={({ target }) => set({ next: target.value })} />
      )}
      {act.problem && <Notice tone="problem">{act.problem}</Notice>}
      <div className="row">
        <Button type="submit" look="main" busy={act.busy}>
          {say.keep}
        </Button>
      </div>
    </form>
  )
}
