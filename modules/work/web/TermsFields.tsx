import { CheckBox, Field, Radios, TextArea } from '#web/ui/Field.tsx'
import { words } from '#web/words.ts'
import { PERMISSIONS, PERMITTED_BY, PURPOSES } from '../piece.ts'
import type { PieceTerms } from '../contract.ts'
import { permissionWords, permittedByWords, purposeWords } from './words.ts'

const say = words({
  about: { en: 'What was asked of the student', es: 'Qué se le pidió al estudiante' },
  aboutHint: {
    en: 'The task, the class, the day. No name.',
    es: 'La tarea, la clase, el día. Sin nombres.',
  },
  purpose: { en: 'What it is here for', es: 'Para qué está aquí' },
  permission: { en: 'Did its owner say yes?', es: '¿Dijo que sí su dueño o dueña?' },
  who: { en: 'Who said so', es: 'Quién lo dijo' },
  cleared: {
    en: 'I looked: no name and no face is in it.',
    es: 'Lo miré: no hay ningún nombre ni ninguna cara.',
  },
  until: { en: 'Kept until', es: 'Se guarda hasta' },
  untilHint: { en: 'Then it is deleted for good, by itself.', es: 'Después se borra para siempre, por sí solo.' },
})

type Props = { terms: PieceTerms; set: (some: Partial<PieceTerms>) => void; earliest: string; latest?: string | undefined }

/** What is said of a piece beside its title: the task, the purpose, the permission, the last day. */
export function TermsFields({ terms, set, earliest, latest }: Props) {
  return (
    <>
      <TextArea
        label={say.about}
        hint={say.aboutHint}
        rows={2}
        maxLength={2000}
        value={terms.about}
        onChange={({ target }) => set({ about: target.value })}
      />
      <Radios
        label={say.purpose}
        options={PURPOSES.map((value) => ({ value, label: purposeWords[value] }))}
        value={terms.purpose}
        onChange={(purpose) => set({ purpose })}
      />
      <Radios
        label={say.permission}
        options={PERMISSIONS.map((value) => ({ value, label: permissionWords[value] }))}
        value={terms.permission}
        onChange={(permission) =>
          set({ permission, permissionBy: permission === 'not-asked' ? null : (terms.permissionBy ?? 'student') })
        }
      />
      {terms.permission !== 'not-asked' && (
        <Radios
          label={say.who}
          options={PERMITTED_BY.map((value) => ({ value, label: permittedByWords[value] }))}
          value={terms.permissionBy}
          onChange={(permissionBy) => set({ permissionBy })}
        />
      )}
      <CheckBox label={say.cleared} checked={terms.isCleared} onChange={({ target }) => set({ isCleared: target.checked })} />
      <Field
        label={say.until}
        hint={say.untilHint}
        type="date"
        min={earliest}
        max={latest}
        value={terms.keepUntil}
        onChange={({ target }) => target.value && set({ keepUntil: target.value })}
      />
    </>
  )
}
