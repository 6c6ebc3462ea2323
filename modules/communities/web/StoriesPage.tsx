import { useState } from 'react'
import { SeenByEveryone } from '#modules/people/web/SeenBy.tsx'
import { call } from '#web/api.ts'
import type { Output } from '#web/api.ts'
import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { Button, ButtonLink } from '#web/ui/Button.tsx'
import { DialogButton } from '#web/ui/Dialog.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { later } from '#web/ui/later.tsx'
import { Page, Section } from '#web/ui/Page.tsx'
import { Pill } from '#web/ui/Pill.tsx'
import { words } from '#web/words.ts'
import css from './Story.module.css'
import { StoryLines } from './StoryLines.tsx'

const ShowcaseForm = later(() => import('./ShowcaseForm.tsx').then((m) => m.ShowcaseForm))

const say = words({
  title: { en: 'Stories', es: 'Historias' },
  practices: { en: 'Practices', es: 'Prácticas' },
  latest: { en: 'Told lately', es: 'Contadas hace poco' },
  showcases: { en: 'Side by side', es: 'Una junto a otra' },
  make: { en: 'Put some side by side', es: 'Poner algunas juntas' },
  by: { en: (who: string) => `Chosen by ${who}`, es: (who: string) => `Elegidas por ${who}` },
  own: { en: 'Only you see it', es: 'Solo la ve usted' },
  none: {
    en: 'Nobody has told a story yet. On the page of a practice of yours you can tell what happened, also what did not work.',
    es: 'Nadie ha contado una historia todavía. En la página de una práctica suya puede contar qué pasó, también lo que no funcionó.',
  },
  more: { en: 'Show more', es: 'Mostrar más' },
})

/** What people chose to tell, the latest first; nobody’s is above another’s. */
export function StoriesPage({ data }: PageOf<'communities.stories'>) {
  const [read, setRead] = useState<Output<'communities.stories'>[]>([])
  const pages = [data, ...read]
  const stories = pages.flatMap((page) => page.stories)
  const readOn = async () => {
    const next = await call('communities.stories', { after: stories.at(-1)?.id })
    setRead((now) => [...now, next])
  }
  return (
    <Page
      title={say.title}
      crumbs={<a href={links.practices}>{say.practices}</a>}
      facts={
        <>
          {stories.length > 0 && (
            <DialogButton label={say.make} title={say.make}>
              {(close) => <ShowcaseForm stories={stories} onDone={close} />}
            </DialogButton>
          )}
          <SeenByEveryone />
        </>
      }
    >
      {data.showcases.length > 0 && (
        <Section label={say.showcases}>
          {data.showcases.map(({ id, title, text, by, isShown }) => (
            <div key={id} className={css.shelf}>
              <h3>
                <a href={links.showcase(id)}>{title}</a>
              </h3>
              {text && <p>{text}</p>}
              <p className="small">
                {say.by(by)} {!isShown && <Pill>{say.own}</Pill>}
              </p>
            </div>
          ))}
        </Section>
      )}
      {stories.length > 0 ? (
        <Section label={say.latest}>
          <StoryLines stories={stories} />
        </Section>
      ) : (
        <EmptyState action={<ButtonLink href={links.practices}>{say.practices}</ButtonLink>}>{say.none}</EmptyState>
      )}
      {pages.at(-1)!.more && <Button onClick={() => void readOn()}>{say.more}</Button>}
    </Page>
  )
}
