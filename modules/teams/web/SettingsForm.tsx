import { useAct } from '#web/act.ts'
import { theirs } from '#web/problem.ts'
import { Button } from '#web/ui/Button.tsx'
import { Choice, Field, Radios } from '#web/ui/Field.tsx'
import { MetFields } from '#web/ui/MetFields.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { useDraft } from '#web/ui/use-draft.ts'
import { words } from '#web/words.ts'
import type { Team } from '../contract.ts'
import { VISIBILITIES } from '../team.ts'
import { ChosenTeams } from './ChosenTeams.tsx'
import css from './SettingsForm.module.css'
import { weekday } from './words.ts'

const say = words({
  name: { en: 'Name', es: 'Nombre' },
  purpose: { en: 'What for, in a sentence', es: 'Para qué, en una frase' },
  day: { en: 'Meets on', es: 'Se reúne los' },
  noDay: { en: 'No fixed day', es: 'Sin día fijo' },
  at: { en: 'At', es: 'A las' },
  seen: { en: 'Who sees its page', es: 'Quién ve su página' },
  team: { en: 'The team and its guests only', es: 'Solo el equipo y sus visitantes' },
  teams: { en: 'Also teams that we choose', es: 'También equipos que elegimos' },
  district: { en: 'Everyone in the district', es: 'Todo el distrito' },
  never: {
    en: 'Others see who we are and the cycles we share. Never meetings, notes, numbers or drafts.',
    es: 'Los demás ven quiénes somos y los ciclos que compartimos. Nunca reuniones, notas, números ni borradores.',
  },
  save: { en: 'Save', es: 'Guardar' },
})
const DAYS = [1, 2, 3, 4, 5, 6, 7]

/** Name, purpose, when it meets and who sees its page. */
export function SettingsForm({ team, close }: { team: Team; close: () => void }) {
  // What one types grew from this, however often the page reads itself anew meanwhile.
  const { draft, set: setDraft, drop } = useDraft(`team.${team.id}.settings`, { base: team, to: team })
  const { base, to } = draft
  const set = (changed: Partial<Team>) => setDraft({ to: { ...to, ...changed } })
  const change = useAct('teams.change', {
    done: () => {
      drop()
      close()
    },
  })
  const other = theirs(change.error) as Team | undefined
  const save = ({ id, name, purpose, visibility, meetsOnDay, meetsAt, shownTo }: Team, version: number) =>
    change.run({
      id,
      version,
      name,
      purpose,
      visibility,
      meetsOnDay,
      meetsAt: meetsAt || null,
      shownTo: shownTo.map((one) => one.id),
    })
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        save(to, base.version)
      }}
    >
      <Field
        label={say.name}
        value={to.name}
        required
        maxLength={120}
        onChange={({ target }) => set({ name: target.value })}
        problem={change.problemAt('name')}
      />
      <Field
        label={say.purpose}
        value={to.purpose}
        maxLength={400}
        onChange={({ target }) => set({ purpose: target.value })}
        problem={change.problemAt('purpose')}
      />
      <div className={css.when}>
        <Choice
          label={say.day}
          value={to.meetsOnDay ?? ''}
          onChange={({ target }) => set({ meetsOnDay: target.value ? Number(target.value) : null })}
        >
          <option value="">{say.noDay}</option>
          {DAYS.map((day) => (
            <option key={day} value={day}>
              {weekday(day)}
            </option>
          ))}
        </Choice>
        <Field
          label={say.at}
          type="time"
          value={to.meetsAt ?? ''}
          onChange={({ target }) => set({ meetsAt: target.value || null })}
        />
      </div>
      <Radios
        label={say.seen}
        options={VISIBILITIES.map((one) => ({ value: one, label: say[one] }))}
        value={to.visibility}
        onChange={(visibility) => set({ visibility })}
      />
      <p className="small">{say.never}</p>
      {to.visibility === 'teams' && (
        <ChosenTeams teamId={team.id} chosen={to.shownTo} choose={(shownTo) => set({ shownTo: [...shownTo] })} />
      )}
      {other ? (
        <MetFields
          key={other.version}
          base={base}
          mine={to}
          theirs={other}
          labels={{ name: say.name, purpose: say.purpose }}
          busy={change.busy}
          take={set}
          settle={(both) => {
            setDraft({ base: other, to: both })
            save(both, other.version)
          }}
        />
      ) : (
        <>
          {change.problem && <Notice tone="problem">{change.problem}</Notice>}
          <Button type="submit" look="main" busy={change.busy}>
            {say.save}
          </Button>
        </>
      )}
    </form>
  )
}
