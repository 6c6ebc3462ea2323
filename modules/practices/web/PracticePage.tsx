import { useAct } from '#web/act.ts'
import type { ReactNode } from 'react'
import { links } from '#web/links.ts'
import { Button, ButtonLink } from '#web/ui/Button.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { DialogButton } from '#web/ui/Dialog.tsx'
import { later, useFetchLater } from '#web/ui/later.tsx'
import { Aside, Page, Section } from '#web/ui/Page.tsx'
import { Pill } from '#web/ui/Pill.tsx'
import { formatDate, formatList, words } from '#web/words.ts'
import type { PracticePage as Data } from '../contract.ts'
import { PracticeSeenBy } from './audience.tsx'
import { Family } from './Family.tsx'
import { Owners } from './Owners.tsx'
import css from './PracticePage.module.css'
import { standingWords } from './standing-words.ts'
import { WhoDoesIt } from './WhoDoesIt.tsx'
import { WhatItIs } from './WhatItIs.tsx'
import { gradesWords, kindWords, subjectsWords } from './words.ts'

const EvidencePart = later(() => import('./EvidencePart.tsx').then((m) => m.EvidencePart), <div className={css.room} />)
const TakeUp = later(() => import('./TakeUp.tsx').then((m) => m.TakeUp))
const AddStudy = later(() => import('./AddStudy.tsx').then((m) => m.AddStudy))

const say = words({
  practices: { en: 'Practices', es: 'Prácticas' },
  version: { en: (number: number) => `version ${number}`, es: (number: number) => `versión ${number}` },
  since: { en: (year: string) => `since ${year}`, es: (year: string) => `desde ${year}` },
  earlier: {
    en: (number: number, latest: number) => `You are reading version ${number}. The latest is version ${latest}.`,
    es: (number: number, latest: number) => `Está leyendo la versión ${number}. La última es la ${latest}.`,
  },
  latest: { en: 'Read the latest', es: 'Leer la última' },
  happened: { en: 'What happened where people tried it', es: 'Qué pasó donde se probó' },
  nothing: {
    en: 'Nothing has been measured yet. What teams find in cycles with it stands here once they share them.',
    es: 'Todavía no se ha medido nada. Lo que los equipos encuentren en sus ciclos aparece aquí cuando los comparten.',
  },
  study: { en: 'Enter what a study found', es: 'Anotar lo que encontró un estudio' },
  try: { en: 'Try it with my team', es: 'Probarla con mi equipo' },
  adapt: { en: 'Make it ours', es: 'Hacerla nuestra' },
  begunBy: { en: 'Begun by', es: 'La empezó' },
  noticed: { en: (who: string) => `${who} noticed it first.`, es: (who: string) => `Quien lo notó primero: ${who}.` },
  changed: { en: 'How it changed', es: 'Cómo cambió' },
  written: {
    en: (number: number, on: string) => `Version ${number}, ${on}`,
    es: (number: number, on: string) => `Versión ${number}, ${on}`,
  },
  thanks: {
    en: (name: string, whose: string) => `Takes back a change from “${name}”, ${whose}`,
    es: (name: string, whose: string) => `Recoge un cambio de «${name}», ${whose}`,
  },
  differences: { en: 'See what changed', es: 'Ver qué cambió' },
  removed: {
    en: 'This practice was taken away. Nobody but its own people can see that it was here.',
    es: 'Esta práctica se quitó. Nadie más que su gente puede ver que estuvo aquí.',
  },
  bringBack: { en: 'Bring it back', es: 'Traerla de vuelta' },
  ours: { en: 'This is yours', es: 'Esto es suyo' },
})

type Props = {
  data: Data
  /** What modules above know of it: beside its facts, beside the page, and below who does it. */
  facts?: ReactNode
  aside?: ReactNode
  children?: ReactNode
}

/** A practice from top to bottom: what it is, what became of it, how to do it, whose it is. */
export function PracticePage({ data, facts, aside, children }: Props) {
  const { practice, version, evidence } = data
  useFetchLater(true)
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
          {evidence.standing && (
            <Pill tone={evidence.standing === 'does-not-help' ? 'ochre' : 'green'}>{standingWords[evidence.standing]}</Pill>
          )}
          {facts}
          <PracticeSeenBy practice={practice} />
        </>
      }
      aside={<Around data={data}>{aside}</Around>}
    >
      <p className={css.sentence}>{version.sentence}</p>
      {!isLatest && (
        <Notice>
          {say.earlier(version.number, practice.version)} <a href={links.practice(practice.id)}>{say.latest}</a>
        </Notice>
      )}
      {evidence.tries.length > 0 && (
        <Section label={say.happened} id="evidence">
          <EvidencePart evidence={evidence} file={`practice-${practice.id.slice(-6)}`} />
          {practice.mayWrite && <Study id={practice.id} />}
        </Section>
      )}
      <Family data={data} />
      <WhatItIs version={version} />
      <WhoDoesIt data={data} />
      {children}
      {evidence.tries.length === 0 && practice.mayWrite && (
        <Section label={say.happened} id="evidence">
          <p className="small">{say.nothing}</p>
          <Study id={practice.id} />
        </Section>
      )}
    </Page>
  )
}

const Study = ({ id }: { id: string }) => (
  <div className="screen-only">
    <DialogButton look="plain" label={say.study} title={say.study}>
      {(close) => <AddStudy practiceId={id} onDone={close} />}
    </DialogButton>
  </div>
)

function Around({ data, children }: { data: Data; children: ReactNode }) {
  const { practice, version, noticedBy } = data
  const { whose } = practice
  return (
    <>
      <section aria-label={say.try} className={`screen-only ${css.acts}`}>
        <DialogButton look="main" label={say.try} title={say.try}>
          {(close) => <TakeUp data={data} onDone={close} />}
        </DialogButton>
        <ButtonLink href={links.adaptPractice(practice.id, version.number)}>{say.adapt}</ButtonLink>
      </section>
      <Aside label={say.begunBy}>
        <p>
          {whose.isOpen && whose.teamId ? <a href={links.team(whose.teamId)}>{whose.name}</a> : whose.name}
          {whose.teamId && `, ${whose.place}`}
        </p>
        {noticedBy.length > 0 && <p className="small">{say.noticed(formatList(noticedBy))}</p>}
      </Aside>
      {children}
      <Aside label={say.changed}>
        <p className="small">
          {say.written(version.number, formatDate(version.madeAt, 'full'))}
          {version.said && `. ${version.said}`}
        </p>
        {version.thanks && (
          <p className="small">
            <a href={links.practice(version.thanks.id)}>{say.thanks(version.thanks.name, version.thanks.whose)}</a>
          </p>
        )}
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
