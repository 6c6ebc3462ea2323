import type { ErrorRule, WarningRule } from './rule.ts'

/** What each finding says of a cell, in plain words, and what helps. */
export const ruleWords: Record<ErrorRule | WarningRule, { en: string; es: string }> = {
  'missing-file': { en: 'there is no such file', es: 'no existe ese archivo' },
  'unreadable-zip': { en: 'this zip is damaged, locked or no zip', es: 'este zip está dañado, cifrado o no es un zip' },
  'not-a-set': {
    en: 'this is no set of OneRoster files: its CSV files are missing, or stand in several folders',
    es: 'no es un conjunto de archivos OneRoster: faltan los CSV o están en varias carpetas',
  },
  'too-large': { en: 'this is larger than Weft reads', es: 'esto es más grande de lo que Weft lee' },
  'packed-too-tightly': {
    en: 'this zip unpacks to far more than results do',
    es: 'este zip se descomprime en mucho más que unos resultados',
  },
  'empty-file': { en: 'there are no rows in it', es: 'no tiene filas' },
  'not-utf-8': {
    en: 'this is not written in UTF-8; save it again as UTF-8 (a table as “CSV UTF-8”)',
    es: 'no está escrito en UTF-8; guárdelo de nuevo en UTF-8 (una tabla, como «CSV UTF-8»)',
  },
  'broken-quotes': {
    en: 'a quotation mark is opened and never closed, or stands inside a value',
    es: 'unas comillas se abren y no se cierran, o están dentro de un valor',
  },
  'not-xml': { en: 'this is not well-formed XML', es: 'no es XML bien formado' },
  'has-doctype': {
    en: 'a document type stands here; such files are not read, since they may fetch or swell',
    es: 'aquí hay un tipo de documento; esos archivos no se leen, porque pueden traer otros o hincharse',
  },
  'not-ed-fi': {
    en: 'this is XML, and no Ed-Fi interchange of student assessments',
    es: 'es XML, pero no un intercambio Ed-Fi de evaluaciones de estudiantes',
  },
  'several-files': {
    en: 'more than one file here holds student assessments; send them one by one',
    es: 'hay más de un archivo de evaluaciones de estudiantes; envíelos uno por uno',
  },
  'repeated-column': { en: 'two columns have this name', es: 'dos columnas se llaman así' },
  'missing-column': { en: 'this column is missing', es: 'falta esta columna' },
  'wrong-number-of-columns': {
    en: 'this row has another number of columns than the header',
    es: 'esta fila no tiene las mismas columnas que el encabezado',
  },
  'mapping-missing-column': {
    en: 'the mapping reads this column, and the file does not have it',
    es: 'la correspondencia lee esta columna y el archivo no la tiene',
  },
  'mapping-no-student': {
    en: 'no column was chosen that tells which student it is',
    es: 'no se eligió la columna que dice qué estudiante es',
  },
  'mapping-no-place': {
    en: 'no column was chosen that tells which place it is',
    es: 'no se eligió la columna que dice qué lugar es',
  },
  'mapping-no-year': {
    en: 'nothing tells which school year it is: choose a column, or give the year',
    es: 'nada dice de qué año escolar es: elija una columna o indique el año',
  },
  'mapping-no-values': { en: 'no column of results was chosen', es: 'no se eligió ninguna columna de resultados' },
  'missing-value': {
    en: 'there is nothing here, and without it the row cannot be placed',
    es: 'no hay nada aquí, y sin ello no se sabe de quién es la fila',
  },
  'not-a-number': { en: 'this is not a number', es: 'esto no es un número' },
  'not-a-date': { en: 'this is not a date', es: 'esto no es una fecha' },
  'mixed-dates': {
    en: 'this date is written another way than those before it',
    es: 'esta fecha está escrita de otra manera que las anteriores',
  },
  'unclear-dates': {
    en: 'day and month cannot be told apart anywhere in this column; write dates as 2026-03-31',
    es: 'en esta columna no se distinguen el día y el mes; escriba las fechas así: 2026-03-31',
  },
  'not-a-year': { en: 'this is not a school year', es: 'esto no es un año escolar' },
  'impossible-score': { en: 'this lies outside what is possible', es: 'esto queda fuera de lo posible' },
  'unknown-student': {
    en: 'no student is known by this; bring in the roster first, or mend it',
    es: 'no se conoce a nadie con este dato; traiga antes el padrón o corríjalo',
  },
  'ambiguous-student': { en: 'more than one student is known by this', es: 'se conoce a más de un estudiante con este dato' },
  'unknown-place': {
    en: 'no place is known by this code or name, or more than one is',
    es: 'ningún lugar, o más de uno, tiene este código o nombre',
  },
  'no-place': {
    en: 'neither the file nor the roster says where this student belongs',
    es: 'ni el archivo ni el padrón dicen a qué escuela pertenece',
  },
  'unknown-line-item': {
    en: 'there is no line item by this id in lineItems.csv',
    es: 'no hay ninguna tarea con este identificador en lineItems.csv',
  },
  'unknown-session': {
    en: 'there is no grading period by this id in academicSessions.csv',
    es: 'no hay ningún período con este identificador en academicSessions.csv',
  },
  'repeated-id': {
    en: 'there is a row by this id already, further up in the file',
    es: 'ya hay una fila con este identificador más arriba en el archivo',
  },
  repeated: {
    en: 'there is a result for this already, further up in the file',
    es: 'ya hay un resultado para esto más arriba en el archivo',
  },
  'total-differs': { en: 'this is not the sum of its parts', es: 'esto no es la suma de sus partes' },
  'too-many-problems': { en: 'there is more; mend these first', es: 'hay más; corrija primero estos' },
  'no-value': { en: 'rows without a value here were left out', es: 'se omitieron las filas sin valor aquí' },
  'not-graded': {
    en: 'results that are not fully graded, or exempt, were left out',
    es: 'se omitieron los resultados sin calificar del todo o exentos',
  },
  removed: {
    en: 'rows that the file marks as deleted were left out',
    es: 'se omitieron las filas que el archivo marca como borradas',
  },
  'not-read': { en: 'this was not read', es: 'esto no se leyó' },
  retest: { en: 'retests were left out; the first time counts', es: 'se omitieron las repeticiones; cuenta la primera vez' },
}
