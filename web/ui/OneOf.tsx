import { useId } from 'react'
import css from './OneOf.module.css'

type Option<Value extends string> = { value: Value; label: string; hint?: string }
type Props<Value extends string> = {
  legend: string
  legendAloud?: boolean
  options: readonly Option<Value>[]
  value: Value | null
  onChange: (value: Value) => void
  /** One below the other, each as wide as the form. */
  wide?: boolean
}

/** One of a few, all of them in sight. */
export function OneOf<Value extends string>({ legend, legendAloud, options, value, onChange, wide }: Props<Value>) {
  const name = useId()
  return (
    <fieldset className={css.one}>
      <legend className={legendAloud ? 'aloud' : undefined}>{legend}</legend>
      <div className={`${css.options} ${wide ? css.wide : ''}`}>
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>
              {option.label}
              {option.hint && <span className={css.hint}>{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
