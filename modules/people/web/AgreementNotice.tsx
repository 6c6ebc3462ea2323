import { links } from '#web/links.ts'
import { useMe } from '#web/me.ts'
import { Notice } from '#web/ui/Notice.tsx'
import { words } from '#web/words.ts'

const say = words({
  lead: {
    en: 'What Weft keeps and who sees it stands on one page, for you to read once.',
    es: 'Qué guarda Weft y quién lo ve está en una página, para que la lea una vez.',
  },
  read: { en: 'Read the agreement', es: 'Leer el acuerdo' },
})

/** On one's home until one has read the agreement: a notice, not a wall. */
export function AgreementNotice() {
  const me = useMe()
  if (!me || me.agreed) return null
  return (
    <Notice>
      {say.lead} <a href={links.agreement}>{say.read}</a>
    </Notice>
  )
}
