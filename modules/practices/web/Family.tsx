import { links } from '#web/links.ts'
import { ButtonLink } from '#web/ui/Button.tsx'
import { Section } from '#web/ui/Page.tsx'
import { words } from '#web/words.ts'
import type { PracticePage } from '../contract.ts'
import { adaptedWords } from './adapted-words.ts'
import { FamilyTree } from './FamilyTree.tsx'
import css from './PracticePage.module.css'

const say = words({
  label: { en: 'Its family', es: 'Su familia' },
  from: { en: (name: string) => `What became of “${name}” here`, es: (name: string) => `Qué fue aquí de «${name}»` },
  of: { en: (name: string) => `What “${name}” changed`, es: (name: string) => `Qué cambió «${name}»` },
  takeBack: { en: 'Take this into our next version', es: 'Recogerlo en nuestra siguiente versión' },
  taken: { en: 'You have taken its change back.', es: 'Ya recogieron su cambio.' },
})

/** The tree; where it came from; and for those whose it is what others made of it, to take back what is better. */
export function Family({ data: { practice, family } }: { data: PracticePage }) {
  const own = family.find(({ id }) => id === practice.id)
  const parent = family.find(({ id }) => id === own?.parentId)
  const children = practice.mayWrite ? family.filter(({ parentId }) => parentId === practice.id) : []
  if (family.length < 2 && !own?.why && !own?.changed) return null
  return (
    <Section label={say.label} id="family">
      {family.length > 1 && <FamilyTree family={family} here={practice.id} />}
      {own && parent && <Said heading={say.from(parent.name)} of={own} />}
      {children.map((child) => (
        <div key={child.id} className="stack">
          <Said heading={say.of(child.name)} of={child} />
          <div className="row screen-only">
            {child.backOn ? (
              <span className="small">{say.taken}</span>
            ) : (
              <ButtonLink look="plain" href={links.revisePractice(practice.id, child.id)}>
                {say.takeBack}
              </ButtonLink>
            )}
          </div>
        </div>
      ))}
    </Section>
  )
}

function Said({ heading, of }: { heading: string; of: PracticePage['family'][number] }) {
  const said = (['kept', 'changed', 'dropped', 'why'] as const).filter((what) => of[what] !== '')
  if (said.length === 0) return null
  return (
    <>
      <h3>{heading}</h3>
      <dl className={css.facts}>
        {said.map((what) => (
          <div key={what}>
            <dt>
              <b>{adaptedWords[what]}</b>
            </dt>
            <dd>{of[what]}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
