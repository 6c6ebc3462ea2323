import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { Notice } from '#web/ui/Notice.tsx'
import { Aside, Page } from '#web/ui/Page.tsx'
import { Pill } from '#web/ui/Pill.tsx'
import { formatDate, locale, words } from '#web/words.ts'
import css from './AgreementPage.module.css'
import { agreementText, whoSees } from './agreement-text.ts'
import { ConfirmAgreement } from './ConfirmAgreement.tsx'
import { RightsList } from './RightsList.tsx'
import { SeenByEveryone } from './SeenBy.tsx'
import { signatoryWords } from './words.ts'

const say = words({
  title: { en: 'The agreement', es: 'El acuerdo' },
  lead: {
    en: 'One page, in plain words: what Weft keeps, who sees it, for how long, and what it is never used for. It holds for everyone, at every level.',
    es: 'Una página, en palabras sencillas: qué guarda Weft, quién lo ve, por cuánto tiempo y para qué nunca se usa. Vale para todos, en todos los niveles.',
  },
  version: { en: (version: number) => `Version ${version}`, es: (version: number) => `Versión ${version}` },
  signed: { en: 'Signed', es: 'Firmado' },
  notSigned: {
    en: 'Not signed yet. An administrator names who signs for the district and who for the association.',
    es: 'Todavía sin firmar. Quien administra nombra a quien firma por el distrito y por la asociación.',
  },
  for: { en: (side: string) => `for ${side}`, es: (side: string) => `por ${side}` },
  rights: { en: 'Who holds a right beyond their own work', es: 'Quién tiene un derecho más allá de su propio trabajo' },
  preview: { en: 'See what a leader above you sees of your work', es: 'Mire qué ve de su trabajo quien dirige' },
  changes: { en: 'If this changes', es: 'Si esto cambia' },
  changesLead: {
    en: 'Each change gets a new version number. The district and the association sign again, and everyone is asked to read it again.',
    es: 'Cada cambio lleva un número de versión nuevo. El distrito y la asociación firman otra vez, y se pide a todos leerlo de nuevo.',
  },
  yours: { en: 'And you', es: 'Y usted' },
  you: { en: (on: string) => `You read this on ${on}.`, es: (on: string) => `Usted leyó esto el ${on}.` },
})

export function AgreementPage({ data: { version, readAt, signed, maySign, rights } }: PageOf<'people.agreement'>) {
  return (
    <Page
      title={say.title}
      facts={
        <>
          <Pill tone="indigo">{say.version(version)}</Pill>
          <SeenByEveryone />
        </>
      }
      aside={
        <>
          <Aside label={say.signed}>
            {signed.length === 0 && <p className="small">{say.notSigned}</p>}
            <ul className="plain">
              {signed.map(({ onBehalfOf, name, at }) => (
                <li key={onBehalfOf + name} className={css.signature}>
                  <b>{name}</b>
                  <br />
                  <span className="small">
                    {say.for(signatoryWords[onBehalfOf])}, {formatDate(at, 'full')}
                  </span>
                </li>
              ))}
            </ul>
          </Aside>
          <Aside label={say.rights}>
            <RightsList rights={rights} />
          </Aside>
        </>
      }
    >
      <p className={css.lead}>{say.lead}</p>
      {agreementText.map(({ title, lines }) => (
        <section key={title.en} className={`stack ${css.part}`}>
          <h2>{title[locale]}</h2>
          {lines.map((line) => (
            <p key={line.en}>{line[locale]}</p>
          ))}
          {title === whoSees && (
            <p>
              <a href={links.asSeen()}>{say.preview}</a>
            </p>
          )}
        </section>
      ))}
      <section className={`stack ${css.part}`}>
        <h2>{say.changes}</h2>
        <p>{say.changesLead}</p>
      </section>
      <section className={`stack ${css.part}`}>
        <h2>{say.yours}</h2>
        {readAt && <Notice tone="done">{say.you(formatDate(readAt, 'full'))}</Notice>}
        <ConfirmAgreement version={version} read={readAt !== null} maySign={maySign} />
      </section>
    </Page>
  )
}
