import { useState } from 'react'
import { useAct } from '#web/act.ts'
import { links } from '#web/links.ts'
import { router } from '#web/router.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Card, Cards } from '#web/ui/Card.tsx'
import { DialogButton } from '#web/ui/Dialog.tsx'
import { TextArea } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { useDraft } from '#web/ui/use-draft.ts'
import { words } from '#web/words.ts'
import type { SuggestedTeam } from '../contract.ts'
import { reasonWords } from './reason-words.ts'
import css from './SuggestedTeams.module.css'

const say = words({
  read: { en: 'What they share', es: 'Lo que comparten' },
  hello: { en: 'Say hello', es: 'Saludar' },
  helloTo: { en: (name: string) => `Say hello to ${name}`, es: (name: string) => `Saludar a ${name}` },
  letBe: { en: 'Not now', es: 'Ahora no' },
  letBeNamed: { en: (name: string) => `Not now: ${name}`, es: (name: string) => `Ahora no: ${name}` },
  gone: { en: (name: string) => `${name} is not suggested any more.`, es: (name: string) => `${name} ya no se sugiere.` },
  undo: { en: 'Suggest it again', es: 'Sugerirlo otra vez' },
  text: { en: 'What would you like to tell or ask them?', es: '¿Qué quiere contarles o preguntarles?' },
  hint: { en: 'Everyone in both teams reads it.', es: 'Lo leen todos en ambos equipos.' },
  send: { en: 'Send', es: 'Enviar' },
})

type Props = { teamId: string; suggested: readonly SuggestedTeam[]; cycleId?: string; mayLetBe?: boolean }

/** Teams, each with its reasons in sentences; what they share is there to read before one writes. */
export function SuggestedTeams({ teamId, suggested, cycleId, mayLetBe = false }: Props) {
  const letBe = useAct('communities.letBe')
  const [gone, setGone] = useState<readonly SuggestedTeam[]>([])
  return (
    <Cards>
      {suggested.map((team) => (
        <Card key={team.teamId} title={`${team.name}, ${team.place}`} {...(team.isOpen && { href: links.team(team.teamId) })}>
          <ul className={css.reasons}>
            {team.reasons.map((reason) => (
              <li key={reason.kind}>{reasonWords(reason)}</li>
            ))}
          </ul>
          {team.cycles.length > 0 && (
            <div className="small">
              <p>{say.read}</p>
              <ul className={`plain ${css.shared}`}>
                {team.cycles.map(({ id, title }) => (
                  <li key={id}>
                    <a href={links.cycle(id)}>{title}</a>
                  </li>
                ))}
              </ul>
            </div>
          )}
          <div className="row">
            <DialogButton label={say.hello} title={say.helloTo(team.name)}>
              {() => <HelloForm teamId={teamId} to={{ teamId: team.teamId }} cycleId={cycleId ?? null} />}
            </DialogButton>
            {mayLetBe && (
              <Button
                look="plain"
                busy={letBe.busy}
                aria-label={say.letBeNamed(team.name)}
                onClick={() => {
                  setGone((now) => [...now, team])
                  letBe.run({ id: teamId, otherId: team.teamId, letBe: true })
                }}
              >
                {say.letBe}
              </Button>
            )}
          </div>
        </Card>
      ))}
      {gone
        .filter((team) => !suggested.some((one) => one.teamId === team.teamId))
        .map(({ teamId: otherId, name }) => (
          <p key={otherId} className="small">
            {say.gone(name)}{' '}
            <Button look="plain" onClick={() => letBe.run({ id: teamId, otherId, letBe: false })}>
              {say.undo}
            </Button>
          </p>
        ))}
      {letBe.problem && <Notice tone="problem">{letBe.problem}</Notice>}
    </Cards>
  )
}

type FormProps = { teamId: string; to: { teamId: string } | { personId: string }; cycleId: string | null }

/** The first words; then one is where they stand. */
export function HelloForm({ teamId, to, cycleId }: FormProps) {
  const { draft, set, drop } = useDraft(`hello.${teamId}.${'teamId' in to ? to.teamId : to.personId}`, { text: '' })
  const hello = useAct('communities.sayHello', {
    fields: ['text'],
    done: ({ id }) => {
      drop()
      router.history.push(links.hello(id))
    },
  })
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        hello.run({ id: teamId, to, text: draft.text, cycleId })
      }}
    >
      <TextArea
        label={say.text}
        hint={'teamId' in to ? say.hint : undefined}
        rows={4}
        required
        maxLength={2000}
        value={draft.text}
        onChange={({ target }) => set({ text: target.value })}
        problem={hello.problemAt('text')}
      />
      {hello.problem && <Notice tone="problem">{hello.problem}</Notice>}
      <Button type="submit" look="main" busy={hello.busy}>
        {say.send}
      </Button>
    </form>
  )
}
