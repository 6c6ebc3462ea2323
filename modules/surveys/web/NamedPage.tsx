import { useState } from 'react'
import { useAct } from '#web/act.ts'
import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { Button } from '#web/ui/Button.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Page } from '#web/ui/Page.tsx'
import { words } from '#web/words.ts'
import { Question } from './Question.tsx'
import { surveyTitle } from './words.ts'

const say = words({
  listening: { en: 'Listening', es: 'Escuchar' },
  lead: {
    en: 'Your level is too small for anyone to stay hidden in it. So we ask you openly: what you answer here stands beside the mirror, with your name, for everyone. You may leave it.',
    es: 'Su nivel es demasiado pequeño para que alguien quede oculto. Por eso preguntamos abiertamente: lo que responda queda junto al espejo, con su nombre, a la vista de todos. Puede dejarlo.',
  },
  send: { en: 'Answer in my own name', es: 'Responder con mi nombre' },
  sent: {
    en: 'Your answers stand there with your name until the survey closes for good.',
    es: 'Sus respuestas están ahí con su nombre; puede cambiarlas hasta que cierre la encuesta.',
  },
  nothing: { en: 'Answer one question first.', es: 'Primero responda una pregunta.' },
})

/** Leaders of a level too small to hide answer first, openly. */
export function NamedPage({ data: { survey, items, answers: given } }: PageOf<'surveys.namedForm'>) {
  const [answers, setAnswers] = useState<Record<string, number>>(given ?? {})
  const send = useAct('surveys.answerNamed')
  return (
    <Page title={surveyTitle(survey.title)} crumbs={<a href={links.listening}>{say.listening}</a>}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          if (Object.keys(answers).length > 0) send.run({ id: survey.id, answers })
        }}
      >
        <p>{say.lead}</p>
        {given && <Notice tone="done">{say.sent}</Notice>}
        {items
          .filter(({ kind }) => kind === 'scale')
          .map((item) => (
            <Question
              key={item.id}
              item={item}
              value={answers[item.id]}
              onChange={(value) => setAnswers((now) => ({ ...now, [item.id]: Number(value) }))}
            />
          ))}
        {send.problem && <Notice tone="problem">{send.problem}</Notice>}
        <div className="row">
          <Button
            type="submit"
            look="main"
            busy={send.busy}
            disabledReason={Object.keys(answers).length === 0 ? say.nothing : null}
          >
            {say.send}
          </Button>
        </div>
      </form>
    </Page>
  )
}
