import { idOf } from '../id.ts'
import { placeId } from '../places.ts'
import { practiceId } from '../practices/keys.ts'
import type { Rows } from '../rows.ts'
import type { Clock } from '../time.ts'
import { at, person } from './rows.ts'
import type { Around } from './rows.ts'
import { HELLOS, HELPERS, SHOWCASE, SUPPORT } from './support.ts'

type Told = Pick<
  Rows,
  | 'helper'
  | 'hello'
  | 'hello_word'
  | 'practice_act'
  | 'ratification'
  | 'ratification_team'
  | 'story'
  | 'showcase'
  | 'showcase_story'
>

/** Acts, stories and what those who do a practice said together, as rows. */
export function supportRows(around: Around, clock: Clock): Told {
  const rows: Told = {
    helper: [],
    hello: [],
    hello_word: [],
    practice_act: [],
    ratification: [],
    ratification_team: [],
    story: [],
    showcase: [],
    showcase_story: [],
  }
  for (const { practice: key, acts, stories = [], ratification } of SUPPORT) {
    const practice = around.practices.find((one) => one.key === key)!
    const practice_id = practiceId(practice)
    rows.practice_act.push(
      ...acts.map(({ by, on, kind, text, at: where, ends, lifted }, number) => ({
        id: idOf(`act/${key}/${number}`, at(on)),
        practice_id,
        kind,
        text,
        done_on: clock.day(at(on)),
        place_id: where ? placeId(where) : null,
        ends_on: ends ? clock.day(at(ends)) : null,
        lifted_at: lifted ? clock.instant(at(lifted)) : null,
        made_by: person(by, around).id,
        made_at: clock.instant(at(on)),
      })),
    )
    rows.story.push(
      ...stories.map(({ by, on, title, what, forWhom, happened, failed, ask }, number) => ({
        id: idOf(`story/${key}/${number}`, at(on)),
        practice_id,
        title,
        what,
        for_whom: forWhom ?? '',
        happened: happened ?? '',
        failed,
        ask: ask ?? '',
        made_by: person(by, around).id,
        made_at: clock.instant(at(on)),
        shown_at: clock.instant(at(on) + 60),
        shown_by: person(by, around).id,
      })),
    )
    if (!ratification) continue
    const { by, on, closes, rule, why, votes } = ratification
    const id = idOf(`ratification/${key}`, at(on))
    rows.ratification.push({
      id,
      practice_id,
      version: practice.versions.length,
      rule,
      why,
      closes_on: clock.day(at(closes)),
      opened_by: person(by, around).id,
      opened_at: clock.instant(at(on)),
    })
    rows.ratification_team.push(
      ...votes.map(({ team, says, reason }, number) => ({
        ratification_id: id,
        team_id: around.teams.get(team)!.id,
        says,
        reason: reason ?? '',
        said_by: person(`${team}/0`, around).id,
        said_at: clock.instant(at(on) + (number + 2) * 1500),
      })),
    )
  }
  const showcase = idOf('showcase/did-not-work', at(SHOWCASE.on))
  const made = clock.instant(at(SHOWCASE.on))
  rows.showcase.push({
    id: showcase,
    title: SHOWCASE.title,
    text: SHOWCASE.text,
    made_by: person(SHOWCASE.by, around).id,
    made_at: made,
    shown_at: made,
  })
  const first = new Map(SUPPORT.map(({ practice, stories }) => [practice, stories?.[0]]))
  rows.showcase_story.push(
    ...SHOWCASE.practices.map((key, position) => ({
      showcase_id: showcase,
      story_id: idOf(`story/${key}/0`, at(first.get(key)!.on)),
      position,
    })),
  )
  rows.helper.push(
    ...HELPERS.map(({ who, practice, on, text }) => ({
      practice_id: practiceId(around.practices.find(({ key }) => key === practice)!),
      person_id: person(who, around).id,
      text,
      since: clock.instant(at(on)),
    })),
  )
  for (const { team, other, words } of HELLOS) {
    const id = idOf(`hello/${team}/${other}`, at(words[0]!.on))
    rows.hello.push({
      id,
      team_id: around.teams.get(team)!.id,
      other_id: around.teams.get(other)!.id,
      made_by: person(words[0]!.by, around).id,
      made_at: clock.instant(at(words[0]!.on)),
    })
    rows.hello_word.push(
      ...words.map(({ by, on, text }, number) => ({
        id: idOf(`hello/${team}/${other}/${number}`, at(on)),
        hello_id: id,
        text,
        made_by: person(by, around).id,
        made_at: clock.instant(at(on)),
      })),
    )
  }
  return rows
}
