import { constants, createPrivateKey, createPublicKey, generateKeyPair, privateDecrypt, verify } from 'node:crypto'
import { promisify } from 'node:util'

/** RSABSSA-SHA384-PSS-Randomized (RFC 9474), the signer’s side. */
const BITS = 2048
const SALT = 48
/** A random prefix and a random token, 32 bytes each. */
export const TOKEN_BYTES = 64

export type KeyPair = { publicKey: Buffer; privateKey: Buffer }

const generate = promisify(generateKeyPair)

/** A pair of keys, made on a worker thread: 65 ms each would hold up every request. The public one is its modulus; the exponent is 65537. */
export async function newKeyPair(): Promise<KeyPair> {
  const pair = await generate('rsa', { modulusLength: BITS, publicExponent: 65537 })
  const { n } = pair.publicKey.export({ format: 'jwk' })
  return { publicKey: Buffer.from(n!, 'base64url'), privateKey: pair.privateKey.export({ format: 'der', type: 'pkcs8' }) }
}

/** Signs what cannot be seen; null where it is no number below the modulus. */
export function blindSign(privateKey: Buffer, blinded: Buffer): Buffer | null {
  try {
    const key = createPrivateKey({ key: privateKey, format: 'der', type: 'pkcs8' })
    return privateDecrypt({ key, padding: constants.RSA_NO_PADDING }, blinded)
  } catch {
    return null
  }
}

/** Whether a prepared token bears the signature of a cell’s key. */
export function isSigned(publicKey: Buffer, prepared: Buffer, signature: Buffer): boolean {
  if (prepared.length !== TOKEN_BYTES || signature.length !== publicKey.length) return false
  if (prepared.every((byte) => byte === 0)) return false
  const key = createPublicKey({ format: 'jwk', key: { kty: 'RSA', n: publicKey.toString('base64url'), e: 'AQAB' } })
  return verify('sha384', prepared, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: SALT }, signature)
}
