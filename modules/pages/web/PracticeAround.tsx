import { PracticeWithPeople } from '#modules/communities/web/PracticeWithPeople.tsx'
import { Serves } from '#modules/frameworks/web/Serves.tsx'
import { Taught } from '#modules/synthesis/web/Taught.tsx'
import type { PageOf } from '#web/at.tsx'

/** A practice, with what its cycles taught and what it serves beside it. */
export function PracticeAround({ data }: PageOf<'communities.practicePage'>) {
  const { id, removedAt } = data.page.practice
  const beside = removedAt === null && (
    <>
      <Taught kind="practice" id={id} />
      <Serves kind="practice" id={id} />
    </>
  )
  return <PracticeWithPeople data={data} beside={beside} />
}
