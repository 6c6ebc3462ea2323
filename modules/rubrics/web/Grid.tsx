import { words } from '#web/words.ts'
import type { Used } from '../scoring-shapes.ts'
import css from './Grid.module.css'

const say = words({
  counts: { en: (weight: number) => `counts ${weight} times`, es: (weight: number) => `cuenta ${weight} veces` },
  twice: { en: 'counts twice', es: 'cuenta el doble' },
  levels: { en: (criterion: string) => `Levels of “${criterion}”`, es: (criterion: string) => `Niveles de «${criterion}»` },
})

/** A rubric as it is read: each criterion with its levels beside each other, on a phone below each other. */
export const Grid = ({ content: { levels, criteria } }: { content: Pick<Used, 'levels' | 'criteria'> }) => (
  <div className={css.grid}>
    {criteria.map((criterion) => (
      <section key={criterion.id} className={css.criterion} aria-label={criterion.name}>
        <h3>
          {criterion.name}{' '}
          {criterion.weight !== 1 && (
            <span className="small">{criterion.weight === 2 ? say.twice : say.counts(criterion.weight)}</span>
          )}
        </h3>
        {criterion.asks && <p className={css.asks}>{criterion.asks}</p>}
        <ol className={css.levels} aria-label={say.levels(criterion.name)} data-levels={levels.length}>
          {levels.map((level, at) => (
            <li key={level.score} data-depth={Math.round((at / Math.max(1, levels.length - 1)) * 3)}>
              <p className={css.level}>
                <span className={css.score}>{level.score}</span> {level.name}
              </p>
              <p>{criterion.descriptors[at] || '—'}</p>
            </li>
          ))}
        </ol>
      </section>
    ))}
  </div>
)
