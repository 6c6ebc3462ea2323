import { useAct } from '#web/act.ts'
import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { useLive } from '#web/live.ts'
import { page } from '#web/query.ts'
import { router } from '#web/router.tsx'
import { Button, ButtonLink } from '#web/ui/Button.tsx'
import { DialogButton } from '#web/ui/Dialog.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Aside, Page, Section } from '#web/ui/Page.tsx'
import { Pill } from '#web/ui/Pill.tsx'
import { formatDate, words } from '#web/words.ts'
import type { Piece } from '../contract.ts'
import { whyNotShare } from '../piece.ts'
import { ChangePieceForm } from './ChangePieceForm.tsx'
import { CoverSheet } from './CoverSheet.tsx'
import { PieceShares } from './PieceShares.tsx'
import { PieceView } from './PieceView.tsx'
import { permissionWords, permittedByWords, purposeWords, refusalWords, shareWords, untitled } from './words.ts'
import css from './PiecePage.module.css'

const say = words({
  work: { en: 'Student work', es: 'Trabajos de estudiantes' },
  onlyTeam: { en: 'Seen by its team', es: 'Lo ve su equipo' },
  andOthers: { en: 'Seen by its team, and where it is shown', es: 'Lo ve su equipo, y donde se muestra' },
  until: { en: (day: string) => `Kept until ${day}`, es: (day: string) => `Se guarda hasta el ${day}` },
  piece: { en: 'The work', es: 'El trabajo' },
  waiting: {
    en: 'It has arrived and is being looked into. This page shows it by itself in a moment.',
    es: 'Llegó y se está revisando. Esta página lo mostrará en un momento.',
  },
  again: { en: 'Bring it again', es: 'Traerlo otra vez' },
  task: { en: 'What was asked of the student', es: 'Qué se le pidió al estudiante' },
  owner: { en: 'Did its owner say yes?', es: '¿Dijo que sí su dueño o dueña?' },
  saidBy: {
    en: (permission: string, who: string) => `${permission}. Said by: ${who}`,
    es: (permission: string, who: string) => `${permission}. Lo dijo: ${who}`,
  },
  by: {
    en: (name: string, day: string) => `Brought by ${name} on ${day}`,
    es: (name: string, day: string) => `Lo trajo ${name} el ${day}`,
  },
  change: { en: 'Change what is said of it', es: 'Cambiar lo que se dice de él' },
  remove: { en: 'Take it away', es: 'Quitarlo' },
  about: { en: 'About it', es: 'Sobre él' },
  from: { en: (team: string) => `Shown by ${team}`, es: (team: string) => `Lo muestra ${team}` },
})

/** One piece: the work first, then what is said of it, who said yes, where it is shown. */
export function PiecePage({ data: piece }: PageOf<'work.piece'>) {
  useLive(piece.mayWrite ? `team:${piece.teamId}` : null, page('work.piece', { id: piece.id }))
  const { title, team, teamId, state, problem, shares, mayWrite, purpose, keepUntil, by } = piece
  const inside = by !== null
  return (
    <Page
      title={title || untitled}
      crumbs={
        inside ? (
          <>
            <a href={links.team(teamId)}>{team}</a> · <a href={links.teamWork(teamId)}>{say.work}</a>
          </>
        ) : (
          say.from(team)
        )
      }
      facts={
        <>
          <Pill>{purposeWords[purpose]}</Pill>
          <Pill>{say.until(formatDate(keepUntil, 'full'))}</Pill>
          {inside && (
            <Pill tone={shares.length > 0 ? 'indigo' : 'plain'}>{shares.length > 0 ? say.andOthers : say.onlyTeam}</Pill>
          )}
        </>
      }
      aside={<AboutPiece piece={piece} />}
    >
      <Section label={say.piece}>
        {state === 'waiting' && <p>{say.waiting}</p>}
        {problem && (
          <>
            <Notice tone="problem">{refusalWords[problem]}</Notice>
            {mayWrite && (
              <div className="row">
                <ButtonLink href={links.addWork(teamId)}>{say.again}</ButtonLink>
              </div>
            )}
          </>
        )}
        {state === 'ready' && (
          <PieceView piece={piece}>{(fileId) => (mayWrite ? <CoverSheet piece={piece} fileId={fileId} /> : null)}</PieceView>
        )}
      </Section>
    </Page>
  )
}

function AboutPiece({ piece }: { piece: Piece }) {
  const { about, permission, permissionBy, by, madeAt, mayWrite } = piece
  const why = whyNotShare(piece)
  return (
    <>
      {about && (
        <Aside label={say.task}>
          <p className={css.words}>{about}</p>
        </Aside>
      )}
      <Aside label={say.owner}>
        <p>
          {permissionBy ? say.saidBy(permissionWords[permission], permittedByWords[permissionBy]) : permissionWords[permission]}
        </p>
        {by !== null && why && why !== 'not-ready' && <p className="small">{shareWords[why]}</p>}
      </Aside>
      {by !== null && <PieceShares piece={piece} />}
      {by !== null && (
        <Aside label={say.about}>
          <p className="small">{say.by(by, formatDate(madeAt, 'full'))}</p>
          {mayWrite && <Doings piece={piece} />}
        </Aside>
      )}
    </>
  )
}

function Doings({ piece }: { piece: Piece }) {
  const remove = useAct('work.remove', { done: () => router.history.push(links.teamWork(piece.teamId)) })
  return (
    <div className={`screen-only ${css.doings}`}>
      <DialogButton look="plain" label={say.change} title={say.change}>
        {(close) => <ChangePieceForm piece={piece} onDone={close} />}
      </DialogButton>
      <Button look="plain" busy={remove.busy} onClick={() => remove.run({ id: piece.id, removed: true })}>
        {say.remove}
      </Button>
      {remove.problem && <Notice tone="problem">{remove.problem}</Notice>}
    </div>
  )
}
