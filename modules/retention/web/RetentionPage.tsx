import { useState } from 'react'
import { SeenByKeepers } from '#modules/people/web/SeenBy.tsx'
import { adminWords } from '#modules/people/web/words.ts'
import { useAct } from '#web/act.ts'
import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { Button } from '#web/ui/Button.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Field } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Page, Section } from '#web/ui/Page.tsx'
import { formatDate, words } from '#web/words.ts'
import type { Term } from '../contract.ts'
import { CertificateView } from './CertificateView.tsx'
import { kindWords } from './words.ts'

const say = words({
  title: { en: 'Keeping and erasing', es: 'Conservar y borrar' },
  terms: { en: 'How long what is kept', es: 'Cuánto tiempo se conserva' },
  lead: {
    en: 'In the night after its term each goes for good, and a certificate says so. Leave a field empty to keep it until somebody erases it. What teams write is theirs and has no term here.',
    es: 'La noche después de su plazo cada cosa se borra para siempre, y un certificado lo dice. Deje el campo vacío para conservarla hasta que alguien la borre. Lo que escriben los equipos es suyo y aquí no tiene plazo.',
  },
  days: { en: 'Days', es: 'Días' },
  weft: {
    en: (days: number) => `Weft’s own term is ${days} days.`,
    es: (days: number) => `El plazo de Weft es de ${days} días.`,
  },
  none: { en: 'Weft sets no term of its own.', es: 'Weft no pone plazo propio.' },
  save: { en: 'Save', es: 'Guardar' },
  saved: { en: 'Saved.', es: 'Guardado.' },
  wrong: { en: 'A number of days, or nothing.', es: 'Un número de días, o nada.' },
  one: {
    en: 'To erase one person who left, open their page under People and choose “Erase for good”.',
    es: 'Para borrar a una persona que se fue, abra su página en Personas y elija «Borrar para siempre».',
  },
  certificates: { en: 'Certificates', es: 'Certificados' },
  empty: {
    en: 'Nothing was erased yet. The certificate of each erasure will stand here.',
    es: 'Todavía no se borró nada. Aquí quedará el certificado de cada borrado.',
  },
})

/** The terms, and what was erased under them. */
export function RetentionPage({ data: { terms, certificates } }: PageOf<'retention.terms'>) {
  return (
    <Page title={say.title} crumbs={<a href={links.admin}>{adminWords.start}</a>} facts={<SeenByKeepers />}>
      <Section label={say.terms}>
        <p>{say.lead}</p>
        <div className="stack">
          {terms.map((term) => (
            <TermForm key={term.kind} term={term} />
          ))}
        </div>
        <p className="small">{say.one}</p>
      </Section>
      <Section label={say.certificates}>
        {certificates.length === 0 && <EmptyState>{say.empty}</EmptyState>}
        <ul className="plain stack">
          {certificates.map((certificate) => (
            <li key={certificate.id}>
              <details>
                <summary>
                  {formatDate(certificate.madeAt, 'full')}, {formatDate(certificate.madeAt, 'time')}
                </summary>
                <CertificateView certificate={certificate} />
              </details>
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  )
}

function TermForm({ term: { kind, days, standard } }: { term: Term }) {
  const [typed, setTyped] = useState(days === null ? '' : String(days))
  const [saved, setSaved] = useState(false)
  const set = useAct('retention.setTerm', { done: () => setSaved(true) })
  const fine = typed === '' || /^[1-9]\d{0,4}$/.test(typed)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        setSaved(false)
        if (fine) set.run({ kind, days: typed === '' ? null : Number(typed) })
      }}
    >
      <Field
        label={`${kindWords[kind]} (${say.days.toLowerCase()})`}
        hint={standard === null ? say.none : say.weft(standard)}
        inputMode="numeric"
        autoComplete="off"
        value={typed}
        problem={fine ? null : say.wrong}
        onChange={({ target }) => setTyped(target.value.trim())}
      />
      {set.problem && <Notice tone="problem">{set.problem}</Notice>}
      {saved && <Notice tone="done">{say.saved}</Notice>}
      <div className="row">
        <Button type="submit" busy={set.busy} disabledReason={fine ? null : say.wrong}>
          {say.save}
        </Button>
      </div>
    </form>
  )
}
