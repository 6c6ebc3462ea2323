import { useRoleName } from '#modules/people/web/roles.ts'
import { useAct } from '#web/act.ts'
import { links } from '#web/links.ts'
import { useMe } from '#web/me.ts'
import { Icon } from '#web/ui/Icon.tsx'
import { Menu } from '#web/ui/Menu.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { words } from '#web/words.ts'
import type { Member, Team } from '../contract.ts'
import { PARTS, whyNotLeave } from '../team.ts'
import type { Part } from '../team.ts'
import css from './TeamPeople.module.css'
import { leaveWords, partWords } from './words.ts'

const say = words({
  more: { en: (name: string) => `Change the part of ${name}`, es: (name: string) => `Cambiar el papel de ${name}` },
  facilitator: { en: 'Make facilitator', es: 'Que facilite' },
  member: { en: 'Make member', es: 'Que sea integrante' },
  guest: { en: 'Make guest', es: 'Que sea visitante' },
  letGo: { en: 'Take out of the team', es: 'Sacar del equipo' },
  invited: { en: 'Invited, has not answered', es: 'Invitación sin respuesta' },
  withdraw: { en: 'Take the invitation back', es: 'Retirar la invitación' },
})

type Invited = { personId: string; name: string; part: Part }
type Props = { team: Team; invited: readonly Invited[] }

/** Who is in the team and what their part is; who facilitates changes it, or takes an invitation back. */
export function TeamPeople({ team, invited }: Props) {
  const may = team.part === 'facilitator' && !team.ended
  return (
    <ul className={`plain ${css.people}`}>
      {team.members.map((member) => (
        <Person key={member.personId} team={team} member={member} mayChange={may} />
      ))}
      {invited.map((person) => (
        <InvitedPerson key={person.personId} teamId={team.id} person={person} mayWithdraw={may} />
      ))}
    </ul>
  )
}

function Person({ team, member, mayChange }: { team: Team; member: Member; mayChange: boolean }) {
  const { personId, name, role, part } = member
  const me = useMe()?.id
  const roleName = useRoleName()
  const change = useAct('teams.changePart', { refusals: { CANNOT_LEAVE: leaveWords['last-facilitator'] } })
  const others = team.members.filter((other) => other.personId !== personId).map((other) => other.part)
  const stuck = whyNotLeave(part, others)
  return (
    <li>
      <div className={css.person}>
        <span>
          <a href={links.person(personId)}>{name}</a>
          <br />
          <span className="small">
            {[role && roleName(role), part === 'member' ? '' : partWords[part]].filter(Boolean).join(' · ')}
          </span>
        </span>
        {mayChange && (
          <Menu button={<Icon name="more" />} name={say.more(name)} look="plain">
            {stuck && <p className={css.why}>{leaveWords[stuck]}</p>}
            {PARTS.filter((one) => one !== part && !stuck).map((one) => (
              <button key={one} type="button" onClick={() => change.run({ id: team.id, personId, part: one })}>
                {say[one]}
              </button>
            ))}
            {personId !== me && (
              <button type="button" onClick={() => change.run({ id: team.id, personId, part: null })}>
                {say.letGo}
              </button>
            )}
          </Menu>
        )}
      </div>
      {change.problem && <Notice tone="problem">{change.problem}</Notice>}
    </li>
  )
}

type InvitedProps = { teamId: string; person: Invited; mayWithdraw: boolean }

function InvitedPerson({ teamId, person: { personId, name }, mayWithdraw }: InvitedProps) {
  const withdraw = useAct('teams.withdrawInvitation')
  return (
    <li>
      <div className={css.person}>
        <span>
          {name}
          <br />
          <span className="small">{say.invited}</span>
        </span>
        {mayWithdraw && (
          <Menu button={<Icon name="more" />} name={say.more(name)} look="plain">
            <button type="button" onClick={() => withdraw.run({ id: teamId, personId })}>
              {say.withdraw}
            </button>
          </Menu>
        )}
      </div>
      {withdraw.problem && <Notice tone="problem">{withdraw.problem}</Notice>}
    </li>
  )
}
