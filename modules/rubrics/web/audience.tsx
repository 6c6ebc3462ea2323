import { useMe } from '#web/me.ts'
import { WhoCanSee } from '#web/ui/WhoCanSee.tsx'
import { words } from '#web/words.ts'
import type { Rubric } from '../rubric-shapes.ts'
import type { Scoring } from '../scoring-shapes.ts'

const say = words({
  team: { en: 'Only its team sees this', es: 'Solo lo ve su equipo' },
  shown: { en: 'Shown to the district', es: 'Se muestra al distrito' },
  open: { en: 'Open to whoever joins', es: 'Abierto a quien se una' },
  readers: { en: 'Its team and its readers', es: 'Su equipo y quienes leen' },
  teamIs: { en: 'Its team', es: 'Su equipo' },
  joined: { en: 'Who joined to read', es: 'Quienes se unieron a leer' },
  everyone: { en: (district: string) => `Everyone in ${district}`, es: (district: string) => `Todos en ${district}` },
})

/** Who can see a rubric, one tap away. */
export function RubricSeenBy({ rubric: { team, place, sharedAt } }: { rubric: Rubric }) {
  const district = useMe()?.district.name ?? ''
  const own = { label: say.teamIs, people: [{ name: team, role: place }] }
  return (
    <WhoCanSee
      audience={{
        said: sharedAt ? say.shown : say.team,
        groups: sharedAt ? [own, { label: say.everyone(district), people: [] }] : [own],
      }}
    />
  )
}

/** Who can see a set of work. What each gave is nobody’s but their own. */
export function ScoringSeenBy({ scoring: { team, place, names, openTo } }: { scoring: Scoring }) {
  const district = useMe()?.district.name ?? ''
  const groups = [
    { label: say.teamIs, people: [{ name: team, role: place }] },
    ...(names.length > 0 ? [{ label: say.joined, people: names.map((name) => ({ name, role: '' })) }] : []),
    ...(openTo === 'district' ? [{ label: say.everyone(district), people: [] }] : []),
  ]
  return <WhoCanSee audience={{ said: openTo === 'district' ? say.open : say.readers, groups }} />
}
