import type { PageOf } from '#web/at.tsx'
import { useAct } from '#web/act.ts'
import { links } from '#web/links.ts'
import { theirs } from '#web/problem.ts'
import { router } from '#web/router.tsx'
import { Button, ButtonLink } from '#web/ui/Button.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { TextArea } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Page } from '#web/ui/Page.tsx'
import { useDraft } from '#web/ui/use-draft.ts'
import { words } from '#web/words.ts'
import type { Content } from '../contract.ts'
import { whyNotPublish } from '../rubric.ts'
import { cleaned, contentOf, EMPTY } from './draft.ts'
import css from './Form.module.css'
import { Proposals } from './Proposals.tsx'
import { RubricFields } from './RubricFields.tsx'
import { publishWords } from './words.ts'

const say = words({
  title: { en: (number: number) => `Version ${number}`, es: (number: number) => `Versión ${number}` },
  lead: {
    en: 'What was published stays as it is: scores keep pointing at the version they were given with.',
    es: 'Lo publicado queda como está: las puntuaciones siguen apuntando a la versión con la que se dieron.',
  },
  first: {
    en: 'Once published, a version is never changed. The next one stands beside it, with what is different.',
    es: 'Una vez publicada, una versión nunca cambia. La siguiente queda a su lado, con lo que es distinto.',
  },
  said: { en: 'What is different, and why', es: 'Qué es distinto, y por qué' },
  saidHint: {
    en: '“Some evidence” meant three things to three of us.',
    es: '«Alguna evidencia» significaba tres cosas para tres de nosotros.',
  },
  publish: { en: (number: number) => `Publish version ${number}`, es: (number: number) => `Publicar la versión ${number}` },
  keep: { en: 'Keep the draft', es: 'Guardar el borrador' },
  kept: { en: 'Kept. Your team sees this draft, nobody else does.', es: 'Guardado. Este borrador lo ve su equipo y nadie más.' },
  met: {
    en: 'Someone in your team kept another text meanwhile. Yours is still here: take theirs, or go on with yours.',
    es: 'Alguien de su equipo guardó otro texto mientras tanto. El suyo sigue aquí: tome el otro o siga con el suyo.',
  },
  takeTheirs: { en: 'Take theirs', es: 'Tomar el otro' },
  notYours: { en: 'Its team writes the next version.', es: 'La siguiente versión la escribe su equipo.' },
  back: { en: 'Back to the rubric', es: 'Volver a la rúbrica' },
})

/** The next version of a rubric, beginning from the draft or the latest. */
export function EditRubricPage({
  data: { rubric, version, draft: kept, proposals },
  params: { id = '' },
}: PageOf<'rubrics.rubric'>) {
  const begun = contentOf(kept ?? version ?? EMPTY)
  const { draft, set, drop } = useDraft(`rubric.${id}`, { content: begun, said: '', from: rubric.draftVersion })
  const keep = useAct('rubrics.keepDraft', {
    fields: ['content'],
    refusals: { CONFLICT: ' ' },
    done: ({ draftVersion }) => set({ from: draftVersion }),
  })
  const publish = useAct('rubrics.publish', {
    fields: ['content'],
    refusals: { CONFLICT: ' ' },
    done: () => {
      drop()
      router.history.push(links.rubric(id))
    },
  })
  const other = (theirs(publish.error) ?? theirs(keep.error)) as Content | null | undefined
  const from = other ? rubric.draftVersion : draft.from
  const why = whyNotPublish(cleaned(draft.content), version)
  if (!rubric.mayWrite)
    return (
      <Page title={begun.name}>
        <EmptyState action={<ButtonLink href={links.rubric(id)}>{say.back}</ButtonLink>}>{say.notYours}</EmptyState>
      </Page>
    )
  const open = proposals.filter(({ taken }) => taken === null)
  return (
    <Page title={say.title(rubric.number + 1)} crumbs={<a href={links.rubric(id)}>{begun.name}</a>}>
      <form
        className={`stack ${css.form}`}
        onSubmit={(event) => {
          event.preventDefault()
          if (!why) publish.run({ id, draftVersion: from, content: cleaned(draft.content), said: draft.said })
        }}
      >
        <p className="small">{rubric.number > 0 ? say.lead : say.first}</p>
        {open.length > 0 && <Proposals proposals={open} mayAnswer={false} />}
        <RubricFields content={draft.content} set={(content) => set({ content })} problemAt={publish.problemAt} />
        {rubric.number > 0 && (
          <TextArea
            label={say.said}
            placeholder={say.saidHint}
            rows={2}
            maxLength={400}
            value={draft.said}
            onChange={({ target }) => set({ said: target.value })}
          />
        )}
        {other && (
          <Notice tone="problem">
            {say.met}{' '}
            <Button look="plain" onClick={() => set({ content: contentOf(other), from: rubric.draftVersion })}>
              {say.takeTheirs}
            </Button>
          </Notice>
        )}
        {!other && (publish.problem ?? keep.problem) && <Notice tone="problem">{publish.problem ?? keep.problem}</Notice>}
        {kept && JSON.stringify(contentOf(kept)) === JSON.stringify(cleaned(draft.content)) && (
          <Notice tone="done">{say.kept}</Notice>
        )}
        <div className="row">
          <Button type="submit" look="main" busy={publish.busy} disabledReason={why && publishWords[why]}>
            {say.publish(rubric.number + 1)}
          </Button>
          <Button busy={keep.busy} onClick={() => keep.run({ id, draftVersion: from, content: cleaned(draft.content) })}>
            {say.keep}
          </Button>
        </div>
      </form>
    </Page>
  )
}
