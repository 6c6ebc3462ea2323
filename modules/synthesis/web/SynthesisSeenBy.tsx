import { SeenByEveryone } from '#modules/people/web/SeenBy.tsx'
import { WhoCanSee } from '#web/ui/WhoCanSee.tsx'
import { words } from '#web/words.ts'
import type { Author, Synthesis } from '../contract.ts'

const say = words({
  own: { en: 'Only those who write it see it', es: 'Solo la ven quienes la escriben' },
  write: { en: 'Those who write it', es: 'Quienes la escriben' },
  asked: { en: 'Asked to write it with them', es: 'A quienes se pidió escribir con ellos' },
})
const named = (people: readonly Author[]) => people.map(({ name, place }) => ({ name, role: place }))

/** Who can see a synthesis, one tap away. */
export function SynthesisSeenBy({ synthesis: { sharedAt, authors, asked } }: { synthesis: Synthesis }) {
  if (sharedAt) return <SeenByEveryone />
  const groups = [
    { label: say.write, people: named(authors) },
    { label: say.asked, people: named(asked) },
  ]
  return <WhoCanSee audience={{ said: say.own, groups: groups.filter(({ people }) => people.length > 0) }} />
}
