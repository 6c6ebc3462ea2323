import { useAct } from '#web/act.ts'
import { reasonIn } from '#web/problem.ts'
import { Button } from '#web/ui/Button.tsx'
import { DialogButton } from '#web/ui/Dialog.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Section } from '#web/ui/Page.tsx'
import { formatDate, words } from '#web/words.ts'
import type { EndedPlace } from '../administer-contract.ts'
import type { Place } from '../person.ts'
import type { EndProblem } from '../right.ts'
import css from './AdminPlacesPage.module.css'
import { endWords } from './words.ts'

const say = words({
  close: { en: 'Close', es: 'Cerrar' },
  sure: { en: (name: string) => `Close ${name}?`, es: (name: string) => `¿Cerrar ${name}?` },
  what: {
    en: 'Roles and rights held there end today. Its teams go on, and their work stays with them. You can open it again; roles and rights would have to be given anew.',
    es: 'Los puestos y derechos de ese lugar terminan hoy. Sus equipos continúan y su trabajo queda con ellos. Puede abrirlo de nuevo; los puestos y derechos habría que darlos otra vez.',
  },
  yes: { en: 'Yes, close it', es: 'Sí, cerrarlo' },
  closed: { en: 'Closed', es: 'Cerrados' },
  on: { en: (day: string) => `closed on ${day}`, es: (day: string) => `cerrado el ${day}` },
  open: { en: 'Open again', es: 'Abrir de nuevo' },
})

/** The refusal's own reason where it has one. */
const whyNot = ({ error, problem }: { error: unknown; problem: string | null }) =>
  endWords[reasonIn(error) as EndProblem] ?? problem

/** Closes a place that is no longer there. */
export function EndPlace({ place: { id, name } }: { place: Pick<Place, 'id' | 'name'> }) {
  const end = useAct('people.endPlace')
  return (
    <DialogButton
      look="plain"
      title={say.sure(name)}
      label={
        <>
          {say.close}
          <span className="aloud"> {name}</span>
        </>
      }
    >
      {() => (
        <>
          <p>{say.what}</p>
          {end.problem && <Notice tone="problem">{whyNot(end)}</Notice>}
          <div className="row">
            <Button look="danger" busy={end.busy} onClick={() => end.run({ id, ended: true })}>
              {say.yes}
            </Button>
          </div>
        </>
      )}
    </DialogButton>
  )
}

/** What was closed, to be opened again where it was a slip. */
export function EndedPlaces({ places }: { places: readonly EndedPlace[] }) {
  const open = useAct('people.endPlace')
  return (
    <Section label={say.closed}>
      <ul className="plain">
        {places.map(({ id, name, endedOn, fromRoster }) => (
          <li key={id} className={css.place}>
            <div>
              {name} <span className="small">{say.on(formatDate(endedOn, 'full'))}</span>
            </div>
            {!fromRoster && (
              <Button look="plain" busy={open.busy} onClick={() => open.run({ id, ended: false })}>
                {say.open}
                <span className="aloud"> {name}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {open.problem && <Notice tone="problem">{whyNot(open)}</Notice>}
    </Section>
  )
}
