import { Fragment } from 'react'
import { Change } from '#modules/practices/web/Difference.tsx'
import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { Page, Section } from '#web/ui/Page.tsx'
import { formatDate, formatPercent, words } from '#web/words.ts'
import type { Version } from '../contract.ts'
import { changesBetween } from '../rubric.ts'
import type { Change as Changed } from '../rubric.ts'

const say = words({
  title: { en: 'How it changed', es: 'Cómo cambió' },
  version: {
    en: (number: number, by: string, on: string) => `Version ${number}, ${by}, ${on}`,
    es: (number: number, by: string, on: string) => `Versión ${number}, ${by}, ${on}`,
  },
  first: { en: 'This is how it was first published.', es: 'Así se publicó por primera vez.' },
  read: { en: (number: number) => `Read version ${number} whole`, es: (number: number) => `Leer entera la versión ${number}` },
  alike: {
    en: (share: string) => `When it was last read together, two readers gave the same level ${share} of the time.`,
    es: (share: string) => `La última vez que se leyó en grupo, dos lectores dieron el mismo nivel ${share} de las veces.`,
  },
  none: { en: 'No words changed.', es: 'No cambiaron las palabras.' },
  halvesCame: { en: 'Half levels may be given now.', es: 'Ahora se pueden dar medios niveles.' },
  halvesWent: { en: 'Half levels are not given any more.', es: 'Ya no se dan medios niveles.' },
  weight: {
    en: (before: string, after: string) => `Counts ${after} times instead of ${before}.`,
    es: (before: string, after: string) => `Cuenta ${after} veces en lugar de ${before}.`,
  },
  name: { en: 'Name', es: 'Nombre' },
  sentence: { en: 'What it is for', es: 'Para qué es' },
  levels: { en: 'Levels', es: 'Niveles' },
  asks: { en: 'the question', es: 'la pregunta' },
})

/** Every version with what changed in it, the latest first, and how alike each was read. */
export function RubricVersionsPage({ data: { rubric, versions, agreement } }: PageOf<'rubrics.versionsOfRubric'>) {
  return (
    <Page title={say.title} crumbs={<a href={links.rubric(rubric.id)}>{versions[0]?.name}</a>}>
      {versions.map((version, at) => {
        const before = versions[at + 1]
        const alike = agreement.findLast(({ number }) => number === version.number)?.exact
        return (
          <Section key={version.number} label={say.version(version.number, version.by, formatDate(version.madeAt, 'full'))}>
            {version.said && <p>{version.said}</p>}
            {alike != null && <p className="small">{say.alike(formatPercent(alike))}</p>}
            {before ? <Changes before={before} after={version} /> : <p className="small">{say.first}</p>}
            <p>
              <a href={links.rubric(rubric.id, version.number)}>{say.read(version.number)}</a>
            </p>
          </Section>
        )
      })}
    </Page>
  )
}

function Changes({ before, after }: { before: Version; after: Version }) {
  const changes = changesBetween(before, after)
  if (changes.length === 0) return <p className="small">{say.none}</p>
  return changes.map((change) => (
    <Fragment key={`${change.criterion} ${change.what} ${change.level}`}>
      <h3>{titleOf(change)}</h3>
      {change.what === 'halves' ? (
        <p>{change.after ? say.halvesCame : say.halvesWent}</p>
      ) : change.what === 'weight' ? (
        <p>{say.weight(change.before, change.after)}</p>
      ) : (
        <Change before={change.before} after={change.after} />
      )}
    </Fragment>
  ))
}

const titleOf = ({ criterion, level, what }: Changed): string => {
  const part =
    what === 'descriptor'
      ? level
      : what === 'asks'
        ? say.asks
        : what === 'name' && criterion
          ? null
          : what === 'sentence'
            ? say.sentence
            : what === 'name'
              ? say.name
              : criterion
                ? null
                : say.levels
  return [criterion, part].filter(Boolean).join(' · ')
}
