import { SeenByEveryone } from '#modules/people/web/SeenBy.tsx'
import { useAct } from '#web/act.ts'
import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { router } from '#web/router.tsx'
import { Button } from '#web/ui/Button.tsx'
import { DialogButton } from '#web/ui/Dialog.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { later } from '#web/ui/later.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Aside, Page } from '#web/ui/Page.tsx'
import { Pill } from '#web/ui/Pill.tsx'
import { words } from '#web/words.ts'
import css from './Story.module.css'
import { StoryLines } from './StoryLines.tsx'

const ShowcaseForm = later(() => import('./ShowcaseForm.tsx').then((m) => m.ShowcaseForm))

const say = words({
  stories: { en: 'Stories', es: 'Historias' },
  by: {
    en: (who: string, place: string) => `Chosen by ${who}, ${place}`,
    es: (who: string, place: string) => `Elegidas por ${who}, ${place}`,
  },
  own: { en: 'Only you see it', es: 'Solo la ve usted' },
  mine: { en: 'This is yours', es: 'Esto es suyo' },
  change: { en: 'Change it', es: 'Cambiarla' },
  show: { en: 'Show it to everyone', es: 'Mostrarla a todos' },
  hide: { en: 'Take it back', es: 'Guardarla' },
  remove: { en: 'Take it away', es: 'Quitarla' },
  none: {
    en: 'None of its stories is shown at the moment. Their people may have taken them back.',
    es: 'Ninguna de sus historias se muestra por ahora. Su gente pudo haberlas guardado.',
  },
})

/** Stories side by side, in the order in which somebody put them, and why. */
export function ShowcasePage({ data: showcase }: PageOf<'communities.showcase'>) {
  const { id, version, title, text, by, place, isShown, mine, stories } = showcase
  const change = useAct('communities.changeShowcase')
  const remove = useAct('communities.removeShowcase', { done: () => router.history.push(links.stories) })
  const said = { title, text, storyIds: stories.map((story) => story.id) }
  const problem = change.problem ?? remove.problem
  return (
    <Page
      title={title}
      crumbs={
        <>
          <a href={links.stories}>{say.stories}</a> · {say.by(by, place)}
        </>
      }
      facts={isShown ? <SeenByEveryone /> : <Pill>{say.own}</Pill>}
      aside={
        mine && (
          <Aside label={say.mine}>
            <div className="stack">
              <DialogButton label={say.change} title={say.change}>
                {(close) => <ShowcaseForm stories={stories} showcase={showcase} onDone={close} />}
              </DialogButton>
              <Button
                look={isShown ? 'quiet' : 'main'}
                busy={change.busy}
                onClick={() => change.run({ id, version, shown: !isShown, showcase: said })}
              >
                {isShown ? say.hide : say.show}
              </Button>
              <Button look="plain" busy={remove.busy} onClick={() => remove.run({ id, removed: true })}>
                {say.remove}
              </Button>
              {problem && <Notice tone="problem">{problem}</Notice>}
            </div>
          </Aside>
        )
      }
    >
      <div className="stack">
        {text && <p className={css.lead}>{text}</p>}
        {stories.length > 0 ? <StoryLines stories={stories} /> : <EmptyState>{say.none}</EmptyState>}
      </div>
    </Page>
  )
}
