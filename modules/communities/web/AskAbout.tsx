import { useState } from 'react'
import { useAct } from '#web/act.ts'
import { links } from '#web/links.ts'
import { useMe } from '#web/me.ts'
import { Button } from '#web/ui/Button.tsx'
import { DialogButton } from '#web/ui/Dialog.tsx'
import { TextArea } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Aside } from '#web/ui/Page.tsx'
import { words } from '#web/words.ts'
import type { PracticeAround } from '../contract.ts'
import css from './Community.module.css'

const say = words({
  label: { en: 'Whom to ask', es: 'A quién preguntar' },
  nobody: { en: 'Nobody has offered yet.', es: 'Nadie se ha ofrecido todavía.' },
  ask: { en: 'I may be asked about it', es: 'Se me puede preguntar' },
  no: { en: 'No longer', es: 'Ya no' },
  how: { en: 'About what, and when is it good?', es: '¿Sobre qué, y cuándo viene bien?' },
  save: { en: 'Show it', es: 'Mostrarlo' },
})

/** Who said that they may be asked; one says it of oneself, and takes it back. */
export function AskAbout({ data: { page, helpers } }: { data: PracticeAround }) {
  const me = useMe()
  const { id } = page.practice
  const mine = helpers.find(({ personId }) => personId === me?.id)
  const stop = useAct('communities.mayBeAsked')
  return (
    <Aside label={say.label}>
      {helpers.length === 0 && <p className="small">{say.nobody}</p>}
      <ul className={`plain ${css.people}`}>
        {helpers.map(({ personId, name, place, text }) => (
          <li key={personId}>
            <a href={links.person(personId)}>{name}</a> <span className="small">{place}</span>
            {text && <p>{text}</p>}
          </li>
        ))}
      </ul>
      <div className={`screen-only ${css.aside}`}>
        {mine ? (
          <Button look="plain" busy={stop.busy} onClick={() => stop.run({ id, mayAsk: false, text: '' })}>
            {say.no}
          </Button>
        ) : (
          <DialogButton look="plain" label={say.ask} title={say.ask}>
            {(close) => <Offer id={id} onDone={close} />}
          </DialogButton>
        )}
      </div>
      {stop.problem && <Notice tone="problem">{stop.problem}</Notice>}
    </Aside>
  )
}

function Offer({ id, onDone }: { id: string; onDone: () => void }) {
  const [text, setText] = useState('')
  const offer = useAct('communities.mayBeAsked', { done: onDone })
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        offer.run({ id, mayAsk: true, text })
      }}
    >
      <TextArea label={say.how} rows={2} maxLength={400} value={text} onChange={({ target }) => setText(target.value)} />
      {offer.problem && <Notice tone="problem">{offer.problem}</Notice>}
      <Button type="submit" look="main" busy={offer.busy}>
        {say.save}
      </Button>
    </form>
  )
}
