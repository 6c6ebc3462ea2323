/** A quote is open at the end, or stands where none may. */
export class BrokenQuotes extends Error {
  readonly line: number
  constructor(line: number) {
    super(`broken quotes in line ${line}`)
    this.line = line
  }
}

const QUOTE = '"'

/** Reads a file piece by piece, and knows from where it can be gone on with. */
export type Records = {
  /** Reads on; at the end of the file also what nothing closes. */
  push: (text: string, isLast: boolean) => void
  /** What was read but is not yet a record. */
  rest: () => string
  line: () => number
}

/**
 * CSV as RFC 4180 has it, a piece of text at a time: calls back with each record and the line it begins on, and keeps what is
 * not yet whole. Lines without a quote are only split: millions of them a second, where a parser of events reads a tenth.
 */
export function recordReader(separator: string, firstLine: number, onRecord: (fields: string[], line: number) => void): Records {
  let rest = ''
  let line = firstLine
  return {
    push(text: string, isLast: boolean): void {
      const whole = rest + text
      let at = 0
      while (at < whole.length) {
        let end = whole.indexOf('\n', at)
        if (end < 0 && !isLast) break
        if (end < 0) end = whole.length
        let record = whole.slice(at, end)
        let begun = line
        if (record.includes(QUOTE)) {
          const closed = endOfRecord(whole, at)
          if (closed < 0) {
            if (isLast) throw new BrokenQuotes(begun)
            break
          }
          if (closed > end) {
            if (closed >= whole.length && !isLast) break
            record = whole.slice(at, closed)
            end = closed
          }
          line += record.split('\n').length
          if (record.endsWith('\r')) record = record.slice(0, -1)
          onRecord(fieldsOf(record, separator, begun), begun)
        } else {
          line++
          if (record.endsWith('\r')) record = record.slice(0, -1)
          if (record !== '') onRecord(record.split(separator), begun)
        }
        at = end + 1
      }
      rest = at < whole.length ? whole.slice(at) : ''
    },
    rest: () => rest,
    line: () => line,
  }
}

/** Where the line end that closes the record stands, quotes reckoned with; the end of the text where there is none; −1 while a quote is open. */
function endOfRecord(text: string, from: number): number {
  let open = false
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 34) open = !open
    else if (code === 10 && !open) return at
  }
  return open ? -1 : text.length
}

function fieldsOf(record: string, separator: string, line: number): string[] {
  const fields: string[] = []
  let at = 0
  for (;;) {
    if (record[at] !== QUOTE) {
      const end = record.indexOf(separator, at)
      const field = end < 0 ? record.slice(at) : record.slice(at, end)
      if (field.includes(QUOTE)) throw new BrokenQuotes(line)
      fields.push(field)
      if (end < 0) return fields
      at = end + 1
      continue
    }
    let field = ''
    let from = at + 1
    for (;;) {
      const close = record.indexOf(QUOTE, from)
      if (close < 0) throw new BrokenQuotes(line)
      field += record.slice(from, close)
      if (record[close + 1] !== QUOTE) {
        at = close + 1
        break
      }
      field += QUOTE
      from = close + 2
    }
    fields.push(field)
    if (at >= record.length) return fields
    if (!record.startsWith(separator, at)) throw new BrokenQuotes(line)
    at += 1
  }
}
