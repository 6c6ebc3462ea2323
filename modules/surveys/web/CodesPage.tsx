import { useState } from 'react'
import { useAct } from '#web/act.ts'
import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { Button } from '#web/ui/Button.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Page, Section } from '#web/ui/Page.tsx'
import { words } from '#web/words.ts'
import css from './CodesPage.module.css'
import { surveyTitle } from './words.ts'

const say = words({
  listening: { en: 'Listening', es: 'Escuchar' },
  title: { en: 'Codes for your classes', es: 'Códigos para sus clases' },
  lead: {
    en: 'Print the slips, cut them, and deal them face down: nobody, you included, then knows which code is whose. Students open this address and type theirs.',
    es: 'Imprima los papeles, córtelos y repártalos boca abajo: así nadie, tampoco usted, sabe de quién es cada código. Los estudiantes abren esta dirección y escriben el suyo.',
  },
  make: {
    en: (count: number) => (count === 1 ? 'Make 1 code' : `Make ${count} codes`),
    es: (count: number) => (count === 1 ? 'Hacer 1 código' : `Hacer ${count} códigos`),
  },
  again: { en: 'Codes made before and not used are void then.', es: 'Los códigos hechos antes y sin usar dejan de valer.' },
  all: { en: 'Everyone in this class has used a code.', es: 'Todos en esta clase usaron un código.' },
  once: { en: 'These codes are shown once. Print them now.', es: 'Estos códigos se muestran una vez. Imprímalos ahora.' },
  print: { en: 'Print', es: 'Imprimir' },
})

export function CodesPage({ data: { survey, classes } }: PageOf<'surveys.classes'>) {
  const [codes, setCodes] = useState<readonly string[]>([])
  const deal = useAct('surveys.dealCodes', { done: (made) => setCodes(made.codes) })
  return (
    <Page
      title={say.title}
      crumbs={<a href={links.listening}>{say.listening}</a>}
      facts={<span className="small">{surveyTitle(survey.title)}</span>}
    >
      <p className="screen-only">{say.lead}</p>
      {classes.map(({ id, title, codesToDeal }) => (
        <Section key={id} label={title}>
          <div className="row screen-only">
            <Button
              busy={deal.busy}
              disabledReason={codesToDeal <= 0 ? say.all : null}
              onClick={() => deal.run({ id: survey.id, classId: id })}
            >
              {say.make(codesToDeal)}
            </Button>
            <span className="small">{say.again}</span>
          </div>
        </Section>
      ))}
      {deal.problem && <Notice tone="problem">{deal.problem}</Notice>}
      {codes.length > 0 && (
        <section aria-label={say.title}>
          <div className="row screen-only">
            <Notice>{say.once}</Notice>
            <Button look="main" onClick={() => print()}>
              {say.print}
            </Button>
          </div>
          <ul className={`plain ${css.slips}`}>
            {codes.map((code) => (
              <li key={code}>
                <b>{code}</b>
                <span className="small">
                  {location.host}
                  {links.studentAnswer}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  )
}
