import { oc } from '@orpc/contract'
import * as z from 'zod'
import { Locale, problems } from './person.ts'
import { ROLES } from './role.ts'
import { PASSWORD_LENGTH } from './password.ts'

export const Password = z.string().min(PASSWORD_LENGTH).max(200)
/** The long token of a link, or the short code of a printed page. */
const Secret = z.string().trim().min(10).max(100)

export const signInProblems = {
  /** Alike whether or not the account exists. */
  UNAUTHORIZED: { status: 401 },
  TOO_MANY_REQUESTS: { status: 429, data: z.object({ minutes: z.int() }) },
}
const { TOO_MANY_REQUESTS } = signInProblems
/** On a computer that others use a session is short, and leaves nothing behind. */
const onSharedComputer = z.boolean().default(false)

export const DemoPerson = z.object({
  id: z.uuid(),
  name: z.string(),
  role: z.enum(ROLES),
  place: z.string(),
  about: z.object({ en: z.string(), es: z.string() }).nullable(),
})
export type DemoPerson = z.infer<typeof DemoPerson>

export const signIn = {
  signIn: oc
    .route({ method: 'POST', path: '/sign-in', summary: 'Sign in with e-mail or user name and password' })
    .input(z.object({ login: z.string().trim().min(1).max(200), password: z.string().min(1).max(200), onSharedComputer }))
    .output(z.object({ personId: z.uuid() }))
    .errors(signInProblems),
  askForReset: oc
    .route({ method: 'POST', path: '/sign-in/reset', summary: 'Ask for a letter with a link to a new password' })
    .input(z.object({ email: z.email().max(200).toLowerCase() }))
    /** Alike whether or not there is such an account. */
    .output(z.object({}))
    .errors({ TOO_MANY_REQUESTS }),
  demoPeople: oc
    .route({ method: 'GET', path: '/demo-people', summary: 'Whom a visitor of a demo district may sign in as' })
    .output(z.array(DemoPerson)),
  signInToDemo: oc
    .route({ method: 'POST', path: '/demo-sign-in', summary: 'Sign in to a demo district with one click' })
    .input(z.object({ personId: z.uuid() }))
    .output(z.object({ personId: z.uuid() }))
    .errors(problems),
  lookUpInvitation: oc
    .route({ method: 'POST', path: '/invitations/look-up', summary: 'Whom an invitation is for' })
    .input(z.object({ secret: Secret }))
    .output(
      z.object({
        name: z.string(),
        login: z.string().nullable(),
        district: z.string(),
        /** A first way in, or a new password for someone who has one. */
        kind: z.enum(['invitation', 'reset']),
      }),
    )
    .errors({ NOT_FOUND: {}, TOO_MANY_REQUESTS }),
  acceptInvitation: oc
    .route({ method: 'POST', path: '/invitations/accept', summary: 'Set a password by an invitation, and sign in' })
    .input(
      z.object({
        secret: Secret,
        login: z.string().trim().toLowerCase().min(3).max(200).nullable(),
        password: Password,
        /** The language the page was read in, where the person has chosen none. */
        locale: Locale.optional(),
        onSharedComputer,
      }),
    )
    .output(z.object({ personId: z.uuid() }))
    .errors({ NOT_FOUND: {}, LOGIN_TAKEN: { status: 409 }, TOO_MANY_REQUESTS }),
  signOut: oc.route({ method: 'POST', path: '/sign-out', summary: 'End this session' }).input(z.object({})).output(z.object({})),
}
