import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { Page } from '#web/ui/Page.tsx'
import { plural } from '#platform/words.ts'
import { words } from '#web/words.ts'
import { AnswerForm } from './AnswerForm.tsx'
import { surveyTitle } from './words.ts'

const say = words({
  listening: { en: 'Listening', es: 'Escuchar' },
  facts: {
    en: (count: number, team: string) => `${count} ${plural('en', count, { one: 'question', other: 'questions' })} from ${team}`,
    es: (count: number, team: string) => `${count} ${plural('es', count, { one: 'pregunta', other: 'preguntas' })} de ${team}`,
  },
})

export function AnswerPage({ data: form }: PageOf<'surveys.form'>) {
  return (
    <Page
      title={surveyTitle(form.title)}
      crumbs={<a href={links.listening}>{say.listening}</a>}
      facts={<span className="small">{say.facts(form.items.length, form.team)}</span>}
    >
      <AnswerForm form={form} code={null} />
    </Page>
  )
}
