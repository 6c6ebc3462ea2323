import type { PageOf } from '#web/at.tsx'
import { useAct } from '#web/act.ts'
import { links } from '#web/links.ts'
import { router } from '#web/router.tsx'
import { Button } from '#web/ui/Button.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Choice } from '#web/ui/Field.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Page } from '#web/ui/Page.tsx'
import { useDraft } from '#web/ui/use-draft.ts'
import { words } from '#web/words.ts'
import { cleaned, EMPTY, newCriterion } from './draft.ts'
import css from './Form.module.css'
import { RubricFields } from './RubricFields.tsx'

const say = words({
  title: { en: 'Write a rubric', es: 'Escribir una rúbrica' },
  all: { en: 'Assessment', es: 'Valoración' },
  keep: { en: 'Keep the draft', es: 'Guardar el borrador' },
  own: { en: 'Only your team sees it until you show it.', es: 'Solo lo ve su equipo hasta que lo muestren.' },
  team: { en: 'For which team?', es: '¿Para qué equipo?' },
  noTeam: {
    en: 'A rubric belongs to a team. Join or begin one first.',
    es: 'Una rúbrica es de un equipo. Primero entre en uno o empiécelo.',
  },
})

const BEGUN = { ...EMPTY, criteria: [newCriterion(EMPTY.levels.length)] }

/** The first words of a rubric. */
export function NewRubricPage({ data: { teams }, params }: PageOf<'rubrics.beginning'>) {
  const { draft, set, drop } = useDraft('rubric.new', { team: params['team'] ?? '', content: BEGUN })
  const make = useAct('rubrics.make', {
    fields: ['content'],
    done: ({ id }) => {
      drop()
      router.history.push(links.editRubric(id))
    },
  })
  const team = teams.some(({ id }) => id === draft.team) ? draft.team : (teams[0]?.id ?? '')
  return (
    <Page title={say.title} crumbs={<a href={links.rubrics}>{say.all}</a>}>
      {teams.length === 0 ? (
        <EmptyState>{say.noTeam}</EmptyState>
      ) : (
        <form
          className={`stack ${css.form}`}
          onSubmit={(event) => {
            event.preventDefault()
            make.run({ teamId: team, content: cleaned(draft.content) })
          }}
        >
          <RubricFields content={draft.content} set={(content) => set({ content })} problemAt={make.problemAt} />
          <Choice label={say.team} value={team} onChange={({ target }) => set({ team: target.value })}>
            {teams.map(({ id, name, place }) => (
              <option key={id} value={id}>
                {name} · {place}
              </option>
            ))}
          </Choice>
          {make.problem && <Notice tone="problem">{make.problem}</Notice>}
          <div className="row">
            <Button type="submit" look="main" busy={make.busy}>
              {say.keep}
            </Button>
            <span className="small row">
              <Icon name="eye" />
              {say.own}
            </span>
          </div>
        </form>
      )}
    </Page>
  )
}
