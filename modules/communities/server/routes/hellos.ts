import { editableCycle } from '#modules/cycles/server/access.ts'
import { writableTeam } from '#modules/teams/server/access.ts'
import { record } from '#platform/ledger.ts'
import { read, write } from '#platform/rpc.ts'
import { alike, connectionsFor } from '../../connection.ts'
import type { SuggestedTeam } from '../../hello-contract.ts'
import { betweenUs, greetableTeam, shownPractice } from '../access.ts'
import { cycleToHelp, knownTeams, setLetBe } from '../store/connection.ts'
import type { KnownTeam } from '../store/connection.ts'
import * as store from '../store/hello.ts'

/** The likeliest teams with their reasons, the names of those in between put in. */
function suggested(own: KnownTeam, others: readonly KnownTeam[]): SuggestedTeam[] {
  const byId = new Map(others.map((team) => [team.teamId, team]))
  return connectionsFor(own, others).map(({ teamId, reasons }) => {
    const { name, place, isOpen, cycles } = byId.get(teamId)!
    const said = reasons.flatMap((reason): SuggestedTeam['reasons'] => {
      if (reason.kind !== 'near') return [reason]
      const teams = reason.teamIds.flatMap((id) => byId.get(id)?.name ?? [])
      return teams.length > 0 ? [{ kind: 'near', teams }] : []
    })
    return { teamId, name, place, isOpen, cycles, reasons: said }
  })
}

export const connections = read.communities.connections.handler(async ({ context: { db, actor }, input }) => {
  const { id, name, place } = await writableTeam(db, actor, input.id)
  const known = await knownTeams(db, actor, id)
  const own = known.find(({ isOwn }) => isOwn)!
  const others = known.filter(({ isOwn, isLetBe }) => !isOwn && !isLetBe)
  return { team: { id, name, place }, suggested: suggested(own, others), hellos: await store.hellosOfTeam(db, id) }
})

export const letBe = write.communities.letBe.handler(async ({ context: { db, actor }, input, errors }) => {
  const team = await writableTeam(db, actor, input.id)
  if (!(await greetableTeam(db, actor, team.id, input.otherId))) throw errors.NOT_FOUND()
  await setLetBe(db, team.id, input.otherId, input.letBe ? actor.personId : null)
  return {}
})

export const sayHello = write.communities.sayHello.handler(async ({ context: { db, actor }, input, errors }) => {
  const team = await writableTeam(db, actor, input.id)
  const { to, text, cycleId } = input
  if (cycleId && (await editableCycle(db, actor, cycleId)).cycle.teamId !== team.id) throw errors.NOT_FOUND()
  const mayWrite =
    'teamId' in to ? await greetableTeam(db, actor, team.id, to.teamId) : await store.isHelper(db, actor, to.personId)
  if (!mayWrite) throw errors.NOT_FOUND()
  const id = await store.helloBetween(db, team.id, to, actor.personId)
  await store.insertWord(db, { helloId: id, text, cycleId, madeBy: actor.personId })
  await record(db, actor, 'hello.said', { id, ...('teamId' in to ? { teamId: to.teamId } : { withIds: [to.personId] }) })
  return { id }
})

export const hello = read.communities.hello.handler(
  async ({ context: { db, actor }, input }) => (await betweenUs(db, actor, input.id)).hello,
)

export const answerHello = write.communities.answerHello.handler(async ({ context: { db, actor }, input }) => {
  const { hello: found, otherId, personId } = await betweenUs(db, actor, input.id)
  await store.insertWord(db, { helloId: input.id, text: input.text, cycleId: null, madeBy: actor.personId })
  // Both sides hear of it, whoever of them wrote; nobody hears of their own words.
  await record(db, actor, 'hello.said', { id: input.id, teamId: found.teamId, withIds: personId ? [personId] : [] })
  if (otherId) await record(db, actor, 'hello.said', { id: input.id, teamId: otherId })
  return {}
})

const MOST_HELPERS = 6

export const help = read.communities.help.handler(async ({ context: { db, actor }, input, errors }) => {
  await editableCycle(db, actor, input.id)
  const cycle = await cycleToHelp(db, input.id)
  if (!cycle) throw errors.NOT_FOUND()
  const { id, name, place } = await writableTeam(db, actor, cycle.teamId)
  const known = await knownTeams(db, actor, id)
  const own = { ...known.find(({ isOwn }) => isOwn)!, texts: [cycle.words], ties: [] }
  // Whoever one wrote with already may be asked again.
  const others = known.filter(({ isOwn }) => !isOwn)
  for (const other of others) other.ties = other.ties.filter((tie) => tie !== id)
  const found = await store.helpersFor(db, actor, cycle.id)
  const near = alike(
    cycle.words,
    found.map(({ words }) => words),
  )
  const helpers = found
    .filter(({ isTried }, at) => isTried || near.has(at))
    .map(({ personId, name: who, place: where, text, practice }) => ({ personId, name: who, place: where, text, practice }))
    .slice(0, MOST_HELPERS)
  return {
    cycle: { id: cycle.id, title: cycle.title, isShared: cycle.isShared },
    team: { id, name, place },
    teams: suggested(own, others),
    helpers,
  }
})

export const mayBeAsked = write.communities.mayBeAsked.handler(async ({ context: { db, actor }, input }) => {
  const practice = await shownPractice(db, actor, input.id)
  await store.setHelper(db, practice.id, actor.personId, input)
  return {}
})
