import { useMe } from '#web/me.ts'
import { WhoCanSee } from '#web/ui/WhoCanSee.tsx'
import { words } from '#web/words.ts'
import type { Practice } from '../contract.ts'

const say = words({
  team: { en: 'Only its team sees this', es: 'Solo lo ve su equipo' },
  mine: { en: 'Only you see this', es: 'Solo lo ve usted' },
  shown: { en: 'Shown to the district', es: 'Se muestra al distrito' },
  people: { en: 'Those whose it is', es: 'De quiénes es' },
  everyone: { en: (district: string) => `Everyone in ${district}`, es: (district: string) => `Todos en ${district}` },
})

/** Who can see a practice, one tap away. */
export function PracticeSeenBy({ practice: { whose, sharedAt } }: { practice: Practice }) {
  const district = useMe()?.district.name ?? ''
  const own = { label: say.people, people: [{ name: whose.name, role: whose.place }] }
  const said = sharedAt ? say.shown : whose.teamId ? say.team : say.mine
  return <WhoCanSee audience={{ said, groups: sharedAt ? [own, { label: say.everyone(district), people: [] }] : [own] }} />
}
