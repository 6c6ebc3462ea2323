import { useQuery } from '@tanstack/react-query'
import type { PageOf } from '#web/at.tsx'
import { useAct } from '#web/act.ts'
import { links } from '#web/links.ts'
import { page } from '#web/query.ts'
import { router } from '#web/router.tsx'
import { Button } from '#web/ui/Button.tsx'
import { TextArea } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Page } from '#web/ui/Page.tsx'
import { useDraft } from '#web/ui/use-draft.ts'
import { words } from '#web/words.ts'
import type { Draft } from './draft.ts'
import { draftOf, versionOf } from './draft.ts'
import { adaptedWords } from './adapted-words.ts'
import { PracticeFields } from './PracticeFields.tsx'
import css from './PracticeForm.module.css'
import { homeOf, MINE, WhoseChoice } from './WhoseChoice.tsx'

const say = words({
  title: { en: 'Make it ours', es: 'Hacerla nuestra' },
  lead: {
    en: 'It becomes a practice of yours that says where it came from. Whoever began it hears of it once you show it, and sees what became of theirs.',
    es: 'Se vuelve una práctica suya que dice de dónde vino. Quien la empezó se entera cuando la muestren, y ve qué fue de la suya.',
  },
  keep: { en: 'Keep it', es: 'Guardarla' },
})

/** An adaptation: what was kept, changed and dropped, and why; and the words as they are now. */
export function AdaptPage({ data: { practice, version }, params: { id = '' } }: PageOf<'practices.practice'>) {
  const { data: { teams } = { teams: [] } } = useQuery(page('practices.beginning'))
  const begin = { ...draftOf(version), kept: '', changed: '', dropped: '', why: '', kind: practice.kind as Draft['kind'] }
  const { draft, set, drop } = useDraft(`adapt.${id}`, begin)
  const adapt = useAct('practices.adapt', {
    fields: ['version'],
    done: (made) => {
      drop()
      router.history.push(links.practice(made.id))
    },
  })
  const kind = draft.kind || practice.kind
  const team = homeOf(teams, draft.team)
  return (
    <Page title={say.title} crumbs={<a href={links.practice(id)}>{version.name}</a>}>
      <form
        className={`stack ${css.form}`}
        onSubmit={(event) => {
          event.preventDefault()
          const { kept, changed, dropped, why, ...texts } = draft
          const adapted = { kept, changed, dropped, why }
          const teamId = team === MINE ? null : team
          adapt.run({ id, number: version.number, teamId, kind, version: versionOf(texts, version.measure), adapted })
        }}
      >
        <p className="small">{say.lead}</p>
        {(['kept', 'changed', 'dropped', 'why'] as const).map((what) => (
          <TextArea
            key={what}
            label={adaptedWords[what]}
            rows={2}
            maxLength={1000}
            value={draft[what]}
            onChange={({ target }) => set({ [what]: target.value })}
          />
        ))}
        <PracticeFields draft={draft} set={set} problemAt={adapt.problemAt} />
        <WhoseChoice teams={teams} team={team} kind={kind} set={set} />
        {adapt.problem && <Notice tone="problem">{adapt.problem}</Notice>}
        <Button type="submit" look="main" busy={adapt.busy}>
          {say.keep}
        </Button>
      </form>
    </Page>
  )
}
