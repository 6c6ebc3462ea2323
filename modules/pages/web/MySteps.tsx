import { Steps } from '#modules/teams/web/meeting/Steps.tsx'
import { links } from '#web/links.ts'
import type { HomePage } from '../contract.ts'

/** What I said I would try, team by team. */
export function MySteps({ steps }: { steps: HomePage['steps'] }) {
  const teams = [...new Map(steps.map(({ teamId, team }) => [teamId, team]))]
  return teams.map(([teamId, team]) => (
    <div key={teamId} className="stack">
      <h3>
        <a href={links.team(teamId)}>{team}</a>
      </h3>
      <Steps steps={steps.filter((step) => step.teamId === teamId)} mayWrite own />
    </div>
  ))
}
