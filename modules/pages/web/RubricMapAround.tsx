import { Serves } from '#modules/frameworks/web/Serves.tsx'
import { MapPage } from '#modules/rubrics/web/MapPage.tsx'
import type { PageOf } from '#web/at.tsx'

/** A rubric’s map, with the statements that the rubric serves beside it. */
export const RubricMapAround = ({ data }: PageOf<'rubrics.map'>) => (
  <MapPage data={data} beside={<Serves kind="rubric" id={data.rubric.id} />} />
)
