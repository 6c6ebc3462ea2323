import { formatPercent, words } from '#web/words.ts'
import type { Group, Results } from '../contract.ts'
import { isAboutPromise } from '../kept.ts'
import { Distribution, signed } from './Distribution.tsx'
import { bandsWord, constructWord, inPage } from './words.ts'

const say = words({
  answered: {
    en: (answers: number, people: number) => `${answers} of ${people} answered`,
    es: (answers: number, people: number) => `respondieron ${answers} de ${people}`,
  },
  scale: {
    en: (construct: string, share: string, by: string | null) =>
      `${construct} ${share}${by ? ` (${by} since the last time)` : ''}`,
    es: (construct: string, share: string, by: string | null) =>
      `${construct} ${share}${by ? ` (${by} desde la última vez)` : ''}`,
  },
  each: { en: 'Question by question', es: 'Pregunta por pregunta' },
})

/** One level or one place: how many answered, its scales in one line, then each question. */
export function GroupResults({ group, items, open }: { group: Group; items: Results['items']; open: boolean }) {
  const name = group.place ? `${group.place.name}: ${bandsWord(group.bands)}` : bandsWord(group.bands)
  const scales = group.scales.filter(({ construct }) => !isAboutPromise(construct))
  return (
    <article className="stack">
      <h3>{name}</h3>
      <p className="small">{say.answered(group.answers, group.people)}</p>
      {scales.length > 0 && (
        <p>
          {scales
            .map(({ construct, share, by }) =>
              say.scale(constructWord(construct), formatPercent(share), by === null ? null : signed(by)),
            )
            .join(' · ')}
        </p>
      )}
      <details open={open}>
        <summary>{say.each}</summary>
        <div className="stack">
          {group.figures.map((figure) => {
            const item = items.find(({ id }) => id === figure.itemId)!
            return (
              <div key={figure.itemId}>
                <p>
                  <b>{inPage(item.text)}</b>
                </p>
                <Distribution item={item} figure={figure} />
              </div>
            )
          })}
        </div>
      </details>
    </article>
  )
}
