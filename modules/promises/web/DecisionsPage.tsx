import { useState } from 'react'
import { SeenByEveryone } from '#modules/people/web/SeenBy.tsx'
import { call } from '#web/api.ts'
import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { useReadOn } from '#web/read-on.ts'
import { router } from '#web/router.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Field } from '#web/ui/Field.tsx'
import { Page, Section } from '#web/ui/Page.tsx'
import { ShowMore } from '#web/ui/ShowMore.tsx'
import { words } from '#web/words.ts'
import type { DecisionLine } from '../contract.ts'
import { DecisionLines } from './DecisionLines.tsx'

const say = words({
  title: { en: 'Decisions, and why', es: 'Decisiones, y por qué' },
  search: { en: 'Find a decision', es: 'Buscar una decisión' },
  drafts: { en: 'Your teams have not shown these', es: 'Sus equipos no han mostrado estas' },
  log: { en: 'Latest first', es: 'Lo más reciente primero' },
  none: {
    en: 'No team has shown a decision yet. A team writes one down on its own page: what was decided, why, and who saw it otherwise.',
    es: 'Ningún equipo ha mostrado una decisión todavía. Se anota en la página del equipo: qué se decidió, por qué y quién lo vio de otro modo.',
  },
  notFound: { en: 'No decision has these words in it.', es: 'Ninguna decisión contiene esas palabras.' },
  more: { en: 'Earlier ones', es: 'Anteriores' },
})

/** The decision log: unpopular ones included. */
export function DecisionsPage({ data, params: { q = '' } }: PageOf<'promises.decisions'>) {
  return (
    <Page title={say.title} facts={<SeenByEveryone />}>
      <SearchForm key={`search ${q}`} q={q} />
      {data.drafts.length > 0 && !q && (
        <Section label={say.drafts}>
          <DecisionLines decisions={data.drafts} />
        </Section>
      )}
      <Section label={say.log}>
        {data.decisions.length === 0 ? (
          <EmptyState>{q ? say.notFound : say.none}</EmptyState>
        ) : (
          <Log key={q} first={data} q={q} />
        )}
      </Section>
    </Page>
  )
}

type Some = { decisions: readonly DecisionLine[]; more: boolean }

function Log({ first, q }: { first: Some; q: string }) {
  const { parts, reading } = useReadOn(first, ({ decisions }) =>
    call('promises.decisions', { search: q || undefined, after: decisions.at(-1)!.id }),
  )
  return (
    <>
      <DecisionLines decisions={parts.flatMap(({ decisions }) => decisions)} />
      <ShowMore reading={reading} label={say.more} />
    </>
  )
}

function SearchForm({ q }: { q: string }) {
  const [typed, setTyped] = useState(q)
  return (
    <search>
      <form
        action={links.decisions()}
        onSubmit={(event) => {
          event.preventDefault()
          router.history.push(links.decisions(typed.trim()))
        }}
      >
        <Field
          label={say.search}
          name="q"
          type="search"
          maxLength={200}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </form>
    </search>
  )
}
