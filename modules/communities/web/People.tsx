import { links } from '#web/links.ts'
import { words } from '#web/words.ts'
import { CIRCLES } from '../community.ts'
import type { Companion } from '../contract.ts'
import css from './Community.module.css'
import { circleLabels } from './words.ts'

const say = words({
  nobody: { en: 'Nobody is in it now.', es: 'Ahora no hay nadie en ella.' },
})

/** Its people by name, in the circles they put themselves in. */
export function People({ members }: { members: readonly Companion[] }) {
  if (members.length === 0) return <p className="small">{say.nobody}</p>
  return CIRCLES.map((circle) => {
    const there = members.filter((one) => one.circle === circle)
    if (there.length === 0) return null
    return (
      <div key={circle} className={css.circle}>
        <h3>{circleLabels[circle]}</h3>
        <ul className={`plain ${css.people}`}>
          {there.map(({ personId, name, place }) => (
            <li key={personId}>
              <a href={links.person(personId)}>{name}</a> <span className="small">{place}</span>
            </li>
          ))}
        </ul>
      </div>
    )
  })
}
