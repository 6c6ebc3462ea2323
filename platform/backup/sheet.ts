import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { Db } from '../db.ts'

/** Text, numbers and lists under names: one line of a sheet. */
export type Row = Record<string, unknown>

/** A part of an export: flat rows, in an order that a person can follow. A column `picture` names a stored file that goes along. */
export type Sheet = { name: string; rows: RawBuilder<Row> }

const AT_ONCE = 1000

/** The rows of a query, some at a time, however many there are. Within a transaction only. */
export async function* rowsOfSheet(db: Db, { rows: query }: Sheet): AsyncGenerator<Row[]> {
  await sql`declare sheet no scroll cursor for ${query}`.execute(db)
  for (;;) {
    const { rows } = await sql<Row>`fetch ${sql.lit(AT_ONCE)} from sheet`.execute(db)
    if (rows.length > 0) yield rows
    if (rows.length < AT_ONCE) break
  }
  await sql`close sheet`.execute(db)
}

/** A text that a spreadsheet would take for a formula is marked as text. */
const harmless = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

function cell(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  const text = harmless(typeof value === 'string' ? value : JSON.stringify(value))
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A line of CSV (RFC 4180). */
export const csvLine = (values: readonly unknown[]): string => `${values.map(cell).join(',')}\r\n`
