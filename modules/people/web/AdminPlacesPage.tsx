import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { ButtonLink } from '#web/ui/Button.tsx'
import { DialogButton } from '#web/ui/Dialog.tsx'
import { Page, Section } from '#web/ui/Page.tsx'
import { words } from '#web/words.ts'
import { AddPlaceForm } from './AddPlaceForm.tsx'
import css from './AdminPlacesPage.module.css'
import { EndedPlaces, EndPlace } from './EndPlace.tsx'
import { RenamePlaceForm } from './RenamePlaceForm.tsx'
import { SeenByKeepers } from './SeenBy.tsx'
import { treeOf } from './tree.ts'
import { adminWords, placeWords } from './words.ts'

const say = words({
  title: { en: 'Places', es: 'Lugares' },
  lead: {
    en: 'The district and what belongs to it. People work at a place; teams meet there.',
    es: 'El distrito y lo que le pertenece. Las personas trabajan en un lugar; allí se reúnen los equipos.',
  },
  tree: { en: 'The places you keep', es: 'Los lugares a su cargo' },
  add: { en: 'Add a place', es: 'Agregar un lugar' },
  settings: { en: 'Settings', es: 'Ajustes' },
  rename: { en: 'Rename', es: 'Cambiar el nombre' },
  renameThis: { en: (name: string) => `Rename ${name}`, es: (name: string) => `Cambiar el nombre de ${name}` },
})

/** The district as a tree, to add to and to rename. */
export function AdminPlacesPage({ data: { places, endedPlaces } }: PageOf<'people.administration'>) {
  const administered = places.filter(({ reach }) => reach === 'administer')
  return (
    <Page title={say.title} crumbs={<a href={links.admin}>{adminWords.start}</a>} facts={<SeenByKeepers />}>
      <Section label={say.tree}>
        <p>{say.lead}</p>
        {administered.length > 0 && (
          <div className="row">
            <DialogButton label={say.add} title={say.add}>
              {(close) => <AddPlaceForm places={administered} done={close} />}
            </DialogButton>
          </div>
        )}
        <ul className="plain">
          {treeOf(places).map(({ place, depth }) => (
            <li key={place.id} className={css.place} data-depth={Math.min(depth, 3)}>
              <div>
                {place.name} <span className="small">{placeWords[place.kind]}</span>
              </div>
              {place.kind === 'district' && place.reach === 'administer' && (
                <ButtonLink look="plain" href={links.adminDistrict}>
                  {say.settings}
                </ButtonLink>
              )}
              {place.reach === 'administer' && place.kind !== 'district' && (
                <div className={css.acts}>
                  <DialogButton
                    look="plain"
                    title={say.renameThis(place.name)}
                    label={
                      <>
                        {say.rename}
                        <span className="aloud"> {place.name}</span>
                      </>
                    }
                  >
                    {(close) => <RenamePlaceForm place={place} done={close} />}
                  </DialogButton>
                  <EndPlace place={place} />
                </div>
              )}
            </li>
          ))}
        </ul>
      </Section>
      {endedPlaces.length > 0 && <EndedPlaces places={endedPlaces} />}
    </Page>
  )
}
