import { useState } from 'react'
import { useAct } from '#web/act.ts'
import { codeOf, theirs } from '#web/problem.ts'
import { Button } from '#web/ui/Button.tsx'
import { TextArea } from '#web/ui/Field.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { Menu } from '#web/ui/Menu.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { words } from '#web/words.ts'
import type { SessionNote } from '../../contract.ts'
import { kindWords, sessionWords } from '../words.ts'
import css from './NoteLine.module.css'

const say = words({
  closed: { en: 'Only you read it yet', es: 'Por ahora solo lo lee usted' },
  more: { en: (text: string) => `More about: ${text}`, es: (text: string) => `Más sobre: ${text}` },
  change: { en: 'Change', es: 'Cambiar' },
  note: { en: 'Your note', es: 'Su nota' },
  moveTo: { en: (kind: string) => `Move to “${kind}”`, es: (kind: string) => `Pasar a «${kind}»` },
  removed: { en: (text: string) => `Removed: ${text}`, es: (text: string) => `Quitado: ${text}` },
  met: {
    en: (text: string) => `Someone else changed it meanwhile: “${text}”. Save again to put yours in its place.`,
    es: (text: string) => `Otra persona la cambió mientras tanto: «${text}». Guarde otra vez para poner la suya.`,
  },
  choose: { en: (text: string) => `It rests on: ${text}`, es: (text: string) => `Se apoya en: ${text}` },
  mark: { en: (number: number) => `Mark ${number}`, es: (number: number) => `Marca ${number}` },
})

const short = (text: string) => (text.length > 60 ? `${text.slice(0, 57)}…` : text)
/** The other column of the two that are kept apart. */
const OTHER = { evidence: 'interpretation', interpretation: 'evidence', strength: 'wondering', wondering: 'strength' } as const

type Props = {
  note: SessionNote
  number: number | undefined
  mayMove: boolean
  chosen: { ids: ReadonlySet<string>; set: (id: string, on: boolean) => void } | undefined
}

/** One note, with whose it is and where it points; what can be done with it is a tap away. */
export function NoteLine({ note, number, mayMove, chosen }: Props) {
  const [changing, setChanging] = useState(false)
  const [gone, setGone] = useState(false)
  const change = useAct('sessions.changeNote')
  const remove = useAct('sessions.removeNote')
  const other = note.kind in OTHER ? OTHER[note.kind as keyof typeof OTHER] : null
  if (gone)
    return (
      <div className="row small">
        {say.removed(short(note.text))}
        <Button
          look="plain"
          busy={remove.busy}
          onClick={() => {
            setGone(false)
            remove.run({ id: note.id, removed: false })
          }}
        >
          {sessionWords.undo}
        </Button>
      </div>
    )
  if (changing) return <ChangeForm note={note} done={() => setChanging(false)} />
  return (
    <div className={`${css.note} ${note.closed ? css.closed : ''}`}>
      {chosen && !note.closed && (
        <input
          type="checkbox"
          className={css.choose}
          aria-label={say.choose(short(note.text))}
          checked={chosen.ids.has(note.id)}
          onChange={({ target }) => chosen.set(note.id, target.checked)}
        />
      )}
      <div className={css.words}>
        <p>
          {number !== undefined && (
            <span className={css.number}>
              <span className="aloud">{say.mark(number)}: </span>
              <span aria-hidden="true">{number}</span>
            </span>
          )}
          {note.text}
        </p>
        <span className="tiny">{note.closed ? say.closed : note.person}</span>
        {(change.problem ?? remove.problem) && <Notice tone="problem">{change.problem ?? remove.problem}</Notice>}
      </div>
      {mayMove && (
        <div className="screen-only">
          <Menu button={<Icon name="more" />} name={say.more(short(note.text))} className={css.more}>
            {note.mine && (
              <button type="button" onClick={() => setChanging(true)}>
                {say.change}
              </button>
            )}
            {other && (
              <button
                type="button"
                onClick={() => change.run({ id: note.id, version: note.version, text: note.text, kind: other })}
              >
                {say.moveTo(kindWords[other])}
              </button>
            )}
            <button
              type="button"
              onClick={() => {
                setGone(true)
                remove.run({ id: note.id, removed: true })
              }}
            >
              {sessionWords.remove}
            </button>
          </Menu>
        </div>
      )}
    </div>
  )
}

function ChangeForm({ note, done }: { note: SessionNote; done: () => void }) {
  const [text, setText] = useState(note.text)
  const change = useAct('sessions.changeNote', { done })
  const met = codeOf(change.error) === 'CONFLICT' ? (theirs(change.error) as SessionNote | undefined) : undefined
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        change.run({ id: note.id, version: met?.version ?? note.version, text, kind: note.kind })
      }}
    >
      <TextArea
        label={say.note}
        rows={2}
        maxLength={2000}
        required
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      {met ? (
        <Notice tone="problem">{say.met(met.text)}</Notice>
      ) : (
        change.problem && <Notice tone="problem">{change.problem}</Notice>
      )}
      <div className="row">
        <Button type="submit" busy={change.busy}>
          {sessionWords.save}
        </Button>
        <Button look="plain" onClick={done}>
          {sessionWords.cancel}
        </Button>
      </div>
    </form>
  )
}
