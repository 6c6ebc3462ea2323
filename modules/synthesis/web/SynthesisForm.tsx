import { Button } from '#web/ui/Button.tsx'
import { Field, TextArea } from '#web/ui/Field.tsx'
import { FormEnd } from '#web/ui/FormEnd.tsx'
import { useDraft } from '#web/ui/use-draft.ts'
import { words } from '#web/words.ts'
import type { SynthesisInput } from '../contract.ts'
import { ClaimFields } from './ClaimFields.tsx'
import { inputOf, movedUp, newClaim } from './draft.ts'
import type { ClaimDraft, Draft } from './draft.ts'
import css from './Synthesis.module.css'

const say = words({
  title: { en: 'Its title', es: 'Su título' },
  titleHint: { en: 'What talking before writing does', es: 'Qué hace hablar antes de escribir' },
  problem: { en: 'The problem', es: 'El problema' },
  problemHint: {
    en: 'What did these teams want to change, for which students?',
    es: '¿Qué querían cambiar estos equipos, para qué estudiantes?',
  },
  unknown: { en: 'What nobody knows yet', es: 'Lo que no se sabe todavía' },
  unknownHint: { en: 'Where did nobody try it? What would you look at next?', es: '¿Dónde no se probó? ¿Qué miraría ahora?' },
  add: { en: 'Add a claim', es: 'Añadir una afirmación' },
  save: { en: 'Keep it', es: 'Guardarla' },
  only: {
    en: 'Only those who write it see it until you show it.',
    es: 'Solo la ven quienes la escriben hasta que la muestren.',
  },
})
const MOST = 40

type Props = {
  name: string
  begun: Draft
  busy: boolean
  problem: string | null
  onSend: (input: SynthesisInput, from: number) => void
  onNever: () => void
}

/** The problem, claims in order with what each rests on, and what remains unknown. */
export function SynthesisForm({ name, begun, busy, problem, onSend, onNever }: Props) {
  const { draft, set, drop } = useDraft(name, begun)
  const { claims } = draft
  const change = (key: string, some: Partial<ClaimDraft>) =>
    set({ claims: claims.map((one) => (one.key === key ? { ...one, ...some } : one)) })
  return (
    <form
      className={`stack ${css.form}`}
      onSubmit={(event) => {
        event.preventDefault()
        onSend(inputOf(draft), draft.from)
      }}
    >
      <Field
        label={say.title}
        placeholder={say.titleHint}
        required
        maxLength={160}
        value={draft.title}
        onChange={({ target }) => set({ title: target.value })}
      />
      <TextArea
        label={say.problem}
        hint={say.problemHint}
        rows={3}
        maxLength={2000}
        value={draft.problem}
        onChange={({ target }) => set({ problem: target.value })}
      />
      {claims.map((claim, at) => (
        <ClaimFields
          key={claim.key}
          claim={claim}
          number={at + 1}
          onChange={(some) => change(claim.key, some)}
          onUp={at > 0 ? () => set({ claims: movedUp(claims, at) }) : null}
          onRemove={() => set({ claims: claims.filter(({ key }) => key !== claim.key) })}
        />
      ))}
      {claims.length < MOST && (
        <div className="row">
          <Button onClick={() => set({ claims: [...claims, newClaim()] })}>{say.add}</Button>
        </div>
      )}
      <TextArea
        label={say.unknown}
        hint={say.unknownHint}
        rows={3}
        maxLength={4000}
        value={draft.unknown}
        onChange={({ target }) => set({ unknown: target.value })}
      />
      <p className="small">{say.only}</p>
      <FormEnd
        send={say.save}
        busy={busy}
        problem={problem}
        onNever={() => {
          drop()
          onNever()
        }}
      />
    </form>
  )
}
