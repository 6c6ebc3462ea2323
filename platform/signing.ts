import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const FILE = 'certificate-key.pem'

export type Signer = { publicKey: string; sign: (text: string) => string }

/** This installation's own Ed25519 key, made at first use in the folder of its data, where only this user reads it. */
export async function signer(data: string): Promise<Signer> {
  const path = join(data, FILE)
  await mkdir(data, { recursive: true })
  const { privateKey: fresh } = generateKeyPairSync('ed25519')
  // Of two processes one makes it, and both read what stands there.
  await writeFile(path, fresh.export({ type: 'pkcs8', format: 'pem' }), { flag: 'wx', mode: 0o600 }).catch((error) => {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  })
  const key = createPrivateKey(await readFile(path))
  return {
    publicKey: createPublicKey(key).export({ type: 'spki', format: 'der' }).toString('base64'),
    sign: (text) => sign(null, Buffer.from(text), key).toString('base64'),
  }
}

/** Whether this text was signed by that key, to the letter. */
export function isSigned(text: string, signature: string, publicKey: string): boolean {
  try {
    const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), type: 'spki', format: 'der' })
    return verify(null, Buffer.from(text), key, Buffer.from(signature, 'base64'))
  } catch {
    return false
  }
}
