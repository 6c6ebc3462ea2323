import { SaxesParser } from 'saxes'
import type { Records } from '../../records.ts'
import { BrokenXml } from './broken-xml.ts'

export type Element = { name: string; line: number; text: string; children: Element[] }

const DEEPEST = 40
const LONGEST = 8 * 1024 * 1024
const OURS = new Set(['utf-8', 'utf8', 'us-ascii', 'ascii'])

type Way = {
  /** The name of the root; with another it is another file. */
  root: string
  /** Elements of this name, each below the root, are called back with. */
  each: string
  /** What is below elements of these names is not kept. */
  without: ReadonlySet<string>
}
export type Remembered = { root?: string }

/**
 * The elements of an XML file as they come, a piece of text at a time: never the whole file. Entities are those of XML itself, and a
 * document type is refused, so that nothing can be expanded or fetched. Gone on with from the end of any element below the root.
 */
export function elementReader(
  { root, each, without }: Way,
  { line: firstLine, state, isBegun }: { line: number; state: Remembered; isBegun: boolean },
  onElement: (element: Element) => void,
): Records {
  const parser = new SaxesParser()
  const open: Element[] = []
  /** How much was given to the parser, and how much of it ended with the last element. */
  let [given, ended, endedLine] = [0, 0, firstLine]
  let tail = ''
  let any = isBegun
  const line = () => parser.line + firstLine - 1
  const inside = () => open.at(-1)

  parser.on('error', () => {
    throw new BrokenXml('not-xml', line())
  })
  parser.on('doctype', () => {
    throw new BrokenXml('has-doctype', line())
  })
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding && !OURS.has(encoding.toLowerCase())) throw new BrokenXml('not-utf-8', line(), encoding)
  })
  parser.on('opentag', ({ name: written }) => {
    const name = written.slice(written.indexOf(':') + 1)
    if (open.length >= DEEPEST) throw new BrokenXml('not-ed-fi', line(), name)
    if (open.length === 0) {
      if (name !== root) throw new BrokenXml('not-ed-fi', line(), name)
      state.root = written
    }
    open.push({ name, line: line(), text: '', children: [] })
  })
  parser.on('text', (text) => void add(text))
  parser.on('cdata', (text) => void add(text))
  parser.on('closetag', () => {
    const element = open.pop()!
    element.text = element.text.trim()
    if (open.length > 1 && !open.some(({ name }) => without.has(name))) inside()!.children.push(element)
    if (open.length !== 1) return
    if (element.name === each) {
      any = true
      onElement(element)
    }
    ended = parser.position
    endedLine = line()
  })

  function add(text: string): void {
    const element = inside()
    if (element && open.length > 2) element.text += text
  }

  if (isBegun && state.root) give(`<${state.root}>`)
  ended = given

  function give(text: string): void {
    given += text.length
    parser.write(text)
  }

  return {
    push(text, isLast) {
      const before = given
      const endedBefore = ended
      give(text)
      tail = ended > endedBefore ? text.slice(ended - before) : tail + text
      if (tail.length > LONGEST) throw new BrokenXml('too-large', endedLine, each)
      if (!isLast) return
      parser.close()
      if (!any) throw new BrokenXml('not-ed-fi', 1, each)
    },
    rest: () => tail,
    line: () => endedLine,
  }
}

/** The element that is reached by these names, the first of each. */
export function at(element: Element, ...path: readonly string[]): Element | undefined {
  let found: Element | undefined = element
  for (const name of path) found = found?.children.find((child) => child.name === name)
  return found
}
