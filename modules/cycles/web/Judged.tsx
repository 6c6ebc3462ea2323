import { useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from '#web/ui/Button.tsx'
import { words } from '#web/words.ts'
import css from './CycleText.module.css'
import { useWriting } from './writing.ts'

const say = words({ change: { en: 'Change', es: 'Cambiar' } })

type Props = {
  field: 'matched' | 'decision'
  label: string
  /** What was chosen, as a sentence; null where nothing was. */
  said: ReactNode
  /** The choice itself. */
  children: ReactNode
}

/** A choice of the team: to be made where the step asks for it, read as a sentence afterwards. */
export function Judged({ field, label, said, children }: Props) {
  const { asks, mayWrite } = useWriting()
  const [opened, setOpened] = useState(false)
  if (mayWrite && (asks(field) || opened)) return children
  if (!said) return null
  return (
    <div className={`${css.closed} ${css.atLabel}`}>
      <h3>{label}</h3>
      <p>{said}</p>
      {mayWrite && (
        <Button look="plain" aria-label={`${say.change}: ${label}`} onClick={() => setOpened(true)}>
          {say.change}
        </Button>
      )}
    </div>
  )
}
