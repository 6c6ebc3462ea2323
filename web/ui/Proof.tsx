import { lazy, Suspense, useEffect, useState } from 'react'
import { showsProof } from '../proof.ts'
import { words } from '../words.ts'
import { Dialog } from './Dialog.tsx'
import { Loading } from './Loading.tsx'

const ProofForm = lazy(() => import('#modules/people/web/ProofForm.tsx').then((m) => ({ default: m.ProofForm })))

const say = words({ title: { en: 'Is it you?', es: '¿Es usted?' } })

/** Stands in every page and asks when something weighty is begun. */
export function Proof() {
  const [asked, setAsked] = useState<{ answered: (proved: boolean) => void } | null>(null)
  useEffect(() => showsProof((answered) => setAsked({ answered })), [])
  const close = (proved: boolean) => {
    asked?.answered(proved)
    setAsked(null)
  }
  return (
    <Dialog title={say.title} open={asked !== null} onClose={() => close(false)}>
      <Suspense fallback={<Loading lines={3} />}>
        <ProofForm done={() => close(true)} />
      </Suspense>
    </Dialog>
  )
}
