import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useAct } from '#web/act.ts'
import { page } from '#web/query.ts'
import { Button } from '#web/ui/Button.tsx'
import { Loading } from '#web/ui/Loading.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { formatNumber, formatPercent, locale, words } from '#web/words.ts'
import type { OutcomeImport, OutcomePreview } from '../contract.ts'
import { whyNotMapping } from '../mapping.ts'
import type { Mapping } from '../mapping.ts'
import { wholeMapping } from '../roles.ts'
import { ruleWords } from '../words.ts'
import { ChooseFile } from './ChooseFile.tsx'
import { MappingForm } from './MappingForm.tsx'
import { Report } from './Report.tsx'

const here = words({
  saved: {
    en: (name: string) => `Read as ${name} was before. Change what is different.`,
    es: (name: string) => `Se lee como antes ${name}. Cambie lo que sea distinto.`,
  },
  suggested: {
    en: 'This is how the file would be read. Please look it over.',
    es: 'Así se leería el archivo. Revíselo, por favor.',
  },
  set: {
    en: 'A set of OneRoster or Ed-Fi says itself what is what: each line item or assessment becomes a measure, each grading period a window. Try it to see what it would bring.',
    es: 'Un conjunto de OneRoster o Ed-Fi dice por sí mismo qué es cada cosa: cada tarea o evaluación es una medida, cada período de calificación una ventana. Pruébelo para ver qué traería.',
  },
  xml: {
    en: 'An interchange of Ed-Fi says itself what is what: each assessment becomes a measure for each way its scores are told. Try it to see what it would bring.',
    es: 'Un intercambio Ed-Fi dice por sí mismo qué es cada cosa: cada evaluación es una medida por cada forma de dar su puntuación. Pruébelo para ver qué traería.',
  },
  unreadable: {
    en: 'No columns could be read. Try it to learn why.',
    es: 'No se pudieron leer las columnas. Pruébelo para saber por qué.',
  },
  try: { en: 'Try it', es: 'Probar' },
  import: { en: 'Import', es: 'Importar' },
  change: { en: 'Change how it is read', es: 'Cambiar cómo se lee' },
  other: { en: 'Choose another file', es: 'Elegir otro archivo' },
  tried: { en: 'It was tried, and this is what it would do:', es: 'Se probó, y esto es lo que haría:' },
  done: { en: 'Imported.', es: 'Importado.' },
  failed: {
    en: 'The import failed, and the fault is ours. Nothing was written, and it was logged.',
    es: 'La importación falló, y la culpa es nuestra. No se escribió nada, y quedó registrado.',
  },
  gone: { en: 'The file is no longer kept. Please send it again.', es: 'El archivo ya no se conserva. Envíelo de nuevo.' },
  waiting: { en: 'Waiting for its turn…', es: 'Esperando su turno…' },
  reading: {
    en: (rows: string, share: string, left: string) => `${rows} results read, ${share} of the file${left}`,
    es: (rows: string, share: string, left: string) => `${rows} resultados leídos, ${share} del archivo${left}`,
  },
  left: { en: (seconds: string) => `, about ${seconds} s left`, es: (seconds: string) => `, quedan unos ${seconds} s` },
  checking: { en: 'Checking that everything fits together…', es: 'Comprobando que todo encaje…' },
  writing: { en: 'Writing the results…', es: 'Escribiendo los resultados…' },
  summing: { en: 'Summing them up by school and group…', es: 'Sumándolos por escuela y grupo…' },
  label: { en: 'How far the import is', es: 'Avance de la importación' },
})

const isUnderWay = (found: OutcomeImport | undefined) => found?.state === 'waiting' || found?.state === 'running'
type Chosen = { uploadId: string; fileName: string }

/** Send a file, look over how it is read, see what it would do, import it, see what it did. */
export function ImportOutcomes({ latest }: { latest: OutcomeImport | undefined }) {
  const client = useQueryClient()
  const unfinished = latest && (isUnderWay(latest) || latest.uploadId !== null) ? latest : undefined
  const [chosen, setChosen] = useState<Chosen | null>(
    unfinished?.uploadId ? { uploadId: unfinished.uploadId, fileName: unfinished.fileName } : null,
  )
  const [id, setId] = useState<string | null>(unfinished?.id ?? null)
  const [edited, setEdited] = useState<Mapping | null>(unfinished?.mapping ?? null)
  const start = useAct('outcomes.start', { done: (started) => setId(started.id), refusals: { NOT_FOUND: here.gone } })
  const { data: preview, isPending: isLooking } = useQuery({
    ...page('outcomes.preview', { id: chosen?.uploadId ?? '' }),
    enabled: chosen !== null,
    staleTime: Infinity,
  })
  const { data: found } = useQuery({
    ...page('outcomes.import', { id: id ?? '' }),
    enabled: id !== null,
    refetchInterval: ({ state }) => (isUnderWay(state.data) ? 700 : false),
  })
  const state = found?.state
  useEffect(() => {
    if (state === 'done' || state === 'refused')
      void client.invalidateQueries({
        predicate: ({ queryKey }) => queryKey[0] !== 'outcomes.import' && queryKey[0] !== 'outcomes.preview',
      })
  }, [client, state])

  const mapping = edited ?? preview?.mapping ?? null
  const begin = (dryRun: boolean) => chosen && start.run({ ...chosen, mapping: mapping && wholeMapping(mapping), dryRun })
  const again = () => {
    setChosen(null)
    setId(null)
    setEdited(null)
  }
  if (!chosen && !found) {
    return (
      <ChooseFile
        sent={(file) => {
          again()
          setChosen(file)
        }}
      />
    )
  }
  if (found && isUnderWay(found)) return <HowFar progress={found.progress} />
  const problem = start.problem && <Notice tone="problem">{start.problem}</Notice>
  if (found) {
    const { report, uploadId, dryRun } = found
    return (
      <>
        {state === 'failed' && <Notice tone="problem">{here.failed}</Notice>}
        {state === 'done' && (dryRun ? <p>{here.tried}</p> : <Notice tone="done">{here.done}</Notice>)}
        {report && <Report report={report} />}
        {problem}
        <div className="row">
          {state === 'done' && dryRun && uploadId && (
            <Button look="main" busy={start.busy} onClick={() => begin(false)}>
              {here.import}
            </Button>
          )}
          {uploadId && mapping && <Button onClick={() => setId(null)}>{here.change}</Button>}
          <Button onClick={again}>{here.other}</Button>
        </div>
      </>
    )
  }
  if (isLooking) return <Loading lines={3} />
  const why = mapping && preview ? whyNotMapping(wholeMapping(mapping), preview.columns) : null
  return (
    <>
      {preview && <p>{howRead(preview)}</p>}
      {preview && mapping && <MappingForm columns={preview.columns} rows={preview.rows} mapping={mapping} onChange={setEdited} />}
      {problem}
      <div className="row">
        <Button
          look="main"
          busy={start.busy}
          disabledReason={why && ruleWords[`mapping-${why.reason}`][locale]}
          onClick={() => begin(true)}
        >
          {here.try}
        </Button>
        <Button onClick={again}>{here.other}</Button>
      </div>
    </>
  )
}

function howRead({ kind, savedAs, columns }: OutcomePreview): string {
  if (kind !== 'table') return here[kind]
  if (savedAs) return here.saved(savedAs)
  return columns.length > 0 ? here.suggested : here.unreadable
}

function HowFar({ progress }: Pick<OutcomeImport, 'progress'>) {
  const share = progress ? progress.read / Math.max(progress.of, 1) : 0
  const left = progress?.secondsLeft ? here.left(formatNumber(progress.secondsLeft, 0)) : ''
  const said = !progress
    ? here.waiting
    : progress.step === 'reading'
      ? here.reading(formatNumber(progress.rows, 0), formatPercent(share), left)
      : here[progress.step]
  return (
    <div>
      <progress {...(progress?.step === 'reading' ? { value: share } : {})} max={1} aria-label={here.label} />
      <output className="small"> {said}</output>
    </div>
  )
}
