import { useState } from 'react'
import { PromiseCard } from '#modules/promises/web/PromiseCard.tsx'
import { useAct } from '#web/act.ts'
import { Button } from '#web/ui/Button.tsx'
import { Cards } from '#web/ui/Card.tsx'
import { DialogButton } from '#web/ui/Dialog.tsx'
import { Fold } from '#web/ui/Fold.tsx'
import { later } from '#web/ui/later.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Section } from '#web/ui/Page.tsx'
import { formatDate, words } from '#web/words.ts'
import type { PracticeAct, PracticeAround } from '../contract.ts'
import { actWords } from './act-words.ts'
import css from './Acts.module.css'
import links from './Community.module.css'

const ActForm = later(() => import('./ActForm.tsx').then((m) => m.ActForm))
const RuleForm = later(() => import('./RuleForm.tsx').then((m) => m.RuleForm))
const PromiseForm = later(() => import('#modules/promises/web/PromiseForm.tsx').then((m) => m.PromiseForm))

const say = words({
  label: { en: 'What others did for it', es: 'Qué hicieron otros por ella' },
  none: {
    en: 'Nobody has written down yet what they did for it. An hour given, a form taken away, two people brought together: it counts.',
    es: 'Nadie ha anotado todavía qué hizo por ella. Una hora dada, un formulario menos, dos personas que se conocieron: cuenta.',
  },
  did: { en: 'I did something for it', es: 'Hice algo por ella' },
  promise: { en: 'Promise its people something', es: 'Prometer algo a su gente' },
  rule: { en: 'I made it a rule', es: 'La volví regla' },
  by: {
    en: (who: string, place: string) => (place ? `${who}, ${place}` : who),
    es: (who: string, place: string) => (place ? `${who}, ${place}` : who),
  },
  ruleAt: {
    en: (where: string, until: string) => `At ${where}, until ${until}.`,
    es: (where: string, until: string) => `En ${where}, hasta el ${until}.`,
  },
  lifted: { en: (on: string) => `Lifted on ${on}.`, es: (on: string) => `Levantada el ${on}.` },
  lift: { en: 'Lift it', es: 'Levantarla' },
  takeBack: { en: 'Take back', es: 'Retirar' },
  taken: { en: 'Taken back.', es: 'Retirado.' },
  undo: { en: 'Put it back', es: 'Volver a ponerlo' },
  earlier: { en: (count: number) => `Earlier (${count})`, es: (count: number) => `Antes (${count})` },
})
const AT_ONCE = 6

/** A practice’s history of acts, in no order but time; promises with what became of them. */
export function Acts({ data }: { data: PracticeAround }) {
  const { page, acts, promised, leads, today } = data
  const { practice } = page
  const [taken, setTaken] = useState<readonly PracticeAct[]>([])
  const gone = taken.filter(({ id }) => !acts.some((act) => act.id === id))
  const { teamId, name } = practice.whose
  const mayPromise = teamId !== null && practice.whose.isOpen && !practice.mayWrite
  const list = (some: readonly PracticeAct[]) => (
    <ul className={`plain ${css.acts}`}>
      {some.map((act) => (
        <li key={act.id} className={act.kind === 'rule' ? css.rule : undefined}>
          <OneAct act={act} today={today} onTaken={() => setTaken((now) => [...now, act])} />
        </li>
      ))}
    </ul>
  )
  return (
    <Section label={say.label} id="support">
      {acts.length === 0 && promised.length === 0 && <p className="small">{say.none}</p>}
      {promised.length > 0 && (
        <Cards>
          {promised.map((one) => (
            <PromiseCard key={one.id} promised={one} today={today} />
          ))}
        </Cards>
      )}
      {acts.length > 0 && list(acts.slice(0, AT_ONCE))}
      {acts.length > AT_ONCE && <Fold summary={say.earlier(acts.length - AT_ONCE)}>{list(acts.slice(AT_ONCE))}</Fold>}
      {gone.map(({ id }) => (
        <Taken key={id} id={id} />
      ))}
      <div className="row screen-only">
        <DialogButton label={say.did} title={say.did}>
          {(close) => <ActForm practiceId={practice.id} today={today} onDone={close} />}
        </DialogButton>
        {mayPromise && (
          <DialogButton label={say.promise} title={say.promise}>
            {(close) => (
              <PromiseForm
                to={{ kind: 'team', id: teamId, name }}
                about={{ kind: 'practice', id: practice.id }}
                openAtFirst
                onDone={close}
              />
            )}
          </DialogButton>
        )}
        {leads.length > 0 && (
          <DialogButton look="plain" label={say.rule} title={say.rule}>
            {(close) => <RuleForm practiceId={practice.id} leads={leads} onDone={close} />}
          </DialogButton>
        )}
      </div>
    </Section>
  )
}

function OneAct({ act, today, onTaken }: { act: PracticeAct; today: string; onTaken: () => void }) {
  const { id, kind, text, doneOn, by, place, mine, ruleAt, endsOn, liftedAt } = act
  const lift = useAct('communities.liftRule')
  const remove = useAct('communities.removeAct')
  const holds = kind === 'rule' && liftedAt === null && endsOn !== null && endsOn >= today
  return (
    <>
      <h3>{actWords[kind]}</h3>
      <p className={css.text}>{text}</p>
      <p className="small">
        {[say.by(by, place), formatDate(doneOn, 'full')].join(' · ')}{' '}
        {ruleAt && endsOn && say.ruleAt(ruleAt, formatDate(endsOn, 'full'))}{' '}
        {liftedAt && say.lifted(formatDate(liftedAt, 'full'))}
      </p>
      {mine && (
        <div className={`screen-only ${links.links}`}>
          {holds && (
            <Button look="plain" busy={lift.busy} onClick={() => lift.run({ id })}>
              {say.lift}
            </Button>
          )}
          {kind !== 'rule' && (
            <Button
              look="plain"
              busy={remove.busy}
              aria-label={`${say.takeBack}: ${text.slice(0, 50)}`}
              onClick={() => {
                onTaken()
                remove.run({ id, removed: true })
              }}
            >
              {say.takeBack}
            </Button>
          )}
        </div>
      )}
      {(lift.problem ?? remove.problem) && <Notice tone="problem">{lift.problem ?? remove.problem}</Notice>}
    </>
  )
}

function Taken({ id }: { id: string }) {
  const remove = useAct('communities.removeAct')
  return (
    <p className="small">
      {say.taken}{' '}
      <Button look="plain" busy={remove.busy} onClick={() => remove.run({ id, removed: false })}>
        {say.undo}
      </Button>
    </p>
  )
}
