import { plural } from '#platform/words.ts'
import { Section } from '#web/ui/Page.tsx'
import { words } from '#web/words.ts'
import { PRECISION } from '../practice.ts'
import type { Version } from '../version-contract.ts'
import css from './PracticePage.module.css'
import { precisionWords, textWords } from './words.ts'

const say = words({
  about: { en: 'When and for whom', es: 'Cuándo y para quién' },
  materials: { en: 'To do it with', es: 'Para hacerla' },
  noSteps: {
    en: 'Its steps are not written down yet. One is enough to begin with.',
    es: 'Sus pasos todavía no están escritos. Con uno basta para empezar.',
  },
  precision: { en: 'How precise it is', es: 'Qué tan precisa es' },
  open: {
    en: (count: number, which: string) => `Its authors say that this is still open: ${which}.${count > 1 ? ' Ask them.' : ''}`,
    es: (count: number, which: string) =>
      `Sus autores dicen que esto sigue abierto: ${which}.${count > 1 ? ' Pregúnteles.' : ''}`,
  },
  precise: {
    en: 'Its authors looked at whether a colleague could do it from this page, and think so.',
    es: 'Sus autores miraron si un colega podría hacerla con esta página, y creen que sí.',
  },
  picture: { en: 'Picture', es: 'Imagen' },
})
export const countVersions = words({
  versions: {
    en: (count: number) => `${count} ${plural('en', count, { one: 'version', other: 'versions' })}`,
    es: (count: number) => `${count} ${plural('es', count, { one: 'versión', other: 'versiones' })}`,
  },
}).versions

/** The version itself: step by step, then when and for whom, then what goes with it. */
export function WhatItIs({ version }: { version: Version }) {
  const facts = (['problem', 'students', 'conditions', 'indicator', 'takes', 'prediction'] as const).filter(
    (text) => version[text] !== '',
  )
  const precision = precisionSaid(version)
  return (
    <>
      <Section label={textWords.steps}>
        {version.steps.length > 0 ? (
          <ol className={css.steps}>
            {version.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        ) : (
          <p className="small">{say.noSteps}</p>
        )}
        {precision && <p className="small">{precision}</p>}
      </Section>
      {facts.length > 0 && (
        <Section label={say.about}>
          <div className={css.facts}>
            {facts.map((text) => (
              <div key={text}>
                <h3>{textWords[text]}</h3>
                <p>{version[text]}</p>
              </div>
            ))}
          </div>
        </Section>
      )}
      {version.materials.length > 0 && (
        <Section label={say.materials}>
          <ul className={`plain ${css.materials}`}>
            {version.materials.map(({ title, url, fileId }) => (
              <li key={`${title} ${url ?? fileId}`}>
                {url ? (
                  <a href={url} rel="noreferrer">
                    {title}
                  </a>
                ) : (
                  <img src={`/files/${fileId}`} alt={title} loading="lazy" />
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

/** The self-check in a sentence: what is open is said, and nothing is counted. */
function precisionSaid({ precision }: Version): string | null {
  const looked = PRECISION.filter((question) => precision[question])
  if (looked.length === 0) return null
  const open = looked
    .filter((question) => precision[question] !== 'yes')
    .map((question) => precisionWords[question].toLowerCase())
  return open.length > 0 ? say.open(open.length, open.join('; ')) : say.precise
}
