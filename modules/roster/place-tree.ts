import type { PlaceKind } from '#modules/people/role.ts'
import type { ErrorRule, WarningRule } from './rule.ts'

/** An organization as the roster has it. */
export type Org = {
  line: number
  sourceId: string
  name: string
  type: string
  identifier: string | null
  parent: string | null
  removed: boolean
}

/** A place as Weft will have it. No parent: beneath the district. */
export type RosterPlace = Pick<Org, 'sourceId' | 'name' | 'identifier' | 'parent'> & { kind: PlaceKind; isTop: boolean }

export type Known = {
  top: { sourceId: string | null; identifier: string | null; name: string }
  sourceIds: ReadonlySet<string>
  /** The set holds every organization there is. */
  whole: boolean
}

type Found<Rule> = { line: number; value: string; rule: Rule }
/** `standsFor`: which place an organization's people and classes belong to. */
export type PlaceTree = {
  places: RosterPlace[]
  standsFor: Map<string, string>
  errors: Found<ErrorRule>[]
  warnings: Found<WarningRule>[]
}

const SCHOOLS: readonly string[] = ['school', 'college', 'university', 'campus']

const kindOf = (type: string): PlaceKind => (type === 'district' ? 'district' : SCHOOLS.includes(type) ? 'school' : 'department')

/** The district's tree out of a list of organizations: one of them is the district that stands here already, if it is among them. */
export function placeTree(orgs: readonly Org[], known: Known): PlaceTree {
  const live = new Map(orgs.filter(({ removed }) => !removed).map((org) => [org.sourceId, org]))
  const tree: PlaceTree = { places: [], standsFor: new Map(), errors: [], warnings: [] }
  const top = topOf(live, known, tree)
  const above = new Set(top ? ancestorsOf(top, live) : [])
  for (const org of live.values()) {
    const { line, sourceId, name, identifier } = org
    if (above.has(sourceId)) {
      tree.standsFor.set(sourceId, top!.sourceId)
      tree.warnings.push({ line, value: name, rule: 'above-the-district' })
      continue
    }
    tree.standsFor.set(sourceId, sourceId)
    if (ancestorsOf(org, live).includes(sourceId)) tree.errors.push({ line, value: sourceId, rule: 'loop' })
    const isTop = org === top
    const parent = isTop ? null : parentOf(org, live, known, tree, top !== undefined)
    tree.places.push({
      sourceId,
      name,
      identifier,
      kind: isTop ? 'district' : kindOf(org.type),
      isTop,
      parent: parent === null || parent === top?.sourceId || above.has(parent) ? null : parent,
    })
  }
  return tree
}

/** The one district, or the one root that is more than a school. A set may as well leave it out and list schools alone. */
function topOf(live: Map<string, Org>, { top, whole }: Known, tree: PlaceTree): Org | undefined {
  if (top.sourceId !== null && live.has(top.sourceId)) return live.get(top.sourceId)
  const districts = [...live.values()].filter(({ type }) => type === 'district')
  const roots = [...live.values()].filter(({ parent }) => parent === null || !live.has(parent))
  const only = districts.length === 0 && roots.length === 1 ? roots[0] : undefined
  const found =
    districts.length === 1
      ? districts[0]
      : only && kindOf(only.type) !== 'school' && only.type !== 'department'
        ? only
        : undefined
  if (!found || top.sourceId === null) return found
  // The same district under another id: a student information system was moved or replaced.
  if (found.name === top.name || (found.identifier !== null && found.identifier === top.identifier)) return found
  if (whole) tree.errors.push({ line: found.line, value: found.name, rule: 'other-district' })
  return undefined
}

function ancestorsOf(org: Org, live: Map<string, Org>): string[] {
  const above: string[] = []
  for (let at = org.parent; at !== null && live.has(at) && !above.includes(at); at = live.get(at)!.parent) above.push(at)
  return above
}

function parentOf({ line, parent }: Org, live: Map<string, Org>, known: Known, tree: PlaceTree, hasTop: boolean): string | null {
  if (parent === null || live.has(parent) || (!known.whole && known.sourceIds.has(parent))) return parent
  // A set with a top of its own is complete, so this is a mistake; one without leaves out what is above its schools.
  if (hasTop && known.whole) tree.errors.push({ line, value: parent, rule: 'unknown-reference' })
  else tree.warnings.push({ line, value: parent, rule: 'unknown-parent' })
  return null
}
