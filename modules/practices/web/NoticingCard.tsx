import { links } from '#web/links.ts'
import { ButtonLink } from '#web/ui/Button.tsx'
import { Card } from '#web/ui/Card.tsx'
import { ago, words } from '#web/words.ts'
import type { Noticing } from '../noticing-contract.ts'

const say = words({
  by: {
    en: (who: string, when: string) => `${who} noticed this in your work, ${when}`,
    es: (who: string, when: string) => `${who} notó esto en su trabajo, ${when}`,
  },
  own: { en: 'You noticed this in your own work', es: 'Usted notó esto en su propio trabajo' },
  answer: { en: 'Name it, or let it be', es: 'Darle nombre, o dejarlo' },
})

/** What someone saw in one's own work, and waits for a word. */
export const NoticingCard = ({ noticing: { id, text, by, byMe, at } }: { noticing: Noticing }) => (
  <Card title={`“${text}”`} href={links.noticed(id)}>
    <p className="small">{byMe ? say.own : say.by(by, ago(at))}</p>
    <div className="row">
      <ButtonLink href={links.noticed(id)}>{say.answer}</ButtonLink>
    </div>
  </Card>
)
