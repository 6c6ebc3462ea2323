import { CyclePage } from '#modules/cycles/web/CyclePage.tsx'
import { Serves } from '#modules/frameworks/web/Serves.tsx'
import { CameFrom } from '#modules/sessions/web/CameFrom.tsx'
import type { PageOf } from '#web/at.tsx'

/** A cycle, with what it came from beside it. */
export const CycleAndThread = ({ data, params }: PageOf<'cycles.cycle'>) => (
  <CyclePage
    data={data}
    params={params}
    beside={
      <>
        {data.part !== null && <CameFrom cycleId={data.cycle.id} />}
        <Serves kind="cycle" id={data.cycle.id} />
      </>
    }
  />
)
