import { useEffect, useRef, useState } from 'react'
import { problemWords } from '#web/problem.ts'
import { sendFile } from '#web/send-file.ts'
import type { Chosen } from './ChosenFiles.tsx'

/** Sends files one after the other. What has arrived stays so: after a failure it goes on from there. */
export function useSending(chosen: readonly Chosen[], allArrived: (uploadIds: string[]) => void) {
  const sent = useRef(new Map<Blob, string>())
  const stopping = useRef<AbortController | null>(null)
  const [busy, setBusy] = useState(false)
  const [waits, setWaits] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [progress, setProgress] = useState<ReadonlyMap<string, number>>(new Map())
  useEffect(() => () => stopping.current?.abort(), [])

  const begin = async () => {
    const controller = new AbortController()
    stopping.current = controller
    setBusy(true)
    setProblem(null)
    try {
      for (const { key, file } of chosen) {
        const onProgress = (share: number) => setProgress((now) => new Map(now).set(key, share))
        if (!sent.current.has(file)) {
          const id = await sendFile(file, { onProgress, onWaiting: setWaits, signal: controller.signal })
          sent.current.set(file, id)
        }
      }
      allArrived(chosen.map(({ file }) => sent.current.get(file)!))
    } catch (refused) {
      if (!controller.signal.aborted) setProblem(problemWords(refused))
    } finally {
      setBusy(false)
      setWaits(false)
    }
  }
  return {
    begin: () => void begin(),
    stop: () => stopping.current?.abort(),
    busy,
    waits,
    problem,
    progress,
    done: chosen.filter(({ key }) => progress.get(key) === 1).length,
  }
}
