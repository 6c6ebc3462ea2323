import { mayWrite } from '#modules/teams/team.ts'
import { useAct } from '#web/act.ts'
import { links } from '#web/links.ts'
import { Button, ButtonLink } from '#web/ui/Button.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Page } from '#web/ui/Page.tsx'
import { formatDate, words } from '#web/words.ts'
import type { CyclePage } from '../contract.ts'
import { cycleTitle } from './words.ts'

const say = words({
  removed: {
    en: (day: string) => `This cycle was taken away on ${day}. Nobody outside the team can see it, and it stands in no list.`,
    es: (day: string) => `Este ciclo se quitó el ${day}. Nadie fuera del equipo puede verlo, y no está en ninguna lista.`,
  },
  back: { en: 'Bring it back', es: 'Traerlo de vuelta' },
  team: { en: 'To the team', es: 'Al equipo' },
})

/** A cycle that was taken away, for its team: nothing is lost. */
export function RemovedCycle({ data: { cycle, team, part } }: { data: CyclePage }) {
  const bringBack = useAct('cycles.remove')
  return (
    <Page title={cycleTitle(cycle)} crumbs={`${team.name} · ${team.place}`}>
      <div className="stack">
        <Notice>{say.removed(formatDate(cycle.removedAt!))}</Notice>
        {bringBack.problem && <Notice tone="problem">{bringBack.problem}</Notice>}
        <div className="row">
          {mayWrite(part) && (
            <Button look="main" busy={bringBack.busy} onClick={() => bringBack.run({ id: cycle.id, removed: false })}>
              {say.back}
            </Button>
          )}
          <ButtonLink href={links.team(team.id)}>{say.team}</ButtonLink>
        </div>
      </div>
    </Page>
  )
}
