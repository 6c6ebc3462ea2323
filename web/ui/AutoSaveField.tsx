import type { ComponentProps, ReactNode } from 'react'
import { problemWords } from '../problem.ts'
import { ago, words } from '../words.ts'
import css from './AutoSaveField.module.css'
import type { AutoSave } from './autosave.ts'
import { BothTexts } from './BothTexts.tsx'
import { GrowingText, Labelled } from './Field.tsx'
import { useAutoSave } from './use-auto-save.ts'
import type { Saving } from './use-auto-save.ts'
import { useNow } from './use-now.ts'

const say = words({
  saving: { en: 'Saving…', es: 'Guardando…' },
  saved: { en: (when: string) => `Saved ${when}`, es: (when: string) => `Guardado ${when}` },
  waiting: {
    en: 'Kept on this device; it is sent when the connection is back.',
    es: 'Queda en este equipo; se envía cuando vuelva la conexión.',
  },
})

type Props<Thing> = Saving<Thing> & { label: string; hint?: ReactNode; labelAloud?: boolean } & Pick<
    ComponentProps<'textarea'>,
    'placeholder' | 'rows' | 'maxLength' | 'lang'
  >

/** A text that saves itself as one types. */
export function AutoSaveField<Thing extends { version: number }>(props: Props<Thing>) {
  const { name, thing, text, save, label, hint, labelAloud, rows = 3, ...control } = props
  const { state, type, choose, leave } = useAutoSave({ name, thing, text, save })
  const problem = state.standing === 'refused' ? problemWords(state.problem) : null
  return (
    <div>
      <Labelled label={label} hint={hint} problem={problem} labelAloud={labelAloud}>
        {(tied) => (
          <GrowingText
            {...control}
            {...tied}
            rows={rows}
            value={state.text}
            onChange={({ target }) => type(target.value)}
            onBlur={leave}
          />
        )}
      </Labelled>
      {state.theirs ? <BothTexts mine={state.text} theirs={state.theirs.text} choose={choose} /> : <Standing state={state} />}
    </div>
  )
}

function Standing({ state: { standing, savedAt } }: { state: AutoSave }) {
  const now = useNow()
  const quiet = ['saving', 'dirty', 'due'].includes(standing)
    ? say.saving
    : savedAt
      ? say.saved(ago(new Date(savedAt).toISOString(), now))
      : ''
  return (
    <div className={css.standing}>
      <output>{standing === 'waiting' && say.waiting}</output>
      {standing === 'waiting' || standing === 'refused' ? null : quiet}
    </div>
  )
}
