import type { Act } from '../ledger/acts.ts'
import type { Person } from '../people.ts'
import type { Team } from '../teams.ts'
import { moment } from '../time.ts'
import { adoptionId, on, practiceId, writerOf } from './keys.ts'
import type { noticedActs } from './noticings.ts'
import type { ToldPractice } from './told.ts'

type Noticed = ReturnType<typeof noticedActs>

/** What the ledger holds of practices since the district has Weft; what came before was written down from memory. */
export function practiceActs(told: readonly ToldPractice[], teams: ReadonlyMap<string, Team>, noticed: Noticed): Act[] {
  const acts = told.flatMap((practice): Act[] => {
    const team = teams.get(practice.team)!
    const by = writerOf(team).id
    const id = practiceId(practice)
    const versions = practice.versions.map((version, at): Act => ({
      verb: at === 0 ? 'practice.made' : 'practice.revised',
      actor: by,
      object: id,
      team,
      at: on(version.on),
    }))
    const shared: Act[] = practice.own
      ? []
      : [{ verb: 'practice.shared', actor: by, object: id, team, at: on(practice.versions[0].on) + 50 }]
    const taken = (practice.adoptions ?? []).flatMap(({ team: key, learned, states, own }): Act[] => {
      const other = teams.get(key)!
      const at = moment(states[0]![1], 3, '15:30')
      const adopted = {
        verb: 'adoption.made',
        actor: writerOf(other).id,
        object: adoptionId(practice, key, states[0]![1]),
        team: other,
        at,
      } as const
      const heard = {
        verb: 'practice.adopted',
        actor: writerOf(other).id,
        object: id,
        team,
        at: at + 1,
        reaches: writersOf(team, writerOf(other)),
      } as const
      return own || learned === 'own' ? [adopted] : [adopted, heard]
    })
    return [...versions, ...shared, ...taken]
  })
  const seen = noticed.map(({ id, by, of, at }): Act => ({
    verb: 'noticing.made',
    actor: by.id,
    object: id,
    team: null,
    at,
    with: [of.id],
    reaches: [of],
  }))
  return [...acts, ...seen].filter(({ team, at }) => team === null || at > team.made)
}

const writersOf = ({ members }: Team, actor: Person): Person[] =>
  members
    .filter(({ part, until, person }) => part !== 'guest' && until === null && person.id !== actor.id)
    .map(({ person }) => person)
