import { links } from '../links.ts'
import { words } from '../words.ts'
import { ButtonLink } from './Button.tsx'
import { Page } from './Page.tsx'

const say = words({
  title: { en: 'There is nothing here', es: 'Aquí no hay nada' },
  why: {
    en: 'The address may be mistyped, or this page was not shared with you. What is private looks the same as what does not exist.',
    es: 'Quizá la dirección está mal escrita, o esta página no se compartió con usted. Lo privado se ve igual que lo que no existe.',
  },
  home: { en: 'Go home', es: 'Ir al inicio' },
  search: { en: 'Search', es: 'Buscar' },
})

export const NotFoundPage = () => (
  <Page title={say.title}>
    <div className="stack">
      <p>{say.why}</p>
      <div className="row">
        <ButtonLink look="main" href={links.home}>
          {say.home}
        </ButtonLink>
        <ButtonLink href={links.search()}>{say.search}</ButtonLink>
      </div>
    </div>
  </Page>
)
