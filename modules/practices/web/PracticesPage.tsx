import { useState } from 'react'
import { SeenByMe } from '#modules/people/web/SeenBy.tsx'
import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { Button, ButtonLink } from '#web/ui/Button.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Page } from '#web/ui/Page.tsx'
import { words } from '#web/words.ts'
import { FindPractices, given } from './FindPractices.tsx'
import { PracticeLines } from './PracticeLines.tsx'
import { soughtPractices } from './sought.ts'
import { usePractices } from './use-practices.ts'

const say = words({
  title: { en: 'Practices', es: 'Prácticas' },
  notice: { en: 'I saw something good', es: 'Vi algo bueno' },
  communities: { en: 'Communities', es: 'Comunidades' },
  stories: { en: 'Stories', es: 'Historias' },
  syntheses: { en: 'What we learned', es: 'Lo que aprendimos' },
  frameworks: { en: 'Frameworks', es: 'Marcos' },
  write: { en: 'Write down a practice', es: 'Escribir una práctica' },
  none: {
    en: 'Nobody has shown a practice yet. Did you see something good today? A sentence is enough.',
    es: 'Nadie ha mostrado una práctica todavía. ¿Vio algo bueno hoy? Basta una frase.',
  },
  nothing: {
    en: 'Nothing here fits all of that. Look for fewer words, or leave one choice open.',
    es: 'Nada aquí cumple todo eso. Busque menos palabras, o deje una opción abierta.',
  },
  more: { en: 'Show more', es: 'Mostrar más' },
})

/** What people here do and chose to show, the latest first. */
export function PracticesPage({ data, params }: PageOf<'practices.list'>) {
  const [sought, setSought] = useState(() => soughtPractices(params))
  const { practices, more, busy } = usePractices(sought, data)
  const isLooking = Object.keys(given(sought)).length > 0
  return (
    <Page
      title={say.title}
      facts={
        <>
          <ButtonLink look="main" href={links.notice}>
            {say.notice}
          </ButtonLink>
          <ButtonLink href={links.newPractice()}>{say.write}</ButtonLink>
          <ButtonLink look="plain" href={links.communities()}>
            {say.communities}
          </ButtonLink>
          <ButtonLink look="plain" href={links.stories}>
            {say.stories}
          </ButtonLink>
          <ButtonLink look="plain" href={links.syntheses}>
            {say.syntheses}
          </ButtonLink>
          <ButtonLink look="plain" href={links.frameworks}>
            {say.frameworks}
          </ButtonLink>
          <SeenByMe />
        </>
      }
    >
      <FindPractices sought={sought} onChange={setSought} />
      {practices.length === 0 && !busy && <EmptyState>{isLooking ? say.nothing : say.none}</EmptyState>}
      <PracticeLines practices={practices} />
      {more && (
        <Button busy={busy} onClick={more}>
          {say.more}
        </Button>
      )}
    </Page>
  )
}
