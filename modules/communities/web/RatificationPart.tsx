import { useState } from 'react'
import { useAct } from '#web/act.ts'
import { Button } from '#web/ui/Button.tsx'
import { DialogButton } from '#web/ui/Dialog.tsx'
import { Radios, TextArea } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Section } from '#web/ui/Page.tsx'
import { Pill } from '#web/ui/Pill.tsx'
import { reasonIn } from '#web/problem.ts'
import { formatDate, formatList, words } from '#web/words.ts'
import { isAsked, isRuleToday, VOTES } from '../act.ts'
import type { Vote, VoteProblem } from '../act.ts'
import type { PracticeAround, Ratification } from '../contract.ts'
import { ratifyRuleWords, ratifyWords, voteProblemWords, voteWords } from './act-words.ts'
import { AskToRatify } from './AskToRatify.tsx'
import css from './Acts.module.css'

const say = words({
  label: { en: 'A shared reference?', es: '¿Referencia común?' },
  ask: { en: 'Ask those who do it', es: 'Preguntar a quienes la hacen' },
  askAbout: {
    en: (version: number) => `Ask about version ${version}`,
    es: (version: number) => `Preguntar por la versión ${version}`,
  },
  earlier: { en: 'About older versions', es: 'Sobre versiones anteriores' },
  open: {
    en: (by: string, until: string, rule: string) =>
      `${by} asks those who do it, until ${until}. It counts with ${rule}, as long as half of them take part.`,
    es: (by: string, until: string, rule: string) =>
      `${by} pregunta a quienes la hacen, hasta el ${until}. Vale con ${rule}, si participa al menos la mitad.`,
  },
  closed: {
    en: (by: string, on: string, rule: string) =>
      `${by} asked those who do it on ${on}. Agreed beforehand: it counts with ${rule}, as long as half of them take part.`,
    es: (by: string, on: string, rule: string) =>
      `${by} preguntó a quienes la hacen el ${on}. Acordado antes: vale con ${rule}, si participa al menos la mitad.`,
  },
  offer: {
    en: 'For everyone else it stays an offer.',
    es: 'Para los demás sigue siendo una oferta.',
  },
  version: { en: (number: number) => `About version ${number}.`, es: (number: number) => `Sobre la versión ${number}.` },
  ratified: {
    en: 'Those who do it say: this is our shared reference.',
    es: 'Quienes la hacen dicen: esta es nuestra referencia común.',
  },
  'not-ratified': {
    en: 'Those who do it did not agree that it is the shared reference. It goes on as it was.',
    es: 'Quienes la hacen no acordaron que sea la referencia común. Sigue como estaba.',
  },
  hidden: {
    en: 'What each team says is shown once all have spoken, or the day is over.',
    es: 'Lo que dice cada equipo se muestra cuando todos hayan hablado, o pasado el día.',
  },
  nothing: { en: 'said nothing', es: 'no dijo nada' },
  count: { en: (count: number, what: string) => `${count} ${what}`, es: (count: number, what: string) => `${count} ${what}` },
  teams: { en: (said: string) => `By teams: ${said}.`, es: (said: string) => `Por equipos: ${said}.` },
  say: { en: (team: string) => `Speak for ${team}`, es: (team: string) => `Hablar por ${team}` },
  reason: { en: 'In a sentence', es: 'En una frase' },
  reasonHint: { en: 'A no is kept beside the result, with its reason.', es: 'Un no se guarda junto al resultado, con su razón.' },
  save: { en: 'That is what we think', es: 'Eso pensamos' },
  withdraw: { en: 'Take the question back', es: 'Retirar la pregunta' },
})

/** What those who do it were asked: the latest question with its rule and what came of it, and on request those about older versions. */
export function RatificationPart({ data: { page, ratifications, acts, today } }: { data: PracticeAround }) {
  const { practice } = page
  const [latest, ...earlier] = ratifications
  const mayAsk =
    practice.mayWrite &&
    practice.sharedAt !== null &&
    latest?.outcome !== 'open' &&
    !isAsked(ratifications, practice.version) &&
    !isRuleToday(acts, today)
  return (
    <Section label={say.label} id="reference">
      {latest ? <Asked ratification={latest} mayWithdraw={practice.mayWrite} /> : <p className="small">{ratifyWords.lead}</p>}
      {mayAsk && (
        <div className="row screen-only">
          <DialogButton look="plain" label={latest ? say.askAbout(practice.version) : say.ask} title={say.ask}>
            {(close) => <AskToRatify practiceId={practice.id} onDone={close} />}
          </DialogButton>
        </div>
      )}
      {earlier.length > 0 && (
        <details>
          <summary>{say.earlier}</summary>
          <ul className="plain stack">
            {earlier.map((ratification) => (
              <li key={ratification.id} className="stack">
                <Asked ratification={ratification} mayWithdraw={false} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  )
}

/** One question: its rule first, then what came of it, with every no and its reason. */
function Asked({ ratification, mayWithdraw }: { ratification: Ratification; mayWithdraw: boolean }) {
  const withdraw = useAct('communities.withdrawQuestion')
  return (
    <>
      <Question ratification={ratification} />
      <ul className={`plain ${css.teams}`}>
        {ratification.teams.map((team) => (
          <OneTeam key={team.id} team={team} ratification={ratification} />
        ))}
      </ul>
      {ratification.outcome === 'open' && <p className="small">{say.hidden}</p>}
      {mayWithdraw && ratification.outcome !== 'ratified' && (
        <div className="row screen-only">
          <Button look="plain" busy={withdraw.busy} onClick={() => withdraw.run({ id: ratification.id })}>
            {say.withdraw}
          </Button>
        </div>
      )}
      {withdraw.problem && <Notice tone="problem">{withdraw.problem}</Notice>}
    </>
  )
}

function Question({ ratification }: { ratification: Ratification }) {
  const { outcome, why, openedBy, openedAt, closesOn, version, teams } = ratification
  const rule = ratifyRuleWords[ratification.rule]
  const said = ([...VOTES, null] as const)
    .map((vote) => ({ vote, count: teams.filter(({ says }) => says === vote).length }))
    .filter(({ count }) => count > 0)
    .map(({ vote, count }) => say.count(count, vote ? voteWords[vote].toLowerCase() : say.nothing))
  return (
    <>
      {outcome !== 'open' && <h3>{say[outcome]}</h3>}
      {outcome !== 'open' && (
        <p>
          {say.teams(formatList(said))} {outcome === 'ratified' && say.offer}
        </p>
      )}
      <blockquote className="quote">{why}</blockquote>
      <p className="small">
        {outcome === 'open'
          ? say.open(openedBy, formatDate(closesOn, 'full'), rule)
          : say.closed(openedBy, formatDate(openedAt, 'full'), rule)}{' '}
        {say.version(version)}
      </p>
    </>
  )
}

const tones = { yes: 'green', no: 'ochre', aside: 'plain' } as const

function OneTeam({ team, ratification }: { team: Ratification['teams'][number]; ratification: Ratification }) {
  const { name, place, says, reason, mayVote } = team
  return (
    <li>
      <p className={css.team}>
        <span>
          {name}, <span className="small">{place}</span>
        </span>
        {says ? (
          <Pill tone={tones[says]}>{voteWords[says]}</Pill>
        ) : (
          ratification.outcome !== 'open' && <span className="small">{say.nothing}</span>
        )}
      </p>
      {reason && <p className={says === 'no' ? css.dissent : 'small'}>{reason}</p>}
      {mayVote && (
        <div className="screen-only">
          <DialogButton look="plain" label={say.say(name)} title={say.say(name)}>
            {(close) => <VoteForm id={ratification.id} team={team} onDone={close} />}
          </DialogButton>
        </div>
      )}
    </li>
  )
}

function VoteForm({ id, team, onDone }: { id: string; team: Ratification['teams'][number]; onDone: () => void }) {
  const [says, setSays] = useState<Vote>(team.says ?? 'yes')
  const [reason, setReason] = useState(team.reason)
  const vote = useAct('communities.vote', { done: onDone, fields: ['reason'] })
  const why = reasonIn(vote.error) as VoteProblem | undefined
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        vote.run({ id, teamId: team.id, says, reason })
      }}
    >
      <Radios
        label={say.label}
        options={VOTES.map((value) => ({ value, label: voteWords[value] }))}
        value={says}
        onChange={setSays}
      />
      <TextArea
        label={say.reason}
        hint={say.reasonHint}
        rows={2}
        maxLength={1000}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      {vote.problem && <Notice tone="problem">{why ? voteProblemWords[why] : vote.problem}</Notice>}
      <Button type="submit" look="main" busy={vote.busy}>
        {say.save}
      </Button>
    </form>
  )
}
