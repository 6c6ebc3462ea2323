import { PracticePage } from '#modules/practices/web/PracticePage.tsx'
import type { ReactNode } from 'react'
import { links } from '#web/links.ts'
import { ButtonLink } from '#web/ui/Button.tsx'
import { DialogButton } from '#web/ui/Dialog.tsx'
import { later } from '#web/ui/later.tsx'
import { Aside, Section } from '#web/ui/Page.tsx'
import { Pill } from '#web/ui/Pill.tsx'
import { formatDate, formatList, words } from '#web/words.ts'
import { isRuleToday } from '../act.ts'
import type { PracticeAround } from '../contract.ts'
import { Acts } from './Acts.tsx'
import { AskAbout } from './AskAbout.tsx'
import css from './Community.module.css'
import { RatificationPart } from './RatificationPart.tsx'
import { StoryLines } from './StoryLines.tsx'

const CommunityForm = later(() => import('./CommunityForm.tsx').then((m) => m.CommunityForm))

const say = words({
  supported: { en: 'Supported, free to take up', es: 'Con apoyo, de libre elección' },
  rule: {
    en: (where: string, until: string) => `A rule at ${where} until ${until}`,
    es: (where: string, until: string) => `Regla en ${where} hasta el ${until}`,
  },
  ratified: { en: 'Shared reference, by those who do it', es: 'Referencia común, por quienes la hacen' },
  ratifiedAs: {
    en: (version: number) => `Version ${version} is the shared reference, by those who do it`,
    es: (version: number) => `La versión ${version} es la referencia común, por quienes la hacen`,
  },
  gathered: { en: 'Who gathers around it', es: 'Quién se reúne en torno a ella' },
  gather: { en: 'Begin a community', es: 'Empezar una comunidad' },
  nobody: { en: 'Nobody yet.', es: 'Nadie todavía.' },
  stories: { en: 'Stories', es: 'Historias' },
  tell: { en: 'Tell its story', es: 'Contar su historia' },
  untold: {
    en: 'You do it: tell others what happened, also what did not work.',
    es: 'Ustedes la hacen: cuenten qué pasó, también lo que no funcionó.',
  },
})

/** A practice with the people around it: who gathers, who did what for it, what its own people tell. */
export function PracticeWithPeople({ data, beside }: { data: PracticeAround; beside?: ReactNode }) {
  const { page, communities, acts, ratifications, stories, today } = data
  const { practice, version } = page
  const isShown = practice.sharedAt !== null
  return (
    <PracticePage
      data={page}
      facts={isShown && <Standing data={data} />}
      aside={
        <>
          {isShown && (
            <>
              <Aside label={say.gathered}>
                <div className={css.aside}>
                  {communities.length === 0 && <p className="small">{say.nobody}</p>}
                  {communities.map(({ id, name, places }) => (
                    <div key={id}>
                      <a href={links.community(id)}>{name}</a>
                      <p className="small">{formatList(places)}</p>
                    </div>
                  ))}
                  <DialogButton look="plain" label={say.gather} title={say.gather}>
                    {(close) => <CommunityForm practice={{ id: practice.id, name: version.name }} onDone={close} />}
                  </DialogButton>
                </div>
              </Aside>
              <AskAbout data={data} />
            </>
          )}
          {beside}
        </>
      }
    >
      {(stories.length > 0 || practice.mayWrite) && (
        <Section label={say.stories} id="stories">
          {stories.length > 0 ? <StoryLines stories={stories} ofOne /> : <p className="small">{say.untold}</p>}
          {practice.mayWrite && (
            <div className="row screen-only">
              <ButtonLink look="plain" href={links.newStory(practice.id)}>
                {say.tell}
              </ButtonLink>
            </div>
          )}
        </Section>
      )}
      {isShown && <Acts data={data} />}
      {(ratifications.length > 0 || (practice.mayWrite && isShown && !isRuleToday(acts, today))) && (
        <RatificationPart data={data} />
      )}
    </PracticePage>
  )
}

/** Free to take up, unless somebody who leads made it a rule: then where, and until when. */
function Standing({ data: { page, acts, ratifications, today } }: { data: PracticeAround }) {
  const ratified = ratifications.find(({ outcome }) => outcome === 'ratified')
  const rules = acts.filter((act) => isRuleToday([act], today))
  return (
    <>
      {ratified && (
        <Pill tone="green">{ratified.version === page.version.number ? say.ratified : say.ratifiedAs(ratified.version)}</Pill>
      )}
      {rules.length === 0 ? (
        <Pill tone="green">{say.supported}</Pill>
      ) : (
        rules.map(({ id, ruleAt, endsOn }) => (
          <Pill key={id} tone="ochre">
            {say.rule(ruleAt ?? '', formatDate(endsOn ?? today, 'full'))}
          </Pill>
        ))
      )}
    </>
  )
}
