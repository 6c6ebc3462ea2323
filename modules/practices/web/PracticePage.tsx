import { useAct } from '#web/act.ts'
import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { Button } from '#web/ui/Button.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Aside, Page } from '#web/ui/Page.tsx'
import { Pill } from '#web/ui/Pill.tsx'
import { formatDate, formatList, words } from '#web/words.ts'
import type { PracticePage as Data } from '../contract.ts'
import { PracticeSeenBy } from './audience.tsx'
import { Owners } from './Owners.tsx'
import css from './PracticePage.module.css'
import { WhatItIs } from './WhatItIs.tsx'
import { gradesWords, kindWords, subjectsWords } from './words.ts'

const say = words({
  practices: { en: 'Practices', es: 'Prácticas' },
  version: { en: (number: number) => `version ${number}`, es: (number: number) => `versión ${number}` },
  since: { en: (year: string) => `since ${year}`, es: (year: string) => `desde ${year}` },
  earlier: {
    en: (number: number, latest: number) => `You are reading version ${number}. The latest is version ${latest}.`,
    es: (number: number, latest: number) => `Está leyendo la versión ${number}. La última es la ${latest}.`,
  },
  latest: { en: 'Read the latest', es: 'Leer la última' },
  begunBy: { en: 'Begun by', es: 'La empezó' },
  noticed: { en: (who: string) => `${who} noticed it first.`, es: (who: string) => `Quien lo notó primero: ${who}.` },
  changed: { en: 'How it changed', es: 'Cómo cambió' },
  written: {
    en: (number: number, on: string) => `Version ${number}, ${on}`,
    es: (number: number, on: string) => `Versión ${number}, ${on}`,
  },
  differences: { en: 'See what changed', es: 'Ver qué cambió' },
  removed: {
    en: 'This practice was taken away. Nobody but its own people can see that it was here.',
    es: 'Esta práctica se quitó. Nadie más que su gente puede ver que estuvo aquí.',
  },
  bringBack: { en: 'Bring it back', es: 'Traerla de vuelta' },
  ours: { en: 'This is yours', es: 'Esto es suyo' },
})

/** A practice from top to bottom: what it is, what became of it, how to do it, whose it is. */
export function PracticePage({ data }: PageOf<'practices.practice'>) {
  const { practice, version } = data
  if (practice.removedAt !== null) return <Removed data={data} />
  const isLatest = version.number === practice.version
  return (
    <Page
      title={version.name}
      crumbs={
        <>
          <a href={links.practices}>{say.practices}</a> · {practice.whose.place}, {say.since(practice.madeAt.slice(0, 4))} ·{' '}
          {say.version(version.number)}
        </>
      }
      facts={
        <>
          <Pill tone="indigo">{kindWords[practice.kind]}</Pill>
          {version.subjects.length > 0 && <Pill>{subjectsWords(version.subjects)}</Pill>}
          {version.grades.length > 0 && <Pill>{gradesWords(version.grades)}</Pill>}
          <PracticeSeenBy practice={practice} />
        </>
      }
      aside={<Around data={data} />}
    >
      <p className={css.sentence}>{version.sentence}</p>
      {!isLatest && (
        <Notice>
          {say.earlier(version.number, practice.version)} <a href={links.practice(practice.id)}>{say.latest}</a>
        </Notice>
      )}
      <WhatItIs version={version} />
    </Page>
  )
}

function Around({ data }: { data: Data }) {
  const { practice, version, noticedBy } = data
  const { whose } = practice
  return (
    <>
      <Aside label={say.begunBy}>
        <p>
          {whose.isOpen && whose.teamId ? <a href={links.team(whose.teamId)}>{whose.name}</a> : whose.name}
          {whose.teamId && `, ${whose.place}`}
        </p>
        {noticedBy.length > 0 && <p className="small">{say.noticed(formatList(noticedBy))}</p>}
      </Aside>
      <Aside label={say.changed}>
        <p className="small">
          {say.written(version.number, formatDate(version.madeAt, 'full'))}
          {version.said && `. ${version.said}`}
        </p>
        {practice.version > 1 && <a href={links.practiceVersions(practice.id)}>{say.differences}</a>}
      </Aside>
      {practice.mayWrite && (
        <Aside label={say.ours}>
          <Owners data={data} />
        </Aside>
      )}
    </>
  )
}

function Removed({ data: { practice, version } }: { data: Data }) {
  const bringBack = useAct('practices.remove')
  return (
    <Page title={version.name} crumbs={<a href={links.practices}>{say.practices}</a>}>
      <EmptyState
        action={
          <Button busy={bringBack.busy} onClick={() => bringBack.run({ id: practice.id, removed: false })}>
            {say.bringBack}
          </Button>
        }
      >
        {say.removed}
      </EmptyState>
      {bringBack.problem && <Notice tone="problem">{bringBack.problem}</Notice>}
    </Page>
  )
}
