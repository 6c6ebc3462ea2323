import { useQuery } from '@tanstack/react-query'
import { useMe } from '#web/me.ts'
import { page } from '#web/query.ts'
import { WhoCanSee } from '#web/ui/WhoCanSee.tsx'
import { useRolesLine } from './roles.ts'
import { audienceWords as say, rightWords } from './words.ts'

/** For what every colleague may see. */
export function SeenByEveryone() {
  const me = useMe()
  if (!me) return null
  return <WhoCanSee audience={{ said: say.everyone, groups: [{ label: say.everyoneOf(me.district.name), people: [] }] }} />
}

export function SeenByMe() {
  const me = useMe()
  const rolesLine = useRolesLine()
  if (!me) return null
  return (
    <WhoCanSee
      audience={{ said: say.onlyYou, groups: [{ label: say.you, people: [{ name: me.name, role: rolesLine(me.roles) }] }] }}
    />
  )
}

/** For the pages of administration: by name, everyone who holds a right. */
export function SeenByKeepers() {
  const { data: rights = [] } = useQuery(page('people.rightsHeld'))
  const groups = (['administer', 'roster'] as const).map((kind) => ({
    label: rightWords[kind],
    people: rights.filter((right) => right.kind === kind).map(({ name, place }) => ({ name, role: place })),
  }))
  return <WhoCanSee audience={{ said: say.administrators, groups: groups.filter(({ people }) => people.length > 0) }} />
}

/** By name, those who answer for the whole district: nobody else holds this page open. */
export function SeenByAdministrators() {
  const district = useMe()?.district.name
  const { data: rights = [] } = useQuery(page('people.rightsHeld'))
  const people = rights.filter(({ kind, place }) => kind === 'administer' && place === district)
  const groups = [{ label: rightWords.administer, people: people.map(({ name, place }) => ({ name, role: place })) }]
  return <WhoCanSee audience={{ said: say.wholeDistrict, groups }} />
}
