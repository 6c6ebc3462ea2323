import { today } from '#web/today.ts'
import { PromiseCard } from '#modules/promises/web/PromiseCard.tsx'
import { PromiseForm } from '#modules/promises/web/PromiseForm.tsx'
import { Cards } from '#web/ui/Card.tsx'
import { DialogButton } from '#web/ui/Dialog.tsx'
import { words } from '#web/words.ts'
import type { Results } from '../contract.ts'

const say = words({
  promise: { en: (place: string) => `Promise something to ${place}`, es: (place: string) => `Prometer algo a ${place}` },
})

/** What leaders promised after they heard this; those it was made to say whether it was kept. */
export const PromisedAfter = ({ data: { survey, promises, mayRespond } }: { data: Results }) => (
  <>
    {promises.length > 0 && (
      <Cards>
        {promises.map((promised) => (
          <PromiseCard key={promised.id} promised={promised} today={today()} />
        ))}
      </Cards>
    )}
    {mayRespond.length > 0 && (
      <div className="row screen-only">
        {mayRespond.map((place) => (
          <DialogButton key={place.id} label={say.promise(place.name)} title={say.promise(place.name)}>
            {(close) => (
              <PromiseForm
                to={{ kind: 'place', ...place }}
                about={{ kind: 'survey', id: survey.id }}
                openAtFirst
                onDone={close}
              />
            )}
          </DialogButton>
        ))}
      </div>
    )}
  </>
)
