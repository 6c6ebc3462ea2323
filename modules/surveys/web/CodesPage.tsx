import { useState } from 'react'
import { useAct } from '#web/act.ts'
import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { Button } from '#web/ui/Button.tsx'
import { Field } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Page, Section } from '#web/ui/Page.tsx'
import { words } from '#web/words.ts'
import { MOST_DECLINED } from '../notice.ts'
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
  families: {
    en: 'Some families may have said no, on a slip that stays at the school. Their children get no code and do something else meanwhile.',
    es: 'Algunas familias pueden haber dicho que no, en un talón que se queda en la escuela. Sus hijos no reciben código y hacen otra cosa mientras tanto.',
  },
  notice: { en: 'What families read', es: 'Lo que leyeron las familias' },
  declined: { en: 'Families of this class that said no', es: 'Familias de esta clase que dijeron que no' },
  howMany: { en: 'How many: no names, here or anywhere.', es: 'Cuántas: sin nombres, ni aquí ni en otra parte.' },
  once: { en: 'These codes are shown once. Print them now.', es: 'Estos códigos se muestran una vez. Imprímalos ahora.' },
  print: { en: 'Print', es: 'Imprimir' },
})

const asCount = (typed: string) => Math.min(MOST_DECLINED, Math.max(0, Math.trunc(Number(typed)) || 0))

/** A teacher’s slips of codes: as many as students are asked, and which is whose is written nowhere. */
export function CodesPage({ data: { survey, classes, hasNotice } }: PageOf<'surveys.classes'>) {
  const [codes, setCodes] = useState<readonly string[]>([])
  const deal = useAct('surveys.dealCodes', { done: (made) => setCodes(made.codes) })
  const [typed, setTyped] = useState<Record<string, number>>({})
  return (
    <Page
      title={say.title}
      crumbs={<a href={links.listening}>{say.listening}</a>}
      facts={<span className="small">{surveyTitle(survey.title)}</span>}
    >
      <p className="screen-only">{say.lead}</p>
      {hasNotice && (
        <p className="screen-only">
          {say.families} <a href={links.surveyNotice(survey.id)}>{say.notice}</a>
        </p>
      )}
      {classes.map(({ id, title, codesToDeal, declined }) => {
        const families = typed[id] ?? declined
        const count = Math.max(0, codesToDeal + declined - families)
        return (
          <Section key={id} label={title}>
            {hasNotice && (
              <div className="screen-only">
                <Field
                  label={say.declined}
                  hint={say.howMany}
                  type="number"
                  inputMode="numeric"
                  min={0}
                  max={MOST_DECLINED}
                  defaultValue={declined}
                  onChange={({ target }) => setTyped({ ...typed, [id]: asCount(target.value) })}
                />
              </div>
            )}
            <div className="row screen-only">
              <Button
                busy={deal.busy}
                disabledReason={count === 0 ? say.all : null}
                onClick={() => deal.run({ id: survey.id, classId: id, ...(hasNotice && { declined: families }) })}
              >
                {say.make(count)}
              </Button>
              <span className="small">{say.again}</span>
            </div>
          </Section>
        )
      })}
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
