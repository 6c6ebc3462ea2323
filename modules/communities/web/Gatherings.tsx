import { useState } from 'react'
import { useAct } from '#web/act.ts'
import { Button } from '#web/ui/Button.tsx'
import { Dialog, DialogButton } from '#web/ui/Dialog.tsx'
import { Menu } from '#web/ui/Menu.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Pill } from '#web/ui/Pill.tsx'
import { formatDate, formatList, words } from '#web/words.ts'
import { useMe } from '#web/me.ts'
import { whyNotCome, whyNotTakeUp } from '../gathering.ts'
import type { GatheringKind } from '../gathering.ts'
import type { CommunityPage, Gathering } from '../contract.ts'
import css from './Community.module.css'
import { GatheringForm, TakeUpForm } from './GatheringForm.tsx'
import { gatheringWords } from './words.ts'

const say = words({
  none: { en: 'Nothing is planned.', es: 'No hay nada previsto.' },
  add: { en: 'Plan something', es: 'Proponer algo' },
  event: { en: 'Suggest a day to come together', es: 'Proponer un encuentro' },
  offer: { en: 'Offer a visit', es: 'Ofrecer una visita' },
  request: { en: 'Ask for a visit', es: 'Pedir una visita' },
  at: { en: (day: string, time: string) => `${day}, ${time}`, es: (day: string, time: string) => `${day}, ${time}` },
  agreed: { en: 'When suits you both', es: 'Cuando les venga bien a ambos' },
  wants: { en: (who: string) => `${who} would like to come and see`, es: (who: string) => `${who} quisiera ir a ver` },
  hosts: { en: (who: string) => `at ${who}’s`, es: (who: string) => `con ${who}` },
  by: { en: (who: string, place: string) => `${who}, ${place}`, es: (who: string, place: string) => `${who}, ${place}` },
  come: { en: 'I will come', es: 'Iré' },
  like: { en: 'I would like to', es: 'Me gustaría' },
  notCome: { en: 'I cannot come after all', es: 'Al final no puedo ir' },
  comes: { en: 'You come', es: 'Usted va' },
  takeUp: { en: 'Come to us', es: 'Vengan con nosotros' },
  calendar: { en: 'Into my calendar', es: 'A mi calendario' },
  calendarOf: { en: (title: string) => `Into my calendar: ${title}`, es: (title: string) => `A mi calendario: ${title}` },
  guests: { en: (who: string) => `Comes: ${who}`, es: (who: string) => `Va: ${who}` },
  saying: { en: (who: string, text: string) => `${who} (“${text}”)`, es: (who: string, text: string) => `${who} («${text}»)` },
  change: { en: 'Change', es: 'Cambiar' },
  callOff: { en: 'Call it off', es: 'Cancelarlo' },
  off: { en: 'Called off.', es: 'Cancelado.' },
  undo: { en: 'Put it back', es: 'Volver a ponerlo' },
})

/** What lies ahead: days, visits offered and asked for; a visit goes into one’s calendar in a tap. */
export function Gatherings({ data: { community, gatherings, mine } }: { data: CommunityPage }) {
  const [adding, setAdding] = useState<GatheringKind | null>(null)
  const [off, setOff] = useState<readonly Gathering[]>([])
  const gone = off.filter(({ id }) => !gatherings.some((one) => one.id === id))
  return (
    <div className="stack">
      {gatherings.length === 0 && <p className="small">{say.none}</p>}
      <ul className={`plain ${css.gatherings}`}>
        {gatherings.map((gathering) => (
          <li key={gathering.id}>
            <OneGathering gathering={gathering} isIn={mine !== null} onOff={() => setOff((now) => [...now, gathering])} />
          </li>
        ))}
        {gone.map(({ id, title }) => (
          <li key={id}>
            <CalledOff id={id} title={title} />
          </li>
        ))}
      </ul>
      {mine && (
        <>
          <Menu name={say.add} button={say.add} align="start">
            {(['offer', 'request', 'event'] as const).map((kind) => (
              <button key={kind} type="button" onClick={() => setAdding(kind)}>
                {say[kind]}
              </button>
            ))}
          </Menu>
          <Dialog title={adding ? say[adding] : ''} open={adding !== null} onClose={() => setAdding(null)}>
            {adding && <GatheringForm communityId={community.id} kind={adding} onDone={() => setAdding(null)} />}
          </Dialog>
        </>
      )}
    </div>
  )
}

type OneProps = { gathering: Gathering; isIn: boolean; onOff: () => void }

function OneGathering({ gathering, isIn, onOff }: OneProps) {
  const me = useMe()
  const come = useAct('communities.come')
  const remove = useAct('communities.removeGathering')
  const { id, kind, title, text, place, beginsAt, madeBy, host, guests, comes, mine } = gathering
  const of = { kind, beginsAt, hostId: host?.id ?? null, madeBy: madeBy.id }
  const mayCome = isIn && !comes && me !== null && whyNotCome(of, me?.id ?? '') === null
  const mayTakeUp = isIn && me !== null && whyNotTakeUp(of, me?.id ?? '') === null
  const problem = come.problem ?? remove.problem
  return (
    <>
      <Pill tone={kind === 'event' ? 'indigo' : kind === 'offer' ? 'green' : 'ochre'}>{gatheringWords[kind]}</Pill>
      <h3>{title}</h3>
      {beginsAt ? (
        <p className={css.when}>{say.at(formatDate(beginsAt, 'weekday'), formatDate(beginsAt, 'time'))}</p>
      ) : (
        kind === 'offer' && <p className="small">{say.agreed}</p>
      )}
      {place && <p className="small">{place}</p>}
      {text && <p className="small">{text}</p>}
      <p className="small">
        {kind === 'request'
          ? [say.wants(madeBy.name), host && say.hosts(host.name)].filter(Boolean).join(' ')
          : say.by(madeBy.name, madeBy.place)}
      </p>
      {guests.length > 0 && (
        <p className="small">
          {say.guests(formatList(guests.map(({ name, says }) => (mine && says ? say.saying(name, says) : name))))}
        </p>
      )}
      <div className={`screen-only ${css.links}`}>
        {mayCome && (
          <Button look="plain" busy={come.busy} onClick={() => come.run({ id, comes: true, says: '' })}>
            {beginsAt ? say.come : say.like}
          </Button>
        )}
        {comes && (
          <Button look="plain" busy={come.busy} onClick={() => come.run({ id, comes: false, says: '' })}>
            {say.notCome}
          </Button>
        )}
        {mayTakeUp && (
          <DialogButton look="plain" label={say.takeUp} title={title}>
            {(close) => <TakeUpForm gathering={gathering} onDone={close} />}
          </DialogButton>
        )}
        {beginsAt && (
          <a className={css.calendar} href={`/gatherings/${id}/calendar.ics`} download aria-label={say.calendarOf(title)}>
            {say.calendar}
          </a>
        )}
        {mine && (
          <>
            <DialogButton look="plain" label={say.change} title={title}>
              {(close) => <GatheringForm communityId={gathering.communityId} kind={kind} gathering={gathering} onDone={close} />}
            </DialogButton>
            <Button
              look="plain"
              busy={remove.busy}
              onClick={() => {
                onOff()
                remove.run({ id, removed: true })
              }}
            >
              {say.callOff}
            </Button>
          </>
        )}
      </div>
      {problem && <Notice tone="problem">{problem}</Notice>}
    </>
  )
}

function CalledOff({ id, title }: { id: string; title: string }) {
  const remove = useAct('communities.removeGathering')
  return (
    <p className="small">
      {title}: {say.off}{' '}
      <Button look="plain" busy={remove.busy} onClick={() => remove.run({ id, removed: false })}>
        {say.undo}
      </Button>
    </p>
  )
}
