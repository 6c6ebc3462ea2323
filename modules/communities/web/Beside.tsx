import { useState } from 'react'
import { useAct } from '#web/act.ts'
import { links } from '#web/links.ts'
import { Button } from '#web/ui/Button.tsx'
import { Card, Cards } from '#web/ui/Card.tsx'
import { DialogButton } from '#web/ui/Dialog.tsx'
import { Radios, TextArea } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Aside } from '#web/ui/Page.tsx'
import { useMe } from '#web/me.ts'
import { words } from '#web/words.ts'
import { BESIDE } from '../community.ts'
import type { CommunityPage, Companion, Pairing } from '../contract.ts'
import css from './Community.module.css'

const say = words({
  label: { en: 'Beside each other', es: 'Uno al lado del otro' },
  lead: {
    en: 'Someone new to it beside someone who has done it for long: for a lesson, a week, a year.',
    es: 'Alguien nuevo al lado de quien lleva tiempo: una clase, una semana, un año.',
  },
  novice: { en: 'Would like somebody beside them', es: 'Quisiera a alguien a su lado' },
  veteran: { en: 'Gladly sits beside somebody', es: 'Con gusto acompaña a alguien' },
  change: { en: 'Would you like that?', es: '¿Le gustaría?' },
  iNovice: { en: 'I would like somebody beside me', es: 'Quisiera a alguien a mi lado' },
  iVeteran: { en: 'I gladly sit beside somebody', es: 'Con gusto acompaño a alguien' },
  neither: { en: 'Not now', es: 'Ahora no' },
  text: { en: 'A word about it', es: 'Unas palabras' },
  save: { en: 'Save', es: 'Guardar' },
  ask: { en: (name: string) => `Ask ${name}`, es: (name: string) => `Preguntar a ${name}` },
  askLabel: { en: 'What would you like to do together?', es: '¿Qué les gustaría hacer juntos?' },
  send: { en: 'Ask', es: 'Preguntar' },
  asked: { en: (name: string) => `You asked ${name}.`, es: (name: string) => `Usted preguntó a ${name}.` },
  asks: {
    en: (name: string) => `${name} would like to sit beside you, or you beside them.`,
    es: (name: string) => `${name} quisiera estar a su lado, o que usted esté al suyo.`,
  },
  with: { en: (name: string) => `You and ${name}`, es: (name: string) => `Usted y ${name}` },
  yes: { en: 'Gladly', es: 'Con gusto' },
  no: { en: 'Let it be', es: 'Dejarlo' },
  silent: { en: 'They are told of a yes. A no stays with you.', es: 'Se enteran de un sí. Un no queda con usted.' },
  end: { en: 'End it', es: 'Terminarlo' },
  back: { en: 'Take it back', es: 'Retirarlo' },
})

/** Who would like company in this, by their own word, and what became of it. */
export function Beside({ data: { community, members, mine, pairings } }: { data: CommunityPage }) {
  const me = useMe()
  const open = members.filter(({ personId, beside }) => beside !== null && personId !== me?.id)
  const paired = new Set(pairings.map(({ withId }) => withId))
  return (
    <Aside label={say.label}>
      <p className="small">{say.lead}</p>
      {pairings.length > 0 && (
        <Cards>
          {pairings.map((pairing) => (
            <OnePairing key={pairing.id} pairing={pairing} />
          ))}
        </Cards>
      )}
      <ul className={`plain ${css.people}`}>
        {open.map((member) => (
          <li key={member.personId}>
            <a href={links.person(member.personId)}>{member.name}</a> <span className="small">{member.place}</span>
            <p>
              {say[member.beside!]}
              {member.besideText && `: ${member.besideText}`}
            </p>
            {!paired.has(member.personId) && <Ask communityId={community.id} member={member} />}
          </li>
        ))}
      </ul>
      {mine && (
        <div className={css.aside}>
          <DialogButton look="plain" label={say.change} title={say.label}>
            {(close) => <MyWish communityId={community.id} mine={mine} onDone={close} />}
          </DialogButton>
        </div>
      )}
    </Aside>
  )
}

function OnePairing({ pairing: { id, with: name, text, byMe, accepted, answer } }: { pairing: Pairing }) {
  const answering = useAct('communities.answerBeside')
  const end = useAct('communities.endBeside')
  const waits = accepted === null
  return (
    <Card title={waits ? (byMe ? say.asked(name) : say.asks(name)) : say.with(name)}>
      {text && <p>{text}</p>}
      {answer && <p className="small">{answer}</p>}
      <div className="row">
        {waits && !byMe ? (
          <>
            <Button look="main" busy={answering.busy} onClick={() => answering.run({ id, accept: true, text: '' })}>
              {say.yes}
            </Button>
            <Button busy={answering.busy} onClick={() => answering.run({ id, accept: false, text: '' })}>
              {say.no}
            </Button>
          </>
        ) : (
          <Button look="plain" busy={end.busy} onClick={() => end.run({ id })}>
            {waits ? say.back : say.end}
          </Button>
        )}
      </div>
      {waits && !byMe && <p className="small">{say.silent}</p>}
      {(answering.problem ?? end.problem) && <Notice tone="problem">{answering.problem ?? end.problem}</Notice>}
    </Card>
  )
}

function Ask({ communityId, member }: { communityId: string; member: Companion }) {
  const [text, setText] = useState('')
  const ask = useAct('communities.askBeside')
  return (
    <div className={css.aside}>
      <DialogButton look="plain" label={say.ask(member.name)} title={say.ask(member.name)}>
        {(close) => (
          <form
            className="stack"
            onSubmit={(event) => {
              event.preventDefault()
              ask.run({ id: communityId, personId: member.personId, text })
              close()
            }}
          >
            <TextArea
              label={say.askLabel}
              rows={3}
              maxLength={1000}
              value={text}
              onChange={({ target }) => setText(target.value)}
            />
            <Button type="submit" look="main">
              {say.send}
            </Button>
          </form>
        )}
      </DialogButton>
      {ask.problem && <Notice tone="problem">{ask.problem}</Notice>}
    </div>
  )
}

type WishProps = { communityId: string; mine: NonNullable<CommunityPage['mine']>; onDone: () => void }

function MyWish({ communityId, mine, onDone }: WishProps) {
  const [beside, setBeside] = useState<'novice' | 'veteran' | 'neither'>(mine.beside ?? 'neither')
  const [text, setText] = useState(mine.besideText)
  const join = useAct('communities.join', { done: onDone })
  const said = { novice: say.iNovice, veteran: say.iVeteran, neither: say.neither }
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        join.run({
          id: communityId,
          ...mine,
          beside: beside === 'neither' ? null : beside,
          besideText: beside === 'neither' ? '' : text,
        })
      }}
    >
      <p>{say.lead}</p>
      <Radios
        label={say.change}
        options={[...BESIDE, 'neither' as const].map((value) => ({ value, label: said[value] }))}
        value={beside}
        onChange={setBeside}
      />
      {beside !== 'neither' && (
        <TextArea label={say.text} rows={2} maxLength={400} value={text} onChange={({ target }) => setText(target.value)} />
      )}
      {join.problem && <Notice tone="problem">{join.problem}</Notice>}
      <Button type="submit" look="main" busy={join.busy}>
        {say.save}
      </Button>
    </form>
  )
}
