import { links } from '#web/links.ts'
import { Pill } from '#web/ui/Pill.tsx'
import { words } from '#web/words.ts'
import type { StoryLine } from '../contract.ts'
import css from './Story.module.css'

const say = words({ own: { en: 'Only its people see it', es: 'Solo la ve su gente' } })

type Props = {
  stories: readonly StoryLine[]
  /** Where they stand on the page of their practice, which need not be named again. */
  ofOne?: boolean
}

/** Stories beside each other: a picture, the title, whose it is. Nothing of them is counted. */
export const StoryLines = ({ stories, ofOne = false }: Props) => (
  <ul className={`plain ${css.stories}`}>
    {stories.map(({ id, title, what, practice, whose, place, picture, isShown }) => (
      <li key={id}>
        <a href={links.story(id)} className={css.story}>
          {picture && <img src={`/files/${picture.fileId}`} alt={picture.says} loading="lazy" />}
          <div>
            <span className={css.title}>{title}</span>
            <span className="small">{what.length > 160 ? `${what.slice(0, 160)}…` : what}</span>
            <span className="tiny">
              {[ofOne ? '' : practice.name, whose === place ? whose : `${whose}, ${place}`].filter(Boolean).join(' · ')}
            </span>
            {!isShown && (
              <span>
                <Pill>{say.own}</Pill>
              </span>
            )}
          </div>
        </a>
      </li>
    ))}
  </ul>
)
