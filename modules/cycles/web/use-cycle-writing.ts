import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { mayWrite } from '#modules/teams/team.ts'
import { call } from '#web/api.ts'
import { codeOf, theirs } from '#web/problem.ts'
import { page } from '#web/query.ts'
import type { Cycle, CyclePage } from '../contract.ts'
import { stepOf } from '../cycle.ts'
import type { Text } from '../cycle.ts'
import type { Unheard, Writing } from './writing.ts'

/** Every state of a cycle that this page has seen, by version: a text is saved against the one it grew from. */
const known = new Map<string, Cycle>()
const MOST_KNOWN = 200
function know(cycle: Cycle): Cycle {
  known.set(`${cycle.id} ${cycle.version}`, cycle)
  if (known.size > MOST_KNOWN) known.delete(known.keys().next().value!)
  return cycle
}

/** Holds what is typed on this page until the server has answered, and keeps the page as new as the last answer. */
export function useCycleWriting(data: CyclePage): Writing {
  const client = useQueryClient()
  const [unheard, setUnheard] = useState<Unheard>({})
  const [savedAt, setSavedAt] = useState<number | null>(null)
  const [met, setMet] = useState<Text | null>(null)
  const [arrived, setArrived] = useState(0)
  const there = know(data.cycle)
  const { id } = there
  const step = stepOf(data.form, there.step)

  const forget = (field: keyof Unheard) => setUnheard((now) => only(now, (one) => one !== field))
  const learn = (cycle: Cycle) => {
    know(cycle)
    client.setQueryData(page('cycles.cycle', { id }).queryKey, (old) => old && { ...old, cycle: newer(old.cycle, cycle) })
  }
  const keep = (saved: Cycle) => {
    learn(saved)
    setSavedAt(moment())
    setUnheard((now) => only(now, (field) => !alike(now[field], saved[field])))
  }
  const saveText = async (field: Text, text: string, version: number, key: string) => {
    const was = known.get(`${id} ${version}`)?.[field] ?? null
    try {
      const saved = await call('cycles.write', { id, field, was, text: text || null }, { key })
      keep(saved)
      setMet((now) => (now === field ? null : now))
      return saved
    } catch (error) {
      if (codeOf(error) === 'CONFLICT') {
        know(theirs(error) as Cycle)
        forget(field)
        setMet(field)
      }
      throw error
    }
  }
  return {
    data,
    cycle: { ...there, ...unheard },
    mayWrite: mayWrite(data.part),
    asks: (field) => step?.asks.includes(field) ?? false,
    isPending: fieldsOf(unheard).some((field) => !alike(unheard[field], there[field])),
    savedAt,
    met,
    note: (some) => setUnheard((now) => ({ ...now, ...some })),
    forget,
    learn,
    keep,
    arrive: (saved) => {
      keep(saved)
      setArrived((times) => times + 1)
    },
    arrived,
    saveText,
  }
}

const moment = () => Date.now()
const fieldsOf = (some: Unheard) => Object.keys(some) as (keyof Unheard)[]
const alike = (one: string | null | undefined, other: string | null) => (one ?? '').trim() === (other ?? '').trim()
const newer = (one: Cycle, other: Cycle) => (other.version >= one.version ? other : one)
const only = (some: Unheard, keeps: (field: keyof Unheard) => boolean): Unheard =>
  Object.fromEntries(fieldsOf(some).flatMap((field) => (keeps(field) ? [[field, some[field]]] : [])))
