import { SeenByEveryone } from '#modules/people/web/SeenBy.tsx'
import { call } from '#web/api.ts'
import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { useReadOn } from '#web/read-on.ts'
import { ButtonLink } from '#web/ui/Button.tsx'
import { DialogButton } from '#web/ui/Dialog.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { later } from '#web/ui/later.tsx'
import { Page, Section } from '#web/ui/Page.tsx'
import { Pill } from '#web/ui/Pill.tsx'
import { ShowMore } from '#web/ui/ShowMore.tsx'
import { formatList, words } from '#web/words.ts'
import css from './Story.module.css'
import { StoryLines } from './StoryLines.tsx'

const ShowcaseForm = later(() => import('./ShowcaseForm.tsx').then((m) => m.ShowcaseForm))

const say = words({
  title: { en: 'Stories', es: 'Historias' },
  practices: { en: 'Practices', es: 'Prácticas' },
  lead: {
    en: 'What people chose to tell of what they do: for whom, what happened, and what did not work.',
    es: 'Lo que alguien quiso contar de lo que hace: para quién, qué pasó y qué no funcionó.',
  },
  latest: { en: 'Told lately', es: 'Contadas hace poco' },
  showcases: { en: 'Side by side', es: 'Una junto a otra' },
  make: { en: 'Put some side by side', es: 'Poner algunas juntas' },
  by: {
    en: (who: string, place: string) => `Chosen by ${who}, ${place}`,
    es: (who: string, place: string) => `Elegidas por ${who}, ${place}`,
  },
  named: { en: (title: string) => `“${title}”`, es: (title: string) => `«${title}»` },
  own: { en: 'Only you see it', es: 'Solo la ve usted' },
  none: {
    en: 'Nobody has told a story yet. On the page of a practice of yours you can tell what happened, also what did not work.',
    es: 'Nadie ha contado una historia todavía. En la página de una práctica suya puede contar qué pasó, también lo que no funcionó.',
  },
})

/** What people chose to tell, the latest first; nobody’s is above another’s. */
export function StoriesPage({ data }: PageOf<'communities.stories'>) {
  const { parts, reading } = useReadOn(data, (last) => call('communities.stories', { after: last.stories.at(-1)?.id }))
  const stories = parts.flatMap((part) => part.stories)
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
      <div className="stack">
        <p>{say.lead}</p>
        {stories.length === 0 && (
          <EmptyState action={<ButtonLink href={links.practices}>{say.practices}</ButtonLink>}>{say.none}</EmptyState>
        )}
      </div>
      {data.showcases.length > 0 && (
        <Section label={say.showcases}>
          {data.showcases.map((showcase) => (
            <div key={showcase.id} className={css.shelf}>
              <h3>
                <a href={links.showcase(showcase.id)}>{showcase.title}</a>
              </h3>
              {showcase.text && <p>{showcase.text}</p>}
              {showcase.stories.length > 0 && (
                <p className={css.onIt}>{formatList(showcase.stories.map(({ title }) => say.named(title)))}</p>
              )}
              <p className="small">
                {say.by(showcase.by, showcase.place)} {!showcase.isShown && <Pill>{say.own}</Pill>}
              </p>
            </div>
          ))}
        </Section>
      )}
      {stories.length > 0 && (
        <Section label={say.latest}>
          <StoryLines stories={stories} />
          <ShowMore reading={reading} />
        </Section>
      )}
    </Page>
  )
}
