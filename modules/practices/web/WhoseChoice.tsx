import type { TeamLine } from '#modules/teams/contract.ts'
import { Choice } from '#web/ui/Field.tsx'
import { OneOf } from '#web/ui/OneOf.tsx'
import { words } from '#web/words.ts'
import { KINDS } from '../practice.ts'
import type { Kind } from '../practice.ts'
import { kindHints, kindWords } from './words.ts'

const say = words({
  whose: { en: 'Whose is it?', es: '¿De quién es?' },
  mine: { en: 'Mine alone', es: 'Solo mía' },
  kind: { en: 'What kind of practice', es: 'Qué clase de práctica' },
})

export const MINE = 'mine'

type Props = { teams: readonly TeamLine[]; team: string; kind: Kind; set: (some: { team?: string; kind?: Kind }) => void }

/** The team it belongs to, or oneself; and what kind of practice it is. */
export const WhoseChoice = ({ teams, team, kind, set }: Props) => (
  <>
    <Choice label={say.whose} value={team} onChange={({ target }) => set({ team: target.value })}>
      {teams.map(({ id, name, place }) => (
        <option key={id} value={id}>
          {name} · {place}
        </option>
      ))}
      <option value={MINE}>{say.mine}</option>
    </Choice>
    <OneOf
      legend={say.kind}
      value={kind}
      options={KINDS.map((value) => ({ value, label: kindWords[value], hint: kindHints[value] }))}
      onChange={(value) => set({ kind: value })}
    />
  </>
)

/** Chosen, or the first of one's teams, or oneself. */
export const homeOf = (teams: readonly TeamLine[], chosen: string): string =>
  chosen === MINE || teams.some(({ id }) => id === chosen) ? chosen : (teams[0]?.id ?? MINE)

/** What a team's practices usually are. */
export function usualKind(team: TeamLine | undefined): Kind {
  if (!team) return 'support'
  return team.level === 'classroom' ? 'teaching' : 'leadership'
}
