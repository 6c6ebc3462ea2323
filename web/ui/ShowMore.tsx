import type { ReadingOn } from '../read-on.ts'
import { words } from '../words.ts'
import { Button } from './Button.tsx'
import { Notice } from './Notice.tsx'

const say = words({ more: { en: 'Show more', es: 'Mostrar más' } })

/** Below a list that goes on. */
export const ShowMore = ({
  reading: { more, busy, problem, readOn },
  label = say.more,
}: {
  reading: ReadingOn
  label?: string
}) =>
  more && (
    <>
      {problem && <Notice tone="problem">{problem}</Notice>}
      <div className="row screen-only">
        <Button busy={busy} onClick={readOn}>
          {label}
        </Button>
      </div>
    </>
  )
