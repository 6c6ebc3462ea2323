import { useAct } from '#web/act.ts'
import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { router } from '#web/router.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Aside, Page, Section } from '#web/ui/Page.tsx'
import { ago, formatList, formatNumber, words } from '#web/words.ts'
import type { Results } from '../contract.ts'
import { GroupResults } from './GroupResults.tsx'
import { PromisedAfter } from './PromisedAfter.tsx'
import { RespondForm } from './RespondForm.tsx'
import { bandsWord, bandWords, constructWord, inPage, surveyTitle } from './words.ts'

const say = words({
  listening: { en: 'Listening', es: 'Escuchar' },
  answers: { en: 'What leaders answered', es: 'Lo que respondieron los líderes' },
  noAnswer: {
    en: 'Nobody has answered yet. Those who were asked are waiting for it.',
    es: 'Nadie ha respondido todavía. Quienes respondieron lo esperan.',
  },
  said: {
    en: (name: string, place: string, when: string) => `${name}, ${place}, ${when}`,
    es: (name: string, place: string, when: string) => `${name}, ${place}, ${when}`,
  },
  results: { en: 'What was said', es: 'Lo que se dijo' },
  none: {
    en: 'Too few answered for anything to be shown. That is the promise, and it is kept.',
    es: 'Respondieron muy pocas personas para mostrar algo. Esa es la promesa, y se cumple.',
  },
  comments: { en: 'In their own words', es: 'En sus propias palabras' },
  withheld: { en: 'What is withheld, and why', es: 'Qué no se muestra, y por qué' },
  why: {
    en: (k: number) =>
      `A figure needs ${k} answers, a comment ten, and answers that are too alike are not told apart: so that nobody is found. What is withheld is part of no total.`,
    es: (k: number) =>
      `Una cifra necesita ${k} respuestas, un comentario diez, y no se distinguen respuestas demasiado parecidas: para que no se encuentre a nadie. Lo que no se muestra no entra en ningún total.`,
  },
  who: {
    en: 'Figures of the whole district are open to everyone. Those of one school are open to the people who work there, to all at the same time, and to others once its leader publishes them with an answer.',
    es: 'Las cifras del distrito son de todos. Las de una escuela están abiertas a quienes trabajan en ella, a todos a la vez, y a los demás cuando su dirección las publica con una respuesta.',
  },
  sure: { en: 'How far questions go together', es: 'Cuánto van juntas las preguntas' },
  alpha: {
    en: (name: string, alpha: string, lower: string, upper: string, omega: string | null) =>
      `${name}: alpha ${alpha} (${lower} to ${upper})${omega ? `, omega ${omega}` : ''}`,
    es: (name: string, alpha: string, lower: string, upper: string, omega: string | null) =>
      `${name}: alfa ${alpha} (de ${lower} a ${upper})${omega ? `, omega ${omega}` : ''}`,
  },
  again: { en: 'Ask again', es: 'Preguntar otra vez' },
  againWhy: {
    en: 'The same questions later show what changed since. You can change them before you launch; those that stay word for word are compared.',
    es: 'Las mismas preguntas más tarde muestran qué cambió. Puede cambiarlas antes de abrir; se comparan las que quedan palabra por palabra.',
  },
  againDo: { en: 'Begin the next wave', es: 'Empezar la siguiente ronda' },
  named: { en: 'Answered first, in their own names', es: 'Respondieron primero, con su nombre' },
  answer: { en: 'Answer them', es: 'Responderles' },
})

export function ResultsPage({ data }: PageOf<'surveys.results'>) {
  const { survey, groups, items, responses, mayRespond } = data
  return (
    <Page
      title={surveyTitle(survey.title)}
      crumbs={
        <>
          <a href={links.listening}>{say.listening}</a> · {survey.place}
        </>
      }
      aside={<Around data={data} />}
    >
      <Section label={say.answers}>
        {responses.length === 0 && <p>{say.noAnswer}</p>}
        {responses.map(({ placeId, place, name, text, at }) => (
          <div key={placeId}>
            <blockquote className="quote">{text}</blockquote>
            <p className="small">{say.said(name, place, ago(at))}</p>
          </div>
        ))}
        <PromisedAfter data={data} />
        {mayRespond.map((place) => (
          <RespondForm key={place.id} surveyId={survey.id} place={place} isWhole={place.name === survey.place} />
        ))}
      </Section>
      <Section label={say.results}>
        {groups.length === 0 && <p>{say.none}</p>}
        {groups.map((group, at) => (
          <GroupResults key={`${group.place?.id} ${group.bands.join()}`} group={group} items={items} open={at === 0} />
        ))}
      </Section>
      <Comments data={data} />
      {data.mayAskAgain && <AskAgain id={survey.id} />}
    </Page>
  )
}

/** The next wave: the same questions, which can be changed until it is launched. */
function AskAgain({ id }: { id: string }) {
  const again = useAct('surveys.askAgain', { done: (next) => router.history.push(links.surveyDraft(next.id)) })
  return (
    <Section label={say.again}>
      <p>{say.againWhy}</p>
      {again.problem && <Notice tone="problem">{again.problem}</Notice>}
      <div className="row screen-only">
        <Button busy={again.busy} onClick={() => again.run({ id })}>
          {say.againDo}
        </Button>
      </div>
    </Section>
  )
}

function Comments({ data: { comments, items } }: { data: Results }) {
  if (comments.length === 0) return null
  return (
    <Section label={say.comments}>
      {comments.map(({ itemId, bands, place, texts }) => (
        <div key={`${itemId} ${place} ${bands.join()}`} className="stack">
          <h3>{inPage(items.find(({ id }) => id === itemId)!.text)}</h3>
          <p className="small">{[place, bandsWord(bands)].filter(Boolean).join(' · ')}</p>
          <ul>
            {[...new Set(texts)].map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  )
}

function Around({ data: { survey, withheld, reliability, named, items } }: { data: Results }) {
  const number = (value: number) => formatNumber(value, 2)
  return (
    <>
      <Aside label={say.withheld}>
        <p className="small">{say.why(survey.k)}</p>
        {withheld.length > 0 && (
          <ul className="small">
            {withheld.map(({ bands, places }) => (
              <li key={`${bands.join()} ${places.join()}`}>
                {bandsWord(bands)}: {formatList(places)}
              </li>
            ))}
          </ul>
        )}
        <p className="small">{say.who}</p>
      </Aside>
      {reliability.length > 0 && (
        <Aside label={say.sure}>
          <ul className="plain small">
            {reliability.map(({ construct, alpha, alphaLower, alphaUpper, omega }) => (
              <li key={construct}>
                {say.alpha(
                  constructWord(construct),
                  number(alpha),
                  number(alphaLower),
                  number(alphaUpper),
                  omega === null ? null : number(omega),
                )}
              </li>
            ))}
          </ul>
        </Aside>
      )}
      {named.length > 0 && (
        <Aside label={say.named}>
          {named.map(({ name, band, answers }) => (
            <details key={name}>
              <summary>
                {name}, {bandWords[band]}
              </summary>
              <ul className="small">
                {items.flatMap((item) =>
                  answers[item.id] ? [<li key={item.id}>{`${inPage(item.text)} ${answers[item.id]}/5`}</li>] : [],
                )}
              </ul>
            </details>
          ))}
        </Aside>
      )}
    </>
  )
}
