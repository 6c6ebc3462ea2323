import { useAct } from '#web/act.ts'
import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { Button } from '#web/ui/Button.tsx'
import { TextArea } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Page } from '#web/ui/Page.tsx'
import { useDraft } from '#web/ui/use-draft.ts'
import { ago, words } from '#web/words.ts'
import css from './Community.module.css'

const say = words({
  title: {
    en: (team: string, other: string) => `${team} and ${other}`,
    es: (team: string, other: string) => `${team} y ${other}`,
  },
  only: { en: 'Only the two sides read this.', es: 'Solo lo leen las dos partes.' },
  about: { en: 'About', es: 'Sobre' },
  teams: { en: 'Teams', es: 'Equipos' },
  answer: { en: 'Your answer', es: 'Su respuesta' },
  more: { en: 'Write on', es: 'Escribir algo más' },
  send: { en: 'Send', es: 'Enviar' },
})

/** What two sides wrote to each other, and the next word. */
export function HelloPage({ data: { id, team, other, words: written } }: PageOf<'communities.hello'>) {
  const { draft, set, drop } = useDraft(`hello.answer.${id}`, { text: '' })
  const answer = useAct('communities.answerHello', { fields: ['text'], done: drop })
  return (
    <Page
      title={say.title(team, other)}
      crumbs={<a href={links.teams}>{say.teams}</a>}
      facts={<span className="small">{say.only}</span>}
    >
      <ul className={`plain ${css.posts}`}>
        {written.map(({ id: word, text, by, place, at, cycle }) => (
          <li key={word}>
            <p className={css.who}>
              <b>{by}</b> {place && <span>{place}</span>} <span>{ago(at)}</span>
            </p>
            <p className={css.text}>{text}</p>
            {cycle && (
              <p className="small">
                {say.about}: <a href={links.cycle(cycle.id)}>{cycle.title}</a>
              </p>
            )}
          </li>
        ))}
      </ul>
      <form
        className={`stack screen-only ${css.form}`}
        onSubmit={(event) => {
          event.preventDefault()
          answer.run({ id, text: draft.text })
        }}
      >
        <TextArea
          label={written.at(-1)?.mine ? say.more : say.answer}
          rows={3}
          required
          maxLength={2000}
          value={draft.text}
          onChange={({ target }) => set({ text: target.value })}
          problem={answer.problemAt('text')}
        />
        {answer.problem && <Notice tone="problem">{answer.problem}</Notice>}
        <div className="row">
          <Button type="submit" look="main" busy={answer.busy}>
            {say.send}
          </Button>
        </div>
      </form>
    </Page>
  )
}
