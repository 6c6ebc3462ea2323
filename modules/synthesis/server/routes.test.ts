import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { aCycle } from '#modules/cycles/server/testing.ts'
import { gatherNotices } from '#modules/notices/server/read.ts'
import { aPerson, aPlace } from '#modules/people/server/testing.ts'
import { aPractice } from '#modules/practices/server/testing.ts'
import { aProblem } from '#modules/sessions/server/testing.ts'
import { aTeam } from '#modules/teams/server/testing.ts'
import { sealAll } from '#platform/backup/testing.ts'
import { codeOf, testServer } from '#server/testing.ts'
import type { SynthesisInput } from '../contract.ts'
import { dropRemovedSyntheses, eraseFromSynthesis } from './access.ts'
import { aSynthesis } from './testing.ts'

const { db, as } = await testServer()
const willow = await aPlace(db, { name: 'Willow' })
const [rosa, sam, stan] = await Promise.all(
  ['Rosa Ortega', 'Sam Lake', 'Stan Stranger'].map((name) => aPerson(db, { name, placeId: willow.id })),
)
const principal = await aPerson(db, { name: 'Pat Principal', role: 'principal', placeId: willow.id })
const [asRosa, asSam, asStan, asPat, asNobody] = await Promise.all([as(rosa!), as(sam!), as(stan!), as(principal), as(null)])
const team = await aTeam(db, { name: 'Grade 4', facilitator: rosa!, placeId: willow.id })
const sams = await aTeam(db, { name: 'Grade 5', facilitator: sam!, placeId: willow.id })
const cycleOf = (question: string, shared = true) => aCycle(db, { teamId: team.id, madeBy: rosa!, shared, question })
const [first, second, kept] = [
  await cycleOf('Does talk help?'),
  await cycleOf('Does drawing help?'),
  await cycleOf('Quietly', false),
]
const samsOwn = await aCycle(db, { teamId: sams.id, madeBy: sam!, question: 'Only Sam’s' })

const cite = (cycleId: string, forWhom = 'Newcomers', notFor = '') => ({ cycleId, forWhom, notFor })
const claim = (text: string, ...citations: ReturnType<typeof cite>[]) => ({ id: null as string | null, text, citations })
const input = (...claims: SynthesisInput['claims']): SynthesisInput => ({
  title: 'What talking first does',
  problem: 'They write little',
  unknown: 'What happens in grade 8',
  claims,
})
const begin = (...claims: SynthesisInput['claims']) => asRosa.synthesis.make({ synthesis: input(...claims) })
const said = async (api: typeof asRosa, id: string) =>
  (await api.synthesis.synthesis({ id })).claims.map(({ text, citations }) => [text, citations.map(({ cycle }) => cycle.id)])

test('begun by anyone with a team, it is its writer’s alone until it is shown', async () => {
  const { id } = await begin(claim('Talk helps', cite(first.id, 'Newcomers', 'Not those who write much'), cite(second.id)))
  expect(await asRosa.synthesis.synthesis({ id })).toMatchObject({
    synthesis: { mine: 'author', sharedAt: null, authors: [{ name: 'Rosa Ortega', place: 'Willow' }] },
    claims: [{ text: 'Talk helps', citations: [{ forWhom: 'Newcomers', notFor: 'Not those who write much' }, {}], isOpen: true }],
  })
  const refused = await Promise.all(
    [
      asStan.synthesis.synthesis({ id }),
      asStan.synthesis.change({ id, version: 1, synthesis: input() }),
      asStan.synthesis.share({ id, share: true }),
      asStan.synthesis.remove({ id, removed: true }),
      asStan.synthesis.askAuthor({ id, personId: stan!.id }),
      asStan.synthesis.answer({ id, join: true }),
    ].map(codeOf),
  )
  expect(new Set(refused)).toEqual(new Set(['NOT_FOUND']))
  expect(await asStan.synthesis.list({})).toMatchObject({ syntheses: [], own: [], mayBegin: false })
  expect(await codeOf(asStan.synthesis.make({ synthesis: input() }))).toBe('FORBIDDEN')
  expect(await codeOf(asNobody.synthesis.list({}))).toBe('UNAUTHORIZED')
  expect((await asStan.pages.search({ q: 'talking' })).syntheses).toEqual([])

  await asRosa.synthesis.share({ id, share: true })
  expect((await asStan.synthesis.list({})).syntheses).toMatchObject([{ id, mine: null }])
  expect(await said(asStan, id)).toEqual([['Talk helps', [first.id, second.id]]])
  expect(await codeOf(asStan.synthesis.change({ id, version: 1, synthesis: input() }))).toBe('FORBIDDEN')
  expect((await asStan.pages.search({ q: 'talk hel' })).syntheses).toMatchObject([{ id }])
  await asRosa.synthesis.share({ id, share: false })
  expect(await codeOf(asStan.synthesis.synthesis({ id }))).toBe('NOT_FOUND')
})

test.each([
  ['claims nothing', [], 'no-claims'],
  ['rests on a cycle that nobody else may open', [claim('Hm', cite(kept.id))], 'claim-without-cycle'],
  ['says nothing of a cycle', [claim('Hm', cite(first.id, ''))], 'citation-without-words'],
  ['rests on nothing', [claim('So it is')], 'claim-without-cycle'],
])('it is not shown while it %s', async (_, claims, reason) => {
  const { id } = await begin(...claims)
  expect(await asRosa.synthesis.share({ id, share: true }).catch((error: unknown) => error)).toMatchObject({
    code: 'CANNOT_SHARE',
    data: { reason },
  })
})

test('what a reader may not open is not there for them: not the cycle, not what is said of it, not a claim left without one', async () => {
  const fading = await cycleOf('Shared for a while')
  const { id } = await begin(
    claim('Both', cite(first.id), cite(kept.id, 'A secret of ours')),
    claim('Fading sentence', cite(fading.id)),
  )
  await asRosa.synthesis.share({ id, share: true })
  expect(await said(asStan, id)).toEqual([
    ['Both', [first.id]],
    ['Fading sentence', [fading.id]],
  ])
  expect(JSON.stringify(await asStan.synthesis.synthesis({ id }))).not.toContain('A secret')
  expect((await asStan.pages.search({ q: 'fading' })).syntheses).toHaveLength(1)
  // Its team takes a cycle back: the claim that stood on it alone is said to nobody else any more.
  await asRosa.cycles.share({ id: fading.id, share: false })
  expect(await said(asStan, id)).toEqual([['Both', [first.id]]])
  expect((await asStan.pages.search({ q: 'fading' })).syntheses).toEqual([])
  expect((await asRosa.synthesis.synthesis({ id })).claims.map(({ isOpen }) => isOpen)).toEqual([true, false])
  // Whoever leads here and shows nothing of their own may open none of them.
  expect(await said(asPat, id)).toEqual([])
})

test('one cites what one may open; what another writer may not open stays cited as they write on', async () => {
  expect(await codeOf(begin(claim('Theirs', cite(samsOwn.id))))).toBe('NOT_FOUND')
  const { id } = await begin(claim('Ours', cite(kept.id, 'Ours alone'), cite(first.id)), claim('Second', cite(second.id)))
  await asRosa.synthesis.askAuthor({ id, personId: sam!.id })
  expect((await asSam.synthesis.list({})).own).toMatchObject([{ id, mine: 'asked' }])
  expect(await codeOf(asSam.synthesis.change({ id, version: 1, synthesis: input() }))).toBe('FORBIDDEN')
  expect((await asStan.synthesis.list({})).own).toEqual([])
  await asSam.synthesis.answer({ id, join: true })
  const { claims } = await asSam.synthesis.synthesis({ id })
  expect(claims.map(({ citations }) => citations.length)).toEqual([1, 1])
  const swapped = claims
    .toReversed()
    .map((one) => ({ id: one.id, text: `${one.text}!`, citations: one.citations.map(({ cycle }) => cite(cycle.id)) }))
  await asSam.synthesis.change({ id, version: 1, synthesis: input(...swapped, claim('Sam’s', cite(samsOwn.id))) })
  expect(await said(asRosa, id)).toEqual([
    ['Second!', [second.id]],
    ['Ours!', [first.id, kept.id]],
    ['Sam’s', []],
  ])
  const late = await asRosa.synthesis.change({ id, version: 1, synthesis: input() }).catch((error: unknown) => error)
  expect(late).toMatchObject({ code: 'CONFLICT', data: { theirs: { synthesis: { version: 2 } } } })
})

test('whoever is asked may say no, and nobody is asked who is not here', async () => {
  const { id } = await begin()
  await asRosa.synthesis.askAuthor({ id, personId: sam!.id })
  await sealAll(db)
  await gatherNotices(db)
  const heard = async () => (await asSam.notices.list()).filter(({ synthesisId }) => synthesisId === id)
  expect(await heard()).toMatchObject([{ verb: 'synthesis.author-asked', who: 'Rosa Ortega' }])
  expect((await asRosa.synthesis.synthesis({ id })).synthesis.asked).toMatchObject([{ name: 'Sam Lake' }])
  await asSam.synthesis.answer({ id, join: false })
  expect(await codeOf(asSam.synthesis.synthesis({ id }))).toBe('NOT_FOUND')
  expect(await heard()).toEqual([])
  expect(await codeOf(asRosa.synthesis.askAuthor({ id, personId: willow.id }))).toBe('NOT_FOUND')
})

test('it stands beside the practice and the problem whose cycles it cites, for those who may open one of them', async () => {
  const practice = await aPractice(db, { teamId: team.id, madeBy: rosa!, shared: true })
  const problem = await aProblem(db, { teamId: team.id, madeBy: rosa! })
  const [shared, own] = [await cycleOf('Tries it'), await cycleOf('Tries it quietly', false)]
  for (const { id } of [shared, own]) {
    await sql`insert into practice_cycle (cycle_id, practice_id, version, made_by) values (${id}, ${practice.id}, 1, ${rosa!.id})`.execute(
      db,
    )
    await sql`insert into problem_cycle (problem_id, cycle_id, made_by) values (${problem.id}, ${id}, ${rosa!.id})`.execute(db)
  }
  const [open, hidden] = [
    await aSynthesis(db, { madeBy: rosa!, shared: true, claims: [{ text: 'Yes', cycleIds: [shared.id] }] }),
    await aSynthesis(db, { madeBy: rosa!, shared: true, claims: [{ text: 'Hm', cycleIds: [own.id] }] }),
  ]
  const about = async (api: typeof asRosa, kind: 'practice' | 'problem', id: string) =>
    (await api.synthesis.about({ kind, id })).syntheses.map((one) => one.id).toSorted()
  expect(await about(asRosa, 'practice', practice.id)).toEqual([open.id, hidden.id].toSorted())
  expect(await about(asRosa, 'problem', problem.id)).toEqual([open.id, hidden.id].toSorted())
  expect(await about(asStan, 'practice', practice.id)).toEqual([open.id])
  expect(await codeOf(asStan.synthesis.about({ kind: 'problem', id: problem.id }))).toBe('NOT_FOUND')
})

test('cycles to cite are found by the beginnings of words, as far as one may open them', async () => {
  const ids = async (api: typeof asRosa, search?: string) => (await api.synthesis.citable({ search })).cycles.map(({ id }) => id)
  expect(await ids(asRosa, 'quiet')).toContain(kept.id)
  expect(await ids(asStan, 'quiet')).toEqual([])
  expect(await ids(asStan, 'draw hel')).toEqual([second.id])
  expect(await ids(asStan)).toContain(first.id)
})

test('taken away its writers bring it back, nobody else finds it, and after 90 days it is gone', async () => {
  const { id } = await aSynthesis(db, { madeBy: rosa!, shared: true, claims: [{ text: 'Yes', cycleIds: [first.id] }] })
  await asRosa.synthesis.remove({ id, removed: true })
  expect(await codeOf(asStan.synthesis.synthesis({ id }))).toBe('NOT_FOUND')
  expect((await asRosa.synthesis.synthesis({ id })).synthesis.removedAt).not.toBeNull()
  await asRosa.synthesis.remove({ id, removed: false })
  expect(await said(asStan, id)).toEqual([['Yes', [first.id]]])
  await sql`update synthesis set deleted_at = now() - interval '91 days', deleted_by = ${rosa!.id} where id = ${id}`.execute(db)
  expect(await dropRemovedSyntheses(db)).toBe(1)
  expect(await codeOf(asRosa.synthesis.synthesis({ id }))).toBe('NOT_FOUND')
})

test('erased, somebody writes nothing any more: what was shown stays by the others, what was theirs alone goes', async () => {
  const gone = await aPerson(db, { name: 'Gone Soon', placeId: willow.id })
  const shown = await aSynthesis(db, { madeBy: gone, shared: true, claims: [{ text: 'Stays', cycleIds: [first.id] }] })
  const own = await aSynthesis(db, { madeBy: gone })
  expect(await eraseFromSynthesis(db, gone.id)).toEqual({ synthesis_author: 2 })
  expect((await asStan.synthesis.synthesis({ id: shown.id })).synthesis.authors).toEqual([])
  const { rows } = await sql<{
    gone: boolean
  }>`select deleted_at is not null as gone from synthesis where id = ${own.id}`.execute(db)
  expect(rows).toEqual([{ gone: true }])
})
