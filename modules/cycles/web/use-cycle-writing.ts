import { useQueryClient } from '@tanstack/react-query'
import type { QueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { Dispatch, SetStateAction } from 'react'
import { mayWrite } from '#modules/teams/team.ts'
import { call } from '#web/api.ts'
import { codeOf, theirs } from '#web/problem.ts'
import { page } from '#web/query.ts'
import type { Cycle, CyclePage } from '../contract.ts'
import { stepOf } from '../cycle.ts'
import type { Text } from '../cycle.ts'
import type { Typed, Unheard, Writing, WritingActs } from './writing.ts'

/** Every state of a cycle that this page has seen, by version: a text is saved against the one it grew from. */
const known = new Map<string, Cycle>()
const MOST_KNOWN = 200
function know(cycle: Cycle): Cycle {
  known.set(`${cycle.id} ${cycle.version}`, cycle)
  if (known.size > MOST_KNOWN) known.delete(known.keys().next().value!)
  return cycle
}

type Held = { unheard: Unheard; savedAt: number | null; met: Text | null; arrived: number }
const nothing: Held = { unheard: {}, savedAt: null, met: null, arrived: 0 }

/** Holds what is typed on this page until the server has answered, and keeps the page as new as the last answer. */
export function useCycleWriting(data: CyclePage): { writing: Writing; typed: Typed } {
  const client = useQueryClient()
  const [held, setHeld] = useState(nothing)
  const there = know(data.cycle)
  const acts = useMemo(() => actsOn(there.id, client, setHeld), [there.id, client])
  const writing = useMemo(() => {
    const step = stepOf(data.form, data.cycle.step)
    return {
      ...acts,
      data,
      mayWrite: mayWrite(data.part),
      asks: (field) => step?.asks.includes(field) ?? false,
    } satisfies Writing
  }, [acts, data])
  const { unheard, ...rest } = held
  const isPending = fieldsOf(unheard).some((field) => !alike(unheard[field], there[field]))
  return { writing, typed: { ...rest, isPending, cycle: { ...there, ...unheard } } }
}

function actsOn(id: string, client: QueryClient, setHeld: Dispatch<SetStateAction<Held>>): WritingActs {
  const change = (to: (held: Held) => Partial<Held>) => setHeld((held) => ({ ...held, ...to(held) }))
  const drop = (keeps: (field: keyof Unheard, unheard: Unheard) => boolean) =>
    change(({ unheard }) => ({ unheard: only(unheard, (field) => keeps(field, unheard)) }))

  const forget: WritingActs['forget'] = (field) => drop((one) => one !== field)
  const learn: WritingActs['learn'] = (cycle) => {
    know(cycle)
    client.setQueryData(page('cycles.cycle', { id }).queryKey, (old) => old && { ...old, cycle: newer(old.cycle, cycle) })
  }
  const keep: WritingActs['keep'] = (saved) => {
    learn(saved)
    drop((field, unheard) => !alike(unheard[field], saved[field]))
    change(() => ({ savedAt: Date.now() }))
  }
  return {
    note: (some) => change(({ unheard }) => ({ unheard: { ...unheard, ...some } })),
    forget,
    learn,
    keep,
    arrive: (saved) => {
      keep(saved)
      change(({ arrived }) => ({ arrived: arrived + 1 }))
    },
    saveText: async (field, text, version, key) => {
      const was = known.get(`${id} ${version}`)?.[field] ?? null
      try {
        const saved = await call('cycles.write', { id, field, was, text: text || null }, { key })
        keep(saved)
        change(({ met }) => ({ met: met === field ? null : met }))
        return saved
      } catch (error) {
        if (codeOf(error) === 'CONFLICT') {
          know(theirs(error) as Cycle)
          forget(field)
          change(() => ({ met: field }))
        }
        throw error
      }
    },
  }
}

const fieldsOf = (some: Unheard) => Object.keys(some) as (keyof Unheard)[]
const alike = (one: string | null | undefined, other: string | null) => (one ?? '').trim() === (other ?? '').trim()
const newer = (one: Cycle, other: Cycle) => (other.version >= one.version ? other : one)
const only = (some: Unheard, keeps: (field: keyof Unheard) => boolean): Unheard =>
  Object.fromEntries(fieldsOf(some).flatMap((field) => (keeps(field) ? [[field, some[field]]] : [])))
