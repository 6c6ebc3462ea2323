import { oc } from '@orpc/contract'
import * as z from 'zod'
import { Instant, problems } from './person.ts'
import { signInProblems } from './sign-in-contract.ts'

export const Passkey = z.object({
  id: z.uuid(),
  name: z.string().trim().min(1).max(60),
  madeAt: Instant,
  usedAt: Instant.nullable(),
})
export type Passkey = z.infer<typeof Passkey>

/** What the browser is asked and what it answers, as WebAuthn Level 3 writes both in JSON. */
const Asked = z.looseObject({ challenge: z.string() })
const Answered = z.looseObject({
  id: z.string().max(1500),
  rawId: z.string().max(1500),
  type: z.literal('public-key'),
  response: z.looseObject({ clientDataJSON: z.string().max(5000) }),
  clientExtensionResults: z.looseObject({}),
})

const { UNAUTHORIZED, TOO_MANY_REQUESTS } = signInProblems
/** What weighs more asks for a password or passkey that is fresh. */
export const PROVE_FIRST = { status: 403 }
const PASSKEY_REFUSED = { status: 400 }
const Id = Passkey.pick({ id: true })

export const passkeys = {
  passkeyToAdd: oc
    .route({ method: 'POST', path: '/me/passkeys/options', summary: 'What the browser makes a passkey of mine from' })
    .input(z.object({}))
    .output(Asked)
    .errors({ PROVE_FIRST }),
  addPasskey: oc
    .route({ method: 'POST', path: '/me/passkeys', summary: 'Keep a passkey that my browser made' })
    .input(Passkey.pick({ name: true }).extend({ answer: Answered }))
    .output(Passkey)
    .errors({ PROVE_FIRST, PASSKEY_REFUSED }),
  renamePasskey: oc
    .route({ method: 'PATCH', path: '/me/passkeys/{id}', summary: 'Call a passkey of mine something else' })
    .input(Passkey.pick({ id: true, name: true }))
    .output(z.object({}))
    .errors(problems),
  removePasskey: oc
    .route({ method: 'POST', path: '/me/passkeys/{id}/remove', summary: 'Remove a passkey of mine' })
    .input(Id)
    .output(z.object({}))
    .errors({ ...problems, PROVE_FIRST }),

  passkeyToSignIn: oc
    .route({ method: 'POST', path: '/sign-in/passkey/options', summary: 'What a passkey answers to sign in' })
    .input(z.object({}))
    .output(Asked)
    .errors({ TOO_MANY_REQUESTS }),
  signInWithPasskey: oc
    .route({ method: 'POST', path: '/sign-in/passkey', summary: 'Sign in with a passkey' })
    .input(z.object({ answer: Answered, onSharedComputer: z.boolean().default(false) }))
    .output(z.object({ personId: z.uuid() }))
    .errors(signInProblems),

  waysToProve: oc
    .route({ method: 'POST', path: '/me/proof/options', summary: 'How I can prove that it is me' })
    .input(z.object({}))
    .output(z.object({ password: z.boolean(), passkey: Asked.nullable(), demo: z.boolean() })),
  prove: oc
    .route({ method: 'POST', path: '/me/proof', summary: 'Prove that it is me, for some minutes' })
    .input(
      z.object({
        proof: z.discriminatedUnion('by', [
          z.object({ by: z.literal('password'), password: z.string().min(1).max(200) }),
          z.object({ by: z.literal('passkey'), answer: Answered }),
          /** In a demo district one press is enough, as for signing in. */
          z.object({ by: z.literal('demo') }),
        ]),
      }),
    )
    .output(z.object({}))
    .errors({ UNAUTHORIZED, TOO_MANY_REQUESTS }),
}
