import { PracticeWithPeople } from '#modules/communities/web/PracticeWithPeople.tsx'
import { Serves } from '#modules/frameworks/web/Serves.tsx'
import { RubricPage } from '#modules/rubrics/web/RubricPage.tsx'
import { ProblemPage } from '#modules/sessions/web/ProblemPage.tsx'
import { Taught } from '#modules/synthesis/web/Taught.tsx'
import type { PageOf } from '#web/at.tsx'

/** Pages of modules below, with what those above know: what a thing serves, and what its cycles taught. */
export const PracticeAround = ({ data }: PageOf<'communities.practicePage'>) => {
  const { id, removedAt } = data.page.practice
  const beside = removedAt === null && (
    <>
      <Taught kind="practice" id={id} />
      <Serves kind="practice" id={id} />
    </>
  )
  return <PracticeWithPeople data={data} beside={beside} />
}

export const RubricAround = ({ data }: PageOf<'rubrics.rubric'>) => (
  <RubricPage data={data} beside={<Serves kind="rubric" id={data.rubric.id} />} />
)

export const ProblemAround = ({ data, params }: PageOf<'sessions.problem'>) => {
  const { id } = data.problem
  const beside = (
    <>
      <Taught kind="problem" id={id} />
      <Serves kind="problem" id={id} />
    </>
  )
  return <ProblemPage data={data} params={params} beside={beside} />
}
