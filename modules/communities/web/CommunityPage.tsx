import type { PageOf } from '#web/at.tsx'
import { useAct } from '#web/act.ts'
import { links } from '#web/links.ts'
import { useLive } from '#web/live.ts'
import { page } from '#web/query.ts'
import { Button } from '#web/ui/Button.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Aside, Page, Section } from '#web/ui/Page.tsx'
import { Pill } from '#web/ui/Pill.tsx'
import { WhoCanSee } from '#web/ui/WhoCanSee.tsx'
import { formatList, words } from '#web/words.ts'
import type { CommunityPage as Data } from '../contract.ts'
import { Beside } from './Beside.tsx'
import css from './Community.module.css'
import { Gatherings } from './Gatherings.tsx'
import { JoinCommunity } from './JoinCommunity.tsx'
import { MyPlace } from './MyPlace.tsx'
import { People } from './People.tsx'
import { Posts } from './Posts.tsx'
import { circleWords } from './words.ts'

const say = words({
  communities: { en: 'Communities', es: 'Comunidades' },
  around: { en: 'Around a practice', es: 'En torno a una práctica' },
  problem: { en: 'Around a problem', es: 'En torno a un problema' },
  ahead: { en: 'Days and visits', es: 'Encuentros y visitas' },
  people: { en: 'Who is in it', es: 'Quién está en ella' },
  mine: { en: 'You in it', es: 'Usted en ella' },
  inside: { en: 'What is written here', es: 'Lo que se escribe aquí' },
  only: { en: 'Posts are read by those who are in it', es: 'Lo escrito lo lee quien está en ella' },
  removed: {
    en: 'You took this community away. Nobody else sees that it was here.',
    es: 'Usted quitó esta comunidad. Nadie más ve que estuvo aquí.',
  },
  bringBack: { en: 'Bring it back', es: 'Traerla de vuelta' },
})

/** A community: what brings people together, what they write, when they meet, who they are. */
export function CommunityPage({ data, params: { id = '' } }: PageOf<'communities.community'>) {
  const { community, practice, members, mine } = data
  useLive(mine ? `community:${id}` : null, page('communities.community', { id }))
  if (community.removedAt !== null) return <Removed data={data} />
  return (
    <Page
      title={community.name}
      crumbs={
        <>
          <a href={links.communities()}>{say.communities}</a>
          {community.places.length > 0 && ` · ${formatList(community.places)}`}
        </>
      }
      facts={
        <>
          {mine && <Pill tone="indigo">{circleWords[mine.circle]}</Pill>}
          <WhoCanSee
            audience={{
              said: say.only,
              groups: [{ label: say.people, people: members.map(({ name, place }) => ({ name, role: place })) }],
            }}
          />
        </>
      }
      aside={
        <>
          <Aside label={say.ahead}>
            <Gatherings data={data} />
          </Aside>
          {mine && <Beside data={data} />}
          <Aside label={say.people}>
            <People members={members} />
          </Aside>
          {mine && (
            <Aside label={say.mine}>
              <MyPlace data={data} mine={mine} />
            </Aside>
          )}
        </>
      }
    >
      {community.purpose && <p className={css.purpose}>{community.purpose}</p>}
      {practice && (
        <div className={css.around}>
          <p className="small">{say.around}</p>
          <a href={links.practice(practice.id)}>{practice.name}</a>
          <p>{practice.sentence}</p>
        </div>
      )}
      {community.problem && (
        <div className={css.around}>
          <p className="small">{say.problem}</p>
          <p>{community.problem}</p>
        </div>
      )}
      {mine ? (
        <Section label={say.inside}>
          <Posts data={data} />
        </Section>
      ) : (
        <JoinCommunity id={community.id} />
      )}
    </Page>
  )
}

function Removed({ data: { community } }: { data: Data }) {
  const bringBack = useAct('communities.remove')
  return (
    <Page title={community.name} crumbs={<a href={links.communities()}>{say.communities}</a>}>
      <EmptyState
        action={
          <Button busy={bringBack.busy} onClick={() => bringBack.run({ id: community.id, removed: false })}>
            {say.bringBack}
          </Button>
        }
      >
        {say.removed}
      </EmptyState>
      {bringBack.problem && <Notice tone="problem">{bringBack.problem}</Notice>}
    </Page>
  )
}
