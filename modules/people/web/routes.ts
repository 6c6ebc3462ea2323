import type { AnyRoute } from '@tanstack/react-router'
import { at, still } from '#web/at.tsx'
import { page } from '#web/query.ts'
import type { AuditKind } from '../audit.ts'
import { inputOf, soughtIn } from './sought.ts'

export const routes: readonly AnyRoute[] = [
  at(
    '/sign-in',
    () => page('people.demoPeople'),
    () => import('./SignInPage.tsx').then((m) => m.SignInPage),
  ),
  still('/invitation', () => import('./InvitationPage.tsx').then((m) => m.InvitationPage)),
  still('/reset', () => import('./ResetPage.tsx').then((m) => m.ResetPage)),
  at(
    '/me',
    () => page('people.mySignIn'),
    () => import('./MePage.tsx').then((m) => m.MePage),
  ),
  at(
    '/agreement',
    () => page('people.agreement'),
    () => import('./AgreementPage.tsx').then((m) => m.AgreementPage),
  ),
  at(
    '/people',
    (params) => page('people.list', inputOf(soughtIn(params))),
    () => import('./PeoplePage.tsx').then((m) => m.PeoplePage),
  ),
  at(
    '/people/$id',
    ({ id = '' }) => page('people.person', { id }),
    () => import('./PersonPage.tsx').then((m) => m.PersonPage),
  ),
  at(
    '/admin',
    () => page('people.administration'),
    () => import('./AdminPage.tsx').then((m) => m.AdminPage),
  ),
  at(
    '/admin/people',
    (params) => page('people.accounts', inputOf(soughtIn(params))),
    () => import('./AdminPeoplePage.tsx').then((m) => m.AdminPeoplePage),
  ),
  at(
    '/admin/people/$id',
    ({ id = '' }) => page('people.account', { id }),
    () => import('./AccountPage.tsx').then((m) => m.AccountPage),
  ),
  at(
    '/admin/places',
    () => page('people.administration'),
    () => import('./AdminPlacesPage.tsx').then((m) => m.AdminPlacesPage),
  ),
  at(
    '/admin/invitations',
    (params) => page('people.accounts', { ...inputOf(soughtIn(params)), standing: 'invited' }),
    () => import('./AdminInvitationsPage.tsx').then((m) => m.AdminInvitationsPage),
  ),
  at(
    '/admin/invitations/slips',
    () => page('people.administration'),
    () => import('./SlipsPage.tsx').then((m) => m.SlipsPage),
  ),
  at(
    '/admin/audit',
    ({ kind, before }) => page('people.audit', { kind: kind as AuditKind | undefined, before }),
    () => import('./AuditPage.tsx').then((m) => m.AuditPage),
  ),
  at(
    '/admin/district',
    () => page('people.district'),
    () => import('./AdminDistrictPage.tsx').then((m) => m.AdminDistrictPage),
  ),
]
