import { Pill } from '#web/ui/Pill.tsx'
import { formatDate, words } from '#web/words.ts'
import type { AccountLine } from '../account.ts'

const say = words({
  arrived: { en: 'Has a password', es: 'Tiene contraseña' },
  invited: { en: (on: string) => `Invited, until ${on}`, es: (on: string) => `Con invitación, hasta el ${on}` },
  'not-invited': { en: 'Not invited yet', es: 'Todavía sin invitación' },
})

/** Whether someone can come in. Never whether or when they did. */
export function Standing({ standing, invitedUntil }: Pick<AccountLine, 'standing' | 'invitedUntil'>) {
  if (standing === 'arrived') return <Pill tone="green">{say.arrived}</Pill>
  if (invitedUntil) return <Pill tone="indigo">{say.invited(formatDate(invitedUntil))}</Pill>
  return <Pill>{say['not-invited']}</Pill>
}
