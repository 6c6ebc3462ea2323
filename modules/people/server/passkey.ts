import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import type { Config } from '#platform/config.ts'
import type { Db } from '#platform/db.ts'
import type { Actor } from '#platform/rpc.ts'
import * as store from './store/passkey.ts'

// Fetched when it is needed: it is large, and most people come in by password.
const webauthn = () => import('@simplewebauthn/server')

/** Ed25519, ES256 and RS256, by their numbers in COSE: what every device of the last years makes. */
const supportedAlgorithmIDs = [-8, -7, -257]

const siteOf = ({ url }: Config) => ({ expectedOrigin: url, expectedRPID: new URL(url).hostname })

type Who = Pick<Actor, 'personId' | 'name'> & { login: string | null }

export async function askToAdd(db: Db, config: Config, { personId, name, login }: Who) {
  const { generateRegistrationOptions } = await webauthn()
  const asked = await generateRegistrationOptions({
    rpName: 'Weft',
    supportedAlgorithmIDs,
    rpID: siteOf(config).expectedRPID,
    userName: login ?? name,
    userDisplayName: name,
    userID: Uint8Array.from(Buffer.from(personId.replaceAll('-', ''), 'hex')),
    excludeCredentials: await store.credentialsOf(db, personId),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  await store.keepChallenge(db, asked.challenge, 'add', personId)
  return { ...asked }
}

/** The passkey that was made, or null where the answer is not one to what was asked. */
export async function verifyAdded(db: Db, config: Config, personId: string, answer: unknown) {
  const { verifyRegistrationResponse } = await webauthn()
  const checked = await verifyRegistrationResponse({
    response: answer as RegistrationResponseJSON,
    ...siteOf(config),
    expectedChallenge: (challenge) => store.useChallenge(db, challenge, 'add', personId),
    requireUserVerification: true,
    supportedAlgorithmIDs,
  }).catch(() => null)
  return checked?.verified ? checked.registrationInfo.credential : null
}

/** To sign in, any passkey of this site; to prove it, one of that person's. */
export async function askForPasskey(db: Db, config: Config, personId: string | null) {
  const { generateAuthenticationOptions } = await webauthn()
  const asked = await generateAuthenticationOptions({
    rpID: siteOf(config).expectedRPID,
    userVerification: 'required',
    allowCredentials: personId ? await store.credentialsOf(db, personId) : [],
  })
  await store.keepChallenge(db, asked.challenge, personId ? 'prove' : 'sign-in', personId)
  return { ...asked }
}

/** Whose passkey answered, or null: an unknown one, a wrong signature and an old question are refused alike. */
export async function verifyAnswer(db: Db, config: Config, asked: string | null, answer: { id: string }): Promise<string | null> {
  const { verifyAuthenticationResponse } = await webauthn()
  const found = await store.passkeyByCredential(db, answer.id)
  if (!found || (asked && asked !== found.personId)) return null
  const { id, publicKey, counter, transports, personId } = found
  const checked = await verifyAuthenticationResponse({
    response: answer as AuthenticationResponseJSON,
    ...siteOf(config),
    expectedChallenge: (challenge) => store.useChallenge(db, challenge, asked ? 'prove' : 'sign-in', asked),
    credential: { id: answer.id, publicKey: Uint8Array.from(publicKey), counter, transports },
    requireUserVerification: true,
  }).catch(() => null)
  if (!checked?.verified) return null
  await store.markUsed(db, id, checked.authenticationInfo.newCounter)
  return personId
}
