import { DecisionPage } from '#modules/promises/web/DecisionPage.tsx'
import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { Aside } from '#web/ui/Page.tsx'
import { words } from '#web/words.ts'
import { kindWords } from './words.ts'

const say = words({
  label: { en: 'The voices that led to it', es: 'Las voces que llevaron a ella' },
  others: {
    en: 'And others, in the words of those who raised them alone.',
    es: 'Y otras, que solo leen quienes las plantearon.',
  },
})

/** A decision, and beside it what was raised before it was made. */
export function DecisionWithVoicesPage({ data: { decision, voices, hasOthers }, params }: PageOf<'voice.decision'>) {
  const behind =
    voices.length > 0 || hasOthers ? (
      <Aside label={say.label}>
        <ul className="plain stack">
          {voices.map(({ id, kind, text, mayOpen }) => (
            <li key={id}>
              <p className="small">{kindWords[kind]}</p>
              {mayOpen ? <a href={links.voice(id)}>{text}</a> : <p>{text}</p>}
            </li>
          ))}
          {hasOthers && <li className="small">{say.others}</li>}
        </ul>
      </Aside>
    ) : undefined
  return <DecisionPage data={decision} params={params} aside={behind} />
}
