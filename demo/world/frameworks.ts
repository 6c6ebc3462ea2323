import type { Kind } from '#modules/frameworks/framework.ts'
import { idOf } from './id.ts'
import type { Staff } from './people.ts'
import { practiceId, writerOf } from './practices/keys.ts'
import type { ToldPractice } from './practices/told.ts'
import type { Row } from './rows.ts'
import { CAPSTONE_ID } from './rubrics/rubrics.ts'
import type { Team } from './teams.ts'
import { moment } from './time.ts'
import type { Clock } from './time.ts'

/** A statement with its code, and what stands under it; the practices and rubrics that say they serve it. */
type Told = { code: string; text: string; practices?: readonly string[]; rubrics?: readonly string[]; under?: readonly Told[] }
type ToldFramework = { key: string; kind: Kind; title: string; said: string; week: number; statements: readonly Told[] }

const FRAMEWORKS: readonly ToldFramework[] = [
  {
    key: 'graduate',
    kind: 'graduate-profile',
    title: 'A graduate of Juniper Valley',
    said: 'Written over a year with 240 students, families, teachers and employers. The board took it as its own in the spring of the second year.',
    week: -190,
    statements: [
      {
        code: 'G1',
        text: 'Asks a question of their own and goes after it.',
        practices: ['capstone', 'capstone-pathways'],
        under: [
          { code: 'G1.1', text: 'Can say why the question matters to somebody.', practices: ['capstone'] },
          { code: 'G1.2', text: 'Says what would change their mind, and looks for it.', rubrics: [CAPSTONE_ID] },
        ],
      },
      {
        code: 'G2',
        text: 'Makes a case that others can follow and question.',
        under: [
          {
            code: 'G2.1',
            text: 'Rests a claim on evidence and says how it follows.',
            practices: ['talk-first', 'draw-then-say'],
            rubrics: [CAPSTONE_ID],
          },
          {
            code: 'G2.2',
            text: 'Does so in two languages.',
            practices: ['talk-two-languages', 'capstone-two-languages', 'contarlo'],
          },
        ],
      },
      {
        code: 'G3',
        text: 'Is known, and knows others.',
        under: [
          { code: 'G3.1', text: 'Has an adult here who would notice.', practices: ['by-name', 'same-adult'] },
          { code: 'G3.2', text: 'Notices when somebody is missing.', practices: ['by-name-line'] },
        ],
      },
    ],
  },
  {
    key: 'senior-policy',
    kind: 'board-policy',
    title: 'Board policy on the senior year',
    said: 'The board asked for a senior project six years ago. Four years later it took back the word “project” and said what it hopes for instead.',
    week: -120,
    statements: [
      {
        code: '1',
        text: 'Every senior leaves with a piece of work that is theirs and that somebody read.',
        practices: ['capstone', 'capstone-small'],
      },
      { code: '2', text: 'Whoever advises has time for it within the day.' },
      { code: '3', text: 'How it is done is for those who do it to say, and to say again.' },
    ],
  },
  {
    key: 'health-pathway',
    kind: 'pathway',
    title: 'From ninth grade to the clinic: the health pathway',
    said: 'Four years at Tamarack with the county clinic. Each year rests on the one before.',
    week: -80,
    statements: [
      { code: '9', text: 'Reads a chart and says what it does not show.', practices: ['talk-science'] },
      { code: '10', text: 'Listens to a patient’s story before a question is asked.', practices: ['listen-first'] },
      { code: '11', text: 'Sixty days beside somebody who does the work.', practices: ['capstone-pathways'] },
      { code: '12', text: 'Answers a question that the clinic itself has.', practices: ['capstone-pathways'] },
    ],
  },
]

type Of = { practices: readonly ToldPractice[]; teams: ReadonlyMap<string, Team>; staff: Staff; clock: Clock }

/** What the district holds its work against, and which practices and rubrics say that they serve a sentence of it. */
export function frameworkRows({ practices, teams, staff, clock }: Of) {
  const byKey = new Map(practices.map((practice) => [practice.key, practice]))
  const keeper = staff.at('district/superintendent/1').id
  const rows: {
    framework: Row<'framework'>[]
    framework_statement: Row<'framework_statement'>[]
    framework_link: Row<'framework_link'>[]
  } = {
    framework: [],
    framework_statement: [],
    framework_link: [],
  }
  for (const { key, kind, title, said, week, statements } of FRAMEWORKS) {
    const made = moment(week, 2, '14:00')
    const frameworkId = idOf(`framework/${key}`, made)
    rows.framework.push({ id: frameworkId, kind, title, said, made_by: keeper, made_at: clock.instant(made) })
    const add = (told: Told, parentId: string | null): void => {
      const id = idOf(`framework/${key}/${told.code}`, made)
      const position = rows.framework_statement.length
      rows.framework_statement.push({
        id,
        framework_id: frameworkId,
        parent_id: parentId,
        position,
        code: told.code,
        text: told.text,
        made_at: clock.instant(made),
      })
      for (const name of told.practices ?? []) {
        const practice = byKey.get(name)!
        rows.framework_link.push(
          link(id, `practice/${name}`, writerOf(teams.get(practice.team)!).id, { practice_id: practiceId(practice) }),
        )
      }
      for (const rubric of told.rubrics ?? [])
        rows.framework_link.push(link(id, `rubric/${rubric}`, writerOf(teams.get('juniper-social')!).id, { rubric_id: rubric }))
      for (const below of told.under ?? []) add(below, id)
    }
    for (const told of statements) add(told, null)
  }
  return rows

  function link(statementId: string, to: string, by: string, thing: { practice_id: string } | { rubric_id: string }) {
    const at = moment(-4, 3, '15:20')
    return {
      id: idOf(`framework-link/${statementId}/${to}`, at),
      statement_id: statementId,
      made_by: by,
      made_at: clock.instant(at),
      ...thing,
    }
  }
}
