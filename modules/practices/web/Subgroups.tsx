import { Fragment } from 'react'
import type { Phrase } from '#platform/words.ts'
import { plural } from '#platform/words.ts'
import { words } from '#web/words.ts'
import type { Evidence } from '../effect-contract.ts'
import type { Metric } from '../effect.ts'
import type { Grouping } from '../pooled.ts'
import { BANDS, SUBJECTS } from '../practice.ts'
import type { Band, Subject } from '../practice.ts'
import css from './EvidencePart.module.css'
import { valueWords } from './evidence-words.ts'
import { bandWords, subjectWords } from './words.ts'

const say = words({
  band: { en: 'By grade', es: 'Por grado' },
  subject: { en: 'By subject', es: 'Por materia' },
  context: { en: 'By school', es: 'Por escuela' },
} satisfies Record<Grouping, Phrase>)
const more = words({
  differ: {
    en: (best: string, least: string) => `It did more in ${best} than in ${least}, by more than chance.`,
    es: (best: string, least: string) => `Hizo más en ${best} que en ${least}, más de lo que sería azar.`,
  },
  unclear: {
    en: 'Nothing shows that these differ; that does not show that they are alike.',
    es: 'Nada muestra que difieran; eso no muestra que sean iguales.',
  },
  value: {
    en: (value: string, count: number) => `${value}, ${count} ${plural('en', count, { one: 'try', other: 'tries' })}`,
    es: (value: string, count: number) => `${value}, ${count} ${plural('es', count, { one: 'intento', other: 'intentos' })}`,
  },
})

const groupWord = (by: Grouping, group: string): string => {
  if (by === 'band' && group in BANDS) return bandWords[group as Band]
  return by === 'subject' && SUBJECTS.includes(group as Subject) ? subjectWords[group as Subject] : group
}

/** Where it did more: kinds of places side by side, never a rank. */
export function Subgroups({ subgroups, metric }: { subgroups: Evidence['subgroups']; metric: Metric | null }) {
  if (!metric) return null
  return subgroups.map(({ by, groups, differ }) => {
    const ordered = groups.toSorted((one, other) => other.estimate - one.estimate)
    return (
      <Fragment key={by}>
        <h3>{say[by]}</h3>
        <p>{differ ? more.differ(groupWord(by, ordered[0]!.group), groupWord(by, ordered.at(-1)!.group)) : more.unclear}</p>
        <dl className={css.groups}>
          {groups.map(({ group, estimate, tries }) => (
            <Fragment key={group}>
              <dt>{groupWord(by, group)}</dt>
              <dd>{more.value(valueWords(metric, estimate), tries)}</dd>
            </Fragment>
          ))}
        </dl>
      </Fragment>
    )
  })
}
