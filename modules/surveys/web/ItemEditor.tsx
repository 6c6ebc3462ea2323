import { Button } from '#web/ui/Button.tsx'
import { Choice, Field, TextArea } from '#web/ui/Field.tsx'
import { locale, words } from '#web/words.ts'
import type { DraftItem } from '../contract.ts'
import { fromPromise } from '../experience-bank.ts'
import { areaInWords } from '../notice.ts'
import { ITEM_KINDS, LABEL_SETS, LABELS, PROTECTED_AREAS } from '../item.ts'
import type { ItemKind, Labels, ProtectedArea } from '../item.ts'
import { FromProfile } from './FromProfile.tsx'
import { areaWords } from './notice-words.ts'

const say = words({
  question: { en: (number: number) => `Question ${number}`, es: (number: number) => `Pregunta ${number}` },
  en: { en: 'in English', es: 'en inglés' },
  es: { en: 'in Spanish', es: 'en español' },
  kind: { en: 'Answered by', es: 'Se responde con' },
  scale: { en: 'five points', es: 'cinco puntos' },
  choose: { en: 'some of a list', es: 'algunas de una lista' },
  text: { en: 'a short text', es: 'un texto corto' },
  labels: { en: 'Points', es: 'Puntos' },
  options: { en: 'Options: one a line, English | Spanish', es: 'Opciones: una por línea, inglés | español' },
  promised: {
    en: 'Built from our own words, such as the graduate profile',
    es: 'Hecha con nuestras palabras, como el perfil de egreso',
  },
  area: { en: 'Touches what the law protects in students', es: 'Toca lo que la ley protege en estudiantes' },
  none: { en: 'no', es: 'no' },
  touches: {
    en: (area: string) => `These words touch ${area}. Families are told first, or other words can be found.`,
    es: (area: string) => `Estas palabras tocan ${area}. Primero se avisa a las familias, o se buscan otras palabras.`,
  },
  remove: { en: (number: number) => `Take question ${number} away`, es: (number: number) => `Quitar la pregunta ${number}` },
})

/** So that the question built from it fits. */
const LONGEST_PROMISED = 200

type Props = {
  number: number
  item: DraftItem
  asksStudents: boolean
  isMirror: boolean
  onChange: (item: DraftItem | null) => void
}

/** One question in both languages. */
export function ItemEditor({ number, item, asksStudents, isMirror, onChange }: Props) {
  const set = (some: Partial<DraftItem>) => onChange({ ...item, ...some })
  const name = say.question(number)
  const told = areaInWords(item)
  const setPromised = (promised: string) => set(promised ? { promised, text: fromPromise(promised).text } : { promised: null })
  return (
    <fieldset className="stack" style={{ border: 0, borderTop: '1px solid var(--line)', margin: 0, padding: '1rem 0 0' }}>
      <legend className="aloud">{name}</legend>
      <Field
        label={`${name}, ${say.en}`}
        value={item.text.en}
        maxLength={300}
        onChange={({ target }) => set({ text: { ...item.text, en: target.value } })}
      />
      <Field
        label={`${name}, ${say.es}`}
        value={item.text.es}
        maxLength={300}
        onChange={({ target }) => set({ text: { ...item.text, es: target.value } })}
      />
      <div className="row">
        <Choice label={say.kind} value={item.kind} onChange={({ target }) => set(kindOf(target.value as ItemKind))}>
          {ITEM_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {say[kind]}
            </option>
          ))}
        </Choice>
        {item.kind === 'scale' && (
          <Choice
            label={say.labels}
            value={item.labels ?? 'agree'}
            onChange={({ target }) => set({ labels: target.value as Labels })}
          >
            {LABEL_SETS.map((labels) => (
              <option key={labels} value={labels}>
                {LABELS[labels][0][locale]} … {LABELS[labels][4][locale]}
              </option>
            ))}
          </Choice>
        )}
        {asksStudents && (
          <Choice
            label={say.area}
            hint={!item.protectedArea && told && say.touches(areaWords[told])}
            value={item.protectedArea ?? told ?? ''}
            onChange={({ target }) => set({ protectedArea: (target.value || null) as ProtectedArea | null })}
          >
            {!told && <option value="">{say.none}</option>}
            {PROTECTED_AREAS.map((area) => (
              <option key={area} value={area}>
                {areaWords[area]}
              </option>
            ))}
          </Choice>
        )}
      </div>
      {item.kind === 'choose' && (
        <TextArea
          label={say.options}
          rows={3}
          defaultValue={(item.options ?? []).map(({ en, es }) => `${en} | ${es}`).join('\n')}
          onChange={({ target }) => set({ options: optionsOf(target.value) })}
        />
      )}
      {isMirror && (
        <Field
          label={say.promised}
          value={item.promised ?? ''}
          maxLength={LONGEST_PROMISED}
          onChange={({ target }) => setPromised(target.value)}
        />
      )}
      <div className="row">
        {isMirror && <FromProfile onTake={(text) => setPromised(text.slice(0, LONGEST_PROMISED))} />}
        <Button look="plain" onClick={() => onChange(null)}>
          {say.remove(number)}
        </Button>
      </div>
    </fieldset>
  )
}

const kindOf = (kind: ItemKind): Partial<DraftItem> => ({
  kind,
  labels: kind === 'scale' ? 'agree' : null,
  options: kind === 'choose' ? [] : null,
  ...(kind === 'scale' ? {} : { construct: null }),
})

const optionsOf = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 12)
    .map((line) => {
      const [en = '', es = ''] = line.split('|').map((part) => part.trim())
      return { en, es }
    })
