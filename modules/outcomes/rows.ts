import type { Figure, ForWhom } from './contract.ts'

const HEAD = [
  'place',
  'school_year',
  'window',
  'category',
  'group',
  'students',
  'value',
  'lower',
  'upper',
  'band',
  'gap',
  'gap_lower',
  'gap_upper',
]
const WITHHELD = 'withheld'

/** What is shown, as rows for a file: of what is withheld it says so, and nothing else. */
export function forWhomRows({ windows, category, everyone, groups, places }: ForWhom): string[][] {
  const figure = ({ n, value, lower, upper, band }: Figure) => [
    n ?? WITHHELD,
    value ?? (band === null && n !== 0 ? WITHHELD : ''),
    lower ?? '',
    upper ?? '',
    band ?? '',
  ]
  const lines = [
    { name: 'district', everyone, groups },
    ...places.map((place) => ({ ...place, name: place.name || 'smaller together' })),
  ]
  return [
    HEAD,
    ...lines.flatMap(({ name, everyone: all, groups: of }) =>
      windows.flatMap(({ schoolYear, name: window }, at) => [
        [name, schoolYear, window, category, 'everyone', ...figure(all[at]!), '', '', ''].map(String),
        ...of.map(({ group, figures, gaps }) =>
          [
            name,
            schoolYear,
            window,
            category,
            group,
            ...figure(figures[at]!),
            gaps[at]?.gap ?? '',
            gaps[at]?.lower ?? '',
            gaps[at]?.upper ?? '',
          ].map(String),
        ),
      ]),
    ),
  ]
}

/** As CSV. A cell that a spreadsheet would take for a formula begins with a quotation mark of its own; numbers stay numbers. */
export const forWhomCsv = (reply: ForWhom): string =>
  forWhomRows(reply)
    .map((row) => row.map(cellText).join(','))
    .join('\r\n') + '\r\n'

function cellText(text: string): string {
  const safe = /^[=+@\t]/.test(text) || (text.startsWith('-') && Number.isNaN(Number(text))) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
