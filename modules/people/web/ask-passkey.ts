import type { PublicKeyCredentialCreationOptionsJSON, PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/browser'
import type { Input, Output } from '#web/api.ts'
import { words } from '#web/words.ts'

type Answer = Input<'people.signInWithPasskey'>['answer']

export const passkeyWords = words({
  notAnswered: {
    en: 'Nothing came from a passkey. Try again, or go on with your password.',
    es: 'La llave de acceso no respondió. Pruebe otra vez, o siga con su contraseña.',
  },
  refused: {
    en: 'This passkey was not taken. It may have been removed here, or it took too long.',
    es: 'No se aceptó esta llave de acceso. Quizá se quitó aquí, o tardó demasiado.',
  },
})

export const knowsPasskeys = () => typeof PublicKeyCredential === 'function'

// Fetched when it is used: most people come in by password.
const webauthn = () => import('@simplewebauthn/browser')

/** The browser asks the person; null where they turn away, or the browser cannot. */
export const askPasskey = async (asked: Output<'people.passkeyToSignIn'>): Promise<Answer | null> =>
  webauthn()
    .then(({ startAuthentication }) =>
      startAuthentication({ optionsJSON: asked as object as PublicKeyCredentialRequestOptionsJSON }),
    )
    .then((answer) => answer as object as Answer)
    .catch(() => null)

/** Makes a new one on this device, a phone or a key; null as above. */
export const makePasskey = async (asked: Output<'people.passkeyToAdd'>): Promise<Answer | null> =>
  webauthn()
    .then(({ startRegistration }) =>
      startRegistration({ optionsJSON: asked as object as PublicKeyCredentialCreationOptionsJSON }),
    )
    .then((answer) => answer as object as Answer)
    .catch(() => null)
