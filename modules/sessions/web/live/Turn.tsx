import { useAct } from '#web/act.ts'
import { Button } from '#web/ui/Button.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { words } from '#web/words.ts'
import type { SessionPage } from '../../contract.ts'
import css from './Turn.module.css'

const say = words({
  label: { en: 'The round', es: 'La ronda' },
  now: { en: (name: string) => `${name} speaks`, es: (name: string) => `Habla ${name}` },
  mine: { en: 'It is your turn', es: 'Es su turno' },
  had: { en: 'has spoken', es: 'ya habló' },
  all: { en: 'Everyone has had a turn.', es: 'Todos tuvieron su turno.' },
  pass: { en: 'Pass the turn on', es: 'Pasar el turno' },
  nobody: { en: 'The round begins when someone says that they are here.', es: 'La ronda empieza cuando alguien dice que está.' },
})

/** Who speaks, who has, who is still to come. Whose turn it is passes it on, or whoever facilitates. */
export function Turn({ data: { session, standing, people, mine } }: { data: SessionPage }) {
  const pass = useAct('sessions.passTurn')
  const had = new Set(standing.had)
  const speaker = people.find(({ personId }) => personId === standing.turnId)
  const mayPass = speaker && (mine.mayLead || speaker.personId === mine.personId)
  const round = people.filter(({ here, personId }) => here || personId === standing.turnId)
  return (
    <div className={css.turn}>
      <p aria-live="polite">
        {speaker ? (
          <b>{speaker.personId === mine.personId ? say.mine : say.now(speaker.name)}</b>
        ) : (
          <span className="small">{round.length > 0 ? say.all : say.nobody}</span>
        )}
      </p>
      <ul className={`plain ${css.round}`} aria-label={say.label}>
        {round.map(({ personId, name }) => (
          <li key={personId} className={personId === standing.turnId ? css.now : had.has(personId) ? css.had : undefined}>
            {had.has(personId) && <span aria-hidden="true">✓ </span>}
            {name}
            {had.has(personId) && <span className="aloud"> {say.had}</span>}
          </li>
        ))}
      </ul>
      {mayPass && (
        <div className="row">
          <Button
            look={speaker.personId === mine.personId ? 'main' : 'quiet'}
            busy={pass.busy}
            onClick={() => pass.run({ id: session.id, from: standing.turnId })}
          >
            {say.pass}
          </Button>
        </div>
      )}
      {pass.problem && <Notice tone="problem">{pass.problem}</Notice>}
    </div>
  )
}
