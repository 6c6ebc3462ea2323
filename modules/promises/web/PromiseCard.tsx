import { useMe } from '#web/me.ts'
import { Card } from '#web/ui/Card.tsx'
import { Pill } from '#web/ui/Pill.tsx'
import { formatDate, words } from '#web/words.ts'
import type { Promised } from '../contract.ts'
import { dayOf, isPast, standingOf } from '../promise.ts'
import { PromiseAnswer } from './PromiseAnswer.tsx'
import css from './PromiseCard.module.css'
import { PromiseWords } from './PromiseWords.tsx'
import { amountWords, kindWords, standingWords } from './words.ts'

const say = words({
  made: { en: (who: string, to: string) => `${who} to ${to}`, es: (who: string, to: string) => `${who} a ${to}` },
  mine: { en: (to: string) => `You to ${to}`, es: (to: string) => `Usted a ${to}` },
  by: { en: (day: string) => `by ${day}`, es: (day: string) => `para el ${day}` },
  past: { en: (day: string) => `was meant for ${day}`, es: (day: string) => `era para el ${day}` },
  moved: { en: (day: string) => `Moved to ${day}`, es: (day: string) => `Pasa al ${day}` },
  kept: { en: 'Kept, says whoever promised', es: 'Cumplida, dice quien prometió' },
  explained: { en: 'Not kept', es: 'No cumplida' },
  confirmed: { en: (who: string) => `${who}: it was kept`, es: (who: string) => `${who}: se cumplió` },
  notYet: { en: (who: string) => `${who}: not yet`, es: (who: string) => `${who}: todavía no` },
})
const tones = { open: 'indigo', kept: 'green', explained: 'ochre' } as const

/** A promise, what became of it, and what those say it was made to. */
export function PromiseCard({ promised, today }: { promised: Promised; today: string }) {
  const me = useMe()
  const isMine = promised.madeBy.id === me?.id
  const standing = standingOf(promised.words)
  const day = dayOf(promised)
  const when = day && standing === 'open' ? (isPast(promised, today) ? say.past : say.by)(formatDate(day)) : null
  const to = promised.to.name
  return (
    <Card title={promised.what}>
      <p className="small">
        {[isMine ? say.mine(to) : say.made(promised.madeBy.name, to), amountWords(promised) ?? kindWords[promised.kind], when]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {standing !== 'open' && (
        <p>
          <Pill tone={tones[standing]}>{standingWords[standing]}</Pill>
        </p>
      )}
      {promised.words.length + promised.answers.length > 0 && (
        <ul className={`plain ${css.history}`}>
          {promised.words.map(({ says, text, byOn, at }) => (
            <li key={at}>
              <b>{says === 'moved' ? say.moved(formatDate(byOn!)) : say[says]}</b> {text}
            </li>
          ))}
          {promised.answers.map(({ personId, name, says, text }) => (
            <li key={personId}>
              <b>{(says === 'kept' ? say.confirmed : say.notYet)(name)}</b> {text}
            </li>
          ))}
        </ul>
      )}
      {isMine && standing === 'open' && <PromiseWords promised={promised} />}
      {promised.toMe && <PromiseAnswer promised={promised} />}
    </Card>
  )
}
