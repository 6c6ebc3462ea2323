import { SeenByKeepers } from '#modules/people/web/SeenBy.tsx'
import { adminWords } from '#modules/people/web/words.ts'
import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { Page, Section } from '#web/ui/Page.tsx'
import { words } from '#web/words.ts'
import { ImportHistory } from './ImportHistory.tsx'
import { ImportOutcomes } from './ImportOutcomes.tsx'
import { say } from './words.ts'

const here = words({
  bring: { en: 'Bring in results', es: 'Traer resultados' },
  lead: {
    en: 'Results of tests, attendance or grades, for students whom the roster knows. They are shown as sums of groups only, and small groups are withheld.',
    es: 'Resultados de pruebas, asistencia o calificaciones, de estudiantes que están en el padrón. Solo se muestran sumas de grupos, y los grupos pequeños se reservan.',
  },
  earlier: { en: 'Earlier imports', es: 'Importaciones anteriores' },
  see: { en: 'See the results', es: 'Ver los resultados' },
})

/** Bring in results from a file, and see what earlier imports did. */
export function AdminOutcomesPage({ data: imports }: PageOf<'outcomes.imports'>) {
  return (
    <Page title={say.outcomes} crumbs={<a href={links.admin}>{adminWords.start}</a>} facts={<SeenByKeepers />}>
      <Section label={here.bring}>
        <p>{here.lead}</p>
        <ImportOutcomes latest={imports[0]} />
        <p>
          <a href={links.outcomes}>{here.see}</a>
        </p>
      </Section>
      <Section label={here.earlier}>
        <ImportHistory imports={imports} />
      </Section>
    </Page>
  )
}
