import { useState } from 'react'
import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { Notice } from '#web/ui/Notice.tsx'
import { Page, Section } from '#web/ui/Page.tsx'
import { formatDate, words } from '#web/words.ts'
import { NoticeForm } from './NoticeForm.tsx'
import { NoticingCard } from './NoticingCard.tsx'
import lines from './PracticeLines.module.css'

const say = words({
  title: { en: 'I saw something good', es: 'Vi algo bueno' },
  sent: {
    en: (whose: string) => `${whose} will hear of it, and decides what becomes of it. Thank you for looking.`,
    es: (whose: string) => `${whose} se enterará y decide qué será de ello. Gracias por fijarse.`,
  },
  forMe: { en: 'Noticed in your work', es: 'Notado en su trabajo' },
  byMe: { en: 'What you noticed', es: 'Lo que usted notó' },
  named: { en: 'It has a name now', es: 'Ya tiene nombre' },
  namedOwn: { en: 'It has a name, and is its people’s for now', es: 'Tiene nombre, y por ahora es de su gente' },
  waits: { en: 'Waits for a word', es: 'Espera una palabra' },
})

/** A sentence, whose work it is, done: from a phone, in the hallway. */
export function NoticePage({ data: { forMe, byMe } }: PageOf<'practices.noticings'>) {
  const [sent, setSent] = useState('')
  return (
    <Page title={say.title}>
      {sent && <Notice tone="done">{say.sent(sent)}</Notice>}
      <NoticeForm onSent={setSent} />
      {forMe.length > 0 && (
        <Section label={say.forMe}>
          {forMe.map((noticing) => (
            <NoticingCard key={noticing.id} noticing={noticing} />
          ))}
        </Section>
      )}
      {byMe.length > 0 && (
        <Section label={say.byMe}>
          <ul className={`plain ${lines.lines} ${lines.small}`}>
            {byMe.map(({ id, text, whose, at, answeredAt, practiceId }) => (
              <li key={id}>
                <a href={practiceId ? links.practice(practiceId) : links.noticed(id)} className={lines.line}>
                  <span className={lines.name}>{text}</span>
                  <span className="small">
                    {whose} · {formatDate(at)} · {practiceId ? say.named : answeredAt ? say.namedOwn : say.waits}
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  )
}
