import { SeenByEveryone } from '#modules/people/web/SeenBy.tsx'
import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { useMe } from '#web/me.ts'
import { Card, Cards } from '#web/ui/Card.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Page, Section } from '#web/ui/Page.tsx'
import { formatNumber, words } from '#web/words.ts'
import type { OutcomeMeasure } from '../contract.ts'
import { figureText, intervalText, say, windowName } from './words.ts'

const here = words({
  lead: {
    en: 'What students reached, across the district and for whom. Small groups of students are withheld, everywhere alike; nobody is named.',
    es: 'Lo que lograron los estudiantes, en el distrito y para quién. Los grupos pequeños se reservan en todas partes por igual; no se nombra a nadie.',
  },
  measures: { en: 'What is known', es: 'Lo que se sabe' },
  empty: {
    en: 'No results have been brought in yet. Whoever keeps the roster can bring in a file.',
    es: 'Todavía no se han traído resultados. Quien lleva el padrón puede traer un archivo.',
  },
  bring: { en: 'Bring in results', es: 'Traer resultados' },
  met: {
    en: (window: string, share: string, likely: string, n: string) => `${window}: ${share} met it (${likely}), of ${n} students.`,
    es: (window: string, share: string, likely: string, n: string) =>
      `${window}: ${share} lo alcanzó (${likely}), de ${n} estudiantes.`,
  },
  mean: {
    en: (window: string, mean: string, likely: string, n: string) =>
      `${window}: ${mean} on average (${likely}), of ${n} students.`,
    es: (window: string, mean: string, likely: string, n: string) =>
      `${window}: ${mean} en promedio (${likely}), de ${n} estudiantes.`,
  },
})

type Measure = PageOf<'outcomes.measures'>['data'][number]

/** Everything that is known of students, each with its latest figure for the whole district. */
export function OutcomesPage({ data: measures }: PageOf<'outcomes.measures'>) {
  const me = useMe()
  const mayBring = me !== null && me !== undefined && me.rights.length > 0
  const bring = mayBring && <a href={links.adminOutcomes}>{here.bring}</a>
  return (
    <Page title={say.outcomes} facts={<SeenByEveryone />}>
      <Section label={here.measures}>
        <p>{here.lead}</p>
        {measures.length === 0 ? (
          <EmptyState action={bring}>{here.empty}</EmptyState>
        ) : (
          <Cards>
            {measures.map((measure) => (
              <Card key={measure.id} title={measure.name} href={links.outcome(measure.id)}>
                <p>{latestSaid(measure)}</p>
                {measure.definition && <p className="small">{measure.definition}</p>}
              </Card>
            ))}
          </Cards>
        )}
        {measures.length > 0 && bring && <p>{bring}</p>}
      </Section>
    </Page>
  )
}

function latestSaid(measure: Measure): string {
  const at = measure.everyone.findLastIndex(({ value }) => value !== null)
  return at < 0 ? say.withheld : everyoneSaid(measure, measure.everyone[at]!, windowName(measure.windows[at]!))
}

/** One figure as a sentence, with its interval and its size. */
export function everyoneSaid(measure: OutcomeMeasure, figure: Measure['everyone'][number], window: string): string {
  const parts = [window, figureText(figure, measure), intervalText(figure, measure), formatNumber(figure.n ?? 0, 0)] as const
  return measure.metFrom === null ? here.mean(...parts) : here.met(...parts)
}
