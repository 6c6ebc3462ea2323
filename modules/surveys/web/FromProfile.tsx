import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import type { Output } from '#web/api.ts'
import { page } from '#web/query.ts'
import { DialogButton } from '#web/ui/Dialog.tsx'
import { Picker } from '#web/ui/Picker.tsx'
import { words } from '#web/words.ts'

const say = words({
  take: { en: 'Take it from the graduate profile', es: 'Tomarla del perfil de egreso' },
  lead: {
    en: 'What the district says students will be able to do. The mirror asks whether grown-ups get to practice it too.',
    es: 'Lo que el distrito dice que podrán hacer los estudiantes. El espejo pregunta si también lo practican los adultos.',
  },
  find: { en: 'Find a statement', es: 'Buscar un enunciado' },
  placeholder: { en: 'A word of it, or its code', es: 'Una palabra, o su código' },
})

/** A statement of the district’s own, to build a question of the mirror from. */
export const FromProfile = ({ onTake }: { onTake: (text: string) => void }) => (
  <DialogButton look="plain" label={say.take} title={say.take}>
    {(close) => (
      <Choose
        onTake={(text) => {
          onTake(text)
          close()
        }}
      />
    )}
  </DialogButton>
)

function Choose({ onTake }: { onTake: (text: string) => void }) {
  const [search, setSearch] = useState('')
  const looked = useDeferredValue(search.trim())
  const { data } = useQuery({
    ...page('frameworks.find', { search: looked }),
    enabled: looked !== '',
    placeholderData: keepPreviousData,
  })
  return (
    <>
      <p className="small">{say.lead}</p>
      <Picker<Output<'frameworks.find'>['statements'][number]>
        label={say.find}
        placeholder={say.placeholder}
        search={search}
        onSearch={setSearch}
        found={data?.statements ?? null}
        id={({ id }) => id}
        name={({ text }) => text}
        detail={({ framework, under }) => [framework, under].filter(Boolean).join(' · ')}
        onPick={({ text }) => onTake(text)}
      />
    </>
  )
}
