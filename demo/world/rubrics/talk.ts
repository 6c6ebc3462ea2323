import { idOf } from '../id.ts'
import type { Staff } from '../people.ts'
import { writerOf } from '../practices/keys.ts'
import type { Row } from '../rows.ts'
import type { Team } from '../teams.ts'
import { moment } from '../time.ts'
import type { Clock } from '../time.ts'
import { CAPSTONE_ID } from './rubrics.ts'
import type { Set } from './sets.ts'
import { CAPSTONE } from './texts.ts'

const criterion = (version: number, name: string) => CAPSTONE[version - 1]!.content.criteria.find((one) => one.name === name)!.id

/** What was said of the pieces that divided people most. */
export function wordRows(sets: readonly Set[], staff: Staff, clock: Clock): Row<'scoring_word'>[] {
  const set = sets.find(({ key }) => key === 'papers-3')!
  const said = [
    ['juniper/social/1', 'I took “the afternoon” for a limit of this work. Is it, when everyone writes it?'],
    ['tamarack/social/1', 'It says what was not seen. It does not say what follows. So three, for me, by the new words.'],
    ['alder/english/1', 'Our seventh graders would call that a tie without a knot.'],
  ] as const
  // The piece on which they lie furthest apart, by the criterion of limits.
  const at = set.content.criteria.findIndex(({ name }) => name === 'Limits')
  const spread = (number: number) => {
    const scores = set.readings
      .filter(({ piece, round }) => piece.number === number && round === 2)
      .map(({ scores: given }) => given[at]!)
    return Math.max(...scores) - Math.min(...scores)
  }
  const piece = set.pieces.toSorted((one, other) => spread(other.number) - spread(one.number))[0]!
  return said.map(([post, text], nth) => {
    const made = moment(-1, 4, '14:30') + nth * 6
    return {
      id: idOf(`scoring-word/${nth}`, made),
      scoring_id: set.id,
      piece_id: piece.id,
      criterion_id: set.content.criteria[at]!.id,
      round: 2,
      text,
      made_by: staff.at(post).id,
      made_at: clock.instant(made),
    }
  })
}

/** What readers proposed: twice it was taken up, in the version that followed; once it waits. */
export function proposalRows(
  sets: readonly Set[],
  staff: Staff,
  teams: ReadonlyMap<string, Team>,
  clock: Clock,
): Row<'rubric_proposal'>[] {
  const team = writerOf(teams.get('juniper-social')!).id
  const told = [
    {
      number: 1,
      name: 'Evidence',
      set: 'papers-1',
      by: 'tamarack/social/1',
      week: -201,
      why: '“Some” and “sufficient” are the same to me on one day and not on the next. Say what is on the page.',
      wording: 'Two kinds of evidence, each tied to the claim in words.',
      answer: 'Taken word for word into version 2.',
    },
    {
      number: 2,
      name: 'Limits',
      set: 'papers-2',
      by: 'puente/social/1',
      week: -112,
      why: 'Everyone writes “more time”. Half of us give two for it and half give three.',
      wording: 'A limit counts when it names what was not seen.',
      answer: 'Version 3 says so, and what any paper could name has a level of its own.',
    },
    {
      number: 3,
      name: 'Question',
      set: 'papers-3',
      by: 'juniper/english/1',
      week: -1,
      why: 'A question that changed on the way gets a four even when neither question was good.',
      wording: 'The same as “Ready”, for the last of its questions, and the paper shows how it changed and why.',
      answer: null,
    },
  ]
  return told.map(({ number, name, set: key, by, week, why, wording, answer }) => {
    const set = sets.find((one) => one.key === key)!
    const made = moment(week, 4, '15:50')
    return {
      id: idOf(`proposal/${number}`, made),
      rubric_id: CAPSTONE_ID,
      number,
      criterion_id: criterion(number, name),
      scoring_id: set.id,
      pieces: set.pieces.slice(1, 3).map(({ id }) => id),
      why,
      wording,
      made_by: staff.at(by).id,
      made_at: clock.instant(made),
      answered_at: answer === null ? null : clock.instant(made + 9000),
      answered_by: answer === null ? null : team,
      taken: answer === null ? null : true,
      answer: answer ?? '',
    }
  })
}
