import { useQuery } from '@tanstack/react-query'
import { links } from '#web/links.ts'
import { page } from '#web/query.ts'
import { Aside } from '#web/ui/Page.tsx'
import { formatList, words } from '#web/words.ts'
import css from './Synthesis.module.css'

const say = words({ label: { en: 'What its cycles taught', es: 'Lo que enseñaron sus ciclos' } })

/** Beside a practice or a problem: what somebody wrote down of its cycles, where the reader may open one of those. */
export function Taught({ kind, id }: { kind: 'practice' | 'problem'; id: string }) {
  const { data } = useQuery(page('synthesis.about', { kind, id }))
  if (!data || data.syntheses.length === 0) return null
  return (
    <Aside label={say.label}>
      <ul className={`plain ${css.taught}`}>
        {data.syntheses.map((one) => (
          <li key={one.id}>
            <a href={links.synthesis(one.id)}>{one.title}</a>
            <div className="small">{formatList(one.authors.map(({ name }) => name))}</div>
          </li>
        ))}
      </ul>
    </Aside>
  )
}
