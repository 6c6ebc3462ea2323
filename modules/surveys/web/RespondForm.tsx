import { useAct } from '#web/act.ts'
import { Button } from '#web/ui/Button.tsx'
import { CheckBox, TextArea } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { useDraft } from '#web/ui/use-draft.ts'
import { words } from '#web/words.ts'

const say = words({
  label: { en: (place: string) => `Your answer to ${place}`, es: (place: string) => `Su respuesta a ${place}` },
  hint: {
    en: 'What did you hear? What will you do, by when? What will you not do, and why?',
    es: '¿Qué escuchó? ¿Qué hará, y para cuándo? ¿Qué no hará, y por qué?',
  },
  publish: {
    en: 'Also open our figures to the district, with this answer. That stays.',
    es: 'Abrir también nuestras cifras al distrito, con esta respuesta. Eso queda.',
  },
  send: { en: 'Answer', es: 'Responder' },
})

/** The leader’s answer: seen at once by everyone whom it concerns. */
export function RespondForm({
  surveyId,
  place,
  isWhole,
}: {
  surveyId: string
  place: { id: string; name: string }
  isWhole: boolean
}) {
  const { draft, set, drop } = useDraft(`survey.response.${surveyId}.${place.id}`, { text: '', publish: false })
  const respond = useAct('surveys.respond', { done: drop })
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        respond.run({ id: surveyId, placeId: place.id, ...draft })
      }}
    >
      <TextArea
        label={say.label(place.name)}
        hint={say.hint}
        rows={4}
        maxLength={4000}
        required
        value={draft.text}
        onChange={({ target }) => set({ text: target.value })}
      />
      {!isWhole && (
        <CheckBox label={say.publish} checked={draft.publish} onChange={({ target }) => set({ publish: target.checked })} />
      )}
      {respond.problem && <Notice tone="problem">{respond.problem}</Notice>}
      <div className="row">
        <Button type="submit" look="main" busy={respond.busy}>
          {say.send}
        </Button>
      </div>
    </form>
  )
}
