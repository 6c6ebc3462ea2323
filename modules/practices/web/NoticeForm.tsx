import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { useRolesLine } from '#modules/people/web/roles.ts'
import { PhotoButton } from '#modules/teams/web/meeting/PhotoButton.tsx'
import { useAct } from '#web/act.ts'
import { useMe } from '#web/me.ts'
import { page } from '#web/query.ts'
import { Button } from '#web/ui/Button.tsx'
import { TextArea } from '#web/ui/Field.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Picker } from '#web/ui/Picker.tsx'
import { useDraft } from '#web/ui/use-draft.ts'
import { words } from '#web/words.ts'
import form from './PracticeForm.module.css'
import css from './PracticePage.module.css'

const say = words({
  what: { en: 'What did you see?', es: '¿Qué vio?' },
  whatHint: {
    en: 'She lets them say it aloud before anyone writes.',
    es: 'Los deja decirlo en voz alta antes de que nadie escriba.',
  },
  whose: { en: 'Whose work is it?', es: '¿De quién es el trabajo?' },
  whoseHint: {
    en: 'A colleague or a team, by name. It can be your own.',
    es: 'Un colega o un equipo, por su nombre. Puede ser suyo.',
  },
  chosen: {
    en: (name: string, detail: string) => `${name} · ${detail}`,
    es: (name: string, detail: string) => `${name} · ${detail}`,
  },
  mine: { en: 'It is my own', es: 'Es mío' },
  send: { en: 'Tell them', es: 'Contárselo' },
  choose: { en: 'First find whose work it is.', es: 'Primero busque de quién es el trabajo.' },
  only: {
    en: 'Only you and they see this. They decide what becomes of it.',
    es: 'Solo lo ven usted y ellos. Ellos deciden qué será de ello.',
  },
  photo: { en: 'The photo you add', es: 'La foto que añade' },
  without: { en: 'Without the photo', es: 'Sin la foto' },
})

type Whose = { kind: 'person' | 'team'; id: string; name: string; detail: string; placeId: string }
const EMPTY = { text: '', fileId: '', whose: null as Whose | null }

/** One sentence, perhaps a photo, whose work: where it is follows from whose. */
export function NoticeForm({ onSent }: { onSent: (whose: string) => void }) {
  const me = useMe()
  const { draft, set, drop } = useDraft('notice', EMPTY)
  const [search, setSearch] = useState('')
  const found = useWhose(search)
  const { whose } = draft
  const send = useAct('practices.notice', {
    done: () => {
      onSent(whose?.name ?? '')
      drop()
    },
  })
  const myPlace = me?.roles[0]?.placeId
  return (
    <form
      className={`stack ${form.form}`}
      onSubmit={(event) => {
        event.preventDefault()
        if (!whose) return
        const of = whose.kind === 'team' ? { teamId: whose.id } : { personId: whose.id }
        send.run({ text: draft.text, fileId: draft.fileId || null, whose: of, placeId: whose.placeId })
      }}
    >
      <TextArea
        label={say.what}
        placeholder={say.whatHint}
        rows={2}
        required
        maxLength={1000}
        value={draft.text}
        onChange={({ target }) => set({ text: target.value })}
        problem={send.problemAt('text')}
      />
      {draft.fileId ? (
        <div className={css.materials}>
          <img src={`/files/${draft.fileId}`} alt={say.photo} />
          <Button look="plain" onClick={() => set({ fileId: '' })}>
            {say.without}
          </Button>
        </div>
      ) : (
        <PhotoButton sent={(fileId) => set({ fileId })} />
      )}
      <Picker
        label={say.whose}
        hint={whose ? say.chosen(whose.name, whose.detail) : say.whoseHint}
        search={search}
        onSearch={setSearch}
        found={found}
        id={({ id }) => id}
        name={({ name }) => name}
        detail={({ detail }) => detail}
        onPick={(picked) => {
          set({ whose: picked })
          setSearch('')
        }}
      />
      {me && myPlace && whose?.id !== me.id && (
        <div>
          <Button
            look="plain"
            onClick={() =>
              set({ whose: { kind: 'person', id: me.id, name: me.name, detail: me.roles[0]?.place ?? '', placeId: myPlace } })
            }
          >
            {say.mine}
          </Button>
        </div>
      )}
      {send.problem && <Notice tone="problem">{send.problem}</Notice>}
      <div className="row">
        <Button type="submit" look="main" busy={send.busy} disabledReason={whose ? null : say.choose}>
          {say.send}
        </Button>
        <span className="small row">
          <Icon name="eye" />
          {say.only}
        </span>
      </div>
    </form>
  )
}

const MOST = 5

/** People and teams by the beginnings of their names, as one types. */
function useWhose(search: string): Whose[] | null {
  const rolesLine = useRolesLine()
  const looked = useDeferredValue(search.trim())
  const { data } = useQuery({ ...page('pages.search', { q: looked }), enabled: looked !== '', placeholderData: keepPreviousData })
  if (!data) return null
  const people = data.people.flatMap(({ id, name, roles }): Whose[] =>
    roles[0] ? [{ kind: 'person', id, name, detail: rolesLine(roles), placeId: roles[0].placeId }] : [],
  )
  const teams = data.teams.map(({ id, name, place, placeId }): Whose => ({ kind: 'team', id, name, detail: place, placeId }))
  return [...people.slice(0, MOST), ...teams.slice(0, MOST)]
}
