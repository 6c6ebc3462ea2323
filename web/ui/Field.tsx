import { useId } from 'react'
import type { ComponentProps, ReactNode } from 'react'
import css from './Field.module.css'

export type Frame = {
  label: string
  hint?: ReactNode
  problem?: string | null | undefined
  /** The label is only read aloud, where the words above already say it. */
  labelAloud?: boolean | undefined
}
/** What ties a control to its label, hint and problem. */
export type Tied = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined }

/** Label above, hint below it, the problem at the control. `children` puts the control in between. */
export function Labelled({ label, hint, problem, labelAloud, children }: Frame & { children: (tied: Tied) => ReactNode }) {
  const id = useId()
  const described = [hint ? `${id}-hint` : '', problem ? `${id}-problem` : ''].filter(Boolean).join(' ')
  return (
    <div className={css.field}>
      <label htmlFor={id} className={labelAloud ? 'aloud' : css.label}>
        {label}
      </label>
      {hint && (
        <div id={`${id}-hint`} className={css.hint}>
          {hint}
        </div>
      )}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': problem ? true : undefined })}
      {problem && (
        <p id={`${id}-problem`} className={css.problem} role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}

/** One line of text, a number, a date, a password. */
export function Field({ label, hint, problem, labelAloud, ...rest }: Frame & Omit<ComponentProps<'input'>, 'className' | 'id'>) {
  return (
    <Labelled label={label} hint={hint} problem={problem} labelAloud={labelAloud}>
      {(tied) => <input {...rest} {...tied} className={css.control} />}
    </Labelled>
  )
}

/** One of a few. `children` are `<option>`s. */
export function Choice({
  label,
  hint,
  problem,
  labelAloud,
  ...rest
}: Frame & Omit<ComponentProps<'select'>, 'className' | 'id'>) {
  return (
    <Labelled label={label} hint={hint} problem={problem} labelAloud={labelAloud}>
      {(tied) => <select {...rest} {...tied} className={css.control} />}
    </Labelled>
  )
}

/** Text that grows with what is written. */
export function TextArea({
  label,
  hint,
  problem,
  labelAloud,
  rows = 3,
  ...rest
}: Frame & Omit<ComponentProps<'textarea'>, 'className' | 'id'>) {
  return (
    <Labelled label={label} hint={hint} problem={problem} labelAloud={labelAloud}>
      {(tied) => <GrowingText {...rest} {...tied} rows={rows} />}
    </Labelled>
  )
}

/** The bare control of `TextArea`: the grid cell repeats the text, so that both are as tall as it is. */
export function GrowingText({ value, defaultValue, ...rest }: Omit<ComponentProps<'textarea'>, 'className'>) {
  return (
    <div className={css.growing}>
      <div aria-hidden="true" className={css.echo}>{`${value ?? defaultValue ?? ''} `}</div>
      <textarea {...rest} {...(value === undefined ? { defaultValue } : { value })} className={css.control} />
    </div>
  )
}

/** Yes or no, with its words beside it; the whole line is the target. */
export function CheckBox({ label, ...rest }: { label: ReactNode } & Omit<ComponentProps<'input'>, 'className' | 'type'>) {
  return (
    <label className={css.check}>
      <input {...rest} type="checkbox" />
      <span>{label}</span>
    </label>
  )
}

type RadiosProps<Value extends string> = {
  label: string
  options: readonly { value: Value; label: string; hint?: string }[]
  value: Value | null
  onChange: (value: Value) => void
  problem?: string | null | undefined
}

/** One of a few, each said in full. */
export function Radios<Value extends string>({ label, options, value, onChange, problem }: RadiosProps<Value>) {
  const name = useId()
  return (
    <fieldset className={css.radios} aria-describedby={problem ? `${name}-problem` : undefined}>
      <legend className={css.label}>{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={css.check}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>
            {option.label} {option.hint && <span className={css.hint}>{option.hint}</span>}
          </span>
        </label>
      ))}
      {problem && (
        <p id={`${name}-problem`} className={css.problem} role="alert">
          {problem}
        </p>
      )}
    </fieldset>
  )
}
