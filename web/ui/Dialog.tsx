import { useEffect, useId, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { words } from '../words.ts'
import { Button } from './Button.tsx'
import css from './Dialog.module.css'
import { Icon } from './Icon.tsx'

const say = words({ close: { en: 'Close', es: 'Cerrar' } })

type Props = { title: string; open: boolean; onClose: () => void; children: ReactNode }

/** The browser's own modal dialog: it keeps the focus inside, closes on Escape, and gives the focus back. */
export function Dialog({ title, open, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const name = useId()
  useEffect(() => {
    if (open) dialog.current?.showModal()
    else dialog.current?.close()
  }, [open])
  return (
    <dialog ref={dialog} className={css.dialog} aria-labelledby={name} onClose={onClose} {...{ closedby: 'any' }}>
      {open && (
        <>
          <header className={css.head}>
            <h2 id={name}>{title}</h2>
            <button type="button" className={css.close} aria-label={say.close} onClick={onClose}>
              <Icon name="close" />
            </button>
          </header>
          <div className={`stack ${css.body}`}>{children}</div>
        </>
      )}
    </dialog>
  )
}

type OpeningProps = {
  label: ReactNode
  title: string
  look?: 'main' | 'quiet' | 'plain'
  children: (close: () => void) => ReactNode
}

/** A button and the dialog it opens. `children` are given what closes it. */
export function DialogButton({ label, title, look = 'quiet', children }: OpeningProps) {
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <Button look={look} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog title={title} open={open} onClose={close}>
        {children(close)}
      </Dialog>
    </>
  )
}
