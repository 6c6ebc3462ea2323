import { SeenByEveryone } from '#modules/people/web/SeenBy.tsx'
import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { ButtonLink } from '#web/ui/Button.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Page, Section } from '#web/ui/Page.tsx'
import { words } from '#web/words.ts'
import { KINDS } from '../framework.ts'
import css from './Frameworks.module.css'
import { kindWords } from './words.ts'

const say = words({
  title: { en: 'What we hold our work against', es: 'Con qué comparamos nuestro trabajo' },
  lead: {
    en: 'What this district says a graduate is, what its board decided, its pathways and standards; and beside each sentence, what people do that serves it.',
    es: 'Qué dice este distrito de quien egresa, qué decidió su consejo, sus trayectos y estándares; y junto a cada frase, lo que se hace y la sirve.',
  },
  none: {
    en: 'No framework stands here yet. Whoever administers the district brings one in or writes it down.',
    es: 'Todavía no hay ningún marco. Quien administra el distrito lo importa o lo escribe.',
  },
  keep: { en: 'Bring one in or write one', es: 'Importar o escribir uno' },
})

/** The district’s frameworks, by kind and name. */
export function FrameworksPage({ data: { frameworks, mayWrite } }: PageOf<'frameworks.list'>) {
  return (
    <Page
      title={say.title}
      facts={
        <>
          {mayWrite && <ButtonLink href={links.adminFrameworks}>{say.keep}</ButtonLink>}
          <SeenByEveryone />
        </>
      }
    >
      <p className={css.said}>{say.lead}</p>
      {frameworks.length === 0 && <EmptyState>{say.none}</EmptyState>}
      {KINDS.map((kind) => {
        const own = frameworks.filter((one) => one.kind === kind)
        if (own.length === 0) return null
        return (
          <Section key={kind} label={kindWords[kind]}>
            <ul className={`plain ${css.lines}`}>
              {own.map(({ id, title, said, creator }) => (
                <li key={id}>
                  <a href={links.framework(id)} className={css.line}>
                    <span className={css.name}>{title}</span>
                    {said && <span>{said.length > 200 ? `${said.slice(0, 200)}…` : said}</span>}
                    {creator && <span className="small">{creator}</span>}
                  </a>
                </li>
              ))}
            </ul>
          </Section>
        )
      })}
    </Page>
  )
}
