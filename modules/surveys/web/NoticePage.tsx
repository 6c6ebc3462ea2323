import { LOCALES } from '#platform/words.ts'
import type { Locale } from '#platform/words.ts'
import type { PageOf } from '#web/at.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Page } from '#web/ui/Page.tsx'
import { Pill } from '#web/ui/Pill.tsx'
import { locale, words } from '#web/words.ts'
import type { FamilyNotice } from '../contract.ts'
import { LABELS } from '../item.ts'
import css from './NoticePage.module.css'
import { noticeIn } from './notice-words.ts'
import { surveyTitle } from './words.ts'

const say = words({
  print: { en: 'Print both languages', es: 'Imprimir los dos idiomas' },
  other: { en: 'En español', es: 'In English' },
})

const otherLocale: Locale = LOCALES.find((one) => one !== locale)!

/** What families are told: in both languages, the reader’s own first; on paper each on its own sheet with the slip. */
export function NoticePage({ data }: PageOf<'surveys.notice'>) {
  return (
    <Page
      title={surveyTitle(data.survey.title)}
      facts={
        <>
          <Button onClick={() => print()}>{say.print}</Button>
          <a className="screen-only" href={`#${otherLocale}`} lang={otherLocale}>
            {say.other}
          </a>
        </>
      }
    >
      <NoticeIn notice={data} lang={locale} />
      <NoticeIn notice={data} lang={otherLocale} />
    </Page>
  )
}

function NoticeIn({ notice, lang }: { notice: FamilyNotice; lang: Locale }) {
  const { survey, standing, lastDay, why, contact, givenOn, untilOn, questions } = notice
  const told = noticeIn(lang)
  const areas = [...new Set(questions.flatMap(({ area }) => area ?? []))].map((area) => told.areas[area])
  return (
    <article className={css.notice} id={lang} lang={lang}>
      <h2>
        {told.heading}
        <span className={css.title}>{survey.title[lang]}</span>
      </h2>
      <p>
        {told.asks(survey.team, survey.place)} {areas.length > 0 && told.touches(told.list(areas))}
      </p>
      <dl>
        <dt>{told.why}</dt>
        <dd>{why[lang]}</dd>
        <dt>{told.when}</dt>
        <dd>
          {standing === 'ahead' && told.ahead(told.day(untilOn))}
          {standing === 'open' && lastDay && told.open(told.day(lastDay))}
          {standing === 'closed' && told.closed}
        </dd>
        <dt>{told.who}</dt>
        <dd>{told.anonymous}</dd>
        <dt>{told.no}</dt>
        <dd>{told.how(told.day(untilOn), contact)}</dd>
      </dl>
      <h3>{told.questions}</h3>
      <ol>
        {questions.map((question, at) => (
          <li key={`${at + 1} ${question.text.en}`}>
            <p>{question.text[lang]}</p>
            <p className={css.how}>
              {answeredBy(question, lang)} {question.area && <Pill tone="ochre">{told.areas[question.area]}</Pill>}
            </p>
          </li>
        ))}
      </ol>
      <p className={css.how}>{told.frozen(told.day(givenOn))}</p>
      <div className={css.slip}>
        <p>
          <b>{told.slip(survey.title[lang])}</b>
        </p>
        <p className={css.line}>{told.child}</p>
        <p className={css.line}>{told.signed}</p>
        <p className={css.how}>{told.stays}</p>
      </div>
    </article>
  )
}

function answeredBy({ kind, labels, options }: FamilyNotice['questions'][number], lang: Locale): string {
  const told = noticeIn(lang)
  if (kind === 'text') return told.words
  if (kind === 'choose') return told.some(told.list((options ?? []).map((option) => option[lang])))
  const points = LABELS[labels ?? 'agree']
  return told.points(points[0][lang], points[4][lang])
}
