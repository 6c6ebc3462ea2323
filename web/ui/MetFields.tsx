import { useState } from 'react'
import { words } from '../words.ts'
import { BothTexts } from './BothTexts.tsx'
import { Button } from './Button.tsx'
import { changedByBoth, merged } from './meet.ts'
import { Notice } from './Notice.tsx'

const say = words({
  met: {
    en: 'Someone else saved this while you wrote. Nothing is lost: what each of you changed is kept together.',
    es: 'Otra persona guardó esto mientras usted escribía. No se pierde nada: se conserva lo que cambió cada quien.',
  },
  save: { en: 'Save both together', es: 'Guardar lo de ambos' },
  choose: { en: 'Choose between the texts first.', es: 'Elija antes entre los textos.' },
})

type Props<Thing> = {
  /** What both began with, and what each made of it. */
  base: Thing
  mine: Thing
  theirs: Thing
  /** The texts, by name: where both changed one, both are shown. Of anything else mine stands in the form, to be seen. */
  labels: Partial<Record<keyof Thing & string, string>>
  busy: boolean
  /** What was chosen goes into the form, where it can be changed further. */
  take: (chosen: Partial<Thing>) => void
  settle: (both: Thing) => void
}

/** Two people saved one form: every text that both changed is shown twice, and the rest comes together by itself. */
export function MetFields<Thing extends object>({ base, mine, theirs, labels, busy, take, settle }: Props<Thing>) {
  const [settled, setSettled] = useState<readonly string[]>([])
  const open = changedByBoth(base, mine, theirs).filter((key) => key in labels && !settled.includes(key))
  return (
    <div className="stack">
      <Notice>{say.met}</Notice>
      {open.map((key) => (
        <section key={key} aria-label={labels[key]}>
          <h3>{labels[key]}</h3>
          <BothTexts
            mine={String(mine[key] ?? '')}
            theirs={String(theirs[key] ?? '')}
            between=" / "
            choose={(text) => {
              take({ [key]: text } as unknown as Partial<Thing>)
              setSettled([...settled, key])
            }}
          />
        </section>
      ))}
      <div className="row">
        <Button
          look="main"
          busy={busy}
          disabledReason={open.length > 0 ? say.choose : null}
          onClick={() => settle(merged(base, mine, theirs))}
        >
          {say.save}
        </Button>
      </div>
    </div>
  )
}
