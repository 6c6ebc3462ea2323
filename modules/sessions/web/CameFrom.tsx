import { useQuery } from '@tanstack/react-query'
import { links } from '#web/links.ts'
import { page } from '#web/query.ts'
import { Aside } from '#web/ui/Page.tsx'
import { words } from '#web/words.ts'

const say = words({
  label: { en: 'Where it came from', es: 'De dónde viene' },
  seen: { en: 'seen in', es: 'visto en' },
})

/** Beside a cycle, for its own team: the problem of practice it came from, and the sessions where that was seen. */
export function CameFrom({ cycleId }: { cycleId: string }) {
  const { data } = useQuery(page('sessions.cameFrom', { id: cycleId }))
  if (!data?.problem) return null
  const sessions = new Map(data.insights.flatMap(({ session }) => (session ? [[session.id, session.title] as const] : [])))
  return (
    <Aside label={say.label}>
      <p>
        <a href={links.problem(data.problem.id)}>{data.problem.text}</a>
      </p>
      <ul className="plain">
        {data.insights.slice(0, 3).map(({ id, text }) => (
          <li key={id} className="small">
            {text}
          </li>
        ))}
        {[...sessions].map(([id, title]) => (
          <li key={id} className="small">
            {say.seen} <a href={links.session(id)}>{title}</a>
          </li>
        ))}
      </ul>
    </Aside>
  )
}
