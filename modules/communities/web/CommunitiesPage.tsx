import { useState } from 'react'
import { SeenByEveryone } from '#modules/people/web/SeenBy.tsx'
import type { Output } from '#web/api.ts'
import { call } from '#web/api.ts'
import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { useReadOn } from '#web/read-on.ts'
import { router } from '#web/router.tsx'
import { Button, ButtonLink } from '#web/ui/Button.tsx'
import { DialogButton } from '#web/ui/Dialog.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Field } from '#web/ui/Field.tsx'
import { Page, Section } from '#web/ui/Page.tsx'
import { ShowMore } from '#web/ui/ShowMore.tsx'
import { words } from '#web/words.ts'
import css from './Community.module.css'
import { CommunityForm } from './CommunityForm.tsx'
import { CommunityLines } from './CommunityLines.tsx'

const say = words({
  title: { en: 'Communities', es: 'Comunidades' },
  practices: { en: 'Practices', es: 'Prácticas' },
  begin: { en: 'Begin one around a problem', es: 'Empezar una en torno a un problema' },
  find: { en: 'Find a community', es: 'Buscar una comunidad' },
  hint: { en: 'fractions, newcomers, late buses', es: 'fracciones, recién llegados, autobuses tarde' },
  go: { en: 'Search', es: 'Buscar' },
  mine: { en: 'Yours', es: 'Las suyas' },
  others: { en: 'In the district', es: 'En el distrito' },
  none: {
    en: 'Nobody has begun a community yet. It takes a problem, and one colleague elsewhere who has it too.',
    es: 'Nadie ha empezado una comunidad todavía. Basta un problema, y un colega en otro lugar que también lo tenga.',
  },
  nothing: { en: 'None is around that. Begin it?', es: 'Ninguna trata de eso. ¿La empieza usted?' },
})

/** Who gathers around what, across schools and levels. */
export function CommunitiesPage({ data, params }: PageOf<'communities.list'>) {
  const sought = params['search']?.trim() ?? ''
  const [typed, setTyped] = useState(sought)
  return (
    <Page
      title={say.title}
      crumbs={<a href={links.practices}>{say.practices}</a>}
      facts={
        <>
          <DialogButton look="main" label={say.begin} title={say.begin}>
            {(close) => <CommunityForm practice={null} onDone={close} />}
          </DialogButton>
          <SeenByEveryone />
        </>
      }
    >
      <search className="screen-only">
        <form
          className={css.find}
          onSubmit={(event) => {
            event.preventDefault()
            router.history.push(links.communities(typed.trim()))
          }}
        >
          <Field
            label={say.find}
            placeholder={say.hint}
            type="search"
            maxLength={80}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
          <Button type="submit">{say.go}</Button>
        </form>
      </search>
      {data.mine.length > 0 && (
        <Section label={say.mine}>
          <CommunityLines communities={data.mine} />
        </Section>
      )}
      {data.communities.length > 0 && (
        <Section label={say.others}>
          <Others key={sought} first={data} sought={sought} />
        </Section>
      )}
      {data.mine.length + data.communities.length === 0 && (
        <EmptyState action={<ButtonLink href={links.practices}>{say.practices}</ButtonLink>}>
          {sought ? say.nothing : say.none}
        </EmptyState>
      )}
    </Page>
  )
}

function Others({ first, sought }: { first: Output<'communities.list'>; sought: string }) {
  const { parts, reading } = useReadOn(first, ({ communities }) =>
    call('communities.list', { search: sought || undefined, after: communities.at(-1)?.id }),
  )
  return (
    <>
      <CommunityLines communities={parts.flatMap(({ communities }) => communities)} />
      <ShowMore reading={reading} />
    </>
  )
}
