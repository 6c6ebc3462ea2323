import { useState } from 'react'
import { useAct } from '#web/act.ts'
import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { refusalData } from '#web/problem.ts'
import { router } from '#web/router.tsx'
import { Button, ButtonLink } from '#web/ui/Button.tsx'
import { Field, Radios } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Page, Section } from '#web/ui/Page.tsx'
import { useDraft } from '#web/ui/use-draft.ts'
import { words } from '#web/words.ts'
import { dayAfter, MOST_AT_ONCE, MOST_SHEETS } from '../piece.ts'
import type { AddProblem } from '../piece.ts'
import type { PieceTerms } from '../contract.ts'
import { ChosenFiles } from './ChosenFiles.tsx'
import type { Chosen } from './ChosenFiles.tsx'
import { TermsFields } from './TermsFields.tsx'
import { useSending } from './use-sending.ts'
import { addWords } from './words.ts'

const say = words({
  title: { en: 'Bring student work', es: 'Traer trabajos de estudiantes' },
  work: { en: 'Student work', es: 'Trabajos de estudiantes' },
  choose: { en: 'The work', es: 'El trabajo' },
  about: { en: 'About it', es: 'Sobre él' },
  name: { en: 'In a few words', es: 'En pocas palabras' },
  nameHint: { en: 'Why 3/4 and 6/8 are the same', es: 'Por qué 3/4 y 6/8 son iguales' },
  together: { en: 'These are', es: 'Estos son' },
  each: { en: 'Works of their own, one each', es: 'Trabajos aparte, uno cada uno' },
  sheets: { en: 'Sheets of one work', es: 'Hojas de un mismo trabajo' },
  send: { en: 'Send', es: 'Enviar' },
  nothing: { en: 'Choose photos or files first.', es: 'Elija primero fotos o archivos.' },
  tooMany: {
    en: (most: number) => `At most ${most} at once; send the rest after.`,
    es: (most: number) => `Como máximo ${most} a la vez; envíe el resto después.`,
  },
  sending: {
    en: (done: number, of: number) => `Sending ${done} of ${of}. Keep this page open.`,
    es: (done: number, of: number) => `Enviando ${done} de ${of}. Deje abierta esta página.`,
  },
  waiting: {
    en: 'No connection. It goes on from where it stopped when you are back.',
    es: 'Sin conexión. Sigue donde se quedó cuando vuelva.',
  },
  cancel: { en: 'Stop sending', es: 'Dejar de enviar' },
  back: { en: 'Back to the work', es: 'Volver a los trabajos' },
})

/** Many at once from a phone: taken, covered, said what they are, sent. Nothing leaves the device before “Send”. */
export function AddWorkPage({ data: { team, today, keepUntil, latest } }: PageOf<'work.beginning'>) {
  const [chosen, setChosen] = useState<readonly Chosen[]>([])
  const { draft, set, drop } = useDraft(`work.${team.id}`, {
    title: '',
    arranged: 'each' as 'each' | 'sheets',
    about: '',
    purpose: 'look' as PieceTerms['purpose'],
    permission: 'not-asked' as PieceTerms['permission'],
    permissionBy: null as PieceTerms['permissionBy'],
    isCleared: false,
    keepUntil,
  })
  const add = useAct('work.add', {
    refusals: { CANNOT_ADD: ' ' },
    done: () => {
      drop()
      setChosen([])
      router.history.push(links.teamWork(team.id))
    },
  })
  const refused = refusalData<{ reason: AddProblem }>(add.error, 'CANNOT_ADD')
  const { title, arranged, ...terms } = draft
  const asSheets = arranged === 'sheets' && chosen.length > 1 && chosen.every(({ isPicture }) => isPicture)
  const most = asSheets ? MOST_SHEETS : MOST_AT_ONCE
  const sending = useSending(chosen, (uploadIds) => {
    const named = (at: number) => (title && uploadIds.length > 1 ? `${title} · ${at + 1}` : title)
    const pieces = asSheets
      ? [{ title, uploadIds }]
      : uploadIds.map((uploadId, at) => ({ title: named(at), uploadIds: [uploadId] }))
    add.run({ id: team.id, ...terms, pieces })
  })
  const why = chosen.length === 0 ? say.nothing : chosen.length > most ? say.tooMany(most) : null
  return (
    <Page
      title={say.title}
      crumbs={
        <>
          <a href={links.team(team.id)}>{team.name}</a> · <a href={links.teamWork(team.id)}>{say.work}</a>
        </>
      }
    >
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          if (!why && !sending.busy) sending.begin()
        }}
      >
        <Section label={say.choose}>
          <ChosenFiles chosen={chosen} change={setChosen} locked={sending.busy} progress={sending.progress} />
        </Section>
        <Section label={say.about}>
          {chosen.length > 1 && chosen.every(({ isPicture }) => isPicture) && (
            <Radios
              label={say.together}
              options={[
                { value: 'each', label: say.each },
                { value: 'sheets', label: say.sheets },
              ]}
              value={arranged}
              onChange={(value) => set({ arranged: value })}
            />
          )}
          <Field
            label={say.name}
            placeholder={say.nameHint}
            maxLength={180}
            value={title}
            onChange={({ target }) => set({ title: target.value })}
          />
          <TermsFields terms={terms} set={set} earliest={dayAfter(today, 1)} latest={latest} />
        </Section>
        <output>
          {sending.busy && (
            <span className="small">{sending.waits ? say.waiting : say.sending(sending.done + 1, chosen.length)}</span>
          )}
        </output>
        {(sending.problem ?? add.problem) && (
          <Notice tone="problem">{sending.problem ?? (refused ? addWords[refused.reason] : add.problem)}</Notice>
        )}
        <div className="row">
          <Button type="submit" look="main" busy={sending.busy || add.busy} disabledReason={why}>
            {say.send}
          </Button>
          {sending.busy ? (
            <Button onClick={sending.stop}>{say.cancel}</Button>
          ) : (
            <ButtonLink look="plain" href={links.teamWork(team.id)}>
              {say.back}
            </ButtonLink>
          )}
        </div>
      </form>
    </Page>
  )
}
