import { Choice, Field } from '#web/ui/Field.tsx'
import { Table } from '#web/ui/Table.tsx'
import type { Column } from '#web/ui/Table.tsx'
import { words } from '#web/words.ts'
import type { Mapping } from '../mapping.ts'
import { GROUP_ROLES, ROLES, rolesOf, withRole } from '../roles.ts'
import type { Role } from '../roles.ts'
import type { Category } from '../category.ts'
import { AboutResults } from './AboutResults.tsx'
import { categoryWords } from './words.ts'

const here = words({
  columns: { en: 'What each column is', es: 'Qué es cada columna' },
  column: { en: 'Column', es: 'Columna' },
  first: { en: 'In the first rows', es: 'En las primeras filas' },
  is: { en: 'It is', es: 'Es' },
  isFor: { en: (column: string) => `What ${column} is`, es: (column: string) => `Qué es ${column}` },
  year: { en: 'School year in which it ends', es: 'Año en que termina el año escolar' },
  yearHint: { en: 'Where no column says it: 2026 for 2025–26.', es: 'Si ninguna columna lo dice: 2026 para 2025–26.' },
})

const roleWords = words({
  none: { en: 'Not read', es: 'No se lee' },
  student: { en: 'Student number', es: 'Número de estudiante' },
  place: { en: 'School', es: 'Escuela' },
  name: { en: 'Name of the place', es: 'Nombre del lugar' },
  count: { en: 'Number of students', es: 'Cantidad de estudiantes' },
  year: { en: 'School year', es: 'Año escolar' },
  date: { en: 'Date', es: 'Fecha' },
  window: { en: 'Window: fall, winter, spring', es: 'Ventana: otoño, invierno, primavera' },
  measure: { en: 'Name of the test', es: 'Nombre de la prueba' },
  value: { en: 'Score of that test', es: 'Puntuación de esa prueba' },
  result: { en: 'A result by itself', es: 'Un resultado por sí mismo' },
  group: { en: (category: string) => `Group: ${category}`, es: (category: string) => `Grupo: ${category}` },
})

type Props = {
  columns: readonly string[]
  rows: readonly (readonly string[])[]
  mapping: Mapping
  onChange: (mapping: Mapping) => void
}

/** How the columns of a file are read: suggested, and changed here. */
export function MappingForm({ columns, rows, mapping, onChange }: Props) {
  return (
    <>
      <Table
        caption={here.columns}
        rowKey={(column) => column}
        rows={columns}
        columns={columnsOf({ columns, rows, mapping, onChange })}
      />
      {!mapping.year.column && !mapping.date && (
        <Field
          label={here.year}
          hint={here.yearHint}
          inputMode="numeric"
          defaultValue={mapping.year.fixed ?? ''}
          onChange={({ target }) =>
            onChange({ ...mapping, year: { ...mapping.year, fixed: /^\d{4}$/.test(target.value) ? Number(target.value) : null } })
          }
        />
      )}
      <AboutResults mapping={mapping} onChange={onChange} />
    </>
  )
}

function columnsOf({ columns, rows, mapping, onChange }: Props): Column<string>[] {
  const roles = rolesOf(mapping, columns)
  const samplesOf = (column: string) => [...new Set(rows.map((row) => row[columns.indexOf(column)] ?? ''))].slice(0, 3)
  return [
    { label: here.column, cell: (column) => column },
    { label: here.first, cell: (column) => <span className="small">{samplesOf(column).join(' · ')}</span> },
    {
      label: here.is,
      cell: (column) => (
        <Choice
          label={here.isFor(column)}
          labelAloud
          value={roles[column]}
          onChange={({ target }) => onChange(withRole(mapping, column, target.value as Role))}
        >
          {[...ROLES, ...GROUP_ROLES].map((role) => (
            <option key={role} value={role}>
              {role.startsWith('group:')
                ? roleWords.group(categoryWords[role.slice(6) as Category])
                : roleWords[role as (typeof ROLES)[number]]}
            </option>
          ))}
        </Choice>
      ),
    },
  ]
}
