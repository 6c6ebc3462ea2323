import { CycleLookedAt } from '#modules/cycles/web/CyclePage.tsx'
import { cycleTitle } from '#modules/cycles/web/words.ts'
import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { ButtonLink } from '#web/ui/Button.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Page } from '#web/ui/Page.tsx'
import { asSeenWords as say } from './as-seen-words.ts'
import { asLookedAt } from './looked-at.ts'

/** One cycle of ours as someone who leads here finds it, to look at only. */
export function CycleAsSeenPage({ data: { leader, page } }: PageOf<'pages.cycleAsSeen'>) {
  return (
    <Page title={cycleTitle(page.cycle)} crumbs={<a href={links.asSeen(leader.personId)}>{say.title}</a>}>
      <Notice>{say.as(leader.name)}</Notice>
      <CycleLookedAt data={asLookedAt(page)} />
      <div className="row">
        <ButtonLink href={links.cycle(page.cycle.id)}>{say.yours}</ButtonLink>
      </div>
    </Page>
  )
}
