import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { codeOf, testServer } from '#server/testing.ts'
import { aPerson, aPlace, theDistrict } from '../testing.ts'

const { db, as, config } = await testServer()
const visitor = await as(null)

const hash = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest()
const text = (bytes: Buffer) => bytes.toString('base64url')
const SITE = { origin: config.url, rpId: 'localhost' }

/** A device that makes passkeys, as WebAuthn Level 3 describes one: no attestation, ES256. */
function aDevice() {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const id = randomBytes(32)
  const { x, y } = publicKey.export({ format: 'jwk' })
  const point = (part: string) => Buffer.from(part, 'base64url')
  const cose = Buffer.concat([Buffer.from('a5010203262001215820', 'hex'), point(x!), Buffer.from('225820', 'hex'), point(y!)])
  let counter = 0
  const clientData = (type: string, challenge: string, origin: string) =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
  const authData = (rpId: string, flags: number) => {
    const count = Buffer.alloc(4)
    count.writeUInt32BE((counter += 1))
    return Buffer.concat([hash(rpId), Buffer.from([flags]), count])
  }
  const envelope = { id: text(id), rawId: text(id), type: 'public-key' as const, clientExtensionResults: {} }
  return {
    make({ challenge }: { challenge: string }, { origin, rpId } = SITE) {
      const data = Buffer.concat([authData(rpId, 0x45), Buffer.alloc(16), Buffer.from([0, id.length]), id, cose])
      const head = Buffer.from(
        `a363666d74646e6f6e656761747453746d74a0686175746844617461${data.length > 255 ? '59' : '58'}`,
        'hex',
      )
      const attestationObject = text(Buffer.concat([head, Buffer.from([data.length]), data]))
      return {
        ...envelope,
        response: {
          clientDataJSON: text(clientData('webauthn.create', challenge, origin)),
          attestationObject,
          transports: ['internal'],
        },
      }
    },
    answer({ challenge }: { challenge: string }, { origin, rpId } = SITE, flags = 0x05) {
      const [client, data] = [clientData('webauthn.get', challenge, origin), authData(rpId, flags)]
      const signature = text(sign('sha256', Buffer.concat([data, hash(client)]), privateKey))
      return { ...envelope, response: { clientDataJSON: text(client), authenticatorData: text(data), signature } }
    },
  }
}

async function withPasskey(of: Parameters<typeof aPerson>[1] = {}) {
  const person = await aPerson(db, of)
  const [api, device] = [await as(person), aDevice()]
  const passkey = await api.people.addPasskey({ name: 'My phone', answer: device.make(await api.people.passkeyToAdd({})) })
  return { person, api, device, passkey }
}
const agesAgo = (personId: string) =>
  sql`update session set proved_at = now() - interval '11 minutes' where person_id = ${personId}`.execute(db)

describe('a passkey', () => {
  test('is added, named, signs in, and is removed; a letter tells of it', async () => {
    const { person, api, device, passkey } = await withPasskey({ email: 'key@test.example' })
    expect(await visitor.people.signInWithPasskey({ answer: device.answer(await visitor.people.passkeyToSignIn({})) })).toEqual({
      personId: person.id,
    })
    await api.people.renamePasskey({ id: passkey.id, name: 'Old phone' })
    expect((await api.people.mySignIn()).passkeys).toMatchObject([{ name: 'Old phone', usedAt: expect.any(String) }])
    await api.people.removePasskey({ id: passkey.id })
    expect(
      await codeOf(visitor.people.signInWithPasskey({ answer: device.answer(await visitor.people.passkeyToSignIn({})) })),
    ).toBe('UNAUTHORIZED')
    const { rows } = await sql<{
      to: string
      subject: string
    }>`select data->>'to' as to, data->>'subject' as subject from job.job where name = 'mail'`.execute(db)
    expect(rows).toEqual([{ to: 'key@test.example', subject: 'A passkey was added to your Weft account' }])
  })

  test('answers one question once, for this site, with the person verified', async () => {
    const { device } = await withPasskey()
    const code = async (answer: ReturnType<typeof device.answer>) => codeOf(visitor.people.signInWithPasskey({ answer }))
    const asked = await visitor.people.passkeyToSignIn({})
    const answer = device.answer(asked)
    expect([await code(answer), await code(answer), await code(device.answer(asked))]).toEqual([
      'ok',
      'UNAUTHORIZED',
      'UNAUTHORIZED',
    ])
    expect(await code(device.answer({ challenge: text(randomBytes(32)) }))).toBe('UNAUTHORIZED')
    const fresh = () => visitor.people.passkeyToSignIn({})
    expect(await code(device.answer(await fresh(), { ...SITE, origin: 'https://weft.evil.example' }))).toBe('UNAUTHORIZED')
    expect(await code(device.answer(await fresh(), { ...SITE, rpId: 'evil.example' }))).toBe('UNAUTHORIZED')
    expect(await code(device.answer(await fresh(), SITE, 0x01))).toBe('UNAUTHORIZED')
    const late = await fresh()
    await sql`update passkey_challenge set expires_at = now() - interval '1 second'`.execute(db)
    expect(await code(device.answer(late))).toBe('UNAUTHORIZED')
  })

  test('a question for one purpose or person is none for another', async () => {
    const [mine, other] = [await withPasskey(), await withPasskey()]
    const { passkey: asked } = await mine.api.people.waysToProve({})
    expect(await codeOf(visitor.people.signInWithPasskey({ answer: mine.device.answer(asked!) }))).toBe('UNAUTHORIZED')
    const proof = { by: 'passkey', answer: other.device.answer(asked!) } as const
    expect(await codeOf(mine.api.people.prove({ proof }))).toBe('UNAUTHORIZED')
    expect(await codeOf(other.api.people.prove({ proof }))).toBe('UNAUTHORIZED')
    const toAdd = await mine.api.people.passkeyToAdd({})
    expect(await codeOf(other.api.people.addPasskey({ name: 'x', answer: aDevice().make(toAdd) }))).toBe('PASSKEY_REFUSED')
    expect(await codeOf(mine.api.people.addPasskey({ name: 'x', answer: aDevice().make({ challenge: 'made-up' }) }))).toBe(
      'PASSKEY_REFUSED',
    )
  })

  test('is its owner’s alone, and nobody who left comes in with one', async () => {
    const { person, passkey, device } = await withPasskey()
    const stranger = await as(await aPerson(db))
    expect(await codeOf(stranger.people.renamePasskey({ id: passkey.id, name: 'Mine' }))).toBe('NOT_FOUND')
    expect(await codeOf(stranger.people.removePasskey({ id: passkey.id }))).toBe('NOT_FOUND')
    const asked = await visitor.people.passkeyToSignIn({})
    await sql`update person set ended_on = district_day() where id = ${person.id}`.execute(db)
    expect(await codeOf(visitor.people.signInWithPasskey({ answer: device.answer(asked) }))).toBe('UNAUTHORIZED')
  })
})

describe('what weighs more asks for proof that is fresh', async () => {
  const district = await theDistrict(db)
  const school = await aPlace(db)
  const boss = await aPerson(db, { rights: ['administer'], password: 'correct horse battery', placeId: district.id })
  const admin = await as(boss)
  const { id } = await aPerson(db, { placeId: school.id })
  const holder = await aPerson(db, { rights: ['roster'], email: 'holder@test.example', placeId: school.id })
  const grant = {
    id,
    kind: 'roster',
    placeId: school.id,
    untilOn: new Date(Date.now() + 9e9).toISOString().slice(0, 10),
  } as const
  const weighty = [
    ['giving a right', () => admin.people.grantRight(grant)],
    ['naming who signs', () => admin.people.nameRepresentative({ id, onBehalfOf: 'district' })],
    ['a way in as someone who holds rights', () => admin.people.invite({ id: holder.id })],
    ['adding a passkey', () => admin.people.passkeyToAdd({})],
    ['removing one', () => admin.people.removePasskey({ id: '01900000-0000-7000-8000-00000000abcd' })],
    [
      'where letters to such a person go',
      async () => admin.people.changePerson({ ...(await admin.people.account({ id: holder.id })), email: `new@test.example` }),
    ],
  ] as const

  test.each(weighty)('%s', async (what, act) => {
    await agesAgo(boss.id)
    expect(await codeOf(act())).toBe('PROVE_FIRST')
    expect(await codeOf(admin.people.prove({ proof: { by: 'password', password: 'a guess' } }))).toBe('UNAUTHORIZED')
    expect(await codeOf(act())).toBe('PROVE_FIRST')
    await admin.people.prove({ proof: { by: 'password', password: 'correct horse battery' } })
    expect(await codeOf(act())).toBe(what === 'removing one' ? 'NOT_FOUND' : 'ok')
  })

  test('by passkey too; in a district that is no demo a press is not enough', async () => {
    const { person, api, device } = await withPasskey()
    await agesAgo(person.id)
    expect(await api.people.waysToProve({})).toMatchObject({ password: false, demo: false })
    expect(await codeOf(api.people.prove({ proof: { by: 'demo' } }))).toBe('UNAUTHORIZED')
    const { passkey: asked } = await api.people.waysToProve({})
    await api.people.prove({ proof: { by: 'passkey', answer: device.answer(asked!) } })
    expect(await codeOf(api.people.passkeyToAdd({}))).toBe('ok')
  })

  test('what most people do all day asks for none', async () => {
    await agesAgo(boss.id)
    expect(await codeOf(admin.people.invite({ id }))).toBe('PROVE_FIRST')
    const plain = await aPerson(db, { placeId: school.id })
    expect([await codeOf(admin.people.invite({ id: plain.id })), await codeOf(admin.people.district())]).toEqual(['ok', 'ok'])
  })
})
