import { useRef } from 'react'
import { EvidenceForm } from '#modules/evidence/web/EvidenceForm.tsx'
import { useAct } from '#web/act.ts'
import type { CyclePage } from '../contract.ts'
import { useWriting } from './writing.ts'

type Item = CyclePage['evidence'][number]

/** A quote or a photo for this cycle. */
export function AddEvidence({ kind, onDone }: { kind: Item['kind']; onDone: () => void }) {
  const { cycle } = useWriting().data
  const drop = useRef(() => {})
  const add = useAct('cycles.addEvidence', {
    draft: `evidence.${kind}.${cycle.id}`,
    done: () => {
      drop.current()
      onDone()
    },
  })
  return (
    <EvidenceForm
      name={cycle.id}
      kind={kind}
      busy={add.busy}
      problem={add.problem}
      onAdd={(item, dropDraft) => {
        drop.current = dropDraft
        add.run({ id: cycle.id, item })
      }}
    />
  )
}
