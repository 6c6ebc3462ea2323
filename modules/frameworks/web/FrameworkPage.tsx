import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { SeenByEveryone } from '#modules/people/web/SeenBy.tsx'
import { useAct } from '#web/act.ts'
import { call } from '#web/api.ts'
import type { PageOf } from '#web/at.tsx'
import { takeAway } from '#web/chart/take-away.ts'
import { links } from '#web/links.ts'
import { problemWords } from '#web/problem.ts'
import { Button } from '#web/ui/Button.tsx'
import { DialogButton } from '#web/ui/Dialog.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Field } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Aside, Page, Section } from '#web/ui/Page.tsx'
import { Pill } from '#web/ui/Pill.tsx'
import { formatDate, words } from '#web/words.ts'
import { branchesWith, treeOf, whyNotChange } from '../framework.ts'
import type { Framework, Statement } from '../contract.ts'
import { FrameworkForm } from './FrameworkForm.tsx'
import css from './Frameworks.module.css'
import { StatementForm } from './StatementForm.tsx'
import { Tree } from './Tree.tsx'
import { kindWords } from './words.ts'

const say = words({
  all: { en: 'What we hold our work against', es: 'Con qué comparamos nuestro trabajo' },
  tree: { en: 'What it says, and what serves it', es: 'Qué dice, y qué lo sirve' },
  lead: {
    en: 'Beside a sentence stand the practices, rubrics, cycles and problems whose people say that they serve it, as far as you may see them.',
    es: 'Junto a cada frase están las prácticas, rúbricas, ciclos y problemas cuya gente dice que la sirven, hasta donde usted puede verlos.',
  },
  find: { en: 'Find in it', es: 'Buscar aquí' },
  serving: { en: 'Only what something serves', es: 'Solo lo que algo sirve' },
  everything: { en: 'Show all of it', es: 'Mostrar todo' },
  noneFound: { en: 'Nothing in it says that.', es: 'Nada aquí dice eso.' },
  empty: { en: 'It has no statements yet.', es: 'Todavía no tiene enunciados.' },
  by: { en: 'Whose words these are', es: 'De quién son estas palabras' },
  ours: { en: 'Written down here', es: 'Escrito aquí' },
  imported: { en: (on: string) => `Taken over on ${on}`, es: (on: string) => `Importado el ${on}` },
  source: { en: 'Where it comes from', es: 'De dónde viene' },
  take: { en: 'As a file', es: 'Como archivo' },
  case: { en: 'CASE package', es: 'Paquete CASE' },
  keep: { en: 'You keep it', es: 'Está a su cargo' },
  change: { en: 'Say better what it is', es: 'Decir mejor qué es' },
  add: { en: 'Add a statement', es: 'Añadir un enunciado' },
  again: {
    en: 'It changes where it comes from. Bring the newer package in, and what is tied to it stays tied.',
    es: 'Se cambia en su origen. Importe el paquete más nuevo, y lo que está unido sigue unido.',
  },
  bring: { en: 'Bring it in again', es: 'Importarlo de nuevo' },
  remove: { en: 'Take it away', es: 'Quitarlo' },
  removed: {
    en: 'It was taken away. For 90 days it can come back, with all that was tied to it.',
    es: 'Se quitó. Durante 90 días puede volver, con todo lo que tenía unido.',
  },
  back: { en: 'Bring it back', es: 'Traerlo de vuelta' },
})

const isLookedFor = (typed: string, servedOnly: boolean) => {
  const sought = typed.trim().toLowerCase()
  return ({ code, text, linked }: Statement) =>
    `${code} ${text}`.toLowerCase().includes(sought) && (!servedOnly || linked.length > 0)
}

/** A framework from top to bottom, and beside each statement what serves it. */
export function FrameworkPage({ data: { framework, statements, mayWrite } }: PageOf<'frameworks.framework'>) {
  const [typed, setTyped] = useState('')
  const [servedOnly, setServedOnly] = useState(false)
  const { title, kind, said, removedAt, language } = framework
  const all = treeOf(statements)
  const shown = typed.trim() || servedOnly ? branchesWith(all, isLookedFor(typed, servedOnly)) : all
  const mayChange = mayWrite && whyNotChange(framework) === null && removedAt === null
  return (
    <Page
      title={title}
      crumbs={<a href={links.frameworks}>{say.all}</a>}
      facts={
        <>
          <Pill tone="indigo">{kindWords[kind]}</Pill>
          {framework.standing && <Pill>{framework.standing}</Pill>}
          <SeenByEveryone />
        </>
      }
      aside={<Around framework={framework} mayWrite={mayWrite} mayChange={mayChange} />}
    >
      {removedAt !== null && <Notice>{say.removed}</Notice>}
      {said && (
        <p className={css.said} lang={language || undefined}>
          {said}
        </p>
      )}
      <Section label={say.tree}>
        {statements.length === 0 ? (
          <EmptyState>{say.empty}</EmptyState>
        ) : (
          <>
            <p className="small">{say.lead}</p>
            <div className={`screen-only stack ${css.find}`}>
              <Field
                label={say.find}
                type="search"
                maxLength={80}
                value={typed}
                onChange={({ target }) => setTyped(target.value)}
              />
              <div className="row">
                <Button look="plain" aria-pressed={servedOnly} onClick={() => setServedOnly(!servedOnly)}>
                  {servedOnly ? say.everything : say.serving}
                </Button>
              </div>
            </div>
            <output className="small">{shown.length === 0 && say.noneFound}</output>
            <Tree branches={shown} language={language} mayChange={mayChange} frameworkId={framework.id} />
          </>
        )}
        {mayChange && (
          <div className="row screen-only">
            <DialogButton look={statements.length === 0 ? 'main' : 'quiet'} label={say.add} title={say.add}>
              {(close) => <StatementForm to={{ frameworkId: framework.id, parentId: null }} onDone={close} />}
            </DialogButton>
          </div>
        )}
      </Section>
    </Page>
  )
}

type AroundProps = { framework: Framework; mayWrite: boolean; mayChange: boolean }

function Around({ framework, mayWrite, mayChange }: AroundProps) {
  const { id, creator, importedAt, sourceUri, removedAt, isImported } = framework
  const remove = useAct('frameworks.remove')
  return (
    <>
      <Aside label={say.by}>
        <p>{creator || say.ours}</p>
        {importedAt && <p className="small">{say.imported(formatDate(importedAt, 'full'))}</p>}
        {/^https?:\/\//.test(sourceUri) && (
          <p className="small">
            <a href={sourceUri} rel="noreferrer">
              {say.source}
            </a>
          </p>
        )}
      </Aside>
      <Take id={id} />
      {mayWrite && (
        <Aside label={say.keep}>
          <div className={`screen-only ${css.keep}`}>
            {isImported && removedAt === null && (
              <>
                <p className="small">{say.again}</p>
                <a href={links.adminFrameworks}>{say.bring}</a>
              </>
            )}
            {mayChange && (
              <DialogButton look="plain" label={say.change} title={say.change}>
                {(close) => <FrameworkForm framework={framework} onDone={close} />}
              </DialogButton>
            )}
            <Button look="plain" busy={remove.busy} onClick={() => remove.run({ id, removed: removedAt === null })}>
              {removedAt === null ? say.remove : say.back}
            </Button>
            {remove.problem && <Notice tone="problem">{remove.problem}</Notice>}
          </div>
        </Aside>
      )}
    </>
  )
}

function Take({ id }: { id: string }) {
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => call('frameworks.takeAway', { id }),
    onSuccess: ({ name, text }) => takeAway(text, name, 'application/json'),
  })
  return (
    <Aside label={say.take}>
      <div className={`screen-only ${css.keep}`}>
        <Button look="plain" busy={isPending} onClick={() => mutate()}>
          {say.case}
        </Button>
        {error && <Notice tone="problem">{problemWords(error)}</Notice>}
      </div>
    </Aside>
  )
}
