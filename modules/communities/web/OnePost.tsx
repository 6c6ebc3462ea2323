import { useState } from 'react'
import type { ReactNode } from 'react'
import { useAct } from '#web/act.ts'
import { Button } from '#web/ui/Button.tsx'
import { Dialog } from '#web/ui/Dialog.tsx'
import { TextArea } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Pill } from '#web/ui/Pill.tsx'
import { useNow } from '#web/ui/use-now.ts'
import { ago, words } from '#web/words.ts'
import type { Companion, Post, Written } from '../contract.ts'
import css from './Community.module.css'
import { PostForm } from './PostForm.tsx'

const say = words({
  question: { en: 'A question', es: 'Una pregunta' },
  answer: { en: 'Answer', es: 'Responder' },
  answerTo: { en: (who: string) => `Answer ${who}`, es: (who: string) => `Responder a ${who}` },
  helped: { en: 'This helped', es: 'Esto ayudó' },
  helpedBy: { en: (who: string) => `This answer of ${who} helped`, es: (who: string) => `Esta respuesta de ${who} ayudó` },
  notHelped: { en: 'Not this one after all', es: 'Al final esta no' },
  change: { en: 'Change', es: 'Cambiar' },
  changeNamed: { en: (text: string) => `Change: ${text}`, es: (text: string) => `Cambiar: ${text}` },
  takeBack: { en: 'Take back', es: 'Retirar' },
  takeBackNamed: { en: (text: string) => `Take back: ${text}`, es: (text: string) => `Retirar: ${text}` },
  taken: { en: 'Taken back.', es: 'Retirado.' },
  undo: { en: 'Put it back', es: 'Volver a ponerlo' },
  words: { en: 'Your words', es: 'Sus palabras' },
  save: { en: 'Save', es: 'Guardar' },
  picture: { en: (who: string) => `A picture by ${who}`, es: (who: string) => `Una imagen de ${who}` },
  theirs: {
    en: (text: string) => `It was changed elsewhere meanwhile: “${text}”`,
    es: (text: string) => `Se cambió en otro lado mientras tanto: «${text}»`,
  },
})

type Props = { post: Post; communityId: string; members: readonly Companion[]; isTaken: boolean; onTaken: () => void }

/** A post with its answers below it; a question with the answer that helped. */
export function OnePost({ post, communityId, members, isTaken, onTaken }: Props) {
  const [answers, setAnswers] = useState(false)
  const [takenAnswers, setTakenAnswers] = useState<readonly Written[]>([])
  const helped = useAct('communities.helped')
  if (isTaken) return <Taken id={post.id} />
  const all = [...post.answers, ...takenAnswers.filter(({ id }) => !post.answers.some((one) => one.id === id))]
  return (
    <article>
      <Words written={post} onTaken={onTaken} mark={post.isQuestion && <Pill tone="ochre">{say.question}</Pill>}>
        <Button look="plain" aria-label={say.answerTo(post.by)} onClick={() => setAnswers(true)}>
          {say.answer}
        </Button>
      </Words>
      {(all.length > 0 || answers) && (
        <ul className={`plain ${css.answers}`}>
          {all
            .toSorted((one, other) => one.id.localeCompare(other.id))
            .map((answer) => (
              <li key={answer.id} className={answer.id === post.helpedId ? css.helped : undefined}>
                {post.answers.includes(answer) ? (
                  <Words
                    written={answer}
                    onTaken={() => setTakenAnswers((now) => [...now, answer])}
                    mark={answer.id === post.helpedId && <Pill tone="green">{say.helped}</Pill>}
                  >
                    {post.isQuestion && post.mine && (
                      <Button
                        look="plain"
                        busy={helped.busy}
                        aria-label={answer.id === post.helpedId ? undefined : say.helpedBy(answer.by)}
                        onClick={() => helped.run({ id: post.id, answerId: answer.id === post.helpedId ? null : answer.id })}
                      >
                        {answer.id === post.helpedId ? say.notHelped : say.helped}
                      </Button>
                    )}
                  </Words>
                ) : (
                  <Taken id={answer.id} />
                )}
              </li>
            ))}
          {answers && (
            <li>
              <PostForm communityId={communityId} members={members} ofId={post.id} onDone={() => setAnswers(false)} />
            </li>
          )}
        </ul>
      )}
      {helped.problem && <Notice tone="problem">{helped.problem}</Notice>}
    </article>
  )
}

type WordsProps = { written: Written; onTaken: () => void; mark: ReactNode; children: ReactNode }

function Words({ written, onTaken, mark, children }: WordsProps) {
  const { id, text, by, place, at, mine, pictures, mentions } = written
  const now = useNow()
  const remove = useAct('communities.removePost')
  const [changing, setChanging] = useState(false)
  return (
    <>
      <p className={css.who}>
        <b>{by}</b> {place && <span>{place}</span>} <span>{ago(at, now)}</span> {mark}
      </p>
      <p className={css.text}>{named(text, mentions)}</p>
      {pictures.length > 0 && (
        <div className={css.pictures}>
          {pictures.map(({ fileId, says }) => (
            <img key={fileId} src={`/files/${fileId}`} alt={says || say.picture(by)} loading="lazy" />
          ))}
        </div>
      )}
      <div className={`screen-only ${css.links}`}>
        {children}
        {mine && (
          <>
            <Button look="plain" aria-label={say.changeNamed(text.slice(0, 50))} onClick={() => setChanging(true)}>
              {say.change}
            </Button>
            <Button
              look="plain"
              busy={remove.busy}
              aria-label={say.takeBackNamed(text.slice(0, 50))}
              onClick={() => {
                onTaken()
                remove.run({ id, removed: true })
              }}
            >
              {say.takeBack}
            </Button>
          </>
        )}
      </div>
      <Dialog title={say.change} open={changing} onClose={() => setChanging(false)}>
        <Change written={written} onDone={() => setChanging(false)} />
      </Dialog>
      {remove.problem && <Notice tone="problem">{remove.problem}</Notice>}
    </>
  )
}

function Change({ written, onDone }: { written: Written; onDone: () => void }) {
  // What one types grew from this, however often the page reads itself anew meanwhile.
  const [begun] = useState(written)
  const [text, setText] = useState(written.text)
  const change = useAct('communities.changePost', { fields: ['text'], done: onDone })
  const theirs = (change.error as { data?: { theirs?: { text: string; version: number } } } | null)?.data?.theirs
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        change.run({ id: written.id, version: theirs?.version ?? begun.version, text })
      }}
    >
      <TextArea
        label={say.words}
        rows={5}
        required
        maxLength={4000}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      {theirs ? (
        <Notice tone="problem">{say.theirs(theirs.text)}</Notice>
      ) : (
        change.problem && <Notice tone="problem">{change.problem}</Notice>
      )}
      <Button type="submit" look="main" busy={change.busy}>
        {say.save}
      </Button>
    </form>
  )
}

function Taken({ id }: { id: string }) {
  const remove = useAct('communities.removePost')
  return (
    <p className="small">
      {say.taken}{' '}
      <Button look="plain" busy={remove.busy} onClick={() => remove.run({ id, removed: false })}>
        {say.undo}
      </Button>
    </p>
  )
}

/** The text with the names in it that it speaks to. */
function named(text: string, names: readonly string[]): ReactNode[] {
  const longestFirst = names.toSorted((one, other) => other.length - one.length)
  const parts: ReactNode[] = [text]
  for (const name of longestFirst)
    for (let at = 0; at < parts.length; at++) {
      const part = parts[at]
      const from = typeof part === 'string' ? part.toLowerCase().indexOf(`@${name.toLowerCase()}`) : -1
      if (typeof part !== 'string' || from < 0) continue
      const until = from + name.length + 1
      parts.splice(
        at,
        1,
        part.slice(0, from),
        <span key={`${name}${at}`} className={css.named}>
          {part.slice(from, until)}
        </span>,
        part.slice(until),
      )
    }
  return parts
}
