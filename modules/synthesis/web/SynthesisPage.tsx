import { useState } from 'react'
import { cycleTitle, standingOf } from '#modules/cycles/web/words.ts'
import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Page, Section } from '#web/ui/Page.tsx'
import { formatDate, words } from '#web/words.ts'
import type { Citation, Claim } from '../contract.ts'
import { Around } from './Around.tsx'
import { ChangeSynthesis } from './ChangeSynthesis.tsx'
import css from './Synthesis.module.css'
import { SynthesisSeenBy } from './SynthesisSeenBy.tsx'

const say = words({
  all: { en: 'What many cycles taught', es: 'Lo que enseñaron muchos ciclos' },
  shown: { en: (on: string) => `Shown to everyone since ${on}`, es: (on: string) => `Se muestra a todos desde el ${on}` },
  claims: { en: 'What holds, and what it rests on', es: 'Qué se sostiene, y en qué se apoya' },
  noneYet: { en: 'It says nothing yet.', es: 'Todavía no dice nada.' },
  nothing: {
    en: 'It rests on cycles that are not open to you, so what it says of them is not shown to you either.',
    es: 'Se apoya en ciclos que usted no puede abrir, así que tampoco se le muestra lo que dice de ellos.',
  },
  closed: {
    en: 'Nobody else sees this claim: none of the cycles it rests on is shared today.',
    es: 'Nadie más ve esta afirmación: ninguno de los ciclos en que se apoya está compartido hoy.',
  },
  worked: { en: 'For whom it worked', es: 'A quién le sirvió' },
  failed: { en: 'Where it did not', es: 'Dónde no' },
  unknown: { en: 'What nobody knows yet', es: 'Lo que no se sabe todavía' },
  removed: {
    en: 'It was taken away. For 90 days those who write it can bring it back.',
    es: 'Se quitó. Durante 90 días quienes la escriben pueden traerla de vuelta.',
  },
})

/** The problem, the claims in order with the cycles that each cites, and what remains unknown. */
export function SynthesisPage({ data }: PageOf<'synthesis.synthesis'>) {
  const [changing, setChanging] = useState(false)
  const { synthesis, claims } = data
  const { title, problem, unknown, sharedAt, removedAt, mine } = synthesis
  if (changing) return <ChangeSynthesis data={data} onDone={() => setChanging(false)} />
  return (
    <Page
      title={title}
      crumbs={<a href={links.syntheses}>{say.all}</a>}
      facts={
        <>
          {sharedAt && <span className="small">{say.shown(formatDate(sharedAt, 'full'))}</span>}
          <SynthesisSeenBy synthesis={synthesis} />
        </>
      }
      aside={<Around data={data} onChange={() => setChanging(true)} />}
    >
      {removedAt !== null && <Notice>{say.removed}</Notice>}
      {problem && <p className={css.problem}>{problem}</p>}
      <Section label={say.claims}>
        {claims.length === 0 && <EmptyState>{mine === 'author' ? say.noneYet : say.nothing}</EmptyState>}
        <ol className={css.claims}>
          {claims.map((claim) => (
            <OneClaim key={claim.id} claim={claim} />
          ))}
        </ol>
      </Section>
      {unknown && (
        <Section label={say.unknown}>
          <p className={css.text}>{unknown}</p>
        </Section>
      )}
    </Page>
  )
}

const OneClaim = ({ claim: { text, citations, isOpen } }: { claim: Claim }) => (
  <li className={css.claim}>
    <div>
      <h3>{text}</h3>
      {!isOpen && <Notice>{say.closed}</Notice>}
      <ul className={css.cited}>
        {citations.map((citation) => (
          <Cited key={citation.cycle.id} citation={citation} />
        ))}
      </ul>
    </div>
  </li>
)

const Cited = ({ citation: { cycle, forWhom, notFor } }: { citation: Citation }) => (
  <li>
    <a href={links.cycle(cycle.id)}>{cycleTitle(cycle)}</a>
    <div className="small">
      {cycle.team} · {cycle.place} · {standingOf(cycle)}
    </div>
    {forWhom && (
      <p>
        <span className={css.where}>{say.worked}:</span> {forWhom}
      </p>
    )}
    {notFor && (
      <p>
        <span className={css.where}>{say.failed}:</span> {notFor}
      </p>
    )}
  </li>
)
