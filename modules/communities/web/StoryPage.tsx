import { useState } from 'react'
import { SeenByEveryone } from '#modules/people/web/SeenBy.tsx'
import { useAct } from '#web/act.ts'
import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { reasonIn } from '#web/problem.ts'
import { router } from '#web/router.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Aside, Page, Section } from '#web/ui/Page.tsx'
import { Pill } from '#web/ui/Pill.tsx'
import { formatDate, words } from '#web/words.ts'
import type { Story } from '../contract.ts'
import css from './Story.module.css'
import { ChangeStory } from './ChangeStory.tsx'
import { storyTexts } from './StoryForm.tsx'

const say = words({
  stories: { en: 'Stories', es: 'Historias' },
  own: { en: 'Only its people see it', es: 'Solo la ve su gente' },
  shown: { en: (on: string) => `Told to everyone on ${on}`, es: (on: string) => `Contada a todos el ${on}` },
  about: { en: 'The practice', es: 'La práctica' },
  stands: { en: 'It stands in', es: 'Está en' },
  ours: { en: 'This is yours', es: 'Esto es suyo' },
  change: { en: 'Change it', es: 'Cambiarla' },
  show: { en: 'Show it to everyone', es: 'Mostrarla a todos' },
  hide: { en: 'Take it back to yourselves', es: 'Guardarla para ustedes' },
  remove: { en: 'Take it away', es: 'Quitarla' },
})
const showWords = words({
  'practice-not-shown': { en: 'First show the practice itself.', es: 'Primero muestren la práctica.' },
  'needs-what': { en: 'Say first what you do.', es: 'Primero digan qué hacen.' },
  'needs-failed': {
    en: 'Say also what did not work: others trust a story that does.',
    es: 'Digan también lo que no funcionó: así se confía en una historia.',
  },
})

/** A story from top to bottom: what, for whom, what happened, what did not work, whom to ask. */
export function StoryPage({ data: story }: PageOf<'communities.story'>) {
  const [changing, setChanging] = useState(false)
  const { title, practice, whose, place, what, pictures, shownAt, showcases, mayWrite } = story
  if (changing) return <ChangeStory story={story} onDone={() => setChanging(false)} />
  return (
    <Page
      title={title}
      crumbs={
        <>
          <a href={links.stories}>{say.stories}</a> · {whose}
          {whose !== place && `, ${place}`}
        </>
      }
      facts={
        shownAt ? (
          <>
            <SeenByEveryone />
            <span className="small">{say.shown(formatDate(shownAt, 'full'))}</span>
          </>
        ) : (
          <Pill>{say.own}</Pill>
        )
      }
      aside={
        <>
          <Aside label={say.about}>
            <a href={links.practice(practice.id)}>{practice.name}</a>
          </Aside>
          {showcases.length > 0 && (
            <Aside label={say.stands}>
              {showcases.map(({ id, title: name }) => (
                <p key={id}>
                  <a href={links.showcase(id)}>{name}</a>
                </p>
              ))}
            </Aside>
          )}
          {mayWrite && (
            <Aside label={say.ours}>
              <Owners story={story} onChange={() => setChanging(true)} />
            </Aside>
          )}
        </>
      }
    >
      {what && <p className={css.lead}>{what}</p>}
      {pictures.length > 0 && (
        <div className={css.pictures}>
          {pictures.map(({ fileId, says }) => (
            <figure key={fileId}>
              <img src={`/files/${fileId}`} alt={says} loading="lazy" />
              {says && <figcaption className="small">{says}</figcaption>}
            </figure>
          ))}
        </div>
      )}
      {(['forWhom', 'happened', 'failed', 'ask'] as const).map(
        (part) =>
          story[part] && (
            <Section key={part} label={storyTexts[part]}>
              <p className={`${css.text} ${part === 'failed' ? css.failed : ''}`}>{story[part]}</p>
            </Section>
          ),
      )}
    </Page>
  )
}

function Owners({ story: { id, shownAt, practice }, onChange }: { story: Story; onChange: () => void }) {
  const show = useAct('communities.showStory')
  const remove = useAct('communities.removeStory', { done: () => router.history.push(links.practice(practice.id)) })
  const reason = reasonIn(show.error) as keyof typeof showWords | undefined
  return (
    <div className="stack">
      <Button onClick={onChange}>{say.change}</Button>
      <Button look={shownAt ? 'quiet' : 'main'} busy={show.busy} onClick={() => show.run({ id, shown: shownAt === null })}>
        {shownAt ? say.hide : say.show}
      </Button>
      <Button look="plain" busy={remove.busy} onClick={() => remove.run({ id, removed: true })}>
        {say.remove}
      </Button>
      {show.problem && <Notice tone="problem">{reason ? showWords[reason] : show.problem}</Notice>}
      {remove.problem && <Notice tone="problem">{remove.problem}</Notice>}
    </div>
  )
}
