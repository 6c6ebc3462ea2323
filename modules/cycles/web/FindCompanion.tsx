import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useAct } from '#web/act.ts'
import { links } from '#web/links.ts'
import { page } from '#web/query.ts'
import { Button } from '#web/ui/Button.tsx'
import { Field } from '#web/ui/Field.tsx'
import { Loading } from '#web/ui/Loading.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { words } from '#web/words.ts'
import { whyNotOffer } from '../cycle.ts'
import css from './around.module.css'
import { useAfterPause } from './use-after-pause.ts'
import { cycleTitle, offerWords, standingOf } from './words.ts'
import { useWriting } from './writing.ts'

const say = words({
  lead: {
    en: 'Among cycles that were shared: a team below or above yours, or one beside it. Nothing happens until they say yes.',
    es: 'Entre los ciclos compartidos: un equipo de otro nivel, o uno vecino. No pasa nada hasta que digan que sí.',
  },
  search: { en: 'A word, a team or a school', es: 'Una palabra, un equipo o una escuela' },
  none: { en: 'No shared cycle says that.', es: 'Ningún ciclo compartido dice eso.' },
  more: { en: 'There are more: add a word.', es: 'Hay más: añada una palabra.' },
  offer: { en: 'Offer', es: 'Ofrecer' },
  offerNamed: { en: (cycle: string) => `Offer: ${cycle}`, es: (cycle: string) => `Ofrecer: ${cycle}` },
})

/** Searches shared cycles for one to be studied together with this one. */
export function FindCompanion({ onDone }: { onDone: () => void }) {
  const { data } = useWriting()
  const { cycle, companions } = data
  const [typed, setTyped] = useState('')
  const search = useAfterPause(typed)
  const shared = useQuery({ ...page('cycles.shared', search ? { search } : {}), placeholderData: keepPreviousData })
  const offer = useAct('cycles.offerCompanion', { done: onDone, refusals: { CANNOT_OFFER: offerWords['theirs-not-shared'] } })
  const taken = [cycle.id, ...companions.map(({ id }) => id)]
  const found = (shared.data?.cycles ?? []).filter(({ id, teamId }) => !taken.includes(id) && teamId !== cycle.teamId)
  return (
    <>
      <p className="small">{say.lead}</p>
      <Field label={say.search} type="search" maxLength={80} value={typed} onChange={({ target }) => setTyped(target.value)} />
      {cycle.sharedAt === null && <Notice>{offerWords['ours-not-shared']}</Notice>}
      {offer.problem && <Notice tone="problem">{offer.problem}</Notice>}
      {shared.isPending ? (
        <Loading lines={3} />
      ) : (
        <ul className={`plain ${css.lines}`}>
          {found.map((line) => (
            <li key={line.id}>
              <a href={links.cycle(line.id)}>{cycleTitle(line)}</a>
              <div className={css.who}>
                {line.team} · {line.place} · {standingOf(line)}
              </div>
              {whyNotOffer(cycle, line) === null && (
                <Button
                  busy={offer.busy}
                  aria-label={say.offerNamed(cycleTitle(line))}
                  onClick={() => offer.run({ id: cycle.id, companionId: line.id })}
                >
                  {say.offer}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <output className="small">
        {!shared.isPending && found.length === 0 && say.none} {shared.data?.more && say.more}
      </output>
    </>
  )
}
