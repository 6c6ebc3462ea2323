import { useState } from 'react'
import { useAct } from '#web/act.ts'
import { links } from '#web/links.ts'
import { router } from '#web/router.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Field } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Section } from '#web/ui/Page.tsx'
import { words } from '#web/words.ts'
import type { Draft } from '../contract.ts'
import { plusDays } from './days.ts'
import { launchWords } from './words.ts'

const say = words({
  launch: { en: 'Launch', es: 'Abrir' },
  closes: { en: 'Last day', es: 'Último día' },
  final: {
    en: 'From then on nobody can change the questions, the circle of people, the thresholds or the day.',
    es: 'Desde entonces nadie puede cambiar las preguntas, las personas, los umbrales ni el día.',
  },
  unsaved: { en: 'Save what you changed first.', es: 'Guarde primero lo que cambió.' },
  changed: {
    en: 'Somebody else changed it meanwhile. Load the page to see theirs.',
    es: 'Otra persona la cambió mientras tanto. Cargue la página para verlo.',
  },
  remove: { en: 'Give it up', es: 'Dejarla' },
})

/** From here on it belongs to those who are asked. */
export function Launch({ draft: { id, version, today, preview }, isSaved }: { draft: Draft; isSaved: boolean }) {
  const [closesOn, setClosesOn] = useState(plusDays(today, 7))
  const launch = useAct('surveys.launch', {
    done: () => router.history.push(links.listening),
    refusals: { CONFLICT: say.changed },
  })
  const remove = useAct('surveys.remove', { done: () => router.history.push(links.listening) })
  return (
    <Section label={say.launch}>
      <p>{say.final}</p>
      <Field
        label={say.closes}
        type="date"
        min={plusDays(today, 1)}
        value={closesOn}
        onChange={({ target }) => setClosesOn(target.value)}
      />
      {launch.problem && <Notice tone="problem">{launch.problem}</Notice>}
      <div className="row">
        <Button
          look="main"
          busy={launch.busy}
          disabledReason={isSaved ? preview.whyNot && launchWords[preview.whyNot] : say.unsaved}
          onClick={() => launch.run({ id, version, closesOn })}
        >
          {say.launch}
        </Button>
        <Button look="plain" busy={remove.busy} onClick={() => remove.run({ id })}>
          {say.remove}
        </Button>
      </div>
    </Section>
  )
}
