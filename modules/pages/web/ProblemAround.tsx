import { Serves } from '#modules/frameworks/web/Serves.tsx'
import { ProblemPage } from '#modules/sessions/web/ProblemPage.tsx'
import { Taught } from '#modules/synthesis/web/Taught.tsx'
import type { PageOf } from '#web/at.tsx'

/** A problem of practice, with what its cycles taught and what it serves beside it. */
export function ProblemAround({ data, params }: PageOf<'sessions.problem'>) {
  const { id } = data.problem
  const beside = (
    <>
      <Taught kind="problem" id={id} />
      <Serves kind="problem" id={id} />
    </>
  )
  return <ProblemPage data={data} params={params} beside={beside} />
}
