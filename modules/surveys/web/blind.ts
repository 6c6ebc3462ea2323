/**
 * RSABSSA-SHA384-PSS-Randomized, the client’s side (RFC 9474): the server signs a token without seeing it, so that it can tell a signed token
 * later and never whose it is. BigInt here is not constant-time; what it computes with is random and used once, on the person’s own device.
 */
const HASH = 48
const SALT = 48
const PREFIX = 32
const E = 65537n

export type Blinded = { prepared: Bytes; inverse: Bytes; blinded: Bytes }
export type Bytes = Uint8Array<ArrayBuffer>

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length))
const sha384 = async (data: Bytes) => new Uint8Array(await crypto.subtle.digest('SHA-384', data))

/** A token nobody knows but this device, with the random prefix that the scheme asks for. */
export const newToken = (): Bytes => prepare(random(PREFIX))

export const prepare = (message: Bytes, prefix = random(PREFIX)): Bytes => joined(prefix, message)

/** Hides a prepared token from the signer. `salt` and `inverse` are drawn here; tests give those of the standard. */
export async function blind(modulus: Bytes, prepared: Bytes, drawn: { salt?: Bytes; inverse?: Bytes } = {}): Promise<Blinded> {
  const n = toInteger(modulus)
  const encoded = toInteger(await encodePss(prepared, n.toString(2).length - 1, drawn.salt ?? random(SALT)))
  if (inverseOf(encoded, n) === null) throw new Error('the token shares a factor with the key')
  const [factor, inverse] = drawn.inverse ? [inverseOf(toInteger(drawn.inverse), n)!, toInteger(drawn.inverse)] : blinding(n)
  const blinded = (encoded * power(factor, E, n)) % n
  return { prepared, inverse: toBytes(inverse, modulus.length), blinded: toBytes(blinded, modulus.length) }
}

/** Takes the blinding off the signature, and refuses one that does not hold: it would betray who answers, or be worth nothing. */
export async function finalize(
  modulus: Bytes,
  { prepared, inverse }: Pick<Blinded, 'prepared' | 'inverse'>,
  blindSignature: Bytes,
): Promise<Bytes> {
  if (blindSignature.length !== modulus.length) throw new Error('the signature has the wrong length')
  const n = toInteger(modulus)
  const signature = toBytes((toInteger(blindSignature) * toInteger(inverse)) % n, modulus.length)
  if (!(await verify(modulus, prepared, signature))) throw new Error('the signature does not hold')
  return signature
}

export async function verify(modulus: Bytes, prepared: Bytes, signature: Bytes): Promise<boolean> {
  const jwk = { kty: 'RSA', n: base64url(modulus), e: 'AQAB', alg: 'PS384', ext: true }
  const key = await crypto.subtle.importKey('jwk', jwk, { name: 'RSA-PSS', hash: 'SHA-384' }, false, ['verify'])
  return crypto.subtle.verify({ name: 'RSA-PSS', saltLength: SALT }, key, signature, prepared)
}

/** EMSA-PSS-ENCODE (RFC 8017, 9.1.1) with SHA-384 and MGF1. */
async function encodePss(message: Bytes, bits: number, salt: Bytes): Promise<Bytes> {
  const length = Math.ceil(bits / 8)
  if (length < HASH + SALT + 2) throw new Error('the key is too short')
  const hash = await sha384(joined(new Uint8Array(8), await sha384(message), salt))
  const block = new Uint8Array(length - HASH - 1)
  block[block.length - SALT - 1] = 1
  block.set(salt, block.length - SALT)
  const masked = xor(block, await mask(hash, block.length))
  masked[0]! &= 0xff >> (8 * length - bits)
  return joined(masked, hash, Uint8Array.of(0xbc))
}

async function mask(seed: Bytes, length: number): Promise<Bytes> {
  const parts: Bytes[] = []
  for (let counter = 0; parts.length * HASH < length; counter++)
    parts.push(await sha384(joined(seed, Uint8Array.of(counter >>> 24, counter >>> 16, counter >>> 8, counter))))
  return joined(...parts).subarray(0, length)
}

function blinding(n: bigint): [factor: bigint, inverse: bigint] {
  const length = n.toString(16).length / 2
  for (;;) {
    const factor = toInteger(random(Math.ceil(length)))
    const inverse = factor > 0n && factor < n ? inverseOf(factor, n) : null
    if (inverse !== null) return [factor, inverse]
  }
}

/** The inverse modulo n by Euclid’s algorithm, or null where there is none. */
function inverseOf(value: bigint, n: bigint): bigint | null {
  let [rest, next, one, other] = [n, value % n, 0n, 1n]
  while (next !== 0n) {
    const times = rest / next
    ;[rest, next, one, other] = [next, rest - times * next, other, one - times * other]
  }
  return rest === 1n ? ((one % n) + n) % n : null
}

function power(base: bigint, exponent: bigint, n: bigint): bigint {
  let result = 1n
  for (let [square, left] = [base % n, exponent]; left > 0n; left >>= 1n) {
    if (left & 1n) result = (result * square) % n
    square = (square * square) % n
  }
  return result
}

const toInteger = (bytes: Bytes) => BigInt(`0x${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('') || '0'}`)

function toBytes(value: bigint, length: number): Bytes {
  const hex = value.toString(16).padStart(2 * length, '0')
  return Uint8Array.from({ length }, (_, at) => Number.parseInt(hex.slice(2 * at, 2 * at + 2), 16))
}

function joined(...parts: readonly Bytes[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

const xor = (one: Bytes, other: Bytes): Bytes => Uint8Array.from(one, (byte, at) => byte ^ other[at]!)

export const base64url = (bytes: Bytes): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')

export const fromBase64url = (text: string): Bytes =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))
