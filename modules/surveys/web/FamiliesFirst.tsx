import { useState } from 'react'
import { plural } from '#platform/words.ts'
import { links } from '#web/links.ts'
import { Button, ButtonLink } from '#web/ui/Button.tsx'
import { Field } from '#web/ui/Field.tsx'
import { Fold } from '#web/ui/Fold.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Section } from '#web/ui/Page.tsx'
import { formatDate, formatList, words } from '#web/words.ts'
import type { Draft } from '../contract.ts'
import { areaOf, areasOf } from '../notice.ts'
import { plusDays } from './days.ts'
import { NoticeForm } from './NoticeForm.tsx'
import { areaWords } from './notice-words.ts'

const say = words({
  title: { en: 'Families first', es: 'Primero las familias' },
  touch: {
    en: (numbers: readonly string[], areas: string) =>
      `${plural('en', numbers.length, { one: 'Question', other: 'Questions' })} ${formatList(numbers)} ${plural('en', numbers.length, { one: 'touches', other: 'touch' })} ${areas}.`,
    es: (numbers: readonly string[], areas: string) =>
      `${plural('es', numbers.length, { one: 'La pregunta', other: 'Las preguntas' })} ${formatList(numbers)} ${plural('es', numbers.length, { one: 'toca', other: 'tocan' })} ${areas}.`,
  },
  law: {
    en: 'The federal rule on student surveys (PPRA) gives families the right to read the questions first and to say no. They have ten days or more; until then it cannot be launched.',
    es: 'La ley federal sobre encuestas a estudiantes (PPRA) da a las familias el derecho de leer antes las preguntas y de decir que no. Tienen diez días o más; hasta entonces no se puede abrir.',
  },
  told: {
    en: (givenOn: string, untilOn: string, from: string) =>
      `Families were told on ${givenOn}. They can say no until ${untilOn}; it can be launched from ${from} on.`,
    es: (givenOn: string, untilOn: string, from: string) =>
      `Se avisó a las familias el ${givenOn}. Pueden decir que no hasta el ${untilOn}; se puede abrir desde el ${from}.`,
  },
  old: {
    en: 'The questions changed since: families read others. Tell them anew.',
    es: 'Las preguntas cambiaron desde entonces: las familias leyeron otras. Avise otra vez.',
  },
  link: { en: 'Link for families: no sign-in, both languages', es: 'Enlace para las familias: sin cuenta, en los dos idiomas' },
  copy: { en: 'Copy', es: 'Copiar' },
  copied: { en: 'Copied', es: 'Copiado' },
  see: { en: 'See and print it', es: 'Verlo e imprimirlo' },
  anew: { en: 'Tell them anew', es: 'Avisar otra vez' },
  slips: {
    en: 'Slips of families who say no come back to the school on paper. Each teacher types how many there are when dealing codes, and no name.',
    es: 'Los talones de las familias que dicen que no vuelven a la escuela en papel. Cada docente escribe cuántos son al repartir los códigos, y ningún nombre.',
  },
})

type Props = { draft: Draft; isSaved: boolean; onGiven: (now: Draft) => void }

/** Where students are asked about what the law protects: what families are told, and since when. */
export function FamiliesFirst({ draft, isSaved, onGiven }: Props) {
  const { items, notice } = draft
  const touching = items.flatMap((item, at) => (areaOf(item) ? [String(at + 1)] : []))
  const form = <NoticeForm draft={draft} isSaved={isSaved} onGiven={onGiven} />
  return (
    <Section label={say.title} id="families">
      <p>{say.touch(touching, formatList(areasOf(items).map((area) => areaWords[area])))}</p>
      <p className="small">{say.law}</p>
      {notice ? <Told id={draft.id} notice={notice} /> : form}
      {notice && (
        <Fold summary={say.anew} open={!notice.isCurrent}>
          {form}
        </Fold>
      )}
    </Section>
  )
}

type ToldProps = { id: string; notice: NonNullable<Draft['notice']> }

function Told({ id, notice: { givenOn, untilOn, isCurrent } }: ToldProps) {
  const [copied, setCopied] = useState(false)
  const address = `${location.origin}${links.surveyNotice(id)}`
  return (
    <>
      <Notice tone={isCurrent ? 'done' : 'problem'}>
        {isCurrent ? say.told(formatDate(givenOn), formatDate(untilOn, 'weekday'), formatDate(plusDays(untilOn, 1))) : say.old}
      </Notice>
      <Field label={say.link} readOnly value={address} onFocus={({ target }) => target.select()} />
      <div className="row">
        <Button
          onClick={() => {
            void navigator.clipboard.writeText(address).then(() => setCopied(true))
          }}
        >
          {copied ? say.copied : say.copy}
        </Button>
        <ButtonLink look="plain" href={links.surveyNotice(id)}>
          {say.see}
        </ButtonLink>
      </div>
      <p className="small">{say.slips}</p>
    </>
  )
}
