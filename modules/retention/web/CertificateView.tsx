import { Button, ButtonLink } from '#web/ui/Button.tsx'
import { formatDate, words } from '#web/words.ts'
import type { Certificate } from '../contract.ts'
import css from './CertificateView.module.css'

const say = words({
  made: { en: (on: string) => `Certificate of ${on}`, es: (on: string) => `Certificado del ${on}` },
  lead: {
    en: 'Signed by this installation. It holds an id and no name; the names in it are those of tables. Keep it where your district keeps such papers.',
    es: 'Firmado por esta instalación. Contiene un identificador y ningún nombre; los nombres que hay son de tablas. Guárdelo donde su distrito guarda esos papeles.',
  },
  save: { en: 'Save the file', es: 'Guardar el archivo' },
  print: { en: 'Print', es: 'Imprimir' },
})

/** A certificate to read, to print, and to take away as it was signed. */
export function CertificateView({ certificate: { id, madeAt, document, signature } }: { certificate: Certificate }) {
  const file = JSON.stringify({ document, signature })
  return (
    <article className="stack">
      <h3>{say.made(formatDate(madeAt, 'full'))}</h3>
      <p className="small">{say.lead}</p>
      <pre className={css.text}>{JSON.stringify(JSON.parse(document), null, 2)}</pre>
      <p className={css.text}>{signature}</p>
      <div className="row">
        <ButtonLink href={`data:application/json;charset=utf-8,${encodeURIComponent(file)}`} download={`erasure-${id}.json`}>
          {say.save}
        </ButtonLink>
        <Button onClick={() => print()}>{say.print}</Button>
      </div>
    </article>
  )
}
