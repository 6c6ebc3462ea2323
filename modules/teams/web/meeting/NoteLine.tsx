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
import { inShort, NoteText } from './NoteText.tsx'
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
  if (gone || remove.busy)
    return (
      <div className={`row small ${css.removed}`}>
        {own.removed(inShort(note))}
        <Button look="plain" busy={restore.busy} onClick={() => restore.run({ id: note.id, removed: false })}>
          {say.undo}
        </Button>
        {problem && <Notice tone="problem">{problem}</Notice>}
      </div>
    )
  if (changing) return <ChangeNote note={note} members={members} done={() => setChanging(false)} />
  return (
    <div className={css.line}>
      <div className={css.words}>
        <NoteText note={note} />
        {problem && <Notice tone="problem">{problem}</Notice>}
      </div>
      <div className="screen-only">
        <Menu button={<Icon name="more" />} name={say.noted(inShort(note))} className={css.more}>
          <button type="button" onClick={() => setChanging(true)}>
            {say.change}
          </button>
          <button
            type="button"
            onClick={() => {
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
