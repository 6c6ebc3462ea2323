import { useEffect, useState } from 'react'
import type { ComponentType, ReactNode } from 'react'
import { words } from '../words.ts'
import { Button } from './Button.tsx'
import { Loading } from './Loading.tsx'
import { Notice } from './Notice.tsx'

const say = words({
  lost: {
    en: 'This part did not come through. Try again when you are back online.',
    es: 'Esta parte no llegó. Pruebe otra vez cuando vuelva la conexión.',
  },
  again: { en: 'Try again', es: 'Probar otra vez' },
})

const waiting = new Set<() => Promise<unknown>>()

const lines = <Loading lines={3} />

/**
 * A part that is not needed to read the page, such as the inside of a dialog: fetched when it is shown, or while the browser
 * rests. `until` stands there meanwhile.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  until: ReactNode = lines,
): ComponentType<Props> {
  let Part: ComponentType<Props> | null = null
  const fetchIt = async () => {
    Part ??= await load()
    waiting.delete(fetchIt)
  }
  waiting.add(fetchIt)
  return function Later(props: Props) {
    const [standing, setStanding] = useState<'coming' | 'here' | 'lost'>(Part ? 'here' : 'coming')
    useEffect(() => {
      if (standing !== 'coming') return undefined
      let wanted = true
      // What the page has already is painted first.
      const frame = requestAnimationFrame(() =>
        setTimeout(() => {
          if (!wanted) return
          fetchIt().then(
            () => wanted && setStanding('here'),
            () => wanted && setStanding('lost'),
          )
        }),
      )
      return () => {
        wanted = false
        cancelAnimationFrame(frame)
      }
    }, [standing])
    if (Part && standing === 'here') return <Part {...props} />
    if (standing !== 'lost') return until
    return (
      <>
        <Notice tone="problem">{say.lost}</Notice>
        <div className="row">
          <Button onClick={() => setStanding('coming')}>{say.again}</Button>
        </div>
      </>
    )
  }
}

/** Fetches such parts once the page is read, so that they open at once, and also without a connection. */
export function useFetchLater(wanted: boolean) {
  useEffect(() => {
    if (!wanted) return undefined
    const timer = setTimeout(() => void Promise.allSettled([...waiting].map((fetchIt) => fetchIt())), 1500)
    return () => clearTimeout(timer)
  }, [wanted])
}
