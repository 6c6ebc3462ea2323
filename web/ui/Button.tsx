import { useId } from 'react'
import type { ComponentProps } from 'react'
import css from './Button.module.css'

type Look = 'main' | 'quiet' | 'plain' | 'danger'
type Props = Omit<ComponentProps<'button'>, 'disabled' | 'className'> & {
  /** One `main` a page; `plain` looks like a link. */
  look?: Look
  /** While it is done: pressing again does nothing. */
  busy?: boolean
  /** Why it cannot be pressed now. It stays reachable, and says so. */
  disabledReason?: string | null | undefined
  wide?: boolean
}

export function Button({ look = 'quiet', busy = false, disabledReason, wide, type = 'button', onClick, ...rest }: Props) {
  const reason = useId()
  const off = busy || Boolean(disabledReason)
  return (
    <>
      <button
        {...rest}
        type={type}
        className={`${css.button} ${css[look]} ${wide ? css.wide : ''}`}
        aria-disabled={off || undefined}
        aria-busy={busy || undefined}
        aria-describedby={disabledReason ? reason : rest['aria-describedby']}
        onClick={(event) => (off ? event.preventDefault() : onClick?.(event))}
      />
      {disabledReason && (
        <span id={reason} className={css.reason}>
          {disabledReason}
        </span>
      )}
    </>
  )
}

type LinkProps = Omit<ComponentProps<'a'>, 'className'> & { look?: Look; wide?: boolean }

/** A link that looks like a button, for going on to another page. */
export function ButtonLink({ look = 'quiet', wide, children, ...rest }: LinkProps) {
  return (
    <a {...rest} className={`${css.button} ${css[look]} ${wide ? css.wide : ''}`}>
      {children}
    </a>
  )
}
