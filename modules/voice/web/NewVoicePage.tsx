import type { PageOf } from '#web/at.tsx'
import { useAct } from '#web/act.ts'
import { links } from '#web/links.ts'
import { codeOf, reasonIn } from '#web/problem.ts'
import { router } from '#web/router.tsx'
import { Button } from '#web/ui/Button.tsx'
import { CheckBox, Radios, TextArea } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { OneOf } from '#web/ui/OneOf.tsx'
import { Page } from '#web/ui/Page.tsx'
import { useDraft } from '#web/ui/use-draft.ts'
import { formatList, words } from '#web/words.ts'
import { VOICE_KINDS } from '../voice.ts'
import type { RaiseProblem, VoiceKind } from '../voice.ts'
import { DeskChoice, deskOf } from './DeskChoice.tsx'
import { kindWords, raiseWords } from './words.ts'

const say = words({
  title: { en: 'Raise something', es: 'Plantear algo' },
  voices: { en: 'Voices and answers', es: 'Voces y respuestas' },
  kind: { en: 'What is it?', es: '¿Qué es?' },
  text: { en: 'In your words', es: 'Con sus palabras' },
  to: { en: 'Who can act on it?', es: '¿Quién puede actuar?' },
  toHint: {
    en: 'If it is not theirs, they pass it on and say why.',
    es: 'Si no les toca, lo pasan y dicen por qué.',
  },
  reads: { en: (names: string) => `${names} will read it.`, es: (names: string) => `Lo leerá ${names}.` },
  how: { en: 'Your name', es: 'Su nombre' },
  named: { en: 'With my name', es: 'Con mi nombre' },
  confidence: { en: 'In confidence', es: 'En confianza' },
  confidenceHint: {
    en: 'They learn what you say and not who you are. It reaches them tomorrow, together with all others of the day; the answer reaches you.',
    es: 'Sabrán lo que dice y no quién es. Les llega mañana, junto con todo lo del día; la respuesta le llega a usted.',
  },
  limits: {
    en: 'What you tell can say who you are: leave out what only you could know. Whoever runs the server could look it up in the database; no page, letter, search or export shows it.',
    es: 'Lo que cuenta puede decir quién es: omita lo que solo usted podría saber. Quien administra el servidor podría verlo en la base de datos; ninguna página, carta, búsqueda ni exportación lo muestra.',
  },
  show: {
    en: 'Once it is answered, everyone may read question and answer, without my name',
    es: 'Cuando se responda, todos pueden leer la pregunta y la respuesta, sin mi nombre',
  },
  send: { en: 'Send', es: 'Enviar' },
  first: { en: 'Choose who can act on it.', es: 'Elija quién puede actuar.' },
})

const EMPTY = { kind: 'question' as VoiceKind, text: '', to: '', how: 'named' as 'named' | 'confidence', mayShow: false }

export function NewVoicePage({ data: desks }: PageOf<'voice.desks'>) {
  const { draft, set, drop } = useDraft('voice.new', EMPTY)
  const act = useAct('voice.raise', {
    draft: 'voice.new',
    done: () => {
      drop()
      router.history.push(links.voices)
    },
  })
  const to = deskOf(draft.to)
  const reason = codeOf(act.error) === 'CANNOT_RAISE' ? (reasonIn(act.error) as RaiseProblem) : null
  return (
    <Page title={say.title} crumbs={<a href={links.voices}>{say.voices}</a>}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          if (!to) return
          act.run({ kind: draft.kind, text: draft.text, to, inConfidence: draft.how === 'confidence', mayShow: draft.mayShow })
        }}
      >
        <OneOf
          legend={say.kind}
          options={VOICE_KINDS.map((value) => ({ value, label: kindWords[value] }))}
          value={draft.kind}
          onChange={(kind) => set({ kind })}
        />
        <TextArea
          label={say.text}
          rows={4}
          required
          maxLength={4000}
          value={draft.text}
          onChange={({ target }) => set({ text: target.value })}
        />
        <DeskChoice label={say.to} hint={say.toHint} desks={desks} value={draft.to} onChange={(value) => set({ to: value })} />
        <Readers desks={desks} value={draft.to} />
        <Radios
          label={say.how}
          options={[
            { value: 'named', label: say.named },
            { value: 'confidence', label: say.confidence, hint: say.confidenceHint },
          ]}
          value={draft.how}
          onChange={(how) => set({ how })}
        />
        {draft.how === 'confidence' && <Notice>{say.limits}</Notice>}
        <CheckBox label={say.show} checked={draft.mayShow} onChange={({ target }) => set({ mayShow: target.checked })} />
        {act.problem && <Notice tone="problem">{reason ? raiseWords[reason] : act.problem}</Notice>}
        <div className="row">
          <Button type="submit" look="main" busy={act.busy} disabledReason={to ? null : say.first}>
            {say.send}
          </Button>
        </div>
      </form>
    </Page>
  )
}

/** By name, before it is sent: who will read it. */
function Readers({ desks, value }: { desks: PageOf<'voice.desks'>['data']; value: string }) {
  const to = deskOf(value)
  if (to?.kind !== 'level') return null
  const desk = desks.find(({ level, placeId }) => level === to.level && placeId === to.placeId)
  return desk ? <p className="small">{say.reads(formatList(desk.people.map(({ name }) => name)))}</p> : null
}
