import type { Problems } from '../problems.ts'
import { OF_SOME_RELEASES } from './oneroster.ts'
import type { Column, Shape } from './shape.ts'

/** Where each column of a shape stands in this file, and how many columns a row has, with and without those that have no name. */
export type Header = { at: { index: number; column: Column }[]; named: number; all: number }

export function readHeader(file: string, record: readonly string[], shape: Shape, problems: Problems): Header {
  const names = record.map((name) => name.trim())
  const unnamed = names.findIndex((name) => name === '')
  if (unnamed >= 0) problems.warn('trailing-empty-columns', { file, line: 1 })
  const byName = new Map(shape.columns.map((column) => [column.name, column]))
  const byLowerCase = new Map(shape.columns.map((column) => [column.name.toLowerCase(), column]))
  const at = new Map<string, { index: number; column: Column }>()
  for (const [index, name] of names.entries()) {
    if (name === '') continue
    const found = byName.get(name) ?? byLowerCase.get(name.toLowerCase())
    if (!found) {
      if (!name.startsWith('metadata.')) problems.warn('extra-column', { file, line: 1, column: name })
      continue
    }
    if (found.name !== name) problems.warn('letter-case', { file, line: 1, column: name })
    if (at.has(found.name)) problems.error('repeated-column', { file, line: 1, column: name })
    at.set(found.name, { index, column: found })
  }
  for (const { name, required } of shape.columns) {
    if (at.has(name) || OF_SOME_RELEASES.includes(name)) continue
    if (required) problems.error('missing-column', { file, line: 1, column: name })
    else problems.warn('missing-optional-column', { file, line: 1, column: name })
  }
  problems.check()
  return { at: [...at.values()], named: names.findLastIndex((name) => name !== '') + 1, all: names.length }
}
