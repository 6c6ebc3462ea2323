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
import type { Version } from '../version-contract.ts'
import { draftOf, versionOf } from './draft.ts'
import { PracticeFields } from './PracticeFields.tsx'
import css from './PracticeForm.module.css'

const say = words({
  title: { en: (number: number) => `Version ${number}`, es: (number: number) => `Versión ${number}` },
  lead: {
    en: 'What was written before stays as it is; whoever does it from an earlier version can go on.',
    es: 'Lo escrito antes queda como está; quien lo hace según una versión anterior puede seguir.',
  },
  said: { en: 'What is different, and why', es: 'Qué es distinto, y por qué' },
  saidHint: { en: 'Three minutes were too short for newcomers.', es: 'Tres minutos eran pocos para los recién llegados.' },
  thanks: {
    en: (name: string, whose: string) => `This version takes back a change from “${name}”, ${whose}, and says so.`,
    es: (name: string, whose: string) => `Esta versión recoge un cambio de «${name}», ${whose}, y lo dice.`,
  },
  read: { en: 'Read theirs', es: 'Leer la suya' },
  keep: { en: 'Keep this version', es: 'Guardar esta versión' },
  notYours: {
    en: 'Its people write the next version. You can adapt it for yours.',
    es: 'La siguiente versión la escribe su gente. Usted puede adaptarla.',
  },
  back: { en: 'Back to the practice', es: 'Volver a la práctica' },
  met: {
    en: (by: string, number: number) =>
      `${by} has kept version ${number} meanwhile. Yours is still here; look at theirs, then keep yours after it.`,
    es: (by: string, number: number) =>
      `Mientras tanto, ${by} guardó la versión ${number}. La suya sigue aquí; mire aquella y luego guarde la suya después.`,
  },
  look: { en: 'Look at theirs', es: 'Mirar aquella' },
})

/** The next version of a practice, beginning from the latest. */
export function RevisePage({ data: { practice, version, family }, params: { id = '', thanks } }: PageOf<'practices.practice'>) {
  const { draft, set, drop } = useDraft(`practice.${id}`, { ...draftOf(version), from: version.number })
  const revise = useAct('practices.revise', {
    fields: ['version'],
    refusals: { CONFLICT: ' ' },
    done: () => {
      drop()
      router.history.push(links.practice(id))
    },
  })
  const child = family.find((one) => one.id === thanks && one.parentId === id)
  const other = theirs(revise.error) as Version | undefined
  const from = Math.max(draft.from, other?.number ?? 0)
  if (!practice.mayWrite)
    return (
      <Page title={version.name}>
        <EmptyState action={<ButtonLink href={links.practice(id)}>{say.back}</ButtonLink>}>{say.notYours}</EmptyState>
      </Page>
    )
  return (
    <Page title={say.title(from + 1)} crumbs={<a href={links.practice(id)}>{version.name}</a>}>
      <form
        className={`stack ${css.form}`}
        onSubmit={(event) => {
          event.preventDefault()
          const { from: _, ...texts } = draft
          revise.run({ id, from, version: versionOf(texts, version.measure), said: draft.said, thanksId: child?.id ?? null })
        }}
      >
        <p className="small">{say.lead}</p>
        {child && (
          <Notice>
            {say.thanks(child.name, child.whose)} {child.changed} <a href={links.practice(child.id)}>{say.read}</a>
          </Notice>
        )}
        <PracticeFields draft={draft} set={set} problemAt={revise.problemAt} open />
        <TextArea
          label={say.said}
          placeholder={say.saidHint}
          rows={2}
          maxLength={400}
          value={draft.said}
          onChange={({ target }) => set({ said: target.value })}
        />
        {other && (
          <Notice tone="problem">
            {say.met(other.by, other.number)} <a href={links.practiceVersions(id)}>{say.look}</a>
          </Notice>
        )}
        {!other && revise.problem && <Notice tone="problem">{revise.problem}</Notice>}
        <Button type="submit" look="main" busy={revise.busy}>
          {say.keep}
        </Button>
      </form>
    </Page>
  )
}
