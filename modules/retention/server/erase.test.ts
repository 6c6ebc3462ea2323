import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { aCycle } from '#modules/cycles/server/testing.ts'
import { aPerson, aPlace } from '#modules/people/server/testing.ts'
import { aTeam } from '#modules/teams/server/testing.ts'
import { verifyLedger } from '#platform/ledger.ts'
import { sealAll } from '#platform/backup/testing.ts'
import { isSigned } from '#platform/signing.ts'
import { codeOf, testServer } from '#server/testing.ts'
import { keepTerms } from './job.ts'

const { db, as, config } = await testServer()
const boss = await aPerson(db, { name: 'Ida Boss', rights: ['administer'] })
const admin = await as(boss)
const school = await aPlace(db)

/** Every row of every table, job queue too, that holds this text anywhere. */
async function holding(text: string): Promise<string[]> {
  const { rows: tables } = await sql<{ name: string }>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'job')`.execute(db)
  const found: string[] = []
  for (const { name } of tables) {
    const { rows } = await sql<{
      n: number
    }>`select count(*) as n from ${sql.raw(name)} t where position(${text} in lower(t::text)) > 0`.execute(db)
    if (rows[0]!.n > 0) found.push(name)
  }
  return found
}

/** Someone who did everything one can, and left. */
async function leaver(family: string) {
  const email = `${family}@leaver.example`.toLowerCase()
  const person = await aPerson(db, { name: `Xochitl ${family}`, email, password: 'correct horse battery', placeId: school.id })
  const colleague = await aPerson(db, { placeId: school.id })
  const api = await as(person)
  const team = await aTeam(db, { facilitator: person, member: colleague, placeId: school.id })
  const cycle = await aCycle(db, { teamId: team.id, madeBy: person })
  await api.cycles.comment({ id: cycle.id, text: 'What if they talk first?' })
  await api.people.changeMe({ locale: 'es' })
  await (await as(null)).people.askForReset({ email })
  await (await as(null)).people.signIn({ login: email, password: 'wrong' }).catch(() => null)
  await admin.people.invite({ id: person.id })
  const report = { warnings: [{ value: email }], errors: [] }
  await sql`insert into roster_import (id, dry_run, state, report) values (gen_random_uuid(), false, 'done', ${JSON.stringify(report)}::jsonb)`.execute(
    db,
  )
  await sql`update person set source_id = ${`sis-${family}`} where id = ${person.id}`.execute(db)
  return { person, colleague, team, cycle, email, family: family.toLowerCase() }
}

describe('erasing someone who left', () => {
  test('no table holds name, address, user name or source id afterwards; what they wrote with others stays, by nobody', async () => {
    const { person, colleague, cycle, family } = await leaver('Quetzalzin')
    expect((await holding(family)).length).toBeGreaterThanOrEqual(4)
    await admin.people.endPerson({ id: person.id })
    await admin.retention.erase({ id: person.id })
    expect(await holding(family)).toEqual([])
    const seen = await (await as(colleague)).cycles.cycle({ id: cycle.id })
    expect(JSON.stringify(seen)).toContain('What if they talk first?')
    expect(JSON.stringify(seen)).toContain('Former colleague')
    expect(
      await codeOf((await as(null)).people.signIn({ login: 'quetzalzin@leaver.example', password: 'correct horse battery' })),
    ).toBe('UNAUTHORIZED')
    expect(await codeOf(admin.people.bringBack({ id: person.id }))).toBe('NOT_FOUND')
  })

  test('the certificate names what was deleted and where the ledger stood, is signed, and holds no name', async () => {
    const { person, family } = await leaver('Tlalocan')
    await sealAll(db)
    await admin.people.endPerson({ id: person.id })
    const { document, signature } = await admin.retention.erase({ id: person.id })
    const said = JSON.parse(document)
    expect(said).toMatchObject({ person: person.id, by: boss.id, erased: { password: 1, passkey: 0, role_held: 1, person: 1 } })
    expect(said.ledger.position).toBeGreaterThan(0)
    expect(said.stays).toEqual(expect.arrayContaining(['cycle.made_by', 'event.actor_id', 'team_member.person_id']))
    expect(document.toLowerCase()).not.toContain(family)
    expect(isSigned(document, signature, said.publicKey)).toBe(true)
    expect(isSigned(document.replace('"password":1', '"password":2'), signature, said.publicKey)).toBe(false)
    await sealAll(db)
    expect((await verifyLedger(db)).faults).toEqual([])
    expect((await admin.retention.terms()).certificates[0]).toMatchObject({ document, signature })
  })

  test('a dry run says it first, and deletes nothing', async () => {
    const { person } = await leaver('Mixcoatl')
    expect(await admin.retention.erasure({ id: person.id })).toMatchObject({
      why: 'still-here',
      fromRoster: true,
      certificate: null,
    })
    await admin.people.endPerson({ id: person.id })
    const { why, erases } = await admin.retention.erasure({ id: person.id })
    expect([why, erases.find(({ table }) => table === 'password')]).toEqual([null, { table: 'password', rows: 1 }])
    expect((await holding('mixcoatl')).length).toBeGreaterThan(0)
  })

  test('refused for who is still here, and a second time; only for who administers the whole district', async () => {
    const { person } = await leaver('Ehecatl')
    const refused = (reason: string) => ({ code: 'CANNOT_ERASE', data: { reason } })
    expect(await admin.retention.erase({ id: person.id }).catch((error) => error)).toMatchObject(refused('still-here'))
    await admin.people.endPerson({ id: person.id })
    const clerk = await as(await aPerson(db, { rights: ['roster'] }))
    const superintendent = await as(await aPerson(db, { role: 'superintendent' }))
    for (const api of [clerk, superintendent])
      for (const act of [
        () => api.retention.erase({ id: person.id }),
        () => api.retention.erasure({ id: person.id }),
        () => api.retention.terms(),
      ])
        expect(await codeOf(act())).toBe('FORBIDDEN')
    await sql`update session set proved_at = now() - interval '1 hour' where person_id = ${boss.id}`.execute(db)
    expect(await codeOf(admin.retention.erase({ id: person.id }))).toBe('PROVE_FIRST')
    await sql`update session set proved_at = now() where person_id = ${boss.id}`.execute(db)
    await admin.retention.erase({ id: person.id })
    expect(await admin.retention.erase({ id: person.id }).catch((error) => error)).toMatchObject(refused('erased-already'))
  })
})

describe('what has been kept for its term goes in the night', () => {
  test('people only where the district set a term; students, reports and sessions by their own', async () => {
    const { person } = await leaver('Xipetotec')
    await admin.people.endPerson({ id: person.id })
    await sql`update person set ended_on = ended_on - 800 where id = ${person.id}`.execute(db)
    await sql`insert into student (id, source_id, given_name, family_name, ended_on) values
      (gen_random_uuid(), 's1', 'Old', 'Pupilname', current_date - 1200), (gen_random_uuid(), 's2', 'New', 'Keptname', current_date - 10)`.execute(
      db,
    )
    await sql`update roster_import set began_at = now() - interval '400 days'`.execute(db)
    await sql`update session set ended_at = now() - interval '100 days' where person_id = ${person.id}`.execute(db)
    await keepTerms(db, config)
    expect([await holding('pupilname'), (await holding('keptname')).length, (await holding('xipetotec')).length > 0]).toEqual([
      [],
      1,
      true,
    ])
    const night = (await admin.retention.terms()).certificates.map(({ document }) => Object.keys(JSON.parse(document).erased)[0])
    expect(night.slice(0, 3).toSorted()).toEqual(['roster-reports', 'sessions-over', 'students-left'])

    await admin.retention.setTerm({ kind: 'people-left', days: 730 })
    await keepTerms(db, config)
    expect(await holding('xipetotec')).toEqual([])
    const made = (await admin.retention.terms()).certificates.length
    await keepTerms(db, config)
    expect((await admin.retention.terms()).certificates).toHaveLength(made)
  })
})
