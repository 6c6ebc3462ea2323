import { SeenByMe } from '#modules/people/web/SeenBy.tsx'
import { call } from '#web/api.ts'
import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { useReadOn } from '#web/read-on.ts'
import { ButtonLink } from '#web/ui/Button.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Page, Section } from '#web/ui/Page.tsx'
import { ShowMore } from '#web/ui/ShowMore.tsx'
import { words } from '#web/words.ts'
import { SynthesisLines } from './SynthesisLines.tsx'

const say = words({
  practices: { en: 'Practices', es: 'Prácticas' },
  title: { en: 'What many cycles taught', es: 'Lo que enseñaron muchos ciclos' },
  lead: {
    en: 'Somebody read cycles of several teams on one problem, and wrote down what holds, for whom it did not, and what nobody knows yet.',
    es: 'Alguien leyó ciclos de varios equipos sobre un problema y escribió qué se sostiene, a quién no le sirvió y qué no se sabe todavía.',
  },
  begin: { en: 'Write one', es: 'Escribir una' },
  own: { en: 'Yours to write', es: 'Las que usted escribe' },
  shown: { en: 'Shown to everyone', es: 'Se muestran a todos' },
  none: {
    en: 'Nobody has written one yet. Three cycles on the same problem are enough to begin: also those that did not work.',
    es: 'Nadie ha escrito una todavía. Bastan tres ciclos sobre el mismo problema para empezar: también los que no funcionaron.',
  },
})

/** What is shown, the latest first, and what one writes oneself. */
export function SynthesesPage({ data }: PageOf<'synthesis.list'>) {
  const { parts, reading } = useReadOn(data, ({ syntheses }) => call('synthesis.list', { after: syntheses.at(-1)?.id }))
  const shown = parts.flatMap(({ syntheses }) => syntheses)
  return (
    <Page
      title={say.title}
      crumbs={<a href={links.practices}>{say.practices}</a>}
      facts={
        <>
          {data.mayBegin && (
            <ButtonLink look={shown.length === 0 ? 'main' : 'quiet'} href={links.newSynthesis}>
              {say.begin}
            </ButtonLink>
          )}
          <SeenByMe />
        </>
      }
    >
      <div className="stack">
        <p>{say.lead}</p>
        {shown.length === 0 && <EmptyState>{say.none}</EmptyState>}
      </div>
      {data.own.length > 0 && (
        <Section label={say.own}>
          <SynthesisLines syntheses={data.own} />
        </Section>
      )}
      {shown.length > 0 && (
        <Section label={say.shown}>
          <SynthesisLines syntheses={shown} />
          <ShowMore reading={reading} />
        </Section>
      )}
    </Page>
  )
}
