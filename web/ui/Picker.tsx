import { useRef } from 'react'
import type { KeyboardEvent } from 'react'
import { words } from '../words.ts'
import { Labelled } from './Field.tsx'
import type { Frame } from './Field.tsx'
import control from './Field.module.css'
import css from './Picker.module.css'

const say = words({
  found: {
    en: (count: number) => (count === 0 ? 'Nobody and nothing by that name.' : `${count} found`),
    es: (count: number) => (count === 0 ? 'Nadie ni nada con ese nombre.' : `Se encontraron ${count}`),
  },
})

type Props<Thing> = Frame & {
  /** What is typed. The page looks for it and gives what was found, or null while there is nothing to look for. */
  search: string
  onSearch: (search: string) => void
  found: readonly Thing[] | null
  id: (thing: Thing) => string
  name: (thing: Thing) => string
  /** What tells two of the same name apart. */
  detail?: (thing: Thing) => string
  /** The page keeps the choice, and empties the search. */
  onPick: (thing: Thing) => void
  placeholder?: string
}

/** One of many, found by typing: people, teams, schools. What is found stands below as buttons; arrows go through them. */
export function Picker<Thing>({ search, onSearch, found, id, name, detail, onPick, placeholder, ...frame }: Props<Thing>) {
  const box = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const shown = search.trim() === '' ? null : found
  const pick = (thing: Thing) => {
    onPick(thing)
    box.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (event.key === 'Escape') onSearch('')
    if (!step || !shown) return
    event.preventDefault()
    const stops = [box.current, ...(list.current?.querySelectorAll('button') ?? [])]
    stops.at((stops.indexOf(document.activeElement as HTMLButtonElement) + step) % stops.length)?.focus()
  }
  return (
    <Labelled {...frame}>
      {(tied) => (
        <>
          <input
            {...tied}
            ref={box}
            type="search"
            className={control.control}
            autoComplete="off"
            placeholder={placeholder}
            value={search}
            onChange={({ target }) => onSearch(target.value)}
            onKeyDown={onKeyDown}
          />
          <output className={shown?.length === 0 ? css.none : 'aloud'}>{shown ? say.found(shown.length) : ''}</output>
          {shown && shown.length > 0 && (
            <ul ref={list} className={`plain ${css.list}`}>
              {shown.map((thing) => (
                <li key={id(thing)}>
                  <button type="button" onClick={() => pick(thing)} onKeyDown={onKeyDown}>
                    {name(thing)} {detail && <span className="small">{detail(thing)}</span>}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </Labelled>
  )
}
