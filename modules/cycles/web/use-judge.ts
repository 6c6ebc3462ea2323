import { useEffect, useEffectEvent } from 'react'
import { useAct } from '#web/act.ts'
import { theirs } from '#web/problem.ts'
import { words } from '#web/words.ts'
import type { Cycle } from '../contract.ts'
import { useRefreshOnConflict } from './use-refresh.ts'
import { useTyped, useWriting } from './writing.ts'

const say = words({
  met: {
    en: 'Someone else chose differently meanwhile. Theirs is shown; choose again if you see it otherwise.',
    es: 'Otra persona eligió otra cosa mientras tanto. Se muestra la suya; elija de nuevo si lo ve de otro modo.',
  },
})

/** A choice that saves itself: shown at once, and taken back where somebody else was quicker. */
export function useJudge<Judged extends 'matched' | 'decision'>(field: Judged) {
  const { data, note, forget, learn, keep } = useWriting()
  const { cycle } = useTyped()
  const judge = useAct('cycles.judge', { done: keep, refusals: { CONFLICT: say.met } })
  useRefreshOnConflict(judge.error)
  const [was, to] = [data.cycle[field], cycle[field]]

  // One at a time: who changes their mind at once is heard after the first answer.
  const isDue = to !== was && !judge.busy && judge.error === null
  const send = useEffectEvent(() => judge.run({ id: cycle.id, was: { [field]: was }, to: { [field]: to } }))
  useEffect(() => {
    if (isDue) send()
  }, [isDue])

  const giveUp = useEffectEvent(() => {
    const there = theirs(judge.error) as Cycle | undefined
    if (there) learn(there)
    forget(field)
  })
  useEffect(() => {
    if (judge.error) giveUp()
  }, [judge.error])

  return {
    problem: judge.problem,
    say: (value: Cycle[Judged]) => {
      if (judge.error) judge.forget()
      note({ [field]: value })
    },
  }
}
