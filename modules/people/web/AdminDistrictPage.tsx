import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { Page, Section } from '#web/ui/Page.tsx'
import { words } from '#web/words.ts'
import { DistrictForm } from './DistrictForm.tsx'
import { RoleNames } from './RoleNames.tsx'
import { SeenByKeepers } from './SeenBy.tsx'
import { adminWords } from './words.ts'

const say = words({
  title: { en: 'The district', es: 'El distrito' },
  settings: { en: 'Settings', es: 'Ajustes' },
  roles: { en: 'What roles are called here', es: 'Cómo se llaman aquí los puestos' },
})

export function AdminDistrictPage({ data }: PageOf<'people.district'>) {
  return (
    <Page title={say.title} crumbs={<a href={links.admin}>{adminWords.start}</a>} facts={<SeenByKeepers />}>
      <Section label={say.settings}>
        <DistrictForm district={data} />
      </Section>
      <Section label={say.roles}>
        <RoleNames />
      </Section>
    </Page>
  )
}
