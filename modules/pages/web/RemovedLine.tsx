import { pointBackWords } from '#modules/evidence/web/words.ts'
import { unitOf } from '#modules/evidence/web/unit-of.ts'
import { useAct } from '#web/act.ts'
import { valueText } from '#web/chart/unit.ts'
import { Button } from '#web/ui/Button.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { formatDate, locale, words } from '#web/words.ts'
import type { RemovedThing } from '../contract.ts'
import css from './RemovedPage.module.css'

const say = words({
  back: { en: 'Bring it back', es: 'Traerlo de vuelta' },
  backNamed: { en: (what: string) => `Bring back: ${what}`, es: (what: string) => `Traer de vuelta: ${what}` },
  photo: { en: 'A photo', es: 'Una foto' },
  untitled: { en: 'Without a title yet', es: 'Todavía sin título' },
  removedBy: {
    en: (who: string, day: string, goneOn: string) => `Removed by ${who} on ${day}; here until ${goneOn}`,
    es: (who: string, day: string, goneOn: string) => `Lo quitó ${who} el ${day}; está aquí hasta el ${goneOn}`,
  },
  removed: {
    en: (day: string, goneOn: string) => `Removed on ${day}; here until ${goneOn}`,
    es: (day: string, goneOn: string) => `Se quitó el ${day}; está aquí hasta el ${goneOn}`,
  },
})

/** One thing that was taken away, and the way back to where it stood. */
export function RemovedLine({ thing }: { thing: RemovedThing }) {
  const { busy, problem, run } = useBringBack(thing)
  const what = textOf(thing)
  const [day, goneOn] = [formatDate(thing.at), formatDate(thing.goneOn)]
  const around = [thing.of, thing.on && formatDate(thing.on)].filter(Boolean).join(' · ')
  return (
    <li className={css.line}>
      <div className={css.words}>
        <p>{what}</p>
        {around && <p className="small">{around}</p>}
        <p className="small">{thing.by ? say.removedBy(thing.by, day, goneOn) : say.removed(day, goneOn)}</p>
        {problem && <Notice tone="problem">{problem}</Notice>}
      </div>
      <Button busy={busy} aria-label={say.backNamed(what)} onClick={run}>
        {say.back}
      </Button>
    </li>
  )
}

function textOf({ text, value, measuredAs, isPhoto }: RemovedThing): string {
  const figure = value !== null && measuredAs ? valueText(unitOf({ kind: measuredAs, unit: '' }), value, locale) : ''
  return [figure, text].filter(Boolean).join(' — ') || (isPhoto ? say.photo : say.untitled)
}

/** Each kind comes back by the way it went. */
function useBringBack({ kind, id, ofId }: RemovedThing) {
  const cycle = useAct('cycles.remove')
  const measure = useAct('evidence.removeMeasure')
  const point = useAct('evidence.bringBackPoint', { refusals: { DAY_TAKEN: pointBackWords.dayTaken } })
  const note = useAct('teams.removeNote')
  const evidence = useAct('cycles.changeEvidence')
  const comment = useAct('cycles.removeComment')
  const work = useAct('work.remove')
  const of = ofId ?? ''
  const ways = {
    cycle: () => cycle.run({ id, removed: false }),
    measure: () => measure.run({ id, removed: false }),
    point: () => point.run({ id: of, pointId: id }),
    note: () => note.run({ id, removed: false }),
    evidence: () => evidence.run({ id: of, itemId: id, removed: false }),
    comment: () => comment.run({ id: of, commentId: id, removed: false }),
    work: () => work.run({ id, removed: false }),
  }
  const { busy, problem } = { cycle, measure, point, note, evidence, comment, work }[kind]
  return { busy, problem, run: ways[kind] }
}
