import { caseId, caseUri } from '../rubrics/case.ts'
import { treeOf } from './framework.ts'
import type { Branch } from './framework.ts'

/** A framework as a CASE 1.1 package (CFPackage): what `case.ts` reads, written. */

type Statement = {
  id: string
  sourceId: string | null
  parentId: string | null
  code: string
  text: string
  kind: string
  grades: readonly string[]
}
export type Whole = {
  id: string
  sourceId: string | null
  sourceUri: string
  title: string
  said: string
  creator: string
  language: string
  standing: string
  /** When it last changed, as far as it is known here. */
  changedAt: string
  /** In their order, those under another after it or not. */
  statements: readonly Statement[]
}

/** What was imported goes out under the names it came with; what was written here under names made from its ids, the same each time. */
export function toCase(of: Whole, base: string) {
  const stamp = { lastChangeDateTime: new Date(of.changedAt).toISOString() }
  const identifier = of.sourceId ?? caseId(of.id)
  const uri = of.sourceUri || caseUri(base, 'CFDocuments', identifier)
  const document = { title: of.title, identifier, uri }
  const nodeOf = (one: Statement) => {
    const name = one.sourceId ?? caseId(one.id)
    return { title: one.code || one.text.slice(0, 80), identifier: name, uri: caseUri(base, 'CFItems', name) }
  }
  const walk = (branches: readonly Branch<Statement>[], above: typeof document): { item: object; tie: object }[] =>
    branches.flatMap((one, at) => {
      const node = nodeOf(one)
      const name = caseId(`${identifier}/${node.identifier}/isChildOf`)
      const item = {
        identifier: node.identifier,
        uri: node.uri,
        fullStatement: one.text,
        ...(one.code && { humanCodingScheme: one.code }),
        ...(one.kind && { CFItemType: one.kind }),
        ...(one.grades.length > 0 && { educationLevel: [...one.grades] }),
        ...stamp,
      }
      const tie = {
        identifier: name,
        uri: caseUri(base, 'CFAssociations', name),
        associationType: 'isChildOf',
        sequenceNumber: at + 1,
        originNodeURI: node,
        destinationNodeURI: above,
        ...stamp,
      }
      return [{ item, tie }, ...walk(one.under, node)]
    })
  const written = walk(treeOf(of.statements), document)
  return {
    CFDocument: {
      identifier,
      uri,
      title: of.title,
      creator: of.creator,
      ...(of.said && { description: of.said }),
      ...(of.language && { language: of.language }),
      ...(of.standing && { adoptionStatus: of.standing }),
      CFPackageURI: { title: of.title, identifier, uri: caseUri(base, 'CFPackages', identifier) },
      caseVersion: '1.1',
      ...stamp,
    },
    CFItems: written.map(({ item }) => item),
    CFAssociations: written.map(({ tie }) => tie),
  }
}
