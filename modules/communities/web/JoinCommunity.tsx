import { useAct } from '#web/act.ts'
import { Notice } from '#web/ui/Notice.tsx'
import { Section } from '#web/ui/Page.tsx'
import { words } from '#web/words.ts'
import { CIRCLES } from '../community.ts'
import css from './Community.module.css'
import { circleHints, circleWords } from './words.ts'

const say = words({
  label: { en: 'Come in', es: 'Entrar' },
  lead: {
    en: 'One tap, and everything here is yours as much as anyone’s. You can come closer, step back or leave whenever you like.',
    es: 'Un toque, y todo aquí es tan suyo como de cualquiera. Puede acercarse, apartarse o irse cuando quiera.',
  },
})

/** Three ways to be in it; each has every right from the first day. */
export function JoinCommunity({ id }: { id: string }) {
  const join = useAct('communities.join')
  return (
    <Section label={say.label}>
      <p>{say.lead}</p>
      <div className={css.circles}>
        {CIRCLES.map((circle) => (
          <button
            key={circle}
            type="button"
            aria-busy={join.busy}
            onClick={() => join.run({ id, circle, follows: false, beside: null, besideText: '' })}
          >
            <b>{circleWords[circle]}</b>
            <span className="small">{circleHints[circle]}</span>
          </button>
        ))}
      </div>
      {join.problem && <Notice tone="problem">{join.problem}</Notice>}
    </Section>
  )
}
