import { parseSync } from 'oxc-parser'

/** A file with one access rule dropped, in what is declared there under a name. */
export type Mutant = { path: string; of: string; line: number; what: string; text: string }
type Node = { type: string; start: number; end: number } & Record<string, unknown>
type Cut = { start: number; end: number; by: string; what: string }

/** One clause of a condition in SQL, as long as it holds no other: `and tm.until is null`. */
const CLAUSE = /\s(and|or) (?:not )?[a-z][\w.]* (?:is (?:not )?null|(?:=|<>|>|<) '?[\w.]+'?)(?=\s|\)|$)/g

/** Whether somebody is still in something, and whether a thing is still there or shared at all. What else a list selects says nothing of who may. */
const STANDING = /\b(part|until|\w+_(?:at|on)|is_open)\b/

/** Something that is asked about somebody, or a condition for what others ask: what only counts or lists says nothing of who may. */
const OF_SOMEBODY = /\b(actor|reader|personIds?)\b|sql<SqlBool>/i

/** Every rule of a file that can be dropped by itself: what it throws, what it filters by, and each condition as a whole. */
export function mutantsOf(path: string, text: string): Mutant[] {
  const mutants: Mutant[] = []
  for (const part of (parseSync(path, text).program as unknown as { body: Node[] }).body) {
    if (!OF_SOMEBODY.test(text.slice(part.start, part.end))) continue
    const of = nameOf(part)
    visit(part, (node) => {
      for (const { start, end, by, what } of cutsOf(node, text))
        mutants.push({
          path,
          of,
          line: text.slice(0, start).split('\n').length,
          what,
          text: text.slice(0, start) + by + text.slice(end),
        })
    })
  }
  return mutants
}

function nameOf(part: Node): string {
  const declared = (part['declaration'] ?? part) as Node & { id?: { name: string }; declarations?: { id: { name?: string } }[] }
  return declared.id?.name ?? declared.declarations?.[0]?.id.name ?? ''
}

function cutsOf(node: Node, text: string): Cut[] {
  const said = (start: number, end: number) => text.slice(start, end).replaceAll(/\s+/g, ' ').slice(0, 90)
  if (node.type === 'ThrowStatement' && text.slice(node.start, node.end).includes('ORPCError'))
    return [{ start: node.start, end: node.end, by: ';', what: `without: ${said(node.start, node.end)}` }]
  if (node.type === 'CallExpression') {
    const callee = node['callee'] as Node
    const property = callee.type === 'MemberExpression' ? (callee['property'] as Node & { name?: string }) : null
    if (property?.name !== 'where') return []
    const from = (callee['object'] as Node).end
    return [{ start: from, end: node.end, by: '', what: `without: ${said(from, node.end)}` }]
  }
  // A condition that others ask by: `(actor) => sql<SqlBool>…`. Without it, everything passes.
  if (node.type === 'ArrowFunctionExpression') {
    const body = node['body'] as Node
    const isCondition = body.type === 'TaggedTemplateExpression' && text.slice(body.start, body.end).startsWith('sql<SqlBool>')
    return isCondition
      ? [{ start: body.start, end: body.end, by: 'sql<SqlBool>`true`', what: `always true: ${said(node.start, node.end)}` }]
      : []
  }
  if (node.type === 'TemplateElement')
    return [...text.slice(node.start, node.end).matchAll(CLAUSE)]
      .filter(([clause]) => STANDING.test(clause))
      .map(({ index, 0: clause }) => ({
        start: node.start + index,
        end: node.start + index + clause.length,
        by: '',
        what: `without:${clause}`,
      }))
  return []
}

function visit(node: unknown, each: (node: Node) => void): void {
  if (Array.isArray(node)) for (const one of node) visit(one, each)
  else if (node && typeof node === 'object') {
    if ('type' in node && 'start' in node) each(node as Node)
    for (const value of Object.values(node)) if (value && typeof value === 'object') visit(value, each)
  }
}
