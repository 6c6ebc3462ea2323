import { useQuery } from '@tanstack/react-query'
import { useAct } from '#web/act.ts'
import { page } from '#web/query.ts'
import { CheckBox } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { words } from '#web/words.ts'

const say = words({
  offer: { en: 'Offer its definition to other teams', es: 'Ofrecer su definición a otros equipos' },
  hint: {
    en: 'They see the name and what counts, never a number of yours.',
    es: 'Ven el nombre y qué cuenta, nunca un número suyo.',
  },
})

/** Whether others may take this measure's definition for their own. */
export function OfferMeasure({ id }: { id: string }) {
  const { data } = useQuery(page('evidence.isOffered', { id }))
  const offer = useAct('evidence.offerMeasure')
  return (
    <>
      <CheckBox
        label={say.offer}
        checked={data?.offered ?? false}
        onChange={({ target }) => offer.run({ id, offered: target.checked })}
      />
      <p className="small">{say.hint}</p>
      {offer.problem && <Notice tone="problem">{offer.problem}</Notice>}
    </>
  )
}
