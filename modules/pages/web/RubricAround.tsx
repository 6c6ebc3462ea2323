import { Serves } from '#modules/frameworks/web/Serves.tsx'
import { RubricPage } from '#modules/rubrics/web/RubricPage.tsx'
import type { PageOf } from '#web/at.tsx'

/** A rubric, with what it serves beside it. */
export const RubricAround = ({ data }: PageOf<'rubrics.rubric'>) => (
  <RubricPage data={data} beside={<Serves kind="rubric" id={data.rubric.id} />} />
)
