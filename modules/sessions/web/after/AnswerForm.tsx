import { useAct } from '#web/act.ts'
import { Button } from '#web/ui/Button.tsx'
import { TextArea } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { useDraft } from '#web/ui/use-draft.ts'
import { words } from '#web/words.ts'

const say = words({
  helped: { en: 'What helped you think?', es: '¿Qué le ayudó a pensar?' },
  change: { en: 'What would you change next time?', es: '¿Qué cambiaría la próxima vez?' },
  who: {
    en: 'Read by whoever facilitated and by nobody else, without your name. In a small group they may guess.',
    es: 'Lo lee quien facilitó y nadie más, sin su nombre. En un grupo pequeño quizá lo adivine.',
  },
  send: { en: 'Send', es: 'Enviar' },
  again: { en: 'Change my answer', es: 'Cambiar mi respuesta' },
  sent: { en: 'Sent. Thank you.', es: 'Enviado. Gracias.' },
})

type Props = { sessionId: string; answered: { helped: string; change: string } | null }

/** Two questions, no rating. */
export function AnswerForm({ sessionId, answered }: Props) {
  const { draft, set, isEmpty } = useDraft(`session.${sessionId}.answer`, answered ?? { helped: '', change: '' })
  const answer = useAct('sessions.answer')
  return (
    <form
      className="stack screen-only"
      onSubmit={(event) => {
        event.preventDefault()
        answer.run({ id: sessionId, ...draft })
      }}
    >
      {(['helped', 'change'] as const).map((field) => (
        <TextArea
          key={field}
          label={say[field]}
          rows={1}
          maxLength={2000}
          value={draft[field]}
          onChange={({ target }) => set({ [field]: target.value })}
        />
      ))}
      <p className="small">{say.who}</p>
      {answer.problem && <Notice tone="problem">{answer.problem}</Notice>}
      {answered && isEmpty && <Notice tone="done">{say.sent}</Notice>}
      <div className="row">
        <Button type="submit" busy={answer.busy}>
          {answered ? say.again : say.send}
        </Button>
      </div>
    </form>
  )
}
