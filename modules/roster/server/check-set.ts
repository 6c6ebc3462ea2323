import type { Db } from '#platform/db.ts'
import { placeTree } from '../place-tree.ts'
import type { Problems } from './problems.ts'
import type { Format } from './set/format.ts'
import { FILES } from './set/shape.ts'
import type { FileName } from './set/shape.ts'
import { followAliases } from './store/alias.ts'
import {
  endsBeforeItBegins,
  notKept,
  otherRole,
  REFERENCES,
  removeOfNotKept,
  removeWith,
  repeated,
  unknown,
} from './store/check.ts'
import type { Found } from './store/check.ts'
import { knownPlaces, stagedOrgs, stageKinds, stagePlaces } from './store/known.ts'
import { analyzeStaged } from './store/stage.ts'
import { expandRoles } from './store/stage-people.ts'

const MOST_ORGS = 100_000

/** How complete a set is about roles: OneRoster 1.1 has all roles of a user with the user. */
export const rolesNamed = ({ modes, files }: Format) =>
  files.has('roles')
    ? modes.roles === 'bulk'
      ? 'all'
      : 'some'
    : modes.users === 'bulk'
      ? 'all'
      : modes.users === 'delta'
        ? 'of-each'
        : 'some'

/** Looks at the rows as a whole: ids that repeat, names of things that are not there, people without a role. Errors stop here. */
export async function checkSet(db: Db, format: Format, problems: Problems): Promise<void> {
  const { files, modes } = format
  await expandRoles(db)
  await followAliases(db)
  await analyzeStaged(db)
  await checkPlaces(db, format, problems)
  for (const file of files.keys()) name(problems.error, 'repeated', await repeated(db, file), at(format, file, 'source_id'))
  for (const file of ['academicSessions', 'roles', 'enrollments'] as const)
    if (files.has(file))
      name(problems.error, 'ends-before-it-begins', await endsBeforeItBegins(db, file), at(format, file, 'ends_on'))
  for (const reference of REFERENCES) {
    if (!files.has(reference.file)) continue
    const place = at(format, reference.file, reference.column)
    name(problems.warn, 'of-something-removed', reference.many ? [] : await removeWith(db, reference), place)
    const found = await unknown(db, reference, modes)
    // A class does without its course and its terms where the set leaves them out; nothing else does.
    const spare = modes[reference.to] === 'absent' && (reference.to === 'courses' || reference.to === 'academicSessions')
    if (spare) name(problems.warn, 'outside-the-set', found, place)
    else name(problems.error, 'unknown-reference', found, place)
  }
  problems.check()
  await stageKinds(db, rolesNamed(format))
  await checkPeople(db, format, problems)
}

async function checkPlaces(db: Db, format: Format, problems: Problems): Promise<void> {
  const orgs = await stagedOrgs(db, MOST_ORGS + 1)
  const { file, column } = at(format, 'orgs', 'parent_source_id')
  if (orgs.length > MOST_ORGS) problems.refuse('too-large', { file })
  const tree = placeTree(orgs, await knownPlaces(db, format.modes))
  for (const { rule, ...found } of tree.errors) problems.error(rule, { file, column, ...found })
  for (const { rule, ...found } of tree.warnings) problems.warn(rule, { file, column, ...found })
  problems.check()
  await stagePlaces(db, tree, format.modes)
}

async function checkPeople(db: Db, format: Format, problems: Problems): Promise<void> {
  if (format.files.has('users')) {
    const users = at(format, 'users', 'source_id')
    for (const { family, ...found } of await notKept(db))
      name(problems.warn, family ? 'family-not-kept' : 'no-role', [found], users)
  }
  if (!format.files.has('enrollments')) return
  name(problems.warn, 'not-kept', await removeOfNotKept(db), at(format, 'enrollments', 'user_source_id'))
  name(problems.warn, 'role-differs', await otherRole(db), at(format, 'enrollments', 'role'))
}

/** The file's own name, and the header of what is staged in a column. */
function at({ files, shapes }: Format, file: FileName, staged: string) {
  const column = shapes[file]?.columns.find(({ to }) => to === staged)?.name ?? null
  return { file: files.get(file)?.name ?? `${file}.csv`, column }
}

function name<Rule>(
  say: (rule: Rule, at: { file: string; column: string | null } & Found) => void,
  rule: Rule,
  found: readonly Found[],
  place: { file: string; column: string | null },
) {
  for (const one of found) say(rule, { ...place, ...one })
}

/** In the order of the files: what concerns a place before what concerns the people there. */
export const filesInOrder = ({ files }: Format) => FILES.filter((file) => files.has(file))
