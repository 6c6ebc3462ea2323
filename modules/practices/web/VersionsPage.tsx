import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { Page, Section } from '#web/ui/Page.tsx'
import { formatDate, words } from '#web/words.ts'
import { Difference } from './Difference.tsx'

const say = words({
  title: { en: 'How it changed', es: 'Cómo cambió' },
  version: {
    en: (number: number, by: string, on: string) => `Version ${number}, ${by}, ${on}`,
    es: (number: number, by: string, on: string) => `Versión ${number}, ${by}, ${on}`,
  },
  first: { en: 'This is how it was first written down.', es: 'Así se escribió por primera vez.' },
  read: { en: (number: number) => `Read version ${number} whole`, es: (number: number) => `Leer entera la versión ${number}` },
  thanks: {
    en: (name: string, whose: string) => `Takes back a change from “${name}”, ${whose}.`,
    es: (name: string, whose: string) => `Recoge un cambio de «${name}», ${whose}.`,
  },
})

/** Every version with what changed in it, the latest first. */
export function VersionsPage({ data: { practice, versions } }: PageOf<'practices.versions'>) {
  return (
    <Page title={say.title} crumbs={<a href={links.practice(practice.id)}>{versions[0]!.name}</a>}>
      {versions.map((version, at) => {
        const before = versions[at + 1]
        return (
          <Section key={version.number} label={say.version(version.number, version.by, formatDate(version.madeAt, 'full'))}>
            {version.said && <p>{version.said}</p>}
            {version.thanks && (
              <p>
                <a href={links.practice(version.thanks.id)}>{say.thanks(version.thanks.name, version.thanks.whose)}</a>
              </p>
            )}
            {before ? <Difference before={before} after={version} /> : <p className="small">{say.first}</p>}
            <p>
              <a href={links.practice(practice.id, version.number)}>{say.read(version.number)}</a>
            </p>
          </Section>
        )
      })}
    </Page>
  )
}
