import { useAct } from '#web/act.ts'
import { links } from '#web/links.ts'
import { Button } from '#web/ui/Button.tsx'
import { DialogButton } from '#web/ui/Dialog.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Aside } from '#web/ui/Page.tsx'
import { later } from '#web/ui/later.tsx'
import { words } from '#web/words.ts'
import type { CyclePage } from '../contract.ts'
import css from './around.module.css'
import { cycleTitle } from './words.ts'
import { useWriting } from './writing.ts'

const FindCompanion = later(() => import('./FindCompanion.tsx').then((m) => m.FindCompanion))
const say = words({
  label: { en: 'Studied together', es: 'Se estudian juntos' },
  about: {
    en: 'A team at another level tries what would help yours: both stand side by side.',
    es: 'Un equipo de otro nivel prueba lo que ayudaría al suyo: los dos quedan lado a lado.',
  },
  offersYou: { en: 'offers to study both together', es: 'ofrece estudiar los dos juntos' },
  waiting: { en: 'offered; not answered yet', es: 'ofrecido; todavía sin respuesta' },
  accept: { en: 'Yes, together', es: 'Sí, juntos' },
  decline: { en: 'Not now', es: 'Ahora no' },
  withdraw: { en: 'Take the offer back', es: 'Retirar el ofrecimiento' },
  end: { en: 'No longer together', es: 'Ya no juntos' },
  find: { en: 'Find a companion', es: 'Buscar un compañero' },
})

/** Cycles at other levels that are studied together with this one, and offers between two teams. */
export function Companions() {
  const { data, mayWrite } = useWriting()
  const { companions } = data
  if (companions.length === 0 && !mayWrite) return null
  return (
    <Aside label={say.label}>
      {companions.length === 0 ? (
        <p className="small">{say.about}</p>
      ) : (
        <ul className={`plain ${css.lines}`}>
          {companions.map((companion) => (
            <li key={companion.id}>
              <OneCompanion companion={companion} />
            </li>
          ))}
        </ul>
      )}
      {mayWrite && (
        <div className={css.links}>
          <DialogButton look="plain" label={say.find} title={say.find}>
            {(close) => <FindCompanion onDone={close} />}
          </DialogButton>
        </div>
      )}
    </Aside>
  )
}

function OneCompanion({ companion }: { companion: CyclePage['companions'][number] }) {
  const { data, mayWrite } = useWriting()
  const answer = useAct('cycles.answerCompanion')
  const { id, team, place, accepted, offeredByUs } = companion
  const reply = (accept: boolean) => answer.run({ id: data.cycle.id, companionId: id, accept })
  return (
    <>
      <a href={links.cycle(id)}>{cycleTitle(companion)}</a>
      <div className={css.who}>
        {team} · {place}
        {!accepted && `, ${offeredByUs ? say.waiting : say.offersYou}`}
      </div>
      {mayWrite && (
        <div className={`row ${accepted || offeredByUs ? css.links : ''}`}>
          {!accepted && !offeredByUs && (
            <>
              <Button look="main" busy={answer.busy} onClick={() => reply(true)}>
                {say.accept}
              </Button>
              <Button busy={answer.busy} onClick={() => reply(false)}>
                {say.decline}
              </Button>
            </>
          )}
          {(accepted || offeredByUs) && (
            <Button look="plain" busy={answer.busy} onClick={() => reply(false)}>
              {accepted ? say.end : say.withdraw}
            </Button>
          )}
        </div>
      )}
      {answer.problem && <Notice tone="problem">{answer.problem}</Notice>}
    </>
  )
}
