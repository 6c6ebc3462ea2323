import { useState } from 'react'
import { EvidenceList } from '#modules/evidence/web/EvidenceList.tsx'
import { useAct } from '#web/act.ts'
import { Button } from '#web/ui/Button.tsx'
import { DialogButton } from '#web/ui/Dialog.tsx'
import { CheckBox } from '#web/ui/Field.tsx'
import { later } from '#web/ui/later.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Section } from '#web/ui/Page.tsx'
import { words } from '#web/words.ts'
import type { CyclePage } from '../contract.ts'
import css from './Evidence.module.css'
import { useWriting } from './writing.ts'

const AddEvidence = later(() => import('./AddEvidence.tsx').then((m) => m.AddEvidence))

const say = words({
  students: { en: 'From students', es: 'De los estudiantes' },
  others: { en: 'In their words', es: 'En sus palabras' },
  none: {
    en: 'A sentence someone said, or a photo of work, tells what numbers cannot.',
    es: 'Una frase que alguien dijo, o la foto de un trabajo, cuenta lo que los números no pueden.',
  },
  quote: { en: 'Add a quote', es: 'Añadir una cita' },
  photo: { en: 'Add a photo', es: 'Añadir una foto' },
  share: { en: 'Shared with the cycle', es: 'Se comparte con el ciclo' },
  remove: { en: 'Take away', es: 'Quitar' },
  removed: { en: 'Taken away.', es: 'Quitado.' },
  undo: { en: 'Bring it back', es: 'Traerlo de vuelta' },
})

type Item = CyclePage['evidence'][number]

/** Quotes and photos: each goes along with a shared cycle only where somebody ticked it. */
export function Evidence() {
  const { data, mayWrite } = useWriting()
  const { cycle, evidence } = data
  const [removed, setRemoved] = useState<Item | null>(null)
  const bringBack = useAct('cycles.changeEvidence', { done: () => setRemoved(null) })
  if (evidence.length === 0 && !mayWrite) return null
  return (
    <Section label={data.team.level === 'classroom' ? say.students : say.others} id="evidence">
      {evidence.length === 0 && <p className={css.none}>{say.none}</p>}
      {evidence.length > 0 && (
        <EvidenceList items={evidence}>{(item) => mayWrite && <ItemControls item={item} onRemoved={setRemoved} />}</EvidenceList>
      )}
      {removed && (
        <Notice>
          {say.removed}{' '}
          <Button
            look="plain"
            busy={bringBack.busy}
            onClick={() => bringBack.run({ id: cycle.id, itemId: removed.id, removed: false })}
          >
            {say.undo}
          </Button>
        </Notice>
      )}
      {mayWrite && (
        <div className={`row ${css.add}`}>
          {(['photo', 'quote'] as const).map((kind) => (
            <DialogButton key={kind} label={say[kind]} title={say[kind]}>
              {(close) => <AddEvidence kind={kind} onDone={close} />}
            </DialogButton>
          ))}
        </div>
      )}
    </Section>
  )
}

function ItemControls({ item, onRemoved }: { item: Item; onRemoved: (item: Item) => void }) {
  const { cycle } = useWriting().data
  const [wanted, setWanted] = useState(item.isShared)
  const share = useAct('cycles.changeEvidence')
  const remove = useAct('cycles.changeEvidence')
  const at = { id: cycle.id, itemId: item.id }
  return (
    <div className={css.controls}>
      <CheckBox
        label={say.share}
        checked={share.busy ? wanted : item.isShared}
        onChange={({ target }) => {
          setWanted(target.checked)
          share.run({ ...at, isShared: target.checked })
        }}
      />
      <Button
        look="plain"
        busy={remove.busy}
        onClick={() => {
          onRemoved(item)
          remove.run({ ...at, removed: true })
        }}
      >
        {say.remove}
      </Button>
      {[share, remove].map(
        ({ problem }) =>
          problem && (
            <Notice key={problem} tone="problem">
              {problem}
            </Notice>
          ),
      )}
    </div>
  )
}
