import { ValidationError } from '@orpc/contract'

/** What the log says of a bug: never what somebody wrote. Of a reply outside its contract, which of its fields. */
export function faultOf(error: Error): { error: string; stack?: string | undefined; fields?: string[] } {
  const said = { error: error.message, stack: error.stack }
  if (!(error.cause instanceof ValidationError)) return said
  const fields = error.cause.issues.map(({ path = [], ...issue }) => {
    const field = path.map((part) => (typeof part === 'object' ? part.key : part)).join('.')
    return `${field}: ${'code' in issue ? String(issue.code) : 'not as the contract says'}`
  })
  return { ...said, fields: fields.slice(0, 10) }
}
