import { formatPercent, words } from '#web/words.ts'
import type { RosterImport } from '../contract.ts'

const say = words({
  waiting: { en: 'Waiting for its turn…', es: 'Esperando su turno…' },
  reading: {
    en: (file: string, share: string) => `Reading ${file}: ${share} of the set`,
    es: (file: string, share: string) => `Leyendo ${file}: ${share} del conjunto`,
  },
  checking: { en: 'Checking that everything fits together…', es: 'Comprobando que todo encaje…' },
  writing: { en: 'Bringing the district in line…', es: 'Poniendo el distrito al día…' },
  label: { en: 'How far the import is', es: 'Avance de la importación' },
})

/** How far an import is, in words and as a bar. */
export function HowFar({ progress }: Pick<RosterImport, 'progress'>) {
  const share = progress ? progress.read / Math.max(progress.of, 1) : 0
  const said = !progress
    ? say.waiting
    : progress.step === 'reading'
      ? say.reading(progress.file ?? '', formatPercent(share))
      : say[progress.step]
  const known = progress?.step === 'reading'
  return (
    <div>
      <progress {...(known ? { value: share } : {})} max={1} aria-label={say.label} />
      <output className="small"> {said}</output>
    </div>
  )
}
