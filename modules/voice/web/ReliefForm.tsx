import { useRoleName } from '#modules/people/web/roles.ts'
import { today } from '#web/today.ts'
import { ROLES } from '#modules/people/role.ts'
import type { Role } from '#modules/people/role.ts'
import { useAct } from '#web/act.ts'
import { links } from '#web/links.ts'
import { codeOf, reasonIn } from '#web/problem.ts'
import { router } from '#web/router.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Choice, Field, TextArea } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { useDraft } from '#web/ui/use-draft.ts'
import { words } from '#web/words.ts'
import type { Phrase } from '#platform/words.ts'
import type { ReliefProblem } from '../relief.ts'
import css from './Voice.module.css'

const say = words({
  what: { en: 'What is not asked any more', es: 'Qué ya no se pide' },
  why: { en: 'Why it could go', es: 'Por qué podía dejarse' },
  where: { en: 'Where', es: 'Dónde' },
  on: { en: 'Since', es: 'Desde' },
  role: { en: 'Whom it frees', es: 'A quiénes libera' },
  hours: { en: 'Hours a year, each', es: 'Horas al año, cada persona' },
  another: { en: 'Another role', es: 'Otro puesto' },
  counted: {
    en: 'How many they are is counted from the list of people, on this day.',
    es: 'Cuántas personas son se cuenta en la lista de personas, en este día.',
  },
  send: { en: 'Say that it is stopped', es: 'Decir que ya no se pide' },
})
const problems = words({
  'not-leading': { en: 'Whoever leads that place can say so.', es: 'Puede decirlo quien dirige ese lugar.' },
  'role-twice': { en: 'One role stands here twice.', es: 'Un puesto aparece dos veces.' },
  'nobody-in-role': { en: 'Nobody holds one of these roles there.', es: 'Nadie tiene ahí uno de esos puestos.' },
  'in-future': { en: 'Say it once it is gone: today or before.', es: 'Dígalo cuando ya no se pida: hoy o antes.' },
} satisfies Record<ReliefProblem, Phrase>)

type Props = { places: readonly { id: string; name: string }[]; voiceId?: string; onDone?: () => void }

/** What was stopped, and the hours that each in a role gets back. */
export function ReliefForm({ places, voiceId, onDone }: Props) {
  const roleName = useRoleName()
  const { draft, set, drop } = useDraft(`relief.new.${voiceId ?? ''}`, {
    what: '',
    why: '',
    placeId: places[0]?.id ?? '',
    stoppedOn: today(),
    hours: [{ key: 0, role: 'teacher' as Role, hours: '' }],
  })
  const act = useAct('voice.relieve', {
    done: () => {
      drop()
      onDone?.()
      if (voiceId) router.history.push(links.voice(voiceId))
    },
  })
  const reason = codeOf(act.error) === 'CANNOT_RELIEVE' ? (reasonIn(act.error) as ReliefProblem) : null
  const change = (at: number, to: Partial<(typeof draft.hours)[number]>) =>
    set({ hours: draft.hours.map((one, index) => (index === at ? { ...one, ...to } : one)) })
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        const hours = draft.hours.map(({ role, hours: each }) => ({ role, hours: Number(each) }))
        act.run({ ...draft, hours, ...(voiceId ? { voiceId } : {}) })
      }}
    >
      <Field
        label={say.what}
        required
        maxLength={300}
        value={draft.what}
        onChange={({ target }) => set({ what: target.value })}
      />
      <TextArea
        label={say.why}
        rows={2}
        maxLength={2000}
        value={draft.why}
        onChange={({ target }) => set({ why: target.value })}
      />
      <Choice label={say.where} value={draft.placeId} onChange={({ target }) => set({ placeId: target.value })}>
        {places.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Choice>
      <Field
        label={say.on}
        type="date"
        required
        value={draft.stoppedOn}
        onChange={({ target }) => set({ stoppedOn: target.value })}
      />
      {draft.hours.map((one, at) => (
        <div key={one.key} className={css.role}>
          <Choice label={say.role} value={one.role} onChange={({ target }) => change(at, { role: target.value as Role })}>
            {ROLES.map((role) => (
              <option key={role} value={role}>
                {roleName(role)}
              </option>
            ))}
          </Choice>
          <Field
            label={say.hours}
            type="number"
            inputMode="decimal"
            min={0.1}
            max={2000}
            step="any"
            required
            value={one.hours}
            onChange={({ target }) => change(at, { hours: target.value })}
          />
        </div>
      ))}
      <p className="small">{say.counted}</p>
      {act.problem && <Notice tone="problem">{reason ? problems[reason] : act.problem}</Notice>}
      <div className="row">
        <Button type="submit" look="main" busy={act.busy}>
          {say.send}
        </Button>
        <Button
          look="plain"
          onClick={() =>
            set({
              hours: [
                ...draft.hours,
                {
                  key: draft.hours.length,
                  role: ROLES.find((role) => draft.hours.every((one) => one.role !== role)) ?? 'teacher',
                  hours: '',
                },
              ],
            })
          }
        >
          {say.another}
        </Button>
      </div>
    </form>
  )
}
