import { useAct } from '#web/act.ts'
import { Button } from '#web/ui/Button.tsx'
import { Field, TextArea } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { useDraft } from '#web/ui/use-draft.ts'
import { words } from '#web/words.ts'
import type { Draft } from '../contract.ts'
import { NOTICE_DAYS, whyNotGiveNotice } from '../notice.ts'
import { plusDays } from './days.ts'
import { noticeProblems } from './notice-words.ts'

const say = words({
  why: { en: 'Why you ask, and what you will do with it', es: 'Para qué pregunta, y qué hará con ello' },
  inEnglish: { en: 'in English', es: 'en inglés' },
  inSpanish: { en: 'in Spanish', es: 'en español' },
  contact: { en: 'Whom families can ask', es: 'A quién pueden preguntar las familias' },
  contactHint: {
    en: 'A name or an office, with a telephone or an address. Everyone with the link reads it.',
    es: 'Un nombre o una oficina, con un teléfono o una dirección. Lo lee cualquiera que tenga el enlace.',
  },
  until: { en: 'They can say no until', es: 'Pueden decir que no hasta' },
  give: { en: 'Freeze the questions and make the notice', es: 'Fijar las preguntas y hacer el aviso' },
  unsaved: { en: 'Save what you changed first.', es: 'Guarde primero lo que cambió.' },
  whole: { en: 'Say why in both languages, and whom to ask.', es: 'Diga para qué en los dos idiomas, y a quién preguntar.' },
  changed: {
    en: 'Somebody else changed it meanwhile. Load the page to see theirs.',
    es: 'Otra persona la cambió mientras tanto. Cargue la página para verlo.',
  },
})

type Props = { draft: Draft; isSaved: boolean; onGiven: (now: Draft) => void }

/** What a team tells families in its own words. */
export function NoticeForm({ draft, isSaved, onGiven }: Props) {
  const { id, version, today, notice } = draft
  const form = useDraft(`survey.notice.${id}`, {
    en: notice?.why.en ?? '',
    es: notice?.why.es ?? '',
    contact: notice?.contact ?? '',
    untilOn: plusDays(today, NOTICE_DAYS + 4),
  })
  const { en, es, contact, untilOn } = form.draft
  const give = useAct('surveys.giveNotice', {
    done: (now) => {
      form.drop()
      onGiven(now)
    },
    refusals: { CONFLICT: say.changed },
  })
  const problem = whyNotGiveNotice(draft, { today, untilOn })
  const isWhole = [en, es, contact].every((text) => text.trim() !== '')
  const reason = !isSaved ? say.unsaved : problem ? noticeProblems[problem] : isWhole ? null : say.whole
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        if (!reason) give.run({ id, version, why: { en, es }, contact, untilOn })
      }}
    >
      <TextArea
        label={`${say.why}, ${say.inEnglish}`}
        rows={2}
        maxLength={600}
        value={en}
        onChange={({ target }) => form.set({ en: target.value })}
      />
      <TextArea
        label={`${say.why}, ${say.inSpanish}`}
        rows={2}
        maxLength={600}
        value={es}
        onChange={({ target }) => form.set({ es: target.value })}
      />
      <Field
        label={say.contact}
        hint={say.contactHint}
        maxLength={200}
        value={contact}
        onChange={({ target }) => form.set({ contact: target.value })}
      />
      <Field
        label={say.until}
        type="date"
        min={plusDays(today, NOTICE_DAYS)}
        defaultValue={untilOn}
        onChange={({ target }) => form.set({ untilOn: target.value })}
      />
      {give.problem && <Notice tone="problem">{give.problem}</Notice>}
      <div className="row">
        <Button type="submit" busy={give.busy} disabledReason={reason}>
          {say.give}
        </Button>
      </div>
    </form>
  )
}
