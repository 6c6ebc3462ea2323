import { useQuery } from '@tanstack/react-query'
import { useAct } from '#web/act.ts'
import { links } from '#web/links.ts'
import { useMe } from '#web/me.ts'
import { page } from '#web/query.ts'
import { router } from '#web/router.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Choice, Field } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { useDraft } from '#web/ui/use-draft.ts'
import { words } from '#web/words.ts'
import { TEAM_KINDS } from '../team.ts'
import type { TeamKind } from '../team.ts'
import { kindWords } from './words.ts'

const say = words({
  name: { en: 'Name', es: 'Nombre' },
  namePlaceholder: { en: 'Grade 4, Fraction talks …', es: 'Grado 4, Charlas de fracciones …' },
  kind: { en: 'What kind of team', es: 'Qué tipo de equipo' },
  place: { en: 'Where', es: 'Dónde' },
  mine: { en: 'Where I work', es: 'Donde trabajo' },
  elsewhere: { en: 'Elsewhere', es: 'En otro lugar' },
  purpose: { en: 'What for, in a sentence', es: 'Para qué, en una frase' },
  later: { en: 'You can leave this for later.', es: 'Puede dejarlo para después.' },
  make: { en: 'Make the team', es: 'Formar el equipo' },
  private: {
    en: 'Only its people see the team, until it chooses to show itself.',
    es: 'Solo sus integrantes ven el equipo, hasta que decida mostrarse.',
  },
})

/** Name, kind, place, purpose: whoever makes a team facilitates it. What it is for may be known already. */
export function MakeTeamForm({ known = '' }: { known?: string }) {
  const mine = useMe()?.roles ?? []
  const { draft, set, drop } = useDraft(known ? `team.new.${known.slice(0, 40)}` : 'team.new', {
    name: '',
    kind: 'plc' as TeamKind,
    placeId: mine[0]?.placeId ?? '',
    purpose: known.slice(0, 400),
  })
  const { name, kind, placeId, purpose } = draft
  const { data: places = [] } = useQuery(page('people.places'))
  const make = useAct('teams.make', {
    ...(known === '' && { draft: 'team.new' }),
    done: ({ id }) => {
      drop()
      router.history.push(links.team(id))
    },
  })
  const near = [...new Map(mine.map((role) => [role.placeId, role.place]))]
  const chosen = placeId || (places.find(({ parentId }) => parentId === null)?.id ?? '')
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        make.run({ name, kind, placeId: chosen, purpose })
      }}
    >
      <Field
        label={say.name}
        placeholder={say.namePlaceholder}
        value={name}
        required
        maxLength={120}
        onChange={({ target }) => set({ name: target.value })}
        problem={make.problemAt('name')}
      />
      <Choice label={say.kind} value={kind} onChange={({ target }) => set({ kind: target.value as TeamKind })}>
        {TEAM_KINDS.map((one) => (
          <option key={one} value={one}>
            {kindWords[one]}
          </option>
        ))}
      </Choice>
      <Choice label={say.place} value={chosen} onChange={({ target }) => set({ placeId: target.value })}>
        {near.length > 0 && (
          <optgroup label={say.mine}>
            {near.map(([id, place]) => (
              <option key={id} value={id}>
                {place}
              </option>
            ))}
          </optgroup>
        )}
        <optgroup label={say.elsewhere}>
          {places
            .filter(({ id }) => near.every(([other]) => other !== id))
            .map((place) => (
              <option key={place.id} value={place.id}>
                {place.name}
              </option>
            ))}
        </optgroup>
      </Choice>
      <Field
        label={say.purpose}
        hint={say.later}
        value={purpose}
        maxLength={400}
        onChange={({ target }) => set({ purpose: target.value })}
        problem={make.problemAt('purpose')}
      />
      <p className="small">{say.private}</p>
      {make.problem && <Notice tone="problem">{make.problem}</Notice>}
      <Button type="submit" look="main" busy={make.busy}>
        {say.make}
      </Button>
    </form>
  )
}
