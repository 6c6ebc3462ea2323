import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useAct } from '#web/act.ts'
import { page } from '#web/query.ts'
import { Button } from '#web/ui/Button.tsx'
import { CheckBox } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { words } from '#web/words.ts'
import type { RosterImport } from '../contract.ts'
import { ChooseZip } from './ChooseZip.tsx'
import { HowFar } from './HowFar.tsx'
import { Report } from './Report.tsx'

const say = words({
  tried: { en: 'It was tried, and this is what it would do:', es: 'Se probó, y esto es lo que haría:' },
  import: { en: 'Import', es: 'Importar' },
  again: { en: 'Try it again', es: 'Probar otra vez' },
  other: { en: 'Choose another file', es: 'Elegir otro archivo' },
  done: { en: 'Imported.', es: 'Importado.' },
  failed: {
    en: 'The import failed, and the fault is ours. Nothing was written, and it was logged.',
    es: 'La importación falló, y la culpa es nuestra. No se escribió nada, y quedó registrado.',
  },
  gone: {
    en: 'The file is no longer kept. Please send it again.',
    es: 'El archivo ya no se conserva. Envíelo de nuevo.',
  },
  left: { en: 'These people have really left', es: 'Estas personas realmente se fueron' },
  leftFirst: { en: 'Say first that they have left.', es: 'Diga primero que se fueron.' },
})

const isUnderWay = (found: RosterImport | undefined) => found?.state === 'waiting' || found?.state === 'running'
/** One that is under way, or waits for a word: it is shown again to whoever comes back. */
const unfinished = (latest: RosterImport | undefined) =>
  latest && (isUnderWay(latest) || latest.uploadId !== null) ? latest.id : null

/** Send a zip, see what it would do, import it, see what it did. */
export function ImportRoster({ latest }: { latest: RosterImport | undefined }) {
  const client = useQueryClient()
  const [id, setId] = useState(() => unfinished(latest))
  const [haveLeft, setHaveLeft] = useState(false)
  const start = useAct('roster.start', { done: (started) => setId(started.id), refusals: { NOT_FOUND: say.gone } })
  const { data: found } = useQuery({
    ...page('roster.import', { id: id ?? '' }),
    enabled: id !== null,
    refetchInterval: ({ state }) => (isUnderWay(state.data) ? 700 : false),
  })
  const state = found?.state
  useEffect(() => {
    if (state === 'done' || state === 'refused')
      void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'roster.import' })
  }, [client, state])

  const begin = (uploadId: string, dryRun: boolean) => start.run({ uploadId, dryRun, allowRemovals: haveLeft })
  const problem = start.problem && <Notice tone="problem">{start.problem}</Notice>
  if (!found) {
    return (
      <>
        <ChooseZip sent={(uploadId) => begin(uploadId, true)} />
        {problem}
      </>
    )
  }
  if (isUnderWay(found)) return <HowFar progress={found.progress} />
  const { report, uploadId, dryRun } = found
  const asksWhetherLeft = report?.errors.some(({ rule }) => rule === 'too-many-removals') ?? false
  return (
    <>
      {state === 'failed' && <Notice tone="problem">{say.failed}</Notice>}
      {state === 'done' && (dryRun ? <p>{say.tried}</p> : <Notice tone="done">{say.done}</Notice>)}
      {report && <Report report={report} />}
      {asksWhetherLeft && <CheckBox label={say.left} checked={haveLeft} onChange={({ target }) => setHaveLeft(target.checked)} />}
      {problem}
      <div className="row">
        {uploadId && (
          <Button
            look="main"
            busy={start.busy}
            disabledReason={asksWhetherLeft && !haveLeft ? say.leftFirst : null}
            onClick={() => begin(uploadId, asksWhetherLeft && dryRun)}
          >
            {asksWhetherLeft && dryRun ? say.again : say.import}
          </Button>
        )}
        <Button
          onClick={() => {
            setId(null)
            setHaveLeft(false)
          }}
        >
          {say.other}
        </Button>
      </div>
    </>
  )
}
