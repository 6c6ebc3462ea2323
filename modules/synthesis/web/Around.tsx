import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { useRolesLine } from '#modules/people/web/roles.ts'
import { useAct } from '#web/act.ts'
import { links } from '#web/links.ts'
import { page } from '#web/query.ts'
import { refusalData } from '#web/problem.ts'
import { Button } from '#web/ui/Button.tsx'
import { DialogButton } from '#web/ui/Dialog.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Aside } from '#web/ui/Page.tsx'
import { Picker } from '#web/ui/Picker.tsx'
import { words } from '#web/words.ts'
import type { Phrase } from '#platform/words.ts'
import { whyNotShare } from '../synthesis.ts'
import type { ShareProblem } from '../synthesis.ts'
import type { Author, Synthesis, SynthesisPage } from '../contract.ts'
import css from './Synthesis.module.css'

const say = words({
  by: { en: 'Who wrote it', es: 'Quién la escribió' },
  nobody: { en: 'Those who wrote it are no longer here.', es: 'Quienes la escribieron ya no están aquí.' },
  ours: { en: 'This is yours', es: 'Esto es suyo' },
  write: { en: 'Write on', es: 'Seguir escribiendo' },
  share: { en: 'Show it to everyone', es: 'Mostrarla a todos' },
  unshare: { en: 'Take it back to yourselves', es: 'Guardarla para ustedes' },
  remove: { en: 'Take it away', es: 'Quitarla' },
  back: { en: 'Bring it back', es: 'Traerla de vuelta' },
  ask: { en: 'Ask somebody to write with you', es: 'Pedir a alguien que escriba con usted' },
  lead: {
    en: 'They read it from now on, and write in it once they say yes.',
    es: 'Desde ahora pueden leerla, y escribir en ella cuando digan que sí.',
  },
  find: { en: 'Who', es: 'A quién' },
  hint: { en: 'Anyone in the district, by name', es: 'Cualquiera del distrito, por su nombre' },
  asked: { en: 'asked', es: 'se le pidió' },
  youAreAsked: { en: 'You are asked to write with them', es: 'Le piden que escriba con ellos' },
  yes: { en: 'I write with you', es: 'Escribo con ustedes' },
  no: { en: 'Rather not', es: 'Mejor no' },
  stop: { en: 'Write no longer', es: 'Dejar de escribir' },
})

const shareWords = words({
  'no-claims': { en: 'First write a claim.', es: 'Primero escriba una afirmación.' },
  'claim-without-cycle': {
    en: 'Each claim rests on at least one cycle that is shared: others want to read for themselves.',
    es: 'Cada afirmación se apoya al menos en un ciclo compartido: otros querrán leerlo por sí mismos.',
  },
  'citation-without-words': {
    en: 'Say of each cycle for whom it worked, or where it did not.',
    es: 'Diga de cada ciclo a quién le sirvió, o dónde no.',
  },
  'needs-unknown': {
    en: 'Say also what nobody knows yet: others trust a synthesis that does.',
    es: 'Diga también lo que no se sabe todavía: así se confía en una síntesis.',
  },
} satisfies Record<ShareProblem, Phrase>)

type Props = { data: SynthesisPage; onChange: () => void }

/** Who writes it, and for them what they do with it. */
export function Around({ data, onChange }: Props) {
  const { synthesis, claims } = data
  const { id, authors, asked, mine, sharedAt, removedAt, unknown } = synthesis
  const share = useAct('synthesis.share', { refusals: { CANNOT_SHARE: ' ' } })
  const remove = useAct('synthesis.remove')
  const answer = useAct('synthesis.answer')
  const refused = refusalData<{ reason: ShareProblem }>(share.error, 'CANNOT_SHARE')?.reason
  const why = sharedAt === null ? whyNotShare({ unknown, claims }) : null
  return (
    <>
      <Aside label={say.by}>
        {authors.length === 0 && <p className="small">{say.nobody}</p>}
        <ul className={css.people}>
          {authors.map((one) => (
            <Person key={one.personId} author={one} />
          ))}
          {asked.map((one) => (
            <Person key={one.personId} author={one} said={say.asked} />
          ))}
        </ul>
        {mine === 'author' && removedAt === null && (
          <div className="screen-only">
            <DialogButton look="plain" label={say.ask} title={say.ask}>
              {(close) => <AskAuthor synthesis={synthesis} onDone={close} />}
            </DialogButton>
          </div>
        )}
      </Aside>
      {mine === 'asked' && (
        <Aside label={say.youAreAsked}>
          <div className="stack">
            <Button look="main" busy={answer.busy} onClick={() => answer.run({ id, join: true })}>
              {say.yes}
            </Button>
            <Button look="plain" busy={answer.busy} onClick={() => answer.run({ id, join: false })}>
              {say.no}
            </Button>
          </div>
        </Aside>
      )}
      {mine === 'author' && (
        <Aside label={say.ours}>
          <div className="stack screen-only">
            {removedAt === null && (
              <>
                <Button onClick={onChange}>{say.write}</Button>
                <Button
                  look={sharedAt ? 'quiet' : 'main'}
                  busy={share.busy}
                  disabledReason={why && shareWords[why]}
                  onClick={() => share.run({ id, share: sharedAt === null })}
                >
                  {sharedAt ? say.unshare : say.share}
                </Button>
                {authors.length > 1 && (
                  <Button look="plain" busy={answer.busy} onClick={() => answer.run({ id, join: false })}>
                    {say.stop}
                  </Button>
                )}
              </>
            )}
            <Button look="plain" busy={remove.busy} onClick={() => remove.run({ id, removed: removedAt === null })}>
              {removedAt === null ? say.remove : say.back}
            </Button>
            {refused ? (
              <Notice tone="problem">{shareWords[refused]}</Notice>
            ) : (
              share.problem && <Notice tone="problem">{share.problem}</Notice>
            )}
            {(remove.problem ?? answer.problem) && <Notice tone="problem">{remove.problem ?? answer.problem}</Notice>}
          </div>
        </Aside>
      )}
    </>
  )
}

const Person = ({ author: { personId, name, place }, said }: { author: Author; said?: string }) => (
  <li>
    <a href={links.person(personId)}>{name}</a> <span className="small">{[place, said].filter(Boolean).join(' · ')}</span>
  </li>
)

function AskAuthor({ synthesis, onDone }: { synthesis: Synthesis; onDone: () => void }) {
  const [search, setSearch] = useState('')
  const rolesLine = useRolesLine()
  const looked = useDeferredValue(search.trim())
  const { data } = useQuery({
    ...page('people.list', { search: looked }),
    enabled: looked !== '',
    placeholderData: keepPreviousData,
  })
  const ask = useAct('synthesis.askAuthor', { done: onDone })
  const taken = [...synthesis.authors, ...synthesis.asked].map(({ personId }) => personId)
  return (
    <>
      <p className="small">{say.lead}</p>
      <Picker
        label={say.find}
        hint={say.hint}
        search={search}
        onSearch={setSearch}
        found={data?.people.filter(({ id }) => !taken.includes(id)).slice(0, 8) ?? null}
        id={({ id }) => id}
        name={({ name }) => name}
        detail={({ roles }) => rolesLine(roles)}
        onPick={({ id }) => ask.run({ id: synthesis.id, personId: id })}
      />
      {ask.problem && <Notice tone="problem">{ask.problem}</Notice>}
    </>
  )
}
