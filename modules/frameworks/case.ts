/** A framework as 1EdTech CASE 1.0 and 1.1 write it (CFPackage), read without a schema's help, so that what is wrong is named where it stands. */

export type Item = {
  sourceId: string
  parentId: string | null
  position: number
  code: string
  text: string
  kind: string
  grades: string[]
}
export type Package = {
  sourceId: string
  uri: string
  title: string
  said: string
  creator: string
  language: string
  standing: string
  items: Item[]
  /** Ties of other kinds, and to what lies in other documents: not taken over. */
  leftOut: number
}

export const CASE_REASONS = [
  'not-json',
  'not-a-package',
  'missing',
  'not-a-list',
  'not-text',
  'too-long',
  'too-many',
  'twice',
  'in-a-circle',
] as const
export type CaseReason = (typeof CASE_REASONS)[number]
export type CaseProblem = { at: string; reason: CaseReason }
export type Read = { package: Package } | { problems: CaseProblem[] }

export const MOST_ITEMS = 20_000
const LONGEST = { identifier: 200, title: 300, fullStatement: 5000, description: 5000, other: 300 }
/** More of them help nobody. */
const MOST_PROBLEMS = 20

type Json = Record<string, unknown>
/** A text of an object at a path, or what is wrong with it. */
type TextAt = (of: Json, key: string, at: string, how?: { most?: number; isNeeded?: boolean }) => string
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The package, or everything that is wrong with it by its path: `CFItems[3].fullStatement`. */
export function fromCase(text: string): Read {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return { problems: [{ at: '', reason: 'not-json' }] }
  }
  if (!isObject(json) || !isObject(json['CFDocument'])) return { problems: [{ at: 'CFDocument', reason: 'not-a-package' }] }
  return readPackage(json, json['CFDocument'])
}

function readPackage(json: Json, document: Json): Read {
  const problems: CaseProblem[] = []
  const wrong = (at: string, reason: CaseReason) => {
    if (problems.length < MOST_PROBLEMS) problems.push({ at, reason })
  }
  const textAt: TextAt = (of, key, at, { most = LONGEST.other, isNeeded = false } = {}) => {
    const value = of[key]
    if (value === undefined || value === null || value === '') {
      if (isNeeded) wrong(`${at}.${key}`, 'missing')
      return ''
    }
    if (typeof value !== 'string') wrong(`${at}.${key}`, 'not-text')
    else if (value.length > most) wrong(`${at}.${key}`, 'too-long')
    else if (isNeeded && value.trim() === '') wrong(`${at}.${key}`, 'missing')
    return typeof value === 'string' ? value.trim() : ''
  }
  const listAt = (key: string): unknown[] => {
    const value = json[key] ?? []
    if (!Array.isArray(value)) wrong(key, 'not-a-list')
    return Array.isArray(value) ? value : []
  }
  const identifier = { most: LONGEST.identifier, isNeeded: true }
  const head = {
    sourceId: textAt(document, 'identifier', 'CFDocument', identifier),
    uri: textAt(document, 'uri', 'CFDocument', { most: 2000 }),
    title: textAt(document, 'title', 'CFDocument', { most: LONGEST.title, isNeeded: true }),
    said: textAt(document, 'description', 'CFDocument', { most: LONGEST.description }),
    creator: textAt(document, 'creator', 'CFDocument'),
    language: textAt(document, 'language', 'CFDocument'),
    standing: textAt(document, 'adoptionStatus', 'CFDocument'),
  }
  const given = listAt('CFItems')
  if (given.length > MOST_ITEMS) return { problems: [{ at: 'CFItems', reason: 'too-many' }] }
  const items = new Map<string, Item>()
  for (const [index, one] of given.entries()) {
    const at = `CFItems[${index}]`
    if (!isObject(one)) {
      wrong(at, 'missing')
      continue
    }
    const sourceId = textAt(one, 'identifier', at, identifier)
    if (sourceId && items.has(sourceId)) wrong(`${at}.identifier`, 'twice')
    const levels = one['educationLevel'] ?? []
    if (!Array.isArray(levels)) wrong(`${at}.educationLevel`, 'not-a-list')
    items.set(sourceId, {
      sourceId,
      parentId: null,
      position: index,
      code: textAt(one, 'humanCodingScheme', at),
      text: textAt(one, 'fullStatement', at, { most: LONGEST.fullStatement, isNeeded: true }),
      kind: textAt(one, 'CFItemType', at),
      grades: Array.isArray(levels) ? levels.filter((level): level is string => typeof level === 'string') : [],
    })
  }
  const leftOut = hang({ items, documentId: head.sourceId, associations: listAt('CFAssociations'), textAt, wrong })
  if (problems.length > 0) return { problems }
  return { package: { ...head, items: inOrder([...items.values()]), leftOut } }
}

type Hanging = {
  items: Map<string, Item>
  documentId: string
  associations: unknown[]
  textAt: TextAt
  wrong: (at: string, reason: CaseReason) => void
}

/** Hangs each item on its parent; of several, on the first. Returns how many associations say something else. */
function hang({ items, documentId, associations, textAt, wrong }: Hanging): number {
  let leftOut = 0
  const hung = new Map<string, string>()
  for (const [index, one] of associations.entries()) {
    const at = `CFAssociations[${index}]`
    if (!isObject(one)) {
      wrong(at, 'missing')
      continue
    }
    const type = textAt(one, 'associationType', at, { isNeeded: true })
    const ends = ['originNodeURI', 'destinationNodeURI'].map((key) => {
      const node = one[key]
      if (isObject(node)) return textAt(node, 'identifier', `${at}.${key}`, { most: LONGEST.identifier, isNeeded: true })
      wrong(`${at}.${key}`, 'missing')
      return ''
    })
    const [from = '', to = ''] = ends
    const item = items.get(from)
    if (type !== 'isChildOf' || !item || hung.has(from) || (!items.has(to) && to !== documentId)) {
      leftOut++
      continue
    }
    hung.set(from, at)
    const order = one['sequenceNumber']
    if (typeof order === 'number' && Number.isFinite(order)) item.position = order
    item.parentId = to === documentId ? null : to
  }
  const circle = circleIn(items)
  if (circle !== null) wrong(hung.get(circle) ?? '', 'in-a-circle')
  return leftOut
}

/** An item that hangs on itself, by however many others; null where none does. */
function circleIn(items: Map<string, Item>): string | null {
  const done = new Set<string>()
  for (const start of items.keys()) {
    const way = new Set<string>()
    let here: string | null = start
    while (here !== null && !done.has(here)) {
      if (way.has(here)) return here
      way.add(here)
      here = items.get(here)?.parentId ?? null
    }
    for (const one of way) done.add(one)
  }
  return null
}

/** By what each says of its place, and where two say the same, as they stood in the file; then numbered throughout. */
function inOrder(items: readonly Item[]): Item[] {
  const sorted = items.toSorted((one, other) => one.position - other.position)
  for (const [position, item] of sorted.entries()) item.position = position
  return sorted
}

/** The same file with what is read and nothing else: what a page sends. What is no package is sent as it is, to be told so. */
export function slim(text: string): string {
  try {
    const json = JSON.parse(text) as Json
    const only = (value: unknown, keys: readonly string[]) =>
      isObject(value) ? Object.fromEntries(keys.flatMap((key) => (key in value ? [[key, value[key]]] : []))) : value
    const each = (value: unknown, one: (value: unknown) => unknown) => (Array.isArray(value) ? value.map(one) : value)
    const node = (value: unknown) => only(value, ['identifier'])
    return JSON.stringify({
      CFDocument: only(json['CFDocument'], [
        'identifier',
        'uri',
        'title',
        'description',
        'creator',
        'language',
        'adoptionStatus',
      ]),
      CFItems: each(json['CFItems'], (item) =>
        only(item, ['identifier', 'humanCodingScheme', 'fullStatement', 'CFItemType', 'educationLevel']),
      ),
      CFAssociations: each(json['CFAssociations'], (one) => {
        const kept = only(one, ['associationType', 'sequenceNumber', 'originNodeURI', 'destinationNodeURI'])
        return isObject(kept)
          ? { ...kept, originNodeURI: node(kept['originNodeURI']), destinationNodeURI: node(kept['destinationNodeURI']) }
          : kept
      }),
    })
  } catch {
    return text
  }
}
