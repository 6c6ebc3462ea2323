import { useState } from 'react'
import { useRoleName } from '#modules/people/web/roles.ts'
import { useAct } from '#web/act.ts'
import { useMe } from '#web/me.ts'
import { Button } from '#web/ui/Button.tsx'
import { Card } from '#web/ui/Card.tsx'
import { TextArea } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { useDraft } from '#web/ui/use-draft.ts'
import { formatDate, formatNumber, words } from '#web/words.ts'
import type { Relief } from '../contract.ts'
import css from './Voice.module.css'

const say = words({
  by: {
    en: (who: string, place: string, on: string) => `${who} stopped it for ${place} on ${on}.`,
    es: (who: string, place: string, on: string) => `${who} lo dejó de pedir en ${place} el ${on}.`,
  },
  voice: { en: 'It began with a voice.', es: 'Empezó con una voz.' },
  hours: {
    en: (role: string, people: string, hours: string) =>
      `${role}: ${people === '1' ? 'one person' : `${people} people`}, ${hours} hours a year each`,
    es: (role: string, people: string, hours: string) =>
      `${role}: ${people === '1' ? 'una persona' : `${people} personas`}, ${hours} horas al año cada una`,
  },
  gone: { en: (who: string) => `${who}: it is gone`, es: (who: string) => `${who}: ya no se pide` },
  'still-asked': { en: (who: string) => `${who}: it is still asked here`, es: (who: string) => `${who}: aquí todavía se pide` },
  yes: { en: 'It is gone here. Thank you', es: 'Aquí ya no se pide. Gracias' },
  no: { en: 'It still reaches us', es: 'Todavía nos llega' },
  where: { en: 'Where does it still come from?', es: '¿De dónde llega todavía?' },
  named: { en: 'It stands here with your name.', es: 'Aparece aquí con su nombre.' },
  say: { en: 'Say so', es: 'Decirlo' },
  takeBack: { en: 'Take back what I said', es: 'Retirar lo que dije' },
  remove: { en: 'Take it away', es: 'Quitarlo' },
})

/** One thing that was stopped, whom it frees, and what they say. */
export function ReliefItem({ relief, onGone }: { relief: Relief; onGone: (id: string) => void }) {
  const roleName = useRoleName()
  const { id, what, why, place, stoppedBy, stoppedOn, hours, words: said, fromVoice, mine, freesMe } = relief
  const remove = useAct('voice.removeRelief', { done: () => onGone(id) })
  return (
    <div id={id}>
      <Card title={what}>
        {why && <p>{why}</p>}
        <p className="small">
          {say.by(stoppedBy, place, formatDate(stoppedOn, 'full'))} {fromVoice && say.voice}
        </p>
        <ul className="small">
          {hours.map(({ role, people, hours: each }) => (
            <li key={role}>{say.hours(roleName(role), formatNumber(people), formatNumber(each))}</li>
          ))}
        </ul>
        {said.length > 0 && (
          <ul className={`plain ${css.answer}`}>
            {said.map(({ personId, name, says, text }) => (
              <li key={personId}>
                <b>{say[says](name)}</b> {text}
              </li>
            ))}
          </ul>
        )}
        {freesMe && !mine && <Word relief={relief} />}
        {mine && (
          <div className="row screen-only">
            <Button look="plain" busy={remove.busy} onClick={() => remove.run({ id, removed: true })}>
              {say.remove}
            </Button>
          </div>
        )}
      </Card>
    </div>
  )
}

function Word({ relief: { id, words: said } }: { relief: Relief }) {
  const me = useMe()
  const [opened, setOpened] = useState(false)
  const { draft, set, drop } = useDraft(`relief.${id}.word`, { text: '' })
  const act = useAct('voice.sayOfRelief', {
    done: () => {
      drop()
      setOpened(false)
    },
  })
  const mine = said.find(({ personId }) => personId === me?.id)
  if (opened)
    return (
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          act.run({ id, says: 'still-asked', text: draft.text })
        }}
      >
        <TextArea
          label={say.where}
          hint={say.named}
          rows={2}
          required
          maxLength={1000}
          value={draft.text}
          onChange={({ target }) => set({ text: target.value })}
        />
        {act.problem && <Notice tone="problem">{act.problem}</Notice>}
        <div className="row">
          <Button type="submit" busy={act.busy}>
            {say.say}
          </Button>
        </div>
      </form>
    )
  return (
    <div className="row screen-only">
      {mine ? (
        <Button look="plain" busy={act.busy} onClick={() => act.run({ id, says: null, text: '' })}>
          {say.takeBack}
        </Button>
      ) : (
        <>
          <Button busy={act.busy} onClick={() => act.run({ id, says: 'gone', text: '' })}>
            {say.yes}
          </Button>
          <Button look="plain" onClick={() => setOpened(true)}>
            {say.no}
          </Button>
        </>
      )}
    </div>
  )
}
