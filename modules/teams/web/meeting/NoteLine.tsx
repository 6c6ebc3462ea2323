import { useState } from 'react'
import { useAct } from '#web/act.ts'
import { Button } from '#web/ui/Button.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { Menu } from '#web/ui/Menu.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { words } from '#web/words.ts'
import type { MeetingNote, Member } from '../../contract.ts'
import { ChangeNote } from './ChangeNote.tsx'
import css from './NoteLine.module.css'
import { inShort, NoteText, WhatCame } from './NoteText.tsx'
import { useFocusOn } from './use-focus.ts'
import { meetingWords as say } from './words.ts'

const own = words({
  removed: { en: (what: string) => `Removed: ${what}`, es: (what: string) => `Quitado: ${what}` },
})

type Props = {
  note: MeetingNote
  members: readonly Member[]
  /** It was taken away; as long as this page stands, it can come back. */
  gone: boolean
  onRemove: () => void
}

/** One note, with what can be done with it a tap away. */
export function NoteLine({ note, members, gone, onRemove }: Props) {
  const [changing, setChanging] = useState(false)
  const remove = useAct('teams.removeNote')
  const restore = useAct('teams.removeNote')
  const problem = remove.problem ?? restore.problem
  const isRemoved = gone || remove.busy
  const { whole, pressed } = useFocusOn('textarea, button', isRemoved ? 'removed' : changing ? 'changing' : 'shown')
  if (isRemoved)
    return (
      <div ref={whole} className={`row small ${css.removed}`}>
        {own.removed(inShort(note))}
        <Button
          look="plain"
          busy={restore.busy}
          onClick={() => {
            pressed()
            restore.run({ id: note.id, removed: false })
          }}
        >
          {say.undo}
        </Button>
        {problem && <Notice tone="problem">{problem}</Notice>}
      </div>
    )
  if (changing)
    return (
      <div ref={whole}>
        <ChangeNote
          note={note}
          members={members}
          done={() => {
            pressed()
            setChanging(false)
          }}
        />
      </div>
    )
  return (
    <div ref={whole} className={css.line}>
      <div className={css.words}>
        <NoteText note={note} />
        <WhatCame note={note} />
        {problem && <Notice tone="problem">{problem}</Notice>}
      </div>
      <div className="screen-only">
        <Menu button={<Icon name="more" />} name={say.noted(inShort(note))} className={css.more}>
          <button
            type="button"
            onClick={() => {
              pressed()
              setChanging(true)
            }}
          >
            {say.change}
          </button>
          <button
            type="button"
            onClick={() => {
              pressed()
              onRemove()
              remove.run({ id: note.id, removed: true })
            }}
          >
            {say.remove}
          </button>
        </Menu>
      </div>
    </div>
  )
}
