import { ORPCError } from '@orpc/client'
import { useState } from 'react'
import { noConnection } from '../problem.ts'
import { AutoSaveField } from '../ui/AutoSaveField.tsx'
import { Button } from '../ui/Button.tsx'

type Note = { version: number; learned: string }
const KEPT = 'gallery.note'
const kept = (): Note => JSON.parse(sessionStorage.getItem(KEPT) ?? '{"version":1,"learned":""}') as Note
const keep = (note: Note) => sessionStorage.setItem(KEPT, JSON.stringify(note))

/** The tab's own storage plays the server: it holds one note with a version, and refuses an older one. */
async function save(learned: string, version: number): Promise<Note> {
  await new Promise((resolve) => {
    setTimeout(resolve, 300)
  })
  if (!navigator.onLine) throw noConnection('offline')
  if (kept().version !== version) throw new ORPCError('CONFLICT', { status: 409, data: { theirs: kept() } })
  const note = { version: version + 1, learned }
  keep(note)
  return note
}

export function Saves() {
  const [note] = useState(kept)
  return (
    <>
      <AutoSaveField
        name="gallery.learned"
        label="What we learned"
        labelAloud
        placeholder="What surprised you? What would you tell another team?"
        thing={note}
        text={({ learned }) => learned}
        save={save}
      />
      <div>
        <Button
          look="plain"
          onClick={() => keep({ version: kept().version + 1, learned: 'Partners need a sentence to start from.' })}
        >
          Let a colleague write here
        </Button>
      </div>
    </>
  )
}
