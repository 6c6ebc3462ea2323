import { useAct } from '#web/act.ts'
import type { PageOf } from '#web/at.tsx'
import { dropDraft } from '#web/drafts.ts'
import { links } from '#web/links.ts'
import { router } from '#web/router.tsx'
import { Page } from '#web/ui/Page.tsx'
import { words } from '#web/words.ts'
import { EMPTY_STORY, StoryForm } from './StoryForm.tsx'

const say = words({ title: { en: 'Tell its story', es: 'Contar su historia' } })

/** The story of a practice, by its own people. */
export function NewStoryPage({ data: { practice, version } }: PageOf<'practices.practice'>) {
  const name = `story.new.${practice.id}`
  const tell = useAct('communities.tellStory', {
    draft: name,
    done: ({ id }) => {
      dropDraft(name)
      router.history.push(links.story(id))
    },
  })
  return (
    <Page title={say.title} crumbs={<a href={links.practice(practice.id)}>{version.name}</a>}>
      <StoryForm
        name={name}
        begun={EMPTY_STORY}
        busy={tell.busy}
        problem={tell.problem}
        onSend={(story) => tell.run({ id: practice.id, story })}
        onNever={() => router.history.push(links.practice(practice.id))}
      />
    </Page>
  )
}
