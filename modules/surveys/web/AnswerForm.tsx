import { useEffect, useState } from 'react'
import { Button, ButtonLink } from '#web/ui/Button.tsx'
import { links } from '#web/links.ts'
import { Notice } from '#web/ui/Notice.tsx'
import { words } from '#web/words.ts'
import { useDraft } from '#web/ui/use-draft.ts'
import type { Form } from '../contract.ts'
import { PromiseText, usePromiseHolds } from './Promise.tsx'
import { Question } from './Question.tsx'
import { send, sendWaiting } from './send.ts'
import type { Sent } from './send.ts'
import { keptOf } from './store.ts'

const say = words({
  send: { en: 'Send', es: 'Enviar' },
  skip: { en: 'Skip any question you like.', es: 'Puede saltarse cualquier pregunta.' },
  nothing: { en: 'Answer one question first.', es: 'Primero responda una pregunta.' },
  wait: { en: 'One moment: the keys are being checked.', es: 'Un momento: se comprueban las claves.' },
  sent: {
    en: 'Sent. Thank you: results open to you when the survey closes.',
    es: 'Enviado. Gracias: los resultados se abren para usted cuando cierre la encuesta.',
  },
  later: {
    en: 'No connection. Your answers are kept on this device and go out as soon as you are back: leave this page open, or open Weft later.',
    es: 'Sin conexión. Sus respuestas quedan en este equipo y salen en cuanto vuelva: deje abierta esta página, o abra Weft más tarde.',
  },
  closed: { en: 'This survey has closed.', es: 'Esta encuesta ya cerró.' },
  elsewhere: {
    en: 'You have answered already, here or on another device. If it is still waiting there, it goes out from there.',
    es: 'Ya respondió, aquí o en otro equipo. Si allí todavía espera, sale desde allí.',
  },
  refused: {
    en: 'These answers were not taken, and the fault is ours.',
    es: 'Estas respuestas no se aceptaron, y la falla es nuestra.',
  },
  back: { en: 'Back to listening', es: 'Volver a escuchar' },
})

type Values = Record<string, number | number[] | string>

/** Answered in two minutes, on a phone, also where there is no connection once it is open. */
export function AnswerForm({ form, code }: { form: Form; code: string | null }) {
  const holds = usePromiseHolds(form)
  const { draft, set, drop } = useDraft<Values>(`survey.${code ? 'code' : form.id}`, {})
  const [outcome, setOutcome] = useState<Sent | 'sending' | null>(null)
  useEffect(() => {
    const again = async () => {
      if (!(await keptOf(code ?? form.id))) return
      await sendWaiting()
      setOutcome((await keptOf(code ?? form.id)) ? 'later' : 'sent')
    }
    void again()
    addEventListener('online', again)
    return () => removeEventListener('online', again)
  }, [form.id, code])
  const given = form.items.filter(({ id }) => !isEmpty(draft[id]))
  const submit = async () => {
    setOutcome('sending')
    const answers = Object.fromEntries(
      given.flatMap(({ id, kind }) => (kind === 'text' ? [] : [[id, draft[id] as number | number[]]])),
    )
    const comments = given.flatMap(({ id, kind }) => (kind === 'text' ? [{ itemId: id, text: String(draft[id]) }] : []))
    const next = await send(form, { answers, comments }, code).catch(() => 'refused' as const)
    setOutcome(next)
    if (next !== 'refused') drop()
  }
  if (outcome && outcome !== 'sending' && outcome !== 'refused')
    return (
      <div className="stack" aria-live="polite">
        <Notice tone={outcome === 'sent' ? 'done' : 'note'}>{say[outcome]}</Notice>
        {!code && (
          <div className="row">
            <ButtonLink href={links.listening}>{say.back}</ButtonLink>
          </div>
        )}
      </div>
    )
  if (form.signed && outcome === null && Object.keys(draft).length === 0) return <Elsewhere id={form.id} />
  const reason = holds === null ? say.wait : holds ? (given.length === 0 ? say.nothing : null) : null
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        if (holds && given.length > 0) void submit()
      }}
    >
      <PromiseText form={form} holds={holds} />
      <p className="small">{say.skip}</p>
      {form.items.map((item) => (
        <Question key={item.id} item={item} value={draft[item.id]} onChange={(value) => set({ [item.id]: value })} />
      ))}
      {outcome === 'refused' && <Notice tone="problem">{say.refused}</Notice>}
      {holds !== false && (
        <div className="row">
          <Button type="submit" look="main" busy={outcome === 'sending'} disabledReason={reason}>
            {say.send}
          </Button>
        </div>
      )}
    </form>
  )
}

/** A token was signed already: from this device the answer still goes out, from another it cannot. */
function Elsewhere({ id }: { id: string }) {
  const [here, setHere] = useState<boolean | null>(null)
  useEffect(() => void keptOf(id).then((kept) => setHere(kept !== undefined)), [id])
  if (here === null) return null
  return <Notice>{here ? say.later : say.elsewhere}</Notice>
}

const isEmpty = (value: Values[string] | undefined) =>
  value === undefined || (typeof value === 'string' ? value.trim() === '' : Array.isArray(value) && value.length === 0)
