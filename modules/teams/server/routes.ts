import { ORPCError } from '@orpc/server'
import { placeKind } from '#modules/people/server/access.ts'
import { record } from '#platform/ledger.ts'
import { tell } from '#platform/live/change.ts'
import { read, write } from '#platform/rpc.ts'
import { levelOfTeam, whyNotLeave } from '../team.ts'
import { facilitatedTeam, seenTeam, writableTeam } from './access.ts'
import * as meetings from './routes/meetings.ts'
import * as member from './store/member.ts'
import { goOn, insertTeam, listTeams, overview, setEnded, suggestionsFor, updateTeam } from './store/team.ts'

export const teams = {
  ...meetings,

  overview: read.teams.overview.handler(({ context: { db, actor } }) => overview(db, actor)),

  list: read.teams.list.handler(({ context: { db, actor }, input }) => listTeams(db, actor, input)),

  suggested: read.teams.suggested.handler(({ context: { db, actor } }) => suggestionsFor(db, actor)),

  joinSuggested: write.teams.joinSuggested.handler(async ({ context: { db, actor }, input, errors }) => {
    // The roster says who belongs: a suggestion that is not this person's is none at all.
    const suggestion = (await suggestionsFor(db, actor)).find(({ key }) => key === input.key)
    if (!suggestion) throw errors.NOT_FOUND()
    const { key, kind, placeId } = suggestion
    const of = {
      name: input.name,
      purpose: '',
      kind,
      level: 'classroom',
      placeId,
      suggestion: key,
      madeBy: actor.personId,
    } as const
    const { id, made } = await insertTeam(db, of)
    await member.insertMember(db, id, actor.personId, made ? 'facilitator' : 'member')
    await record(db, actor, made ? 'team.made' : 'team.joined', { id, teamId: id, placeId })
    return seenTeam(db, actor, id)
  }),

  team: read.teams.team.handler(({ context: { db, actor }, input }) => seenTeam(db, actor, input.id)),

  make: write.teams.make.handler(async ({ context: { db, actor }, input, errors }) => {
    const place = await placeKind(db, input.placeId)
    if (!place) throw errors.NOT_FOUND()
    const { id } = await insertTeam(db, { ...input, level: levelOfTeam(input.kind, place), madeBy: actor.personId })
    await member.insertMember(db, id, actor.personId, 'facilitator')
    await record(db, actor, 'team.made', { id, teamId: id, placeId: input.placeId })
    return seenTeam(db, actor, id)
  }),

  change: write.teams.change.handler(async ({ context: { db, actor }, input, errors }) => {
    const team = await facilitatedTeam(db, actor, input.id)
    if (team.version !== input.version) throw errors.CONFLICT({ data: { theirs: team } })
    // One that was chosen before may stay, also where it no longer shows itself to whoever facilitates now.
    const chosen = new Set(team.shownTo.map(({ id }) => id))
    for (const other of input.shownTo) if (!chosen.has(other)) await seenTeam(db, actor, other)
    if (!(await updateTeam(db, team, input))) throw errors.CONFLICT({ data: { theirs: await seenTeam(db, actor, team.id) } })
    await record(db, actor, 'team.changed', { id: team.id, teamId: team.id })
    return seenTeam(db, actor, team.id)
  }),

  end: write.teams.end.handler(async ({ context: { db, actor }, input }) => {
    const team = await facilitatedTeam(db, actor, input.id)
    await setEnded(db, team.id, input.ended)
    await record(db, actor, input.ended ? 'team.ended' : 'team.taken-up', { id: team.id, teamId: team.id })
    return seenTeam(db, actor, team.id)
  }),

  goOn: write.teams.goOn.handler(async ({ context: { db, actor }, input }) => {
    const team = await writableTeam(db, actor, input.id)
    await goOn(db, team.id)
    await record(db, actor, 'team.went-on', { id: team.id, teamId: team.id })
    return {}
  }),

  invite: write.teams.invite.handler(async ({ context: { db, actor }, input, errors }) => {
    const team = await writableTeam(db, actor, input.id)
    if (input.part === 'facilitator' && team.part !== 'facilitator') throw errors.FORBIDDEN()
    if (!(await member.personName(db, input.personId))) throw errors.NOT_FOUND()
    if (team.members.some(({ personId }) => personId === input.personId)) return {}
    await member.insertInvitation(db, {
      teamId: team.id,
      personId: input.personId,
      part: input.part,
      message: input.message,
      madeBy: actor.personId,
    })
    await record(db, actor, 'team.invited', { id: team.id, teamId: team.id, withIds: [input.personId] })
    return {}
  }),

  withdrawInvitation: write.teams.withdrawInvitation.handler(async ({ context: { db, actor }, input }) => {
    await writableTeam(db, actor, input.id)
    await member.withdrawInvitation(db, input.id, input.personId)
    await tell(db, 'team', input.id)
    await tell(db, 'person', input.personId)
    return {}
  }),

  invitations: read.teams.invitations.handler(({ context: { db, actor } }) => member.invitationsFor(db, actor)),

  answerInvitation: write.teams.answerInvitation.handler(async ({ context: { db, actor }, input, errors }) => {
    const invitation = await member.invitationOf(db, actor.personId, input.id)
    if (!invitation) throw errors.NOT_FOUND()
    const { teamId, part } = invitation
    await member.answerInvitation(db, input.id, input.accept)
    if (input.accept) {
      await member.insertMember(db, teamId, actor.personId, part)
      await record(db, actor, 'team.joined', { id: teamId, teamId })
    } else await tell(db, 'team', teamId)
    return { teamId }
  }),

  changePart: write.teams.changePart.handler(async ({ context: { db, actor }, input, errors }) => {
    const team = await seenTeam(db, actor, input.id)
    const leaves = input.personId === actor.personId
    if (!leaves && team.part !== 'facilitator') throw errors.FORBIDDEN()
    // Leaving is everyone's own; another part is a facilitator's to give.
    if (leaves && input.part !== null && team.part !== 'facilitator') throw errors.FORBIDDEN()
    const now = team.members.find(({ personId }) => personId === input.personId)
    if (!now) throw new ORPCError('NOT_FOUND')
    const others = team.members.filter(({ personId }) => personId !== input.personId).map(({ part }) => part)
    const reason = input.part === 'facilitator' ? null : whyNotLeave(now.part, others)
    if (reason) throw errors.CANNOT_LEAVE({ data: { reason } })
    await member.changePart(db, team.id, input.personId, input.part)
    await record(db, actor, input.part ? 'team.changed-part' : 'team.left', {
      id: team.id,
      teamId: team.id,
      withIds: [input.personId],
    })
    return {}
  }),
}
