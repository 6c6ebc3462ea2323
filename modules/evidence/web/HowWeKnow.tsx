import { valueText } from '#web/chart/unit.ts'
import { formatDate, formatNumber, locale, words } from '#web/words.ts'
import type { Measure, Point } from '../contract.ts'
import type { Reading } from '../measure.ts'
import css from './HowWeKnow.module.css'
import { unitOf } from './seen.ts'
import { purposeWords } from './purpose-words.ts'
import { directionWords } from './words.ts'

const say = words({
  counted: { en: 'What counts', es: 'Qué cuenta' },
  points: { en: 'Points', es: 'Puntos' },
  offMiddle: {
    en: (all: number, useful: number) => `${all}, of which ${useful} lie off the middle`,
    es: (all: number, useful: number) => `${all}, de los cuales ${useful} no están en la mitad`,
  },
  middle: { en: 'Middle (median)', es: 'Mitad (mediana)' },
  ofAll: { en: (value: string) => `${value}, of all points`, es: (value: string) => `${value}, de todos los puntos` },
  held: {
    en: (value: string, from: string, until: string) => `${value}, taken from ${from} to ${until} and held since`,
    es: (value: string, from: string, until: string) => `${value}, tomada del ${from} al ${until} y fija desde entonces`,
  },
  reason: {
    en: (reason: string, by: string, on: string) => `Because: “${reason}” (${by ? `${by}, ` : ''}${on})`,
    es: (reason: string, by: string, on: string) => `Porque: «${reason}» (${by ? `${by}, ` : ''}${on})`,
  },
  longest: { en: 'Longest run on one side', es: 'Racha más larga de un lado' },
  run: {
    en: (run: number, limit: number) => `${run}; chance rarely gives more than ${limit}`,
    es: (run: number, limit: number) => `${run}; el azar rara vez da más de ${limit}`,
  },
  crossings: { en: 'Times the line crosses the middle', es: 'Veces que la línea cruza la mitad' },
  crossed: {
    en: (times: number, minimum: number) => `${times}; chance rarely gives fewer than ${minimum}`,
    es: (times: number, minimum: number) => `${times}; el azar rara vez da menos de ${minimum}`,
  },
  rule: {
    en: 'Either of the two is a signal (run chart after Anhøj and Olesen, 2014).',
    es: 'Cualquiera de las dos es una señal (gráfico de rachas según Anhøj y Olesen, 2014).',
  },
  falseAlarm: {
    en: 'Where nothing but chance is at work, fewer than 5 in 100 such charts give one.',
    es: 'Donde solo actúa el azar, menos de 5 de cada 100 gráficos así dan una.',
  },
  cause: {
    en: 'A chart can show that something changed. Why it did is yours to say.',
    es: 'Un gráfico puede mostrar que algo cambió. Por qué, les toca decirlo a ustedes.',
  },
  better: { en: 'What it tells', es: 'Qué dice' },
})

/** The exact figures behind the sentence under a chart. */
export function HowWeKnow({ measure, reading }: { measure: Measure; reading: Reading<Point> }) {
  const { definition, purpose, direction, baseline } = measure
  const run = reading.kind === 'run' ? reading.run : null
  const middle = run ? valueText(unitOf(measure), run.median, locale) : ''
  const entries: [string, string][] = [
    [say.better, `${purposeWords[purpose]}. ${directionWords[direction]}.`],
    ...(definition ? [[say.counted, definition] as [string, string]] : []),
    [say.points, run ? say.offMiddle(run.points, run.useful) : formatNumber(measure.points.length)],
    ...(run
      ? ([
          [
            say.middle,
            baseline
              ? say.held(middle, formatDate(baseline.fromOn, 'full'), formatDate(baseline.untilOn, 'full'))
              : say.ofAll(middle),
          ],
          [say.longest, say.run(run.longestRun, run.longestRunLimit)],
          [say.crossings, say.crossed(run.crossings, run.crossingsMinimum)],
        ] as [string, string][])
      : []),
  ]
  return (
    <div className={css.know}>
      <dl>
        {entries.map(([term, told]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{told}</dd>
          </div>
        ))}
      </dl>
      {run && baseline && <p>{say.reason(baseline.reason, baseline.by, formatDate(baseline.at, 'full'))}</p>}
      {run && (
        <p>
          {say.rule} {!baseline && say.falseAlarm} {say.cause}
        </p>
      )}
    </div>
  )
}
