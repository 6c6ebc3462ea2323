import { words } from './words.ts'

/** One field's complaint: the pointer names the field (`/name`); the detail is for programs. */
type FieldProblem = { pointer: string; detail: string }
type ProblemDetails = { status?: number; title?: string; detail?: string; code?: string; data?: unknown; errors?: FieldProblem[] }

/** A refusal or a failure, as the link to the server throws it too: known by its shape, so that no page waits for the link's own code. */
export type Problem = Error & { code: string; status: number; data?: unknown }

type About = { status: number; message?: string; data?: unknown; cause?: unknown }

const problemOf = (code: string, { status, message, data, cause }: About): Problem =>
  Object.assign(new Error(message ?? code, { cause }), { code, status, data })

const isProblem = (error: unknown): error is Problem =>
  error instanceof Error &&
  'code' in error &&
  typeof error.code === 'string' &&
  'status' in error &&
  typeof error.status === 'number'

/** RFC 9457 problem details, as the server writes every error, become the error the client throws. */
export function problemFrom(body: unknown, status: number): Problem | null {
  if (typeof body !== 'object' || body === null || !('code' in body) || typeof body.code !== 'string') return null
  const { detail, title, data, errors } = body as ProblemDetails
  return problemOf(body.code, { status, message: detail ?? title ?? body.code, data: errors ? { errors } : data })
}

/** Why a request was not done, whatever its answer says of it. */
export const refusedWith = (answer: unknown, status: number): Problem =>
  problemFrom(answer, status) ?? problemOf('INTERNAL_SERVER_ERROR', { status })

/** What a request becomes that was never answered. Not the browser's TypeError: mistakes of ours are those too. */
export const noConnection = (cause: unknown) => problemOf('NO_CONNECTION', { status: 503, cause })

/** No answer came, or a proxy answered for a server that was not there: sending it again is safe and worth it. */
export const isLostConnection = (error: unknown) => isProblem(error) && [502, 503, 504].includes(error.status)

/** Not answered, or answered by a server that knows nobody here any more: it is sent again once they are back. */
export const waitsForUs = (error: unknown) => isLostConnection(error) || codeOf(error) === 'UNAUTHORIZED'

export const codeOf = (error: unknown): string | null => (isProblem(error) ? error.code : null)

/** Why it was refused, where the contract says so in a word. */
export function reasonIn(error: unknown): unknown {
  const data: unknown = isProblem(error) ? error.data : null
  return typeof data === 'object' && data !== null && 'reason' in data ? data.reason : undefined
}

/** What the other person wrote, where a save met a newer version. */
export function theirs(error: unknown): unknown {
  const data: unknown = codeOf(error) === 'CONFLICT' && isProblem(error) ? error.data : null
  return typeof data === 'object' && data !== null && 'theirs' in data ? data.theirs : undefined
}

const say = words({
  UNAUTHORIZED: {
    en: 'You are signed out. Sign in again; what you typed is kept.',
    es: 'Su sesión terminó. Entre de nuevo; lo que escribió se conserva.',
  },
  PROVE_FIRST: {
    en: 'Nothing was changed: this waits for your password or passkey.',
    es: 'No cambió nada: esto espera su contraseña o llave de acceso.',
  },
  FORBIDDEN: { en: 'You can see this, but not change it.', es: 'Puede ver esto, pero no cambiarlo.' },
  NOT_FOUND: { en: 'This is gone, or it was not shared with you.', es: 'Esto ya no está, o no se compartió con usted.' },
  CONFLICT: { en: 'Someone else changed this meanwhile.', es: 'Otra persona cambió esto mientras tanto.' },
  TOO_MANY_REQUESTS: {
    en: 'That was a lot at once. Wait a minute, then try again.',
    es: 'Fueron muchos intentos. Espere un minuto y pruebe otra vez.',
  },
  BAD_REQUEST: { en: 'Something here is not right yet.', es: 'Algo aquí todavía no está bien.' },
  PAYLOAD_TOO_LARGE: { en: 'This file is too large.', es: 'Este archivo es demasiado grande.' },
  READ_ONLY: {
    en: 'The disk of the server is full: you can read, and not change anything for now. Keep what you typed and try again later.',
    es: 'El disco del servidor está lleno: se puede leer, pero por ahora no cambiar nada. Conserve lo escrito y pruebe más tarde.',
  },
  STORAGE_AWAY: {
    en: 'The storage for files does not answer for a moment. Nothing else is affected: send it again in a minute.',
    es: 'El almacenamiento de archivos no responde por un momento. Lo demás sigue igual: envíelo de nuevo en un minuto.',
  },
  field: { en: 'This is missing, or not as it should be.', es: 'Falta, o no es como debe ser.' },
  lost: {
    en: 'No connection. Try again when you are back online; nothing is lost.',
    es: 'No hay conexión. Pruebe cuando vuelva; no se pierde nada.',
  },
  ours: {
    en: 'That did not work, and the fault is ours. Try again; nothing you typed is lost.',
    es: 'No funcionó, y la falla es nuestra. Pruebe otra vez; no se pierde lo escrito.',
  },
})
const byCode: Record<string, string> = say

/** One sentence a person can act on. A form gives its own words for the refusals it knows. */
export function problemWords(error: unknown, own: Record<string, string> = {}): string {
  const said = codeOf(error)
  if (said === 'READ_ONLY' || said === 'STORAGE_AWAY') return say[said]
  if (isLostConnection(error)) return say.lost
  const code = said ?? 'ours'
  return own[code] ?? byCode[code] ?? say.ours
}

/** The fields at which the server refused the input, as the contract names them. */
export function fieldsRefused(error: unknown): string[] {
  const data: unknown = isProblem(error) ? error.data : null
  if (typeof data !== 'object' || data === null || !('errors' in data) || !Array.isArray(data.errors)) return []
  return (data.errors as FieldProblem[]).map(({ pointer }) => pointer.replace(/^#?\//, ''))
}

/** What stands at such a field, where the form has no words of its own for it. */
export const lookAgain = say.field

/** What the server said along with a refusal of this code, where that is what happened. */
export const refusalData = <Data>(error: unknown, code: string): Data | null =>
  isProblem(error) && error.code === code ? (error.data as Data) : null
