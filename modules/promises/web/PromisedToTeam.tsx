import { mayWrite } from '#modules/teams/team.ts'
import type { Team } from '#modules/teams/contract.ts'
import { Cards } from '#web/ui/Card.tsx'
import { DialogButton } from '#web/ui/Dialog.tsx'
import { later } from '#web/ui/later.tsx'
import { Section } from '#web/ui/Page.tsx'
import { today } from '#web/today.ts'
import { words } from '#web/words.ts'
import type { Promised } from '../contract.ts'
import { PromiseCard } from './PromiseCard.tsx'

const PromiseForm = later(() => import('./PromiseForm.tsx').then((m) => m.PromiseForm))

const say = words({
  toUs: { en: 'Promised to us', es: 'Nos prometieron' },
  toThem: { en: 'Promised to this team', es: 'Prometido a este equipo' },
  make: { en: 'Promise this team something', es: 'Prometer algo a este equipo' },
})

type Props = { team: Pick<Team, 'id' | 'name' | 'part' | 'ended'>; promised: readonly Promised[] }

/** What others promised a team, on its page; whoever is not of the team can promise there. */
export function PromisedToTeam({ team, promised }: Props) {
  const mayPromise = !mayWrite(team.part) && !team.ended
  if (promised.length === 0 && !mayPromise) return null
  return (
    <Section label={mayWrite(team.part) ? say.toUs : say.toThem}>
      {promised.length > 0 && (
        <Cards>
          {promised.map((one) => (
            <PromiseCard key={one.id} promised={one} today={today()} />
          ))}
        </Cards>
      )}
      {mayPromise && (
        <div className="row screen-only">
          <DialogButton label={say.make} title={say.make}>
            {(close) => <PromiseForm to={{ kind: 'team', id: team.id, name: team.name }} onDone={close} />}
          </DialogButton>
        </div>
      )}
    </Section>
  )
}
