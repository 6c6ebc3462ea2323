import { useAct } from '#web/act.ts'
import { links } from '#web/links.ts'
import { useMe } from '#web/me.ts'
import { router } from '#web/router.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Card } from '#web/ui/Card.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { formatList, words } from '#web/words.ts'
import type { Suggestion } from '../contract.ts'
import { suggestedName, whyTogether } from './words.ts'

const say = words({
  join: { en: 'Join the team', es: 'Unirme al equipo' },
  begin: { en: 'Make it our team', es: 'Formar el equipo' },
  more: { en: (count: number) => `${count} more`, es: (count: number) => `${count} más` },
  made: {
    en: 'Somebody has made this team already.',
    es: 'Alguien ya formó este equipo.',
  },
  others: {
    en: 'The others can join in one tap, too. Only the team sees what you do here.',
    es: 'Los demás también pueden unirse con un toque. Solo el equipo ve lo que hagan aquí.',
  },
})

const MOST_NAMES = 6

const named = (people: readonly string[]) =>
  people.length <= MOST_NAMES ? people : [...people.slice(0, MOST_NAMES - 1), say.more(people.length - MOST_NAMES + 1)]

/** The roster says who teaches the same: one tap makes it a team, or joins it. */
export function SuggestionCard({ suggestion }: { suggestion: Suggestion }) {
  const me = useMe()
  const join = useAct('teams.joinSuggested', { done: ({ id }) => router.history.push(links.team(id)) })
  const others = suggestion.people.filter((name) => name !== me?.name)
  return (
    <Card title={whyTogether(suggestion)}>
      <p className="small">{formatList(named(others))}</p>
      <p className="small">{suggestion.teamId ? say.made : say.others}</p>
      <div className="row">
        <Button busy={join.busy} onClick={() => join.run({ key: suggestion.key, name: suggestedName(suggestion) })}>
          {suggestion.teamId ? say.join : say.begin}
        </Button>
      </div>
      {join.problem && <Notice tone="problem">{join.problem}</Notice>}
    </Card>
  )
}
