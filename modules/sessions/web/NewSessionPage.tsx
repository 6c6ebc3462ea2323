import { useAct } from '#web/act.ts'
import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { router } from '#web/router.tsx'
import { Button, ButtonLink } from '#web/ui/Button.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Choice, Field, TextArea } from '#web/ui/Field.tsx'
import { Fold } from '#web/ui/Fold.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Page } from '#web/ui/Page.tsx'
import { useDraft } from '#web/ui/use-draft.ts'
import { words } from '#web/words.ts'
import { minutesOf } from '../protocol.ts'
import { Chooser } from './protocol/Chooser.tsx'
import { instantOf, tomorrow } from './when.ts'
import { said, sessionWords } from './words.ts'

const say = words({
  title: { en: 'Plan a session', es: 'Preparar una sesión' },
  noTeam: {
    en: 'A session belongs to a team. Find one, or make one with a colleague.',
    es: 'Una sesión pertenece a un equipo. Busque uno, o forme uno con un colega.',
  },
  teams: { en: 'Find or make a team', es: 'Buscar o formar un equipo' },
  team: { en: 'Which team', es: 'Qué equipo' },
  how: { en: 'How we look', es: 'Cómo miramos' },
  help: { en: 'Help me choose', es: 'Ayúdeme a elegir' },
  use: { en: 'Take this one', es: 'Tomar esta' },
  taken: { en: 'Taken', es: 'Elegida' },
  library: { en: 'The library', es: 'La biblioteca' },
  ours: { en: 'Our own', es: 'Las nuestras' },
  name: { en: 'What we call it', es: 'Cómo la llamamos' },
  nameHint: { en: 'Three drawings of 5/4', es: 'Tres dibujos de 5/4' },
  question: { en: 'The question', es: 'La pregunta' },
  questionHint: {
    en: 'One whose answer you do not know yet. It can wait.',
    es: 'Una cuya respuesta todavía no sabe. Puede esperar.',
  },
  when: { en: 'When', es: 'Cuándo' },
  place: { en: 'Where', es: 'Dónde' },
  plan: { en: 'Plan it', es: 'Prepararla' },
  follows: {
    en: 'Next you lay the work on the table. Your team finds the session on its page; nobody else sees it.',
    es: 'Después pone los trabajos sobre la mesa. Su equipo encuentra la sesión en su página; nadie más la ve.',
  },
})

/** A way of looking, a day, a question: then the session is there to be prepared. */
export function NewSessionPage({ data: { library, ours, teams }, params }: PageOf<'sessions.protocols'>) {
  const all = [...library, ...ours]
  const { draft, set, drop } = useDraft('session.new', {
    teamId: params['team'] ?? '',
    protocolId: params['protocol'] ?? '',
    title: '',
    question: '',
    when: tomorrow(),
    place: '',
  })
  const team = teams.find(({ id }) => id === draft.teamId) ?? teams[0]
  const protocol = all.find(({ id }) => id === draft.protocolId) ?? all[0]!
  const plan = useAct('sessions.plan', {
    draft: 'session.new',
    done: ({ id }) => {
      drop()
      router.history.push(links.session(id))
    },
  })
  if (!team)
    return (
      <Page title={say.title}>
        <EmptyState action={<ButtonLink href={links.teams}>{say.teams}</ButtonLink>}>{say.noTeam}</EmptyState>
      </Page>
    )
  return (
    <Page title={say.title}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          const { title, question, place } = draft
          plan.run({ id: team.id, protocolId: protocol.id, title, question, place, beginsAt: instantOf(draft.when) })
        }}
      >
        {teams.length > 1 && (
          <Choice label={say.team} value={team.id} onChange={({ target }) => set({ teamId: target.value })}>
            {teams.map(({ id, name, place }) => (
              <option key={id} value={id}>
                {name} · {place}
              </option>
            ))}
          </Choice>
        )}
        <Choice
          label={say.how}
          hint={
            <>
              {said(protocol.about)} <a href={links.protocol(protocol.id)}>{sessionWords.minutes(minutesOf(protocol.steps))}</a>
            </>
          }
          value={protocol.id}
          onChange={({ target }) => set({ protocolId: target.value })}
        >
          {(['library', 'ours'] as const).map((which) => {
            const list = which === 'library' ? library : ours
            return (
              list.length > 0 && (
                <optgroup key={which} label={say[which]}>
                  {list.map(({ id, name, team: owner }) => (
                    <option key={id} value={id}>
                      {said(name)}
                      {owner && ` · ${owner}`}
                    </option>
                  ))}
                </optgroup>
              )
            )
          })}
        </Choice>
        <Fold summary={say.help}>
          <Chooser protocols={all}>
            {({ protocol: one }) => (
              <div className="row">
                <Button aria-label={`${say.use}: ${said(one.name)}`} onClick={() => set({ protocolId: one.id })}>
                  {one.id === protocol.id ? say.taken : say.use}
                </Button>
              </div>
            )}
          </Chooser>
        </Fold>
        <Field
          label={say.name}
          placeholder={say.nameHint}
          maxLength={200}
          value={draft.title}
          onChange={({ target }) => set({ title: target.value })}
        />
        <TextArea
          label={say.question}
          hint={say.questionHint}
          rows={2}
          maxLength={2000}
          value={draft.question}
          onChange={({ target }) => set({ question: target.value })}
        />
        <Field
          label={say.when}
          type="datetime-local"
          required
          value={draft.when}
          onChange={({ target }) => set({ when: target.value })}
        />
        <Field label={say.place} maxLength={300} value={draft.place} onChange={({ target }) => set({ place: target.value })} />
        <p className="small">{say.follows}</p>
        {plan.problem && <Notice tone="problem">{plan.problem}</Notice>}
        <div className="row">
          <Button type="submit" look="main" busy={plan.busy}>
            {say.plan}
          </Button>
        </div>
      </form>
    </Page>
  )
}
