import type { ReactNode } from 'react'
import { words } from '../words.ts'
import { Button } from './Button.tsx'
import { Notice } from './Notice.tsx'

const say = words({ never: { en: 'Never mind', es: 'Dejarlo' } })

type Props = {
  /** What the main button says. */
  send: string
  look?: 'main' | 'quiet'
  busy: boolean
  problem: string | null
  /** Where one can leave it at that. */
  onNever?: (() => void) | undefined
  /** What else one can do here, between the two. */
  children?: ReactNode
}

/** The end of a form: what stands in the way, send it, or never mind. */
export const FormEnd = ({ send, look = 'main', busy, problem, onNever, children }: Props) => (
  <>
    {problem && <Notice tone="problem">{problem}</Notice>}
    <div className="row">
      <Button type="submit" look={look} busy={busy}>
        {send}
      </Button>
      {children}
      {onNever && (
        <Button look="plain" onClick={onNever}>
          {say.never}
        </Button>
      )}
    </div>
  </>
)
