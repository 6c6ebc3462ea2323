import { useAct } from '#web/act.ts'
import { Button } from '#web/ui/Button.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Pill } from '#web/ui/Pill.tsx'
import { useNow } from '#web/ui/use-now.ts'
import { ago, formatDate, words } from '#web/words.ts'
import type { Session } from '../contract.ts'
import { deviceOf } from './device.ts'
import css from './lines.module.css'

const say = words({
  on: {
    en: (browser: string, system: string) => `${browser} on ${system}`,
    es: (browser: string, system: string) => `${browser} en ${system}`,
  },
  unknown: { en: 'Another program', es: 'Otro programa' },
  sharedPill: { en: 'shared computer', es: 'equipo compartido' },
  here: { en: 'this one', es: 'esta' },
  since: { en: (on: string) => `Since ${on}`, es: (on: string) => `Desde el ${on}` },
  used: { en: (when: string) => `used ${when}`, es: (when: string) => `usada ${when}` },
  end: { en: 'Sign out there', es: 'Cerrar allí' },
  lead: {
    en: 'Only you see this list. Sign out where you do not know the device; then change your password.',
    es: 'Solo usted ve esta lista. Cierre la sesión donde no reconozca el equipo y luego cambie su contraseña.',
  },
})

const nameOf = (agent: string) => {
  const { browser, system } = deviceOf(agent)
  return browser && system ? say.on(browser, system) : (browser ?? system ?? say.unknown)
}

/** Where this person is signed in. */
export function Sessions({ sessions }: { sessions: readonly Session[] }) {
  const now = useNow()
  const end = useAct('people.endSession')
  return (
    <>
      <p className="small">{say.lead}</p>
      <ul className={`plain ${css.lines}`}>
        {sessions.map(({ id, device, beganAt, lastSeenAt, current, shared }) => (
          <li key={id} className={css.line}>
            <div>
              <p>
                <b>{nameOf(device)}</b> {current && <Pill tone="green">{say.here}</Pill>}{' '}
                {shared && <Pill>{say.sharedPill}</Pill>}
              </p>
              <p className="small">
                {say.since(formatDate(beganAt))} · {say.used(ago(lastSeenAt, now))}
              </p>
            </div>
            {!current && (
              <Button busy={end.busy} aria-label={`${say.end}: ${nameOf(device)}`} onClick={() => end.run({ id })}>
                {say.end}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {end.problem && <Notice tone="problem">{end.problem}</Notice>}
    </>
  )
}
