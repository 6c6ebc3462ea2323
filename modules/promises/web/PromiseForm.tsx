import { useAct } from '#web/act.ts'
import { Button } from '#web/ui/Button.tsx'
import { CheckBox, Choice, Field, TextArea } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { useDraft } from '#web/ui/use-draft.ts'
import { words } from '#web/words.ts'
import { PROMISE_KINDS } from '../promise.ts'
import type { PromiseKind } from '../promise.ts'
import { kindWords } from './words.ts'

const say = words({
  what: { en: 'What will you do?', es: '¿Qué hará usted?' },
  whatHint: {
    en: (to: string) => `One thing that you yourself will do for ${to}. They may say whether you kept it.`,
    es: (to: string) => `Una cosa que usted hará por ${to}. Podrán decir si la cumplió.`,
  },
  kind: { en: 'It gives them', es: 'Les da' },
  hours: { en: 'Hours, if you can say', es: 'Horas, si puede decirlo' },
  dollars: { en: 'Dollars', es: 'Dólares' },
  by: { en: 'By when', es: 'Para cuándo' },
  byHint: { en: 'You can move it later, with a reason.', es: 'Puede moverlo después, con una razón.' },
  open: { en: 'Let every colleague in the district read it', es: 'Que lo lea cualquier colega del distrito' },
  make: { en: 'Promise it', es: 'Prometerlo' },
})

type To = { kind: 'team' | 'place'; id: string; name: string }
type Props = { to: To; about?: { kind: string; id: string }; openAtFirst?: boolean; onDone: () => void }

const counted = (kind: PromiseKind) => kind === 'time' || kind === 'relief' || kind === 'money'

/** One's own promise to a team or to all at a place: it binds whoever makes it. */
export function PromiseForm({ to, about, openAtFirst = false, onDone }: Props) {
  const empty = { what: '', kind: 'time' as PromiseKind, amount: '', byOn: '', isOpen: openAtFirst }
  const { draft, set, drop } = useDraft(`promise.${to.id}`, empty)
  const make = useAct('promises.make', {
    fields: ['what', 'amount', 'byOn'],
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
        const { what, kind, isOpen } = draft
        const amount = counted(kind) && draft.amount !== '' ? Number(draft.amount) : null
        make.run({
          to: { kind: to.kind, id: to.id },
          what,
          kind,
          isOpen,
          amount,
          byOn: draft.byOn || null,
          ...(about && { about }),
        })
      }}
    >
      <TextArea
        label={say.what}
        hint={say.whatHint(to.name)}
        rows={2}
        required
        maxLength={400}
        value={draft.what}
        onChange={({ target }) => set({ what: target.value })}
        problem={make.problemAt('what')}
      />
      <Choice label={say.kind} value={draft.kind} onChange={({ target }) => set({ kind: target.value as PromiseKind })}>
        {PROMISE_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {kindWords[kind]}
          </option>
        ))}
      </Choice>
      {counted(draft.kind) && (
        <Field
          label={draft.kind === 'money' ? say.dollars : say.hours}
          type="number"
          inputMode="decimal"
          min={0.25}
          step={0.25}
          value={draft.amount}
          onChange={({ target }) => set({ amount: target.value })}
          problem={make.problemAt('amount')}
        />
      )}
      <Field
        label={say.by}
        hint={say.byHint}
        type="date"
        value={draft.byOn}
        onChange={({ target }) => set({ byOn: target.value })}
        problem={make.problemAt('byOn')}
      />
      <CheckBox label={say.open} checked={draft.isOpen} onChange={({ target }) => set({ isOpen: target.checked })} />
      {make.problem && <Notice tone="problem">{make.problem}</Notice>}
      <div className="row">
        <Button type="submit" look="main" busy={make.busy}>
          {say.make}
        </Button>
      </div>
    </form>
  )
}
