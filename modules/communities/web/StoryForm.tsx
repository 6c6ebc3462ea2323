import { PhotoButton } from '#modules/teams/web/meeting/PhotoButton.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Field, TextArea } from '#web/ui/Field.tsx'
import { FormEnd } from '#web/ui/FormEnd.tsx'
import { MetFields } from '#web/ui/MetFields.tsx'
import { useDraft } from '#web/ui/use-draft.ts'
import { words } from '#web/words.ts'
import type { StoryInput } from '../story-contract.ts'
import post from './Community.module.css'
import css from './Story.module.css'

/** The parts of a story, as one reads and as one writes them. */
export const storyTexts = words({
  what: { en: 'What we do', es: 'Qué hacemos' },
  forWhom: { en: 'For whom', es: 'Para quién' },
  happened: { en: 'What happened', es: 'Qué pasó' },
  failed: { en: 'What did not work', es: 'Qué no funcionó' },
  ask: { en: 'Whom to ask', es: 'A quién preguntar' },
})
const say = words({
  title: { en: 'Its title', es: 'Su título' },
  titleHint: { en: 'Ninety seconds in their own language', es: 'Noventa segundos en su propio idioma' },
  shows: { en: 'What does it show? No names or faces of students.', es: '¿Qué muestra? Sin nombres ni caras de estudiantes.' },
  sent: { en: 'The picture you add', es: 'La imagen que añade' },
  without: { en: 'Without it', es: 'Sin ella' },
  save: { en: 'Keep it', es: 'Guardarla' },
  only: { en: 'Only its people see it until you show it.', es: 'Solo la ve su gente hasta que la muestren.' },
  shown: { en: 'It is told to everyone: they read what you change.', es: 'Se cuenta a todos: leerán lo que cambie.' },
})
const MOST_PICTURES = 8
export const EMPTY_STORY: StoryInput = { title: '', what: '', forWhom: '', happened: '', failed: '', ask: '', pictures: [] }
/** What somebody else kept meanwhile: the pictures are one's own. */
export type MetStory = Omit<StoryInput, 'pictures'> & { version: number }

type Props = {
  name: string
  begun: StoryInput
  /** Which version it grows from. */
  version?: number
  busy: boolean
  problem: string | null
  met?: MetStory | undefined
  isShown?: boolean
  onSend: (story: StoryInput, from: number) => void
  onNever: () => void
}

/** What, for whom, what happened, what did not work, whom to ask; pictures. */
export function StoryForm({ name, begun, version = 0, busy, problem, met, isShown = false, onSend, onNever }: Props) {
  // What one types grew from this, however often the page reads itself anew meanwhile.
  const { draft: kept, set: keep, drop } = useDraft(name, { from: version, base: begun, to: begun })
  const { from, base, to: draft } = kept
  const set = (some: Partial<StoryInput>) => keep({ to: { ...draft, ...some } })
  const says = (fileId: string, text: string) =>
    set({ pictures: draft.pictures.map((one) => (one.fileId === fileId ? { fileId, says: text } : one)) })
  return (
    <form
      className={`stack ${css.form}`}
      onSubmit={(event) => {
        event.preventDefault()
        onSend(draft, from)
      }}
    >
      <Field
        label={say.title}
        placeholder={say.titleHint}
        required
        maxLength={160}
        value={draft.title}
        onChange={({ target }) => set({ title: target.value })}
      />
      {(['what', 'forWhom', 'happened', 'failed', 'ask'] as const).map((part) => (
        <TextArea
          key={part}
          label={storyTexts[part]}
          rows={part === 'ask' || part === 'forWhom' ? 2 : 4}
          maxLength={part === 'ask' ? 1000 : part === 'forWhom' ? 2000 : 3000}
          value={draft[part]}
          onChange={({ target }) => set({ [part]: target.value })}
        />
      ))}
      {draft.pictures.length > 0 && (
        <ul className={`plain stack ${post.sent}`}>
          {draft.pictures.map(({ fileId, says: text }) => (
            <li key={fileId}>
              <img src={`/files/${fileId}`} alt={say.sent} />
              <Field label={say.shows} maxLength={300} value={text} onChange={({ target }) => says(fileId, target.value)} />
              <Button look="plain" onClick={() => set({ pictures: draft.pictures.filter((one) => one.fileId !== fileId) })}>
                {say.without}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {draft.pictures.length < MOST_PICTURES && (
        <div className="row">
          <PhotoButton sent={(fileId) => set({ pictures: [...draft.pictures, { fileId, says: '' }] })} />
        </div>
      )}
      <p className="small">{isShown ? say.shown : say.only}</p>
      {met ? (
        <Met
          key={met.version}
          base={base}
          mine={draft}
          met={met}
          busy={busy}
          take={set}
          settle={(theirs, both) => {
            keep({ from: met.version, base: theirs, to: both })
            onSend(both, met.version)
          }}
        />
      ) : (
        <FormEnd
          send={say.save}
          busy={busy}
          problem={problem}
          onNever={() => {
            drop()
            onNever()
          }}
        />
      )}
    </form>
  )
}

type MetProps = {
  base: StoryInput
  mine: StoryInput
  met: MetStory
  busy: boolean
  take: (chosen: Partial<StoryInput>) => void
  settle: (theirs: StoryInput, both: StoryInput) => void
}

function Met({ base, mine, met: { version: _version, ...texts }, busy, take, settle }: MetProps) {
  const theirs = { ...texts, pictures: base.pictures }
  const labels = { title: say.title, ...storyTexts }
  return (
    <MetFields
      base={base}
      mine={mine}
      theirs={theirs}
      labels={labels}
      busy={busy}
      take={take}
      settle={(both) => settle(theirs, both)}
    />
  )
}
