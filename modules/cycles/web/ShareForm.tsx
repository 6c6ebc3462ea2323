import { plural } from '#platform/words.ts'
import { useAct } from '#web/act.ts'
import { Button } from '#web/ui/Button.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { formatDate, words } from '#web/words.ts'
import { whyNotShare } from '../cycle.ts'
import css from './Share.module.css'
import { shareWords } from './words.ts'
import { useTyped, useWriting } from './writing.ts'

const say = words({
  lead: {
    en: 'Everyone who signs in can then read this page as it is on that day, and as it grows. It is your team’s choice, and you can take it back at any time.',
    es: 'Quien entre podrá leer esta página tal como esté ese día, y según crezca. Lo decide su equipo, y puede retirarlo cuando quiera.',
  },
  since: {
    en: (day: string) => `Shared since ${day}. What you write here is read by others at once.`,
    es: (day: string) => `Compartido desde el ${day}. Lo que escriba aquí lo leen otros de inmediato.`,
  },
  seen: { en: 'What others see', es: 'Lo que ven los demás' },
  kept: { en: 'What stays with your team', es: 'Lo que se queda en su equipo' },
  team: {
    en: (team: string, place: string) => `the name of your team and place: ${team}, ${place}`,
    es: (team: string, place: string) => `el nombre de su equipo y lugar: ${team}, ${place}`,
  },
  texts: {
    en: 'the question, the students it is for, the prediction, what you try, saw and learned, what you decided and what comes next',
    es: 'la pregunta, para qué estudiantes, la predicción, qué prueban, vieron y aprendieron, qué decidieron y qué sigue',
  },
  charts: {
    en: (count: number) =>
      `${count} ${plural('en', count, { one: 'chart with its numbers', other: 'charts with their numbers' })}`,
    es: (count: number) =>
      `${count} ${plural('es', count, { one: 'gráfico con sus números', other: 'gráficos con sus números' })}`,
  },
  ticked: {
    en: (count: number) =>
      `${count} ${plural('en', count, { one: 'quote or photo that you ticked', other: 'quotes and photos that you ticked' })}`,
    es: (count: number) => `${count} ${plural('es', count, { one: 'cita o foto que marcó', other: 'citas y fotos que marcó' })}`,
  },
  comments: { en: 'comments written from then on', es: 'los comentarios escritos desde entonces' },
  ramp: {
    en: 'earlier and later cycles only where they are shared themselves',
    es: 'los ciclos anteriores y posteriores solo si también se comparten',
  },
  meetings: { en: 'the notes of your meetings', es: 'las notas de sus reuniones' },
  notes: { en: 'notes beside single numbers', es: 'las notas junto a los números' },
  drafts: { en: 'what is typed and not saved yet', es: 'lo que se escribe y aún no se guarda' },
  earlier: {
    en: (count: number) => `comments written before (${count})`,
    es: (count: number) => `los comentarios escritos antes (${count})`,
  },
  unticked: {
    en: (count: number) => `quotes and photos that are not ticked (${count})`,
    es: (count: number) => `las citas y fotos sin marcar (${count})`,
  },
  names: { en: 'who is in your team, and who wrote what', es: 'quiénes forman su equipo y quién escribió qué' },
  leaders: {
    en: (place: string) => `Those who lead ${place} see it once they share a cycle of their own.`,
    es: (place: string) => `Quienes dirigen ${place} lo ven cuando comparten un ciclo propio.`,
  },
  doIt: { en: 'Share it', es: 'Compartirlo' },
  takeBack: { en: 'Take it back', es: 'Retirarlo' },
  notNow: { en: 'Not now', es: 'Ahora no' },
})

/** What goes and what stays, exactly; then the choice. */
export function ShareForm({ onDone }: { onDone: () => void }) {
  const { data, keep } = useWriting()
  const { cycle } = useTyped()
  const { team, measures, evidence, comments } = data
  const { id, sharedAt } = cycle
  const share = useAct('cycles.share', {
    done: (saved) => {
      keep(saved)
      onDone()
    },
    refusals: { CANNOT_SHARE: shareWords['nothing-written'] },
  })
  const ticked = evidence.filter(({ isShared }) => isShared).length
  const charts = measures.filter(({ points }) => points.length > 0).length
  const earlier = comments.filter(({ at }) => sharedAt === null || at < sharedAt).length
  const seen = [
    say.team(team.name, team.place),
    say.texts,
    charts > 0 && say.charts(charts),
    ticked > 0 && say.ticked(ticked),
    say.comments,
    data.ramp.length > 1 && say.ramp,
  ]
  const kept = [
    say.meetings,
    evidence.length > ticked && say.unticked(evidence.length - ticked),
    earlier > 0 && say.earlier(earlier),
    say.notes,
    say.names,
    say.drafts,
  ]
  const why = whyNotShare(cycle)
  return (
    <>
      <p>{sharedAt ? say.since(formatDate(sharedAt)) : say.lead}</p>
      <div className={css.lists}>
        <List label={say.seen} items={seen} />
        <List label={say.kept} items={kept} />
      </div>
      <p className="small">{say.leaders(team.place)}</p>
      {share.problem && <Notice tone="problem">{share.problem}</Notice>}
      <div className="row">
        {sharedAt ? (
          <Button busy={share.busy} onClick={() => share.run({ id, share: false })}>
            {say.takeBack}
          </Button>
        ) : (
          <>
            <Button
              look="main"
              busy={share.busy}
              disabledReason={why && shareWords[why]}
              onClick={() => share.run({ id, share: true })}
            >
              {say.doIt}
            </Button>
            <Button onClick={onDone}>{say.notNow}</Button>
          </>
        )}
      </div>
    </>
  )
}

const List = ({ label, items }: { label: string; items: readonly (string | false)[] }) => (
  <section>
    <h3>{label}</h3>
    <ul>{items.map((item) => item && <li key={item}>{item}</li>)}</ul>
  </section>
)
