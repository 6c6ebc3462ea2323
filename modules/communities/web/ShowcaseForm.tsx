import { useAct } from '#web/act.ts'
import { links } from '#web/links.ts'
import { router } from '#web/router.tsx'
import { Button } from '#web/ui/Button.tsx'
import { CheckBox, Field, TextArea } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { useDraft } from '#web/ui/use-draft.ts'
import { words } from '#web/words.ts'
import type { Showcase, StoryLine } from '../contract.ts'
import css from './Story.module.css'

const say = words({
  title: { en: 'What they have in common', es: 'Qué tienen en común' },
  text: { en: 'Why you put them side by side', es: 'Por qué las pone juntas' },
  which: { en: 'Which stories', es: 'Qué historias' },
  order: { en: 'They stand in the order in which you choose them.', es: 'Quedan en el orden en que las elija.' },
  save: { en: 'Keep it', es: 'Guardarla' },
  only: { en: 'Only you see it until you show it.', es: 'Solo la ve usted hasta que la muestre.' },
})

/** Stories that are shown, put side by side: a title, why, which. */
export function ShowcaseForm({
  stories,
  showcase,
  onDone,
}: {
  stories: readonly StoryLine[]
  showcase?: Showcase
  onDone: () => void
}) {
  const { draft, set, drop } = useDraft(`showcase.${showcase?.id ?? 'new'}`, {
    title: showcase?.title ?? '',
    text: showcase?.text ?? '',
    storyIds: showcase?.stories.map(({ id }) => id) ?? [],
  })
  const finish = () => {
    drop()
    onDone()
  }
  const make = useAct('communities.makeShowcase', {
    done: ({ id }) => {
      finish()
      router.history.push(links.showcase(id))
    },
  })
  const change = useAct('communities.changeShowcase', { done: finish })
  const known = new Map([...(showcase?.stories ?? []), ...stories].map((story) => [story.id, story]))
  const { problem, busy } = showcase ? change : make
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        if (showcase) change.run({ id: showcase.id, version: showcase.version, shown: showcase.isShown, showcase: draft })
        else make.run({ showcase: draft })
      }}
    >
      <Field
        label={say.title}
        required
        maxLength={160}
        value={draft.title}
        onChange={({ target }) => set({ title: target.value })}
      />
      <TextArea
        label={say.text}
        rows={2}
        maxLength={2000}
        value={draft.text}
        onChange={({ target }) => set({ text: target.value })}
      />
      <fieldset className={css.which}>
        <legend>{say.which}</legend>
        <p className="small">{say.order}</p>
        {[...known.values()].map(({ id, title, whose }) => (
          <CheckBox
            key={id}
            label={`${title} · ${whose}`}
            checked={draft.storyIds.includes(id)}
            onChange={({ target }) =>
              set({ storyIds: target.checked ? [...draft.storyIds, id] : draft.storyIds.filter((one) => one !== id) })
            }
          />
        ))}
      </fieldset>
      {!showcase && <p className="small">{say.only}</p>}
      {problem && <Notice tone="problem">{problem}</Notice>}
      <Button type="submit" look="main" busy={busy}>
        {say.save}
      </Button>
    </form>
  )
}
