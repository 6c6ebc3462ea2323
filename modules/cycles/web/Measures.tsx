import { useMemo } from 'react'
import type { CycleMark } from '#modules/evidence/web/seen.ts'
import { useMe } from '#web/me.ts'
import { DialogButton } from '#web/ui/Dialog.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Section } from '#web/ui/Page.tsx'
import { later } from '#web/ui/later.tsx'
import { words } from '#web/words.ts'
import { cycleMarks } from './cycle-marks.ts'
import css from './Measures.module.css'
import { MeasureMenu } from './MeasureMenu.tsx'
import { useWriting } from './writing.ts'
import type { MeasureInput } from '#modules/evidence/contract.ts'
import type { CyclePage } from '../contract.ts'

const AddNumbers = later(() => import('#modules/evidence/web/AddNumbers.tsx').then((m) => m.AddNumbers))
// Texts are read first; the room a chart takes is kept for it.
const MeasureChart = later(
  () => import('#modules/evidence/web/MeasureChart.tsx').then((m) => m.MeasureChart),
  <div className={css.room} />,
)
const Lag = later(() => import('./Lag.tsx').then((m) => m.Lag), null)
const StudentChecks = later(() => import('./StudentChecks.tsx').then((m) => m.StudentChecks), null)
const ChooseMeasure = later(() => import('./ChooseMeasure.tsx').then((m) => m.ChooseMeasure))
const say = words({
  label: { en: 'What we measure', es: 'Qué medimos' },
  none: {
    en: 'Nothing is measured yet. Sorting a class’s work into three piles takes a minute, and says more than it seems.',
    es: 'Todavía no se mide nada. Ordenar los trabajos de una clase en tres montones toma un minuto y dice más de lo que parece.',
  },
  noneElsewhere: {
    en: 'Nothing is measured yet. One number a week is enough to see something.',
    es: 'Todavía no se mide nada. Un número por semana basta para ver algo.',
  },
  choose: { en: 'Choose what to measure', es: 'Elegir qué medir' },
  another: { en: 'Measure something else too', es: 'Medir también otra cosa' },
  hours: { en: 'Watch our hours too', es: 'Cuidar también nuestras horas' },
  hoursWhy: {
    en: 'What might suffer from it? Your own hours are a good thing to watch.',
    es: '¿Qué podría empeorar? Sus propias horas son algo bueno que cuidar.',
  },
  hoursName: { en: 'Our hours a week on this', es: 'Nuestras horas por semana en esto' },
  hoursUnit: { en: 'hours a week', es: 'horas por semana' },
  noneToShow: {
    en: 'No results that may be shown: they are withheld to protect students, or have no day.',
    es: 'No hay resultados que puedan mostrarse: se reservan para proteger a estudiantes o no tienen día.',
  },
  noNumbers: { en: 'No numbers yet.', es: 'Todavía no hay números.' },
  addFirst: { en: 'Add the first numbers', es: 'Añadir los primeros números' },
  add: { en: 'Add this week’s numbers', es: 'Añadir los números de esta semana' },
})

/** The charts of this cycle, each growing where it stands. */
export function Measures() {
  const { data, mayWrite } = useWriting()
  const { measures } = data
  const timeZone = useMe()?.district.timeZone ?? 'UTC'
  const marks = useMemo(() => cycleMarks(data, timeZone), [data, timeZone])
  const shown = mayWrite ? measures : measures.filter(({ points }) => points.length > 0)
  if (shown.length === 0 && !mayWrite) return null
  const isUnbalanced = measures.length > 0 && !measures.some(({ purpose }) => purpose === 'balancing')
  return (
    <Section label={say.label} id="measures">
      {shown.length === 0 ? (
        <EmptyState action={<Choose label={say.choose} look="quiet" />}>
          {data.team.level === 'classroom' ? say.none : say.noneElsewhere}
        </EmptyState>
      ) : (
        <>
          {shown.map((measure) => (
            <OneMeasure key={measure.id} measure={measure} marks={marks} />
          ))}
          <Lag />
          {mayWrite && (
            <div className={css.more}>
              <Choose label={say.another} look="plain" />
              {isUnbalanced && (
                <>
                  <p className={`small ${css.why}`}>{say.hoursWhy}</p>
                  <Choose
                    label={say.hours}
                    look="plain"
                    begin={{ name: say.hoursName, kind: 'mean', unit: say.hoursUnit, purpose: 'balancing', direction: 'down' }}
                  />
                </>
              )}
            </div>
          )}
        </>
      )}
      {mayWrite && data.team.level === 'classroom' && <StudentChecks />}
    </Section>
  )
}

type ChooseProps = { label: string; look: 'quiet' | 'plain'; begin?: Partial<MeasureInput> }

const Choose = ({ label, look, begin }: ChooseProps) => (
  <DialogButton label={label} title={label} look={look}>
    {(close) => <ChooseMeasure {...(begin && { begin })} onDone={close} />}
  </DialogButton>
)

type Measure = CyclePage['measures'][number]

function OneMeasure({ measure, marks }: { measure: Measure; marks: readonly CycleMark[] }) {
  const { data, mayWrite } = useWriting()
  const isEmpty = measure.points.length === 0
  const controls = mayWrite && (
    <>
      {!measure.drawnFrom && (
        <DialogButton label={isEmpty ? say.addFirst : say.add} title={measure.name} look={isEmpty ? 'quiet' : 'plain'}>
          {(close) => <AddNumbers measure={measure} onDone={close} />}
        </DialogButton>
      )}
      <MeasureMenu measure={measure} triedFrom={data.cycle.triedFrom} />
    </>
  )
  return isEmpty ? (
    <div className="stack">
      <h3>{measure.name}</h3>
      <EmptyState action={controls}>
        {measure.drawnFrom ? say.noneToShow : say.noNumbers} {measure.definition}
      </EmptyState>
    </div>
  ) : (
    <MeasureChart measure={measure} marks={marks}>
      {controls}
    </MeasureChart>
  )
}
