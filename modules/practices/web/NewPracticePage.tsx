import type { PageOf } from '#web/at.tsx'
import { useAct } from '#web/act.ts'
import { links } from '#web/links.ts'
import { router } from '#web/router.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Page } from '#web/ui/Page.tsx'
import { useDraft } from '#web/ui/use-draft.ts'
import { words } from '#web/words.ts'
import { EMPTY, versionOf } from './draft.ts'
import { PracticeFields } from './PracticeFields.tsx'
import css from './PracticeForm.module.css'
import { homeOf, MINE, usualKind, WhoseChoice } from './WhoseChoice.tsx'

const say = words({
  title: { en: 'Write down a practice', es: 'Escribir una práctica' },
  keep: { en: 'Keep it', es: 'Guardarla' },
  team: { en: 'Only your team sees it until you show it.', es: 'Solo la ve su equipo hasta que la muestren.' },
  mine: { en: 'Only you see it until you show it.', es: 'Solo la ve usted hasta que la muestre.' },
})

/** What one does, so that someone else could. */
export function NewPracticePage({ data: { teams }, params }: PageOf<'practices.beginning'>) {
  const { draft, set, drop } = useDraft('practice.new', EMPTY)
  const make = useAct('practices.make', {
    fields: ['version'],
    done: ({ id }) => {
      drop()
      router.history.push(links.practice(id))
    },
  })
  const team = homeOf(teams, draft.team || (params['team'] ?? ''))
  const kind = draft.kind || usualKind(teams.find(({ id }) => id === team))
  return (
    <Page title={say.title}>
      <form
        className={`stack ${css.form}`}
        onSubmit={(event) => {
          event.preventDefault()
          make.run({ teamId: team === MINE ? null : team, kind, version: versionOf(draft, null) })
        }}
      >
        <PracticeFields draft={draft} set={set} problemAt={make.problemAt} />
        <WhoseChoice teams={teams} team={team} kind={kind} set={set} />
        {make.problem && <Notice tone="problem">{make.problem}</Notice>}
        <div className="row">
          <Button type="submit" look="main" busy={make.busy}>
            {say.keep}
          </Button>
          <span className="small row">
            <Icon name="eye" />
            {team === MINE ? say.mine : say.team}
          </span>
        </div>
      </form>
    </Page>
  )
}
