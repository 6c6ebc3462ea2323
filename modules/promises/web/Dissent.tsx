import { useAct } from '#web/act.ts'
import { Button } from '#web/ui/Button.tsx'
import { DialogButton } from '#web/ui/Dialog.tsx'
import { Radios, TextArea } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Section } from '#web/ui/Page.tsx'
import { useDraft } from '#web/ui/use-draft.ts'
import { words } from '#web/words.ts'
import type { Decision } from '../contract.ts'
import css from './DecisionPage.module.css'

const say = words({
  label: { en: 'Who saw it otherwise', es: 'Quién lo vio de otro modo' },
  none: { en: 'Nobody has written here that they saw it otherwise.', es: 'Nadie ha escrito aquí que lo viera de otro modo.' },
  unnamed: { en: 'Someone on the team', es: 'Alguien del equipo' },
  takeBack: { en: 'Take back', es: 'Retirar' },
  write: { en: 'Write down another view', es: 'Anotar otra mirada' },
  what: { en: 'What was seen otherwise, and why', es: 'Qué se vio de otro modo, y por qué' },
  whose: { en: 'Whose view', es: 'De quién es' },
  mine: { en: 'Mine, with my name', es: 'Mía, con mi nombre' },
  someone: { en: 'Without a name', es: 'Sin nombre' },
  someoneHint: {
    en: 'The page shows none and keeps none. It is no secret ballot: whoever runs the server could see for a day who typed it.',
    es: 'La página no muestra ni guarda ninguno. No es voto secreto: quien administra el servidor podría ver durante un día quién lo escribió.',
  },
})

/** The views that did not carry, kept beside what was decided. */
export function Dissent({ decision: { id, dissent, mayWrite } }: { decision: Decision }) {
  const withdraw = useAct('promises.withdrawDissent')
  return (
    <Section label={say.label}>
      {dissent.length === 0 && <p className="small">{say.none}</p>}
      {dissent.length > 0 && (
        <ul className="plain">
          {dissent.map((one) => (
            <li key={one.id} className={css.one}>
              <p className={css.words}>{one.text}</p>
              <p className="small">
                {one.name ?? say.unnamed}{' '}
                {one.isMine && (
                  <Button look="plain" busy={withdraw.busy} onClick={() => withdraw.run({ id, dissentId: one.id })}>
                    {say.takeBack}
                  </Button>
                )}
              </p>
            </li>
          ))}
        </ul>
      )}
      {withdraw.problem && <Notice tone="problem">{withdraw.problem}</Notice>}
      {mayWrite && (
        <div className="row screen-only">
          <DialogButton label={say.write} title={say.write}>
            {(close) => <DissentForm id={id} onDone={close} />}
          </DialogButton>
        </div>
      )}
    </Section>
  )
}

function DissentForm({ id, onDone }: { id: string; onDone: () => void }) {
  const { draft, set, drop } = useDraft(`dissent.${id}`, { text: '', whose: 'mine' as 'mine' | 'someone' })
  const act = useAct('promises.dissent', {
    done: () => {
      drop()
      onDone()
    },
  })
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        act.run({ id, text: draft.text, named: draft.whose === 'mine' })
      }}
    >
      <TextArea
        label={say.what}
        rows={3}
        required
        maxLength={2000}
        value={draft.text}
        onChange={({ target }) => set({ text: target.value })}
      />
      <Radios
        label={say.whose}
        options={[
          { value: 'mine', label: say.mine },
          { value: 'someone', label: say.someone, hint: say.someoneHint },
        ]}
        value={draft.whose}
        onChange={(whose) => set({ whose })}
      />
      {act.problem && <Notice tone="problem">{act.problem}</Notice>}
      <div className="row">
        <Button type="submit" look="main" busy={act.busy}>
          {say.write}
        </Button>
      </div>
    </form>
  )
}
