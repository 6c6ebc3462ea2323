import { useState } from 'react'
import { useAct } from '#web/act.ts'
import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { router } from '#web/router.tsx'
import { Button, ButtonLink } from '#web/ui/Button.tsx'
import { DialogButton } from '#web/ui/Dialog.tsx'
import { Choice } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Aside, Page, Section } from '#web/ui/Page.tsx'
import { Pill } from '#web/ui/Pill.tsx'
import { formatDate, formatList, words } from '#web/words.ts'
import type { ProtocolPage as Data } from '../../contract.ts'
import { minutesOf, stepChanges } from '../../protocol.ts'
import { kindWords, materialWords, purposeWords, said, sessionWords, speakWords, trustWords } from '../words.ts'
import css from './ProtocolPage.module.css'
import { Thread } from './Thread.tsx'

const say = words({
  all: { en: 'Ways of looking together', es: 'Maneras de mirar juntos' },
  use: { en: 'Plan a session with it', es: 'Preparar una sesión con ella' },
  copy: { en: 'Make our own copy', es: 'Hacer nuestra copia' },
  which: { en: 'For which team', es: 'Para qué equipo' },
  doCopy: { en: 'Copy it', es: 'Copiarla' },
  change: { en: 'Change it', es: 'Cambiarla' },
  remove: { en: 'Take away', es: 'Quitar' },
  back: { en: 'Bring it back', es: 'Recuperarla' },
  removed: { en: 'It was removed.', es: 'Se quitó.' },
  steps: { en: 'Step by step', es: 'Paso a paso' },
  good: { en: 'Good for', es: 'Sirve para' },
  table: { en: 'With', es: 'Con' },
  people: {
    en: (least: number, most: number) => `${least} to ${most} people`,
    es: (least: number, most: number) => `${least} a ${most} personas`,
  },
  roles: { en: 'Who does what', es: 'Quién hace qué' },
  mind: { en: 'What to mind', es: 'A qué prestar atención' },
  credit: { en: 'Where it comes from', es: 'De dónde viene' },
  versions: { en: 'Versions', es: 'Versiones' },
  version: { en: (number: number) => `Version ${number}`, es: (number: number) => `Versión ${number}` },
  latest: { en: 'Read the latest', es: 'Leer la última' },
  from: { en: 'Copied from', es: 'Copiada de' },
  alone: { en: 'everyone writes alone', es: 'cada quien escribe a solas' },
  changed: { en: 'Changed', es: 'Cambiado' },
  added: { en: 'Added', es: 'Añadido' },
  dropped: { en: (steps: string) => `Left out since: ${steps}`, es: (steps: string) => `Quitado desde entonces: ${steps}` },
})

/** A way of looking, whole: its steps as a text to read, and what it asks of people. */
export function ProtocolPage({ data, params: { id = '' } }: PageOf<'sessions.protocol'>) {
  const { protocol, before, versions, teams } = data
  const remove = useAct('sessions.removeProtocol')
  const changes = before && (protocol.teamId !== null || protocol.number > 1) ? stepChanges(before, protocol.steps) : null
  const isLatest = protocol.number === versions[0]?.number
  return (
    <Page
      title={said(protocol.name)}
      crumbs={
        <>
          <a href={links.protocols}>{say.all}</a>
          {protocol.team && ` · ${protocol.team}`}
        </>
      }
      facts={
        <>
          <Pill>{sessionWords.minutes(minutesOf(protocol.steps))}</Pill>
          <Pill>{say.people(...protocol.people)}</Pill>
          <Pill>{trustWords[protocol.trust]}</Pill>
          {protocol.number > 1 && <Pill tone="indigo">{say.version(protocol.number)}</Pill>}
        </>
      }
      aside={<About data={data} />}
    >
      <p className={css.about}>{said(protocol.about)}</p>
      <Thread steps={protocol.steps} />
      {protocol.removedAt ? (
        <div className="row">
          {say.removed}
          <Button busy={remove.busy} onClick={() => remove.run({ id, removed: false })}>
            {say.back}
          </Button>
        </div>
      ) : (
        <div className={`row screen-only ${css.acts}`}>
          {teams.length > 0 && isLatest && (
            <ButtonLink look="main" href={links.newSession(undefined, protocol.id)}>
              {say.use}
            </ButtonLink>
          )}
          {!isLatest && <ButtonLink href={links.protocol(protocol.id)}>{say.latest}</ButtonLink>}
          {protocol.mayWrite && isLatest && <ButtonLink href={links.changeProtocol(protocol.id)}>{say.change}</ButtonLink>}
          {teams.length > 0 && (
            <DialogButton look="plain" label={say.copy} title={say.copy}>
              {() => <CopyForm data={data} />}
            </DialogButton>
          )}
          {protocol.mayWrite && (
            <Button look="plain" busy={remove.busy} onClick={() => remove.run({ id, removed: true })}>
              {say.remove}
            </Button>
          )}
        </div>
      )}
      <Section label={say.steps}>
        <ol className={`plain ${css.steps}`}>
          {protocol.steps.map((step) => (
            <li key={step.key} className={step.speaks === 'nobody' ? css.silent : undefined}>
              <span className={css.minutes}>{sessionWords.minutes(step.minutes)}</span>
              <div>
                <h3>
                  {said(step.name)} {changes?.added.includes(step) && <Pill tone="green">{say.added}</Pill>}
                  {changes?.changed.includes(step) && <Pill tone="ochre">{say.changed}</Pill>}
                </h3>
                <p>{said(step.does)}</p>
                <p className="small">
                  {speakWords[step.speaks]}
                  {step.alone && `; ${say.alone}`}
                  {step.notes.length > 0 && ` · ${step.notes.map((kind) => kindWords[kind]).join(' · ')}`}
                </p>
              </div>
            </li>
          ))}
        </ol>
        {changes && changes.dropped.length > 0 && (
          <p className="small">{say.dropped(formatList(changes.dropped.map(({ name }) => said(name))))}</p>
        )}
      </Section>
    </Page>
  )
}

function About({ data: { protocol, versions } }: { data: Data }) {
  return (
    <>
      <Aside label={say.good}>
        <p>{protocol.purposes.map((purpose) => purposeWords[purpose]).join(' · ')}</p>
        <p className="small">
          {say.table}: {protocol.materials.map((material) => materialWords[material]).join(' · ')}
        </p>
      </Aside>
      <Aside label={say.roles}>
        <dl className="stack">
          {protocol.roles.map(({ name, does }) => (
            <div key={name.en}>
              <dt>
                <b>{said(name)}</b>
              </dt>
              <dd className="small">{said(does)}</dd>
            </div>
          ))}
        </dl>
      </Aside>
      {protocol.cautions.length > 0 && (
        <Aside label={say.mind}>
          <ul className="plain stack">
            {protocol.cautions.map((caution) => (
              <li key={caution.en} className="small">
                {said(caution)}
              </li>
            ))}
          </ul>
        </Aside>
      )}
      <Aside label={say.credit}>
        <p className="small">{said(protocol.credit)}</p>
        {protocol.from && (
          <p className="small">
            {say.from} <a href={links.protocol(protocol.from.id)}>{said(protocol.from.name)}</a>
          </p>
        )}
      </Aside>
      {versions.length > 1 && (
        <Aside label={say.versions}>
          <ul className="plain stack">
            {versions.map(({ number, said: why, by, at }) => (
              <li key={number} className="small">
                <a href={links.protocol(protocol.id, number)} aria-current={number === protocol.number || undefined}>
                  {say.version(number)}
                </a>{' '}
                {[why, by, formatDate(at)].filter(Boolean).join(' · ')}
              </li>
            ))}
          </ul>
        </Aside>
      )}
    </>
  )
}

function CopyForm({ data: { protocol, teams } }: { data: Data }) {
  const [teamId, setTeamId] = useState(teams[0]!.id)
  const copy = useAct('sessions.copyProtocol', { done: ({ id }) => router.history.push(links.changeProtocol(id)) })
  return (
    <>
      <Choice label={say.which} value={teamId} onChange={({ target }) => setTeamId(target.value)}>
        {teams.map(({ id, name, place }) => (
          <option key={id} value={id}>
            {name} · {place}
          </option>
        ))}
      </Choice>
      {copy.problem && <Notice tone="problem">{copy.problem}</Notice>}
      <div className="row">
        <Button look="main" busy={copy.busy} onClick={() => copy.run({ id: protocol.id, teamId })}>
          {say.doCopy}
        </Button>
      </div>
    </>
  )
}
