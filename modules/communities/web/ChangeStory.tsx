import { useAct } from '#web/act.ts'
import { dropDraft } from '#web/drafts.ts'
import { theirs } from '#web/problem.ts'
import { Page } from '#web/ui/Page.tsx'
import { words } from '#web/words.ts'
import type { Story } from '../contract.ts'
import { StoryForm } from './StoryForm.tsx'
import type { MetStory } from './StoryForm.tsx'

const say = words({ title: { en: 'Change the story', es: 'Cambiar la historia' } })

/** The same story, written on. What two people changed at once is shown twice, and nothing of it is lost. */
export function ChangeStory({ story, onDone }: { story: Story; onDone: () => void }) {
  const { id, version, title, what, forWhom, happened, failed, ask, pictures, shownAt } = story
  const name = `story.${id}`
  const change = useAct('communities.changeStory', {
    done: () => {
      dropDraft(name)
      onDone()
    },
  })
  return (
    <Page title={say.title} crumbs={title}>
      <StoryForm
        name={name}
        begun={{ title, what, forWhom, happened, failed, ask, pictures }}
        version={version}
        isShown={shownAt !== null}
        busy={change.busy}
        problem={change.problem}
        met={theirs(change.error) as MetStory | undefined}
        onSend={(said, from) => change.run({ id, version: from, story: said })}
        onNever={onDone}
      />
    </Page>
  )
}
