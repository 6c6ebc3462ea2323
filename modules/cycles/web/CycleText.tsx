import { useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { readDraft } from '#web/drafts.ts'
import { AutoSaveField } from '#web/ui/AutoSaveField.tsx'
import { Button } from '#web/ui/Button.tsx'
import { words } from '#web/words.ts'
import type { Text } from '../cycle.ts'
import css from './CycleText.module.css'
import { textHints, textWords } from './words.ts'
import { useTyped, useWriting } from './writing.ts'

const say = words({
  change: { en: 'Change', es: 'Cambiar' },
  changeNamed: { en: (what: string) => `Change: ${what}`, es: (what: string) => `Cambiar: ${what}` },
  write: { en: 'Write this', es: 'Escribir esto' },
  writeNamed: { en: (what: string) => `Write: ${what}`, es: (what: string) => `Escribir: ${what}` },
  changeQuestion: { en: 'Change the question', es: 'Cambiar la pregunta' },
  writeQuestion: { en: 'Write the question', es: 'Escribir la pregunta' },
  done: { en: 'Done', es: 'Listo' },
})

type Props = {
  field: Text
  look?: 'text' | 'quote' | 'title'
  /** The label stands above the text, where the section's own label does not say it. */
  labelled?: boolean
  hint?: string
  /** What is said where nothing is written. */
  otherwise?: ReactNode
}

/** One text of a cycle: read as part of an article, written where the step asks for it or where someone opens it. */
export function CycleText({ field, look = 'text', labelled = false, hint, otherwise }: Props) {
  const { mayWrite, asks } = useWriting()
  const { cycle, met } = useTyped()
  const [opened, setOpened] = useState(() => readDraft(draftName(cycle.id, field)) !== null)
  const press = useRef(false)
  const text = cycle[field]
  const label = textWords[field]
  const isOpen = mayWrite && (asks(field) || opened || met === field)
  const toggle = (next: boolean) => {
    press.current = true
    setOpened(next)
  }
  // Whoever opened the text by hand writes in it next; whoever closed it is back at the button.
  const arrive = (place: HTMLDivElement | null) => {
    if (!place || !press.current) return
    press.current = false
    place.querySelector<HTMLElement>('textarea, button')?.focus()
  }
  if (isOpen)
    return (
      <div ref={arrive} className={css[look]} key="open">
        <TextField field={field} labelled={labelled} hint={hint} />
        {!asks(field) && (
          <Button look="plain" onClick={() => toggle(false)}>
            {say.done}
          </Button>
        )}
      </div>
    )
  if (!text && !mayWrite && !otherwise) return null
  return (
    <div ref={arrive} key="closed" className={`${css.closed} ${look === 'title' ? '' : css.atLabel}`}>
      {labelled && <h3 className={text ? undefined : css.unwritten}>{label}</h3>}
      {text ? look !== 'title' && <Said text={text} look={look} /> : otherwise}
      {mayWrite && (
        <Button look="plain" aria-label={text ? say.changeNamed(label) : say.writeNamed(label)} onClick={() => toggle(true)}>
          {look === 'title' ? (text ? say.changeQuestion : say.writeQuestion) : text ? say.change : say.write}
        </Button>
      )}
    </div>
  )
}

const draftName = (id: string, field: Text) => `cycle.${id}.${field}`

function Said({ text, look }: { text: string; look: Props['look'] }) {
  return look === 'quote' ? <blockquote className={`quote ${css.said}`}>{text}</blockquote> : <p className={css.said}>{text}</p>
}

function TextField({ field, labelled, hint }: { field: Text; labelled: boolean; hint: string | undefined }) {
  const { data, note, saveText } = useWriting()
  const { cycle } = data
  return (
    <div onChange={(event) => event.target instanceof HTMLTextAreaElement && note({ [field]: event.target.value })}>
      <AutoSaveField
        name={draftName(cycle.id, field)}
        label={textWords[field]}
        labelAloud={!labelled}
        hint={hint}
        placeholder={textHints[field]}
        rows={field === 'question' ? 1 : 2}
        maxLength={4000}
        thing={cycle}
        text={(of) => of[field] ?? ''}
        save={(text, version, { key }) => saveText(field, text, version, key)}
      />
    </div>
  )
}
