/** What makes XML unreadable here, and in which line. */
export class BrokenXml extends Error {
  readonly rule: 'not-xml' | 'has-doctype' | 'not-utf-8' | 'not-ed-fi' | 'too-large'
  readonly line: number
  readonly value: string | null
  constructor(rule: BrokenXml['rule'], line: number, value: string | null = null) {
    super(`${rule} in line ${line}`)
    this.rule = rule
    this.line = line
    this.value = value
  }
}
