import { useAct } from '#web/act.ts'
import { Button } from '#web/ui/Button.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { words } from '#web/words.ts'
import type { Team } from '../contract.ts'

const say = words({
  asks: { en: 'A new school year has begun. Does this team go on?', es: 'Empezó un nuevo ciclo escolar. ¿Sigue este equipo?' },
  what: {
    en: 'Its cycles, measures and notes are there either way. A facilitator can also end it, below the list of its people.',
    es: 'Sus ciclos, medidas y notas siguen ahí de todos modos. Quien facilita también puede terminarlo, debajo de la lista de su gente.',
  },
  goOn: { en: 'We go on', es: 'Seguimos' },
})

/** Once a school year, by choice: nothing ends by itself. */
export function NewYear({ team: { id, asksToGoOn } }: { team: Pick<Team, 'id' | 'asksToGoOn'> }) {
  const goOn = useAct('teams.goOn')
  if (!asksToGoOn) return null
  return (
    <Notice>
      <div className="stack">
        <p>
          <b>{say.asks}</b> {say.what}
        </p>
        {goOn.problem && <p>{goOn.problem}</p>}
        <div className="row">
          <Button busy={goOn.busy} onClick={() => goOn.run({ id })}>
            {say.goOn}
          </Button>
        </div>
      </div>
    </Notice>
  )
}
