import { mentionsIn } from '#modules/communities/community.ts'
import { idOf } from '../id.ts'
import type { Act } from '../ledger/acts.ts'
import type { Person, Staff } from '../people.ts'
import { practiceId } from '../practices/keys.ts'
import type { ToldPractice } from '../practices/told.ts'
import type { Rows } from '../rows.ts'
import type { Team } from '../teams.ts'
import { writersAt } from '../teams.ts'
import { moment } from '../time.ts'
import type { Clock, Moment } from '../time.ts'
import { COMMUNITIES } from './communities.ts'
import type { ToldCommunity, Who } from './told.ts'

type Told = Pick<
  Rows,
  'community' | 'community_member' | 'community_post' | 'community_mention' | 'gathering' | 'gathering_guest' | 'pairing'
>
export type Around = { teams: ReadonlyMap<string, Team>; staff: Staff; practices: readonly ToldPractice[] }

export const at = ([week, weekday]: readonly [number, number]): Moment => moment(week, weekday, '15:45')
const communityId = ({ key, on }: ToldCommunity) => idOf(`community/${key}`, at(on))

/** Someone by their post, or by where they stand in a team. */
export function person(who: Who, { teams, staff }: Around): Person {
  if (who.startsWith('@')) return staff.at(who.slice(1))
  const [key = '', number = '0'] = who.split('/')
  const team = teams.get(key)
  if (!team) throw new Error(`There is no team ${key}`)
  return writersAt(team, 0)[Number(number)]!
}

const nameOf = ({ given, family }: Person) => `${given} ${family}`

/** The communities with their people, what they wrote, when they meet and who sits beside whom. */
export function communityRows(around: Around, clock: Clock): Told {
  const rows: Told = {
    community: [],
    community_member: [],
    community_post: [],
    community_mention: [],
    gathering: [],
    gathering_guest: [],
    pairing: [],
  }
  for (const told of COMMUNITIES) {
    const id = communityId(told)
    const who = (one: Who) => person(one, around)
    const practice = told.practice ? around.practices.find(({ key }) => key === told.practice)! : null
    const named = told.members.map((member) => ({ personId: who(member.who).id, name: nameOf(who(member.who)) }))
    rows.community.push({
      id,
      name: told.name,
      purpose: told.purpose,
      problem: told.problem ?? '',
      practice_id: practice && practiceId(practice),
      made_by: who(told.members[0]!.who).id,
      made_at: clock.instant(at(told.on)),
    })
    rows.community_member.push(
      ...told.members.map(({ who: one, circle, follows, beside, besideText }, number) => ({
        community_id: id,
        person_id: who(one).id,
        circle,
        follows: follows ?? false,
        beside: beside ?? null,
        beside_text: besideText ?? '',
        since: clock.instant(at(told.on) + number * 1000),
      })),
    )
    for (const [number, post] of told.posts.entries()) {
      const written = (key: string, { by, on, text }: { by: Who; on: readonly [number, number]; text: string }, nth: number) => {
        const postId = idOf(`post/${told.key}/${key}`, at(on) + nth * 7)
        rows.community_mention.push(...mentionsIn(text, named).map((personId) => ({ post_id: postId, person_id: personId })))
        return { id: postId, community_id: id, text, made_by: who(by).id, made_at: clock.instant(at(on) + nth * 7) }
      }
      const answers = (post.answers ?? []).map((answer, nth) => written(`${number}/${nth}`, answer, nth + 1))
      const helped = post.answers?.findIndex((answer) => answer.helped) ?? -1
      const asked = written(String(number), post, 0)
      rows.community_post.push(
        { ...asked, is_question: post.question ?? false, helped_id: helped < 0 ? null : answers[helped]!.id },
        ...answers.map((answer) => Object.assign(answer, { of_id: asked.id, is_question: false, helped_id: null })),
      )
    }
    for (const [number, of] of told.gatherings.entries()) {
      const gatheringId = idOf(`gathering/${told.key}/${number}`, at(of.on))
      const [week, weekday, time] = of.begins ?? []
      const host = of.host ?? (of.kind === 'offer' ? of.by : null)
      rows.gathering.push({
        id: gatheringId,
        community_id: id,
        kind: of.kind,
        title: of.title,
        text: of.text ?? '',
        place: of.place ?? '',
        begins_at: time ? clock.instant(moment(week!, weekday!, time)) : null,
        minutes: of.minutes ?? 60,
        host_id: host ? who(host).id : null,
        made_by: who(of.by).id,
        made_at: clock.instant(at(of.on)),
      })
      rows.gathering_guest.push(
        ...(of.guests ?? []).map((guest, nth) => ({
          gathering_id: gatheringId,
          person_id: who(guest.who).id,
          says: guest.says ?? '',
          said_at: clock.instant(at(of.on) + 60 + nth),
        })),
      )
    }
    rows.pairing.push(
      ...(told.pairings ?? []).map(({ by, asked, on, text, accepted }) => ({
        id: idOf(`pairing/${told.key}/${by}`, at(on)),
        community_id: id,
        asked_by: who(by).id,
        asked_id: who(asked).id,
        text,
        asked_at: clock.instant(at(on)),
        answered_at: accepted === undefined ? null : clock.instant(at(on) + 1500),
        accepted: accepted === undefined ? null : true,
        answer: accepted ?? '',
      })),
    )
  }
  return rows
}

/** The same as acts, for the ledger: who began one, who wrote, and who was spoken to. */
export const communityActs = (around: Around): Act[] =>
  COMMUNITIES.flatMap((told): Act[] => {
    const who = (one: Who) => person(one, around)
    const act = (verb: Act['verb'], by: Who, when: Moment, reaches: readonly Person[] = []): Act => ({
      verb,
      actor: who(by).id,
      object: communityId(told),
      team: null,
      at: when,
      ...(reaches.length > 0 && { with: reaches.map(({ id }) => id), reaches }),
    })
    const named = told.members.map((member) => ({ personId: member.who, name: nameOf(who(member.who)) }))
    const begun = act('community.begun', told.members[0]!.who, at(told.on))
    const written = told.posts.flatMap((post) => {
      const spoken = mentionsIn(post.text, named).map((one) => act('community.mentioned', post.by, at(post.on) + 1, [who(one)]))
      const answered = (post.answers ?? []).flatMap((answer, nth) =>
        answer.by === post.by ? [] : act('community.answered', answer.by, at(answer.on) + (nth + 1) * 7, [who(post.by)]),
      )
      return [act('community.posted', post.by, at(post.on))].concat(spoken, answered)
    })
    return [begun].concat(written)
  })
