import type { PageOf } from '#web/at.tsx'
import { ChartFigure } from '#web/chart/ChartFigure.tsx'
import { links } from '#web/links.ts'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Page, Section } from '#web/ui/Page.tsx'
import { Table } from '#web/ui/Table.tsx'
import { levelWords } from '#modules/people/web/words.ts'
import { formatList, formatPercent, words } from '#web/words.ts'
import type { Doing, Results } from '../contract.ts'
import { askedNotDone } from '../figures.ts'
import { levelsChart } from './levels-chart.ts'
import type { LevelItem } from './levels-chart.ts'
import { bandsWord, bandWords, inPage } from './words.ts'

const say = words({
  title: { en: 'The mirror', es: 'El espejo' },
  listening: { en: 'Listening', es: 'Escuchar' },
  lead: {
    en: 'The same experience, asked at every level: do adults get to learn as we ask students to?',
    es: 'La misma experiencia, preguntada en cada nivel: ¿los adultos aprenden como pedimos a los estudiantes?',
  },
  none: {
    en: 'Nobody was asked yet. A district team can begin a mirror from Listening.',
    es: 'Todavía no se preguntó a nadie. Un equipo del distrito puede empezar un espejo desde Escuchar.',
  },
  chart: { en: 'Who says “often” or “nearly always”', es: 'Quiénes dicen «a menudo» o «casi siempre»' },
  same: {
    en: 'Nowhere do adults clearly stand below students.',
    es: 'En nada están los adultos claramente por debajo de los estudiantes.',
  },
  below: {
    en: (item: string, band: string, share: string, students: string) => `“${item}”: ${band} ${share}, students ${students}.`,
    es: (item: string, band: string, share: string, students: string) => `«${item}»: ${band} ${share}, estudiantes ${students}.`,
  },
  asks: {
    en: 'Here we ask of students what we do not do ourselves:',
    es: 'Aquí pedimos a los estudiantes lo que no hacemos nosotros:',
  },
  question: { en: 'Question', es: 'Pregunta' },
  level: { en: 'Level', es: 'Nivel' },
  share: { en: 'Favourable', es: 'Favorables' },
  likely: { en: 'Likely', es: 'Probable' },
  ours: { en: 'What we do ourselves', es: 'Lo que hacemos nosotros' },
  oursLead: {
    en: 'Teams of each level in the whole district, in the last year. No goal line, no school: a place to look at ourselves.',
    es: 'Equipos de cada nivel en todo el distrito, en el último año. Sin meta y sin escuelas: un lugar para mirarnos.',
  },
  inquire: { en: 'inquire into their own practice', es: 'indagan su propia práctica' },
  look: { en: 'look at evidence together', es: 'miran evidencias juntos' },
  changed: { en: 'changed a practice', es: 'cambiaron una práctica' },
  across: { en: 'learn with another level', es: 'aprenden con otro nivel' },
  failed: { en: 'shared a prediction that failed', es: 'compartieron una predicción fallida' },
  small: {
    en: 'Fewer than five teams: only what they share is shown.',
    es: 'Menos de cinco equipos: solo se muestra lo que comparten.',
  },
  named: {
    en: 'Too few to hide, and so in their own names, answered first',
    es: 'Son muy pocos para ocultarse; con su nombre respondieron primero',
  },
  details: { en: 'All the results', es: 'Todos los resultados' },
})

export function MirrorPage({ data: { results, doing } }: PageOf<'surveys.mirror'>) {
  return (
    <Page
      title={say.title}
      crumbs={<a href={links.listening}>{say.listening}</a>}
      facts={<span className="small">{say.lead}</span>}
    >
      <Section label={say.chart}>{results ? <Chart results={results} /> : <EmptyState>{say.none}</EmptyState>}</Section>
      <Section label={say.ours}>
        <p className="small">{say.oursLead}</p>
        <Ourselves doing={doing} />
      </Section>
    </Page>
  )
}

function Chart({ results }: { results: Results }) {
  const levels = results.groups.filter(({ place }) => !place)
  const items = results.items.flatMap((item): LevelItem[] => {
    const bars = levels.flatMap(({ bands, figures }) => {
      const figure = figures.find(({ itemId }) => itemId === item.id)?.figure
      return figure
        ? [
            {
              label: bandsWord(bands),
              share: figure.share,
              lower: figure.lower,
              upper: figure.upper,
              shown: formatPercent(figure.share),
            },
          ]
        : []
    })
    return bars.length > 0 ? [{ text: inPage(item.text), bars }] : []
  })
  const below = askedNotDone(results.groups)
  const sentences = below.map(({ itemId, band, share, students }) =>
    say.below(
      inPage(results.items.find(({ id }) => id === itemId)!.text),
      bandWords[band],
      formatPercent(share),
      formatPercent(students),
    ),
  )
  const said = sentences.length > 0 ? [say.asks, ...sentences].join(' ') : say.same
  const body = items.flatMap(({ text, bars }) =>
    bars.map((bar) => [text, bar.label, bar.share, `${formatPercent(bar.lower)}–${formatPercent(bar.upper)}`]),
  )
  return (
    <>
      <ChartFigure
        title={say.chart}
        said={
          sentences.length > 0 ? (
            <>
              {say.asks} <b>{sentences.join(' ')}</b>
            </>
          ) : (
            say.same
          )
        }
        draw={(drawing) => levelsChart({ title: say.chart, said, items }, drawing)}
        rows={{
          head: [say.question, say.level, say.share, say.likely],
          body,
          shown: body.map(([text, label, share, likely]) => [
            `${text} · ${label}`,
            String(label),
            formatPercent(Number(share)),
            String(likely),
          ]),
        }}
        file="mirror"
      />
      {results.named.length > 0 && (
        <p>
          {say.named}: {formatList(results.named.map(({ name, band }) => `${name} (${bandWords[band]})`))}.
        </p>
      )}
      <p>
        <a href={links.surveyResults(results.survey.id)}>{say.details}</a>
      </p>
    </>
  )
}

const columns = (['inquire', 'lookTogether', 'changed', 'acrossLevels', 'failedShared'] as const).map((key, at) => ({
  label: [say.inquire, say.look, say.changed, say.across, say.failed][at]!,
  figure: true,
  cell: (row: Doing) => (row[key] === null ? '·' : formatPercent(row[key])),
}))

function Ourselves({ doing }: { doing: readonly Doing[] }) {
  const whole = doing.filter(({ teams }) => teams !== null)
  const small = doing.filter(({ teams }) => teams === null)
  return (
    <>
      <Table
        caption={say.ours}
        columns={[{ label: say.level, cell: (row: Doing) => levelWords[row.level] }, ...columns]}
        rows={whole}
        rowKey={({ level }) => level}
      />
      {small.map(({ level, shared }) => (
        <div key={level}>
          <h3>{levelWords[level]}</h3>
          <p className="small">{say.small}</p>
          <ul>
            {shared.map(({ id, title, team }) => (
              <li key={id}>
                <a href={links.cycle(id)}>{title}</a> <span className="small">{team}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  )
}
