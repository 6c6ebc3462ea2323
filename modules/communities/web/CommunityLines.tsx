import { links } from '#web/links.ts'
import { Pill } from '#web/ui/Pill.tsx'
import { formatList, words } from '#web/words.ts'
import type { CommunityLine } from '../contract.ts'
import css from './Community.module.css'
import { circleWords } from './words.ts'

const say = words({
  around: { en: (name: string) => `Around “${name}”`, es: (name: string) => `En torno a «${name}»` },
})

/** Communities below each other: the name, what it is around, where its people work. */
export const CommunityLines = ({ communities }: { communities: readonly CommunityLine[] }) => (
  <ul className={`plain ${css.lines}`}>
    {communities.map(({ id, name, purpose, problem, practice, places, circle }) => (
      <li key={id}>
        <a href={links.community(id)} className={css.line}>
          <span className={css.name}>{name}</span>
          {(purpose || problem) && <span>{purpose || problem}</span>}
          <span className="small">
            {[practice && practice.name !== name && say.around(practice.name), formatList(places)].filter(Boolean).join(' · ')}
          </span>
          {circle && (
            <span>
              <Pill tone="indigo">{circleWords[circle]}</Pill>
            </span>
          )}
        </a>
      </li>
    ))}
  </ul>
)
