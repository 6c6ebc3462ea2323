import { useAct } from '#web/act.ts'
import { Button } from '#web/ui/Button.tsx'
import { Field, TextArea } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { useDraft } from '#web/ui/use-draft.ts'
import { words } from '#web/words.ts'
import type { Phrase } from '#platform/words.ts'
import type { GatheringKind } from '../gathering.ts'
import type { Gathering } from '../contract.ts'

const say = words({
  title: { en: 'In a few words', es: 'En pocas palabras' },
  text: { en: 'More about it', es: 'Algo más' },
  when: { en: 'When', es: 'Cuándo' },
  open: {
    en: 'Leave it empty where you would rather agree on it together.',
    es: 'Déjelo vacío si prefieren acordarlo juntos.',
  },
  minutes: { en: 'For how many minutes', es: 'Cuántos minutos' },
  place: { en: 'Where', es: 'Dónde' },
  save: { en: 'Save', es: 'Guardar' },
  noDay: { en: 'Say on which day.', es: 'Diga qué día.' },
  welcome: { en: 'Welcome them', es: 'Recibirles' },
  taken: { en: 'Somebody has welcomed them already.', es: 'Alguien ya les recibe.' },
})
const titleHints = words({
  event: { en: 'Five drafts, read together', es: 'Cinco borradores, leídos juntos' },
  offer: { en: 'Come and see second period', es: 'Vengan a ver la segunda hora' },
  request: { en: 'I would like to see how you begin', es: 'Quisiera ver cómo empiezan' },
} satisfies Record<GatheringKind, Phrase>)

type Props = { communityId: string; kind: GatheringKind; gathering?: Gathering; onDone: () => void }

/** A day, a visit offered, a visit asked for; or the same changed. */
export function GatheringForm({ communityId, kind, gathering, onDone }: Props) {
  const { draft, set, drop } = useDraft(`gathering.${gathering?.id ?? `${communityId}.${kind}`}`, {
    title: gathering?.title ?? '',
    text: gathering?.text ?? '',
    place: gathering?.place ?? '',
    when: localOf(gathering?.beginsAt ?? null),
    minutes: String(gathering?.minutes ?? 60),
  })
  const options = {
    fields: ['title', 'text', 'place', 'minutes'],
    refusals: { NO_DAY: say.noDay },
    done: () => {
      drop()
      onDone()
    },
  }
  const gather = useAct('communities.gather', options)
  const change = useAct('communities.changeGathering', options)
  const act = gathering ? change : gather
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        const { title, text, place, when, minutes } = draft
        const of = { title, text, place, minutes: Number(minutes), beginsAt: when ? new Date(when).toISOString() : null }
        if (gathering) change.run({ id: gathering.id, gathering: of })
        else gather.run({ id: communityId, gathering: { kind, ...of } })
      }}
    >
      <Field
        label={say.title}
        placeholder={titleHints[kind]}
        required
        maxLength={120}
        value={draft.title}
        onChange={({ target }) => set({ title: target.value })}
        problem={act.problemAt('title')}
      />
      <TextArea
        label={say.text}
        rows={2}
        maxLength={2000}
        value={draft.text}
        onChange={({ target }) => set({ text: target.value })}
      />
      {(kind !== 'request' || gathering?.beginsAt) && (
        <>
          <When draft={draft} set={set} required={kind === 'event'} hint={kind === 'event' ? undefined : say.open} />
          <Field label={say.place} maxLength={160} value={draft.place} onChange={({ target }) => set({ place: target.value })} />
        </>
      )}
      {act.problem && <Notice tone="problem">{act.problem}</Notice>}
      <Button type="submit" look="main" busy={act.busy}>
        {say.save}
      </Button>
    </form>
  )
}

/** Whoever asks hears when and where. */
export function TakeUpForm({ gathering: { id }, onDone }: { gathering: Gathering; onDone: () => void }) {
  const { draft, set, drop } = useDraft(`gathering.${id}.welcome`, { when: '', minutes: '60', place: '' })
  const takeUp = useAct('communities.takeUp', {
    fields: ['place', 'minutes'],
    refusals: { CANNOT_TAKE_UP: say.taken },
    done: () => {
      drop()
      onDone()
    },
  })
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        takeUp.run({ id, beginsAt: new Date(draft.when).toISOString(), minutes: Number(draft.minutes), place: draft.place })
      }}
    >
      <When draft={draft} set={set} required />
      <Field
        label={say.place}
        required
        maxLength={160}
        value={draft.place}
        onChange={({ target }) => set({ place: target.value })}
        problem={takeUp.problemAt('place')}
      />
      {takeUp.problem && <Notice tone="problem">{takeUp.problem}</Notice>}
      <Button type="submit" look="main" busy={takeUp.busy}>
        {say.welcome}
      </Button>
    </form>
  )
}

type WhenProps = {
  draft: { when: string; minutes: string }
  set: (some: Partial<{ when: string; minutes: string }>) => void
  required: boolean
  hint?: string | undefined
}

const When = ({ draft, set, required, hint }: WhenProps) => (
  <>
    <Field
      label={say.when}
      hint={hint}
      type="datetime-local"
      required={required}
      value={draft.when}
      onChange={({ target }) => set({ when: target.value })}
    />
    <Field
      label={say.minutes}
      type="number"
      inputMode="numeric"
      min={5}
      max={1440}
      required
      value={draft.minutes}
      onChange={({ target }) => set({ minutes: target.value })}
    />
  </>
)

/** An instant as the browser’s own field writes it, in the time of this place. */
function localOf(at: string | null): string {
  if (!at) return ''
  const there = new Date(at)
  return new Date(there.getTime() - there.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}
