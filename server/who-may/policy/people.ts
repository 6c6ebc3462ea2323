import { AGREEMENT_VERSION } from '#modules/people/agreement.ts'
import { but, EVERYONE, RIGHT_ACTORS } from './policy.ts'
import type { Per, Policy, Relation, Who } from './policy.ts'

const HERE = RIGHT_ACTORS.filter((one) => one !== 'visitor')
const except = (...some: Who): Who => HERE.filter((one) => !some.includes(one))
const district: Who = ['administrator']
const keepers: Who = ['administrator', 'rosterKeeper', 'schoolAdministrator', 'schoolKeeper']

/** Everyone has a name and a role; those who left are only shown to whoever keeps the list. */
const all = (who: (relation: Relation) => Who): Per =>
  Object.fromEntries((['self', 'colleague', 'elsewhere', 'left', 'holder'] as const).map((one) => [one, who(one)]))

/** Whose account each keeps: a school’s keepers those who work there, the district’s all. Someone who left works nowhere. */
const kept: Per = {
  self: keepers,
  colleague: keepers,
  elsewhere: ['administrator', 'rosterKeeper'],
  left: ['administrator', 'rosterKeeper'],
  holder: keepers,
}
/** Whoever could sign in as someone holds that person’s rights too: nobody changes an account that holds more than theirs. */
const changed: Per = {
  ...kept,
  self: ['administrator', 'schoolAdministrator'],
  holder: ['administrator'],
}
/** In sight, but not theirs to change; somebody who left is not there for others. */
const closedBut = (may: Per): Per => ({
  ...all((one) => (one === 'left' ? [] : HERE.filter((actor) => !may[one]?.includes(actor)))),
})
const onAccount = { kind: 'write', over: 'people', id: 'person', may: changed, closed: closedBut(changed) } as const

const placed = (may: Per): { may: Per; closed: Per } => ({
  may,
  closed: Object.fromEntries(
    (['school', 'otherSchool', 'district'] as const).map((one) => [one, HERE.filter((actor) => !may[one]?.includes(actor))]),
  ),
})
const administers = placed({ school: ['administrator', 'schoolAdministrator'], otherSchool: district, district })
const keeps = placed({
  school: keepers,
  otherSchool: ['administrator', 'rosterKeeper'],
  district: ['administrator', 'rosterKeeper'],
})
const granters: Who = ['administrator', 'schoolAdministrator']
const granted: Per = { self: granters, colleague: granters, elsewhere: district, holder: granters }
const nextYear = () => new Date(Date.now() + 300 * 86_400_000).toISOString().slice(0, 10)
const wholeDistrict = { may: { any: district }, closed: { any: but(...district) } } as const
const named = { givenName: 'Lou', familyName: 'Reyes', email: null }
const answer = {
  id: 'none',
  rawId: 'none',
  type: 'public-key',
  response: { clientDataJSON: 'e30' },
  clientExtensionResults: {},
}
const mine = { over: 'own', may: { any: EVERYONE } } as const

export const people: Policy = {
  'people.signIn': { kind: 'write', over: 'own', public: true, with: { login: 'nobody', password: 'not this one' } },
  'people.askForReset': { kind: 'write', over: 'own', public: true },
  'people.passkeyToSignIn': { kind: 'write', over: 'own', public: true },
  'people.signInWithPasskey': { kind: 'write', over: 'own', public: true, with: { answer } },
  'people.passkeyToAdd': { kind: 'write', ...mine, weighty: true },
  // What no browser made is refused, to everyone alike.
  'people.addPasskey': { kind: 'write', over: 'own', weighty: true, otherwise: 'refused', with: { answer } },
  // A passkey that is not one’s own is none.
  'people.renamePasskey': { kind: 'write', over: 'own' },
  'people.removePasskey': { kind: 'write', over: 'own', weighty: true },
  'people.waysToProve': { kind: 'write', ...mine },
  'people.prove': {
    kind: 'write',
    over: 'own',
    otherwise: 'signed-out',
    with: { proof: { by: 'password', password: 'not this' } },
  },
  'people.demoPeople': { kind: 'list', over: 'own', public: true },
  'people.signInToDemo': { kind: 'write', over: 'people', public: true },
  'people.lookUpInvitation': { kind: 'write', over: 'own', public: true },
  'people.acceptInvitation': { kind: 'write', over: 'own', public: true },
  'people.signOut': { kind: 'write', ...mine },
  'people.me': { kind: 'read', ...mine },
  'people.changeMe': { kind: 'write', ...mine },
  'people.mySignIn': { kind: 'read', ...mine },
  // Nobody here has a password: with a wrong one nobody’s is changed.
  'people.changePassword': {
    kind: 'write',
    over: 'own',
    otherwise: 'signed-out',
    with: { now: 'not this one', next: 'a long new password' },
  },
  // A session that is not one’s own is none.
  'people.endSession': { kind: 'write', over: 'own', id: 'session', may: { any: ['member', 'token'] } },
  'people.agreement': { kind: 'read', ...mine },
  'people.acceptAgreement': { kind: 'write', ...mine, with: { version: AGREEMENT_VERSION, onBehalfOf: 'self' } },
  'people.acceptAgreement for the association': {
    kind: 'write',
    over: 'own',
    closed: { any: EVERYONE },
    with: { version: AGREEMENT_VERSION, onBehalfOf: 'association' },
  },
  'people.list': { kind: 'search', ...mine, with: {} },
  'people.person': { kind: 'read', over: 'people', id: 'person', may: { ...all((one) => (one === 'left' ? [] : HERE)) } },
  'people.places': { kind: 'list', ...mine },
  'people.roleNames': { kind: 'list', ...mine },
  'people.rightsHeld': { kind: 'list', ...mine },
  'people.administration': { kind: 'count', over: 'own', may: { any: keepers }, closed: { any: but(...keepers) } },
  'people.accounts': { kind: 'list', over: 'own', may: { any: keepers }, closed: { any: but(...keepers) }, with: {} },
  'people.account': { kind: 'read', over: 'people', id: 'person', may: kept, closed: closedBut(kept) },
  'people.addPerson': { kind: 'write', over: 'places', ...keeps, with: { ...named, role: 'teacher' } },
  'people.changePerson': { ...onAccount, with: { ...named, version: 1 } },
  // Where a way in is sent to is as good as the rights of whoever holds some: that wants a proof that is fresh.
  'people.changePerson and their address, long after a proof': {
    ...onAccount,
    stale: true,
    may: { ...changed, self: [], holder: [] },
    closed: closedBut({ ...changed, self: [], holder: [] }),
    with: { ...named, email: 'somebody.else@weft.test.example', version: 1 },
  },
  'people.endPerson': onAccount,
  'people.bringBack': onAccount,
  'people.addRole': { ...onAccount, with: ({ place }) => ({ role: 'coach', placeId: place }) },
  // Whoever left holds no role any more.
  'people.endRole': { ...onAccount, id: 'role', may: { ...changed, left: [] } },
  // The place is asked about first: whoever does not administer it learns nothing of the person.
  'people.grantRight': {
    kind: 'write',
    over: 'people',
    id: 'person',
    weighty: true,
    may: granted,
    closed: { ...closedBut(granted), left: except(...granters) },
    with: ({ place }) => ({ kind: 'roster', placeId: place, untilOn: nextYear() }),
  },
  'people.endRight': {
    kind: 'write',
    over: 'people',
    id: 'right',
    may: { holder: district },
    closed: { holder: except('administrator') },
  },
  'people.nameRepresentative': {
    kind: 'write',
    over: 'people',
    id: 'person',
    weighty: true,
    may: all(() => district),
    closed: { ...all(() => except('administrator')), none: except('administrator') },
  },
  'people.endRepresentative': {
    kind: 'write',
    over: 'own',
    id: 'representative',
    may: { any: district },
    closed: { any: but(...district) },
  },
  'people.invite': onAccount,
  'people.inviteAll': { kind: 'write', over: 'places', id: 'place', ...keeps },
  'people.addPlace': {
    kind: 'write',
    over: 'places',
    ...administers,
    with: ({ place }) => ({ parentId: place, kind: 'grade', name: 'Grade 6' }),
  },
  'people.renamePlace': { kind: 'write', over: 'places', id: 'place', ...administers, with: { version: 1 } },
  // A right for the place itself ends with it: asked of whoever administers the place above.
  'people.endPlace': {
    kind: 'write',
    over: 'places',
    id: 'place',
    ...placed({ school: district, otherSchool: district, district }),
    with: { ended: true },
  },
  'people.renameRole': { kind: 'write', over: 'own', ...wholeDistrict, with: { role: 'coach', en: 'Partner', es: 'Aliada' } },
  // What was done with rights: of no one's work, and for those alone who answer for the whole district.
  'people.audit': { kind: 'list', over: 'own', ...wholeDistrict, with: {} },
  'people.exportAudit': { kind: 'export', over: 'own', weighty: true, ...wholeDistrict, with: { kind: undefined } },
  'people.district': { kind: 'read', over: 'own', ...wholeDistrict },
  'people.changeDistrict': {
    kind: 'write',
    over: 'own',
    ...wholeDistrict,
    with: { timeZone: 'America/Denver', schoolYearBegins: '08-01', contractFrom: '07:30', contractUntil: '16:00' },
  },
}
