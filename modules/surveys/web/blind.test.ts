import { constants, createPrivateKey, generateKeyPairSync, privateDecrypt, verify as nodeVerify } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { blindSign, isSigned, newKeyPair } from '../server/blind-sign.ts'
import { blind, finalize, newToken, prepare, verify } from './blind.ts'
import { RFC_9474 } from './rfc-9474.ts'

const bytes = (hex: string) => Uint8Array.from(hex.match(/../g)!, (byte) => Number.parseInt(byte, 16))
const hex = (value: Uint8Array) => Buffer.from(value).toString('hex')
const integer = (text: string) => BigInt(`0x${text}`)
const text = (value: bigint) => {
  const digits = value.toString(16)
  return Buffer.from(digits.length % 2 ? `0${digits}` : digits, 'hex').toString('base64url')
}

describe('the vectors of RFC 9474, appendix A.1', () => {
  const [p, q] = [integer(RFC_9474.p), integer(RFC_9474.q)]
  const n = p * q
  const modulus = bytes(n.toString(16))
  const prepared = prepare(bytes(RFC_9474.message), bytes(RFC_9474.prefix))
  const drawn = { salt: bytes(RFC_9474.salt), inverse: bytes(RFC_9474.inverse) }

  test('blinding gives their blinded message', async () => {
    expect(hex((await blind(modulus, prepared, drawn)).blinded)).toBe(RFC_9474.blinded)
  })
  test('signing as the server does gives their blind signature', () => {
    const inverse = (value: bigint, of: bigint) => {
      let [rest, next, one, other] = [of, value % of, 0n, 1n]
      while (next) [rest, next, one, other] = [next, rest - (rest / next) * next, other, one - (rest / next) * other]
      return ((one % of) + of) % of
    }
    const d = inverse(65537n, (p - 1n) * (q - 1n))
    const jwk = { kty: 'RSA', n: text(n), e: 'AQAB', d: text(d), p: text(p), q: text(q) }
    const crt = { dp: text(d % (p - 1n)), dq: text(d % (q - 1n)), qi: text(inverse(q, p)) }
    const key = createPrivateKey({ format: 'jwk', key: { ...jwk, ...crt } }).export({ format: 'der', type: 'pkcs8' })
    expect(hex(blindSign(key, Buffer.from(RFC_9474.blinded, 'hex'))!)).toBe(RFC_9474.blindSignature)
  })
  test('finalizing gives their signature, which holds', async () => {
    const signature = await finalize(modulus, { prepared, inverse: drawn.inverse }, bytes(RFC_9474.blindSignature))
    expect(hex(signature)).toBe(RFC_9474.signature)
    expect(await verify(modulus, prepared, signature)).toBe(true)
  })
})

describe('between this browser and this server', async () => {
  const keys = await newKeyPair()
  const other = await newKeyPair()
  const modulus = new Uint8Array(keys.publicKey)
  const issue = async (token = newToken()) => {
    const blinded = await blind(modulus, token)
    return {
      blinded,
      signature: await finalize(modulus, blinded, new Uint8Array(blindSign(keys.privateKey, Buffer.from(blinded.blinded))!)),
    }
  }

  test('a token that was signed unseen holds; the server never saw it', async () => {
    const { blinded, signature } = await issue()
    expect(isSigned(keys.publicKey, Buffer.from(blinded.prepared), Buffer.from(signature))).toBe(true)
    expect(hex(blinded.blinded)).not.toContain(hex(blinded.prepared).slice(0, 16))
  })
  test('the same token is hidden differently each time', async () => {
    const token = newToken()
    expect(hex((await blind(modulus, token)).blinded)).not.toBe(hex((await blind(modulus, token)).blinded))
  })
  test('a signature of another cell’s key is refused, by the device and by the server', async () => {
    const blinded = await blind(modulus, newToken())
    const foreign = new Uint8Array(blindSign(other.privateKey, Buffer.from(blinded.blinded)) ?? new Uint8Array(256))
    await expect(finalize(modulus, blinded, foreign)).rejects.toThrow('does not hold')
    const { blinded: own, signature } = await issue()
    expect(isSigned(other.publicKey, Buffer.from(own.prepared), Buffer.from(signature))).toBe(false)
  })
  test('a number above the modulus, a changed token and an empty one are worth nothing', async () => {
    expect(blindSign(keys.privateKey, Buffer.alloc(256, 255))).toBeNull()
    const { blinded, signature } = await issue()
    const changed = Buffer.from(blinded.prepared)
    changed[40]! ^= 1
    expect(isSigned(keys.publicKey, changed, Buffer.from(signature))).toBe(false)
    expect(isSigned(keys.publicKey, Buffer.alloc(64), Buffer.from(signature))).toBe(false)
    expect(isSigned(keys.publicKey, Buffer.alloc(0), Buffer.from(signature))).toBe(false)
  })
  test('Node’s own signer with padding and ours agree on what holds', async () => {
    const pair = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const n = new Uint8Array(Buffer.from(pair.publicKey.export({ format: 'jwk' }).n!, 'base64url'))
    const blinded = await blind(n, newToken())
    const raw = privateDecrypt({ key: pair.privateKey, padding: constants.RSA_NO_PADDING }, blinded.blinded)
    const signature = await finalize(n, blinded, new Uint8Array(raw))
    const padding = { key: pair.publicKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 }
    expect(nodeVerify('sha384', blinded.prepared, padding, signature)).toBe(true)
  })
})
