import { cp, mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipOf } from '#modules/roster/server/testing.ts'
import type { RosterReport } from '#modules/roster/contract.ts'
import { writeRoster } from '../bench/roster/million.ts'
import { runs, SKIPPED } from './promise.ts'
import type { Promised } from './promise.ts'

const MOST_MEGABYTES = 300
const FIXTURES = 'oneroster_fixtures'
const SAMPLES = 'sds_samples'

/** Each set and its outcome: the warnings it is accepted with, or why it is refused. */
const SETS: [set: string, outcome: { accepted: string[] } | { refused: string }][] = [
  ['oneroster11_egsingle', { accepted: ['not-read'] }],
  [`${FIXTURES}/oneroster_test_data`, { accepted: ['not-read', 'letter-case'] }],
  [
    `${FIXTURES}/Test_minimal_data_set`,
    { accepted: ['no-final-newline', 'letter-case', 'outside-the-set', 'family-not-kept', 'role-differs'] },
  ],
  [
    `${FIXTURES}/Test_full_data_set`,
    {
      accepted: [
        'no-final-newline',
        'letter-case',
        'status-in-bulk',
        'removed-in-bulk',
        'unknown-parent',
        'outside-the-set',
        'of-something-removed',
        'family-not-kept',
        'role-differs',
      ],
    },
  ],
  [
    `${FIXTURES}/v1p2_full_dataset`,
    {
      accepted: [
        'not-read',
        'no-final-newline',
        'letter-case',
        'status-in-bulk',
        'removed-in-bulk',
        'date-left-out',
        'extra-column',
        'missing-optional-column',
        'trailing-empty-columns',
        'unknown-parent',
        'outside-the-set',
        'of-something-removed',
        'role-differs',
      ],
    },
  ],
  [`${SAMPLES}/sds_v2.1`, { accepted: ['not-read', 'letter-case', 'no-role'] }],
  [`${SAMPLES}/sds_v2`, { refused: 'users.csv microsoft-v2' }],
  [`${SAMPLES}/sds_v1_100_users`, { refused: 'School.csv microsoft-v1' }],
  [`${SAMPLES}/uk_100_users`, { refused: 'School.csv microsoft-v1' }],
]

type Run = { code: number; report: RosterReport; megabytes: number }

async function imported(folder: string, path: string): Promise<Run> {
  const data = await mkdtemp(join(folder, 'data-'))
  const words = ['--import', './bench/roster/peak.ts', 'cli/weft.ts', 'import', 'oneroster', path, '--json']
  const { code, output } = await runs('node', words, { env: { WEFT_DATA: data, WEFT_DEMO: 'never', WEFT_LOG: 'error' } })
  const json = output.split('\n').find((line) => line.startsWith('{"added"'))
  if (!json) throw new Error(`no report: exit ${code}, ${output}`)
  await rm(data, { recursive: true, force: true })
  return { code, report: JSON.parse(json) as RosterReport, megabytes: Number(/VmHWM (\d+)/.exec(output)?.[1]) }
}

/** Sets that are wrong on purpose: what they are, and what the report has to say. */
async function damaged(folder: string, real: string): Promise<[name: string, path: string, refused: string][]> {
  const copy = async (name: string) => {
    const path = join(folder, name)
    await cp(real, path, { recursive: true })
    return path
  }
  const missing = await copy('missing')
  await rm(join(missing, 'classes.csv'))
  const huge = await copy('huge')
  await (await open(join(huge, 'users.csv'), 'r+').then(async (file) => (await file.truncate(2 * 1024 ** 3), file))).close()
  const long = join(folder, 'long')
  await writeRoster(long, 300_000)
  const enrolments = (await readFile(join(long, 'enrollments.csv'), 'utf8')).split('\n')
  const middle = Math.floor(enrolments.length / 2)
  enrolments[middle] = enrolments[middle]!.replace('cls-', 'clz-')
  await writeFile(join(long, 'enrollments.csv'), enrolments.join('\n'))
  const bomb = join(folder, 'bomb.zip')
  const manifest = await readFile(join(real, 'manifest.csv'))
  await writeFile(bomb, zipOf({ 'manifest.csv': manifest, 'users.csv': Buffer.alloc(200_000_000, 'a,') }))
  return [
    ['a missing file', missing, 'classes.csv missing-file'],
    ['a file of 2 GB', huge, 'users.csv too-large'],
    ['a bad row among 300,000', long, `enrollments.csv ${middle + 1} classSourcedId unknown-reference`],
    ['a zip bomb', bomb, 'users.csv packed-too-tightly'],
  ]
}

const shown = ({ errors }: RosterReport) =>
  errors.map(({ file, line, column, rule }) => [file, line, column, rule].filter((part) => part !== null).join(' ')).join(', ')

export const promise: Promised = {
  statement: `every set comes out as the table says: accepted with the warnings listed, or refused with file, line, column and rule; memory under ${MOST_MEGABYTES} MB`,
  async check() {
    const given = process.env['WEFT_TEST_DATA']
    if (!given) throw new SKIPPED('WEFT_TEST_DATA names no folder with real input')
    const folder = await mkdtemp(join(tmpdir(), 'weft-promise-'))
    const faults: string[] = []
    let most = 0
    const check = async (name: string, path: string, outcome: (typeof SETS)[number][1]) => {
      const { code, report, megabytes } = await imported(folder, path)
      most = Math.max(most, megabytes)
      const warned = [...new Set(report.warnings.map(({ rule }) => rule as string))].toSorted()
      const said = code === 0 ? `accepted: ${warned.join(', ')}` : `refused: ${shown(report)}`
      const holds =
        'accepted' in outcome
          ? code === 0 && warned.join() === outcome.accepted.toSorted().join()
          : code === 1 && shown(report) === outcome.refused
      if (!holds) faults.push(`${name} was ${said}`)
    }
    try {
      for (const [set, outcome] of SETS) await check(set, join(given, set), outcome)
      for (const [name, path, refused] of await damaged(folder, join(given, SETS[0]![0]))) await check(name, path, { refused })
      if (most >= MOST_MEGABYTES) faults.push(`VmHWM ${most} MB`)
      return {
        holds: faults.length === 0,
        figure: faults.join('\n') || `${SETS.length + 4} sets as listed, VmHWM at most ${most} MB`,
      }
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  },
}
