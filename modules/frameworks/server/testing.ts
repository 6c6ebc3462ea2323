import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'
import type { Kind, Thing } from '../framework.ts'

type FrameworkOf = { madeBy: { id: string }; kind?: Kind; title?: string; statements?: readonly string[] }

/** A framework written by hand, with one statement or those said. */
export async function aFramework(db: Db, of: FrameworkOf): Promise<{ id: string; statements: string[] }> {
  const id = uuidv7()
  await db
    .insertInto('framework')
    .values({ id, kind: of.kind ?? 'graduate-profile', title: of.title ?? 'A graduate', made_by: of.madeBy.id })
    .execute()
  const texts = of.statements ?? ['Asks a question of their own']
  const statements = texts.map(() => uuidv7())
  await db
    .insertInto('framework_statement')
    .values(texts.map((text, position) => ({ id: statements[position]!, framework_id: id, position, text })))
    .execute()
  return { id, statements }
}

export const aLink = (db: Db, of: { statementId: string; kind: Thing; id: string; madeBy: { id: string } }) =>
  db
    .insertInto('framework_link')
    .values({ id: uuidv7(), statement_id: of.statementId, [`${of.kind}_id`]: of.id, made_by: of.madeBy.id })
    .execute()

type Node = { id: string; text: string; under?: string; code?: string; order?: number }
const uri = (id: string) => ({ title: id, identifier: id, uri: `https://example.org/${id}` })

/** A CASE package as publishers write it, of these items. */
export const aPackage = (items: readonly Node[], { document = 'd1', title = 'Standards' } = {}) => ({
  CFDocument: {
    identifier: document,
    uri: 'https://example.org/d1',
    creator: 'A state',
    title,
    lastChangeDateTime: '2026-01-01T00:00:00+00:00',
    language: 'en',
    adoptionStatus: 'Adopted',
    caseVersion: '1.1',
  },
  CFItems: items.map(({ id, text, code }) => ({
    identifier: id,
    uri: `https://example.org/${id}`,
    fullStatement: text,
    humanCodingScheme: code,
    CFItemType: 'Standard',
    educationLevel: ['09', '10'],
    lastChangeDateTime: '2026-01-01T00:00:00+00:00',
  })),
  CFAssociations: items.map(({ id, under = document, order }) => ({
    identifier: `a-${id}`,
    associationType: 'isChildOf',
    sequenceNumber: order,
    originNodeURI: uri(id),
    destinationNodeURI: uri(under),
    lastChangeDateTime: '2026-01-01T00:00:00+00:00',
  })),
})
