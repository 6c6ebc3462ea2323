import type { TextFile } from '../open-file.ts'
import type { Problems } from '../problems.ts'
import type { Unpacked } from '../unpack.ts'

const isXml = (name: string) => /\.xml$/i.test(name)

/** A set without a table is one of Ed-Fi. */
export const isEdFi = ({ names }: Unpacked): boolean => names.length > 0 && names.every(isXml)

/** The file of a set of Ed-Fi that holds results: the only one, or the one that is called after them. */
export async function openInterchange(set: Unpacked, problems: Problems): Promise<TextFile> {
  const called = set.names.filter((name) => /student-?_?assessment/i.test(name))
  const [name, ...others] = set.names.length === 1 ? set.names : called
  const found = name && others.length === 0 ? await set.fileOf(name) : null
  return (
    found ?? problems.refuse(others.length > 0 ? 'several-files' : 'missing-file', { file: others[0] ?? 'StudentAssessment.xml' })
  )
}
