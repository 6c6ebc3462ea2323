import { useState } from 'react'
import { SeenByAdministrators } from '#modules/people/web/SeenBy.tsx'
import { useAct } from '#web/act.ts'
import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { refusalData } from '#web/problem.ts'
import { Button } from '#web/ui/Button.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Labelled } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Page, Section } from '#web/ui/Page.tsx'
import { locale, words } from '#web/words.ts'
import { slim } from '../case.ts'
import type { CaseProblem } from '../case.ts'
import type { Kind } from '../framework.ts'
import { caseProblemLine, takenOverLine } from '../report.ts'
import { FrameworkForm, KindChoice } from './FrameworkForm.tsx'
import css from './Frameworks.module.css'
import { kindWords } from './words.ts'

const say = words({
  admin: { en: 'Administration', es: 'Administración' },
  title: { en: 'Frameworks', es: 'Marcos' },
  bring: { en: 'Bring one in', es: 'Importar uno' },
  lead: {
    en: 'A CASE 1.0 or 1.1 package (CFPackage, JSON), as states and others publish their standards. The same package again brings it up to date: what people tied to its statements stays tied.',
    es: 'Un paquete CASE 1.0 o 1.1 (CFPackage, JSON), como publican sus estándares los estados y otros. El mismo paquete otra vez lo pone al día: lo que se unió a sus enunciados sigue unido.',
  },
  file: { en: 'The file', es: 'El archivo' },
  go: { en: 'Take it over', es: 'Importarlo' },
  none: { en: 'Choose a file first.', es: 'Primero elija un archivo.' },
  large: {
    en: 'This package is larger than a page takes. On the server: weft import framework FILE',
    es: 'Este paquete es más grande de lo que admite una página. En el servidor: weft import framework FILE',
  },
  wrong: { en: 'Nothing was taken over. What is wrong, and where:', es: 'No se importó nada. Qué está mal, y dónde:' },
  look: { en: 'Look at it', es: 'Verlo' },
  write: { en: 'Write one down', es: 'Escribir uno' },
  here: { en: 'What stands here', es: 'Lo que hay' },
  not: {
    en: 'Whoever administers the district keeps its frameworks. You can read them all.',
    es: 'Los marcos los lleva quien administra el distrito. Usted puede leerlos todos.',
  },
  read: { en: 'Read them', es: 'Leerlos' },
})
const LARGEST = 1_000_000

/** Where frameworks are brought in, and begun by hand. */
export function AdminFrameworksPage({ data: { frameworks, mayWrite } }: PageOf<'frameworks.list'>) {
  return (
    <Page title={say.title} crumbs={<a href={links.admin}>{say.admin}</a>} facts={<SeenByAdministrators />}>
      {!mayWrite && <EmptyState action={<a href={links.frameworks}>{say.read}</a>}>{say.not}</EmptyState>}
      {mayWrite && (
        <>
          <Section label={say.bring}>
            <BringIn />
          </Section>
          <Section label={say.write}>
            <FrameworkForm />
          </Section>
          {frameworks.length > 0 && (
            <Section label={say.here}>
              <ul className={`plain ${css.lines}`}>
                {frameworks.map(({ id, title, kind }) => (
                  <li key={id}>
                    <a href={links.framework(id)} className={css.line}>
                      <span className={css.name}>{title}</span>
                      <span className="small">{kindWords[kind]}</span>
                    </a>
                  </li>
                ))}
              </ul>
            </Section>
          )}
        </>
      )}
    </Page>
  )
}

function BringIn() {
  const [kind, setKind] = useState<Kind>('standards')
  const [text, setText] = useState<string | null>(null)
  const [done, setDone] = useState<{ id: string; said: string } | null>(null)
  const bringIn = useAct('frameworks.bringIn', {
    refusals: { CANNOT_READ: ' ' },
    done: (counts) => setDone({ id: counts.id, said: takenOverLine(counts, locale) }),
  })
  const wrong = refusalData<{ problems: CaseProblem[] }>(bringIn.error, 'CANNOT_READ')?.problems
  const isLarge = text !== null && text.length > LARGEST
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        setDone(null)
        if (text !== null) bringIn.run({ kind, text })
      }}
    >
      <p className={css.said}>{say.lead}</p>
      <KindChoice kind={kind} onChange={setKind} />
      <Labelled label={say.file}>
        {(tied) => (
          <input
            {...tied}
            type="file"
            accept=".json,application/json"
            className={css.file}
            onChange={({ target }) => void target.files?.[0]?.text().then((whole) => setText(slim(whole)))}
          />
        )}
      </Labelled>
      {isLarge && <Notice tone="problem">{say.large}</Notice>}
      {wrong ? (
        <Notice tone="problem">
          <p>{say.wrong}</p>
          <ul>
            {wrong.map((problem) => (
              <li key={`${problem.at} ${problem.reason}`}>{caseProblemLine(problem, locale)}</li>
            ))}
          </ul>
        </Notice>
      ) : (
        bringIn.problem && <Notice tone="problem">{bringIn.problem}</Notice>
      )}
      {done && (
        <Notice tone="done">
          {done.said} <a href={links.framework(done.id)}>{say.look}</a>
        </Notice>
      )}
      <div className="row">
        <Button
          type="submit"
          look="main"
          busy={bringIn.busy}
          disabledReason={text === null ? say.none : isLarge ? say.large : null}
        >
          {say.go}
        </Button>
      </div>
    </form>
  )
}
