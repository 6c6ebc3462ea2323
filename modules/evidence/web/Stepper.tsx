import { useId } from 'react'
import { words } from '#web/words.ts'
import css from './Stepper.module.css'

const say = words({
  less: { en: (what: string) => `One less: ${what}`, es: (what: string) => `Uno menos: ${what}` },
  more: { en: (what: string) => `One more: ${what}`, es: (what: string) => `Uno más: ${what}` },
})

type Props = { label: string; value: number; onChange: (value: number) => void; most?: number }

/** A whole number that a thumb counts up and down; it can be typed too. */
export function Stepper({ label, value, onChange, most = 9999 }: Props) {
  const id = useId()
  const to = (next: number) => onChange(Math.min(Math.max(Math.round(next) || 0, 0), most))
  return (
    <div className={css.stepper}>
      <label htmlFor={id} className={css.label}>
        {label}
      </label>
      <div className={css.controls}>
        <button type="button" aria-label={say.less(label)} aria-disabled={value === 0} onClick={() => to(value - 1)}>
          −
        </button>
        <input
          id={id}
          inputMode="numeric"
          pattern="[0-9]*"
          value={String(value)}
          onFocus={({ target }) => target.select()}
          onChange={({ target }) => to(Number(target.value.replaceAll(/\D/g, '')))}
        />
        <button type="button" aria-label={say.more(label)} onClick={() => to(value + 1)}>
          +
        </button>
      </div>
    </div>
  )
}
