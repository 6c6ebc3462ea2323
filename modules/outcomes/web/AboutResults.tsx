import { Choice, Field } from '#web/ui/Field.tsx'
import { formatList, words } from '#web/words.ts'
import type { MappedMeasure, Mapping } from '../mapping.ts'
import { withGroup, withMeasure } from '../roles.ts'
import { categoryWords } from './words.ts'

const here = words({
  results: { en: (column: string) => `About ${column}`, es: (column: string) => `Sobre ${column}` },
  name: { en: 'What it is called in Weft', es: 'Cómo se llama en Weft' },
  definition: {
    en: 'What it tells, so that two people would read it alike',
    es: 'Qué dice, para que dos personas lo lean igual',
  },
  unit: { en: 'Unit: points, days', es: 'Unidad: puntos, días' },
  direction: { en: 'Which way is better', es: 'Qué es mejor' },
  up: { en: 'Higher', es: 'Más' },
  down: { en: 'Lower', es: 'Menos' },
  none: { en: 'Neither', es: 'Ninguno' },
  metFrom: { en: 'Met from (if there is such a line)', es: 'Se alcanza desde (si existe tal límite)' },
  lowest: { en: 'Lowest possible', es: 'Mínimo posible' },
  highest: { en: 'Highest possible', es: 'Máximo posible' },
  groups: { en: 'About the groups', es: 'Sobre los grupos' },
  counts: {
    en: (column: string, category: string) => `Who counts as what in ${column} (${category.toLowerCase()})`,
    es: (column: string, category: string) => `Quién cuenta como qué en ${column} (${category.toLowerCase()})`,
  },
  countsHint: {
    en: 'It stands beside the groups wherever they are shown.',
    es: 'Aparece junto a los grupos dondequiera que se muestren.',
  },
  checked: {
    en: (total: string, parts: string) => `In each row ${total} is checked to be the sum of ${parts}.`,
    es: (total: string, parts: string) => `En cada fila se comprueba que ${total} sea la suma de ${parts}.`,
  },
})

type Props = { mapping: Mapping; onChange: (mapping: Mapping) => void }

/** What is said of the results and the groups of a file: their names and definitions, and what is possible. */
export function AboutResults({ mapping, onChange }: Props) {
  return (
    <>
      {mapping.values.map(({ column, measure }) => (
        <fieldset key={column} className="stack">
          <legend>{here.results(column)}</legend>
          <AboutMeasure measure={measure} onChange={(change) => onChange(withMeasure(mapping, column, change))} />
        </fieldset>
      ))}
      {mapping.totals.map(({ total, parts }) => (
        <p key={total} className="small">
          {here.checked(total, formatList(parts))}
        </p>
      ))}
      {mapping.groups.length > 0 && (
        <fieldset className="stack">
          <legend>{here.groups}</legend>
          {mapping.groups.map(({ column, category, definition }) => (
            <Field
              key={column}
              label={here.counts(column, categoryWords[category])}
              hint={here.countsHint}
              maxLength={400}
              defaultValue={definition}
              onChange={({ target }) => onChange(withGroup(mapping, column, { definition: target.value }))}
            />
          ))}
        </fieldset>
      )}
    </>
  )
}

function AboutMeasure({ measure, onChange }: { measure: MappedMeasure; onChange: (change: Partial<MappedMeasure>) => void }) {
  const bound = (key: 'lowest' | 'highest' | 'metFrom') => (
    <Field
      label={here[key]}
      inputMode="decimal"
      defaultValue={measure[key] ?? ''}
      onChange={({ target }) => onChange({ [key]: numberOf(target.value) })}
    />
  )
  return (
    <>
      <Field label={here.name} value={measure.name} maxLength={160} onChange={({ target }) => onChange({ name: target.value })} />
      <Field
        label={here.definition}
        maxLength={1000}
        defaultValue={measure.definition}
        onChange={({ target }) => onChange({ definition: target.value })}
      />
      <div className="row">
        <Field
          label={here.unit}
          maxLength={40}
          defaultValue={measure.unit}
          onChange={({ target }) => onChange({ unit: target.value })}
        />
        <Choice
          label={here.direction}
          value={measure.direction}
          onChange={({ target }) => onChange({ direction: target.value as MappedMeasure['direction'] })}
        >
          {(['up', 'down', 'none'] as const).map((way) => (
            <option key={way} value={way}>
              {here[way]}
            </option>
          ))}
        </Choice>
      </div>
      <div className="row">
        {bound('lowest')}
        {bound('highest')}
        {bound('metFrom')}
      </div>
    </>
  )
}

const numberOf = (text: string) => (text.trim() === '' || Number.isNaN(Number(text)) ? null : Number(text))
