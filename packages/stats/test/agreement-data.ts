/** Published scores that several statistics of agreement are checked on: units in rows, raters in columns. */

const withGaps = (text: string) =>
  text.split(' / ').map((row) => row.split(' ').map((score) => (score === '.' ? null : Number(score))))
const complete = (text: string) => text.split(' / ').map((row) => row.split(' ').map(Number))

/** Krippendorff 2011, Computing Krippendorff's Alpha-Reliability, example C: 12 units, 4 observers, gaps. */
export const observers = withGaps(
  '1 1 . 1 / 2 2 3 2 / 3 3 3 3 / 3 3 3 3 / 2 2 2 2 / 1 2 3 4 / 4 4 4 4 / 1 1 2 1 / 2 2 2 2 / . 5 5 5 / . . 1 1 / . 3 . .',
)

/** R irr 0.84.1 `anxiety`: 20 people rated by 3 raters on a scale of 1 to 6. */
export const anxiety = complete(
  '3 3 2 / 3 6 1 / 3 4 4 / 4 6 4 / 5 2 3 / 5 4 2 / 2 2 1 / 3 4 6 / 5 3 1 / 2 3 1 / 2 2 1 / 6 3 2 / 1 3 3 / 5 3 3 / 2 2 1 / 2 2 1 / 1 1 3 / 2 3 3 / 4 3 2 / 3 4 2',
)

/** Shrout & Fleiss 1979, Psychological Bulletin 86:420, table 2: 6 targets, 4 judges. */
export const judges = complete('9 2 5 8 / 6 1 3 2 / 8 4 6 8 / 7 1 2 6 / 10 5 6 9 / 6 2 4 7')

/** Fleiss 1971, Psychological Bulletin 76:378, table 1, as in R irr `diagnoses`: 30 patients, 6 psychiatrists, 5 diagnoses. */
export const diagnoses = complete(
  '4 4 4 4 4 4 / 2 2 2 5 5 5 / 2 3 3 3 3 5 / 5 5 5 5 5 5 / 2 2 2 4 4 4 / 1 1 3 3 3 3 / 3 3 3 3 5 5 / 1 1 3 3 3 4 / 1 1 4 4 4 4 / 5 5 5 5 5 5 / 1 4 4 4 4 4 / 1 2 4 4 4 4 / 2 2 2 3 3 3 / 1 4 4 4 4 4 / 2 2 4 4 4 5 / 3 3 3 3 3 5 / 1 1 1 4 5 5 / 1 1 1 1 1 2 / 2 2 4 4 4 4 / 1 3 3 5 5 5 / 5 5 5 5 5 5 / 2 4 4 4 4 4 / 2 2 4 5 5 5 / 1 1 4 4 4 4 / 1 4 4 4 4 5 / 2 2 2 2 2 4 / 1 1 1 1 5 5 / 2 2 4 4 4 4 / 1 3 3 3 3 3 / 5 5 5 5 5 5',
)

/** R `attitude`, columns complaints, privileges, learning and raises: 30 departments. */
export const attitude = complete(
  '51 30 39 61 / 64 51 54 63 / 70 68 69 76 / 63 45 47 54 / 78 56 66 71 / 55 49 44 54 / 67 42 56 66 / 75 50 55 70 / 82 72 67 71 / 61 45 47 62 / 53 53 58 58 / 60 47 39 59 / 62 57 42 55 / 83 83 45 59 / 77 54 72 79 / 90 50 72 60 / 85 64 69 79 / 60 65 75 55 / 70 46 57 75 / 58 68 54 64 / 40 33 34 43 / 61 52 62 66 / 66 52 50 63 / 37 42 58 50 / 54 42 48 66 / 77 66 63 88 / 75 58 74 80 / 57 44 45 51 / 85 71 71 77 / 82 39 59 64',
)

/** Two raters' scores from a cross-table of counts, the first rater in rows. */
export function fromTable<T>(table: readonly (readonly number[])[], scale: readonly T[]): [T[], T[]] {
  const pairs = table.flatMap((row, one) =>
    row.flatMap((count, other) => Array.from({ length: count }, () => [one, other] as const)),
  )
  return [pairs.map(([one]) => scale[one]!), pairs.map(([, other]) => scale[other]!)]
}

/** Cross-tables of R vcd 1.4-11: `SexualFun`, and `MSPatients` of Winnipeg and New Orleans. */
export const sexualFun = [
  [7, 7, 2, 3],
  [2, 8, 3, 7],
  [1, 5, 4, 9],
  [2, 8, 9, 14],
]
export const winnipeg = [
  [38, 5, 0, 1],
  [33, 11, 3, 0],
  [10, 14, 5, 6],
  [3, 7, 3, 10],
]
export const newOrleans = [
  [5, 3, 0, 0],
  [3, 11, 4, 0],
  [2, 13, 3, 4],
  [1, 2, 4, 14],
]

const cube = (text: string) => text.split(' // ').map(complete)

/** Brennan 2001, Generalizability Theory, table 3.1, synthetic data set 3: 10 persons, 4 items, 2 occasions. */
export const brennan = cube(
  '2 2 / 6 5 / 7 5 / 5 5 // 4 6 / 5 7 / 6 5 / 7 7 // 5 5 / 5 4 / 4 5 / 6 5 // 5 5 / 9 7 / 8 7 / 6 6 // 4 4 / 3 5 / 5 6 / 6 4 // 4 6 / 4 4 / 4 7 / 7 8 // 2 2 / 6 7 / 6 7 / 5 5 // 3 6 / 4 6 / 4 6 / 5 4 // 0 5 / 5 5 / 4 5 / 5 3 // 6 6 / 8 8 / 7 8 / 6 6',
)

/** R nlme 3.1-162 `Machines`: 6 workers, 3 machines, 3 repetitions. */
export const machines = cube(
  '52 52.8 53.1 / 62.1 62.6 64 / 67.5 67.2 66.9 // 51.8 52.8 53.1 / 59.7 60 59 / 61.5 61.7 62.3 // 60 60.2 58.4 / 68.6 65.8 69.7 / 70.8 70.6 71 // 51.1 52.3 50.3 / 63.2 62.8 62.2 / 64.1 66.2 64 // 50.9 51.8 51.4 / 64.8 65 65.4 / 72.1 72 71.1 // 46.4 44.8 49.2 / 43.7 44.2 43 / 62 61.4 60.5',
)

/** R nlme 3.1-162 `Oats`: 6 blocks, 3 varieties, 4 amounts of nitrogen. */
export const oats = cube(
  '117 114 161 141 / 105 140 118 156 / 111 130 157 174 // 70 108 126 149 / 96 124 121 144 / 61 91 97 100 // 60 102 89 96 / 89 129 132 124 / 68 64 112 86 // 64 103 132 133 / 70 89 104 117 / 74 89 81 122 // 80 82 94 126 / 63 70 109 99 / 62 90 100 116 // 89 82 86 104 / 97 99 119 121 / 53 74 118 113',
)

/** Ratings from rows of digits: each column is a rater's score on a criterion. */
export function facets(
  rows: string[],
  raters: number[],
  criteria: number[],
  missing = (_person: number, _item: number) => false,
) {
  return rows.flatMap((row, person) =>
    [...row].map((score, item) => ({
      person: `person ${person + 1}`,
      rater: `rater ${raters[item]}`,
      criterion: `criterion ${criteria[item]}`,
      score: missing(person, item) ? null : Number(score),
    })),
  )
}

/** R eRm 1.0.2 `raschdat1[1:60, 1:8]`: right and wrong answers. */
export const raschdat =
  '00000001 00000000 00000000 10000000 10000100 00000010 10100100 00000001 00000010 00000100 11000100 10000010 11010000 10000010 10100010 10000100 00000011 10110001 00101000 00000111 11100000 10000101 10100100 01100110 10000000 01011010 01000100 10100101 11000011 01101011 00001100 01000000 01000010 11000101 00100011 10100101 10110010 00100111 11000101 11100001 10000110 11101001 11100000 10100001 11100101 11111000 10100011 10100010 11100001 11101011 10100110 10100010 01001011 10110100 10111001 11110111 00110011 10101001 01101111 10100100'.split(
    ' ',
  )

/** R eRm 1.0.2 `rsmdat`: scores from 0 to 3. */
export const rsmdat =
  '320101 111103 200002 020010 102130 122100 000000 201103 212221 220003 013022 203133 131233 202312 220230 312032 211333 110323 010322 001123'.split(
    ' ',
  )

const times = (count: number, winner: string, loser: string, judge: string) =>
  Array.from({ length: count }, () => ({ judge, winner, loser }))

/** R BradleyTerry2 1.1.2 `citations`, Stigler 1994: how often the first is cited by the second, who is taken as the judge. */
export const citations = [
  ...times(730, 'Biometrika', 'Comm Statist', 'Comm Statist'),
  ...times(498, 'Biometrika', 'JASA', 'JASA'),
  ...times(221, 'Biometrika', 'JRSS-B', 'JRSS-B'),
  ...times(33, 'Comm Statist', 'Biometrika', 'Biometrika'),
  ...times(68, 'Comm Statist', 'JASA', 'JASA'),
  ...times(17, 'Comm Statist', 'JRSS-B', 'JRSS-B'),
  ...times(320, 'JASA', 'Biometrika', 'Biometrika'),
  ...times(813, 'JASA', 'Comm Statist', 'Comm Statist'),
  ...times(142, 'JASA', 'JRSS-B', 'JRSS-B'),
  ...times(284, 'JRSS-B', 'Biometrika', 'Biometrika'),
  ...times(276, 'JRSS-B', 'Comm Statist', 'Comm Statist'),
  ...times(325, 'JRSS-B', 'JASA', 'JASA'),
]

const teams = ['Milwaukee', 'Detroit', 'Toronto', 'New York', 'Boston', 'Cleveland', 'Baltimore']

/** R BradleyTerry2 1.1.2 `baseball`, Agresti 2002: wins and losses at home, by home team and visitors in the order of `teams`. */
export const baseball = [
  '43 42 43 61 42 60',
  '33 42 43 60 61 43',
  '25 43 24 43 42 60',
  '33 51 25 43 42 61',
  '51 25 33 42 52 60',
  '25 33 34 43 42 24',
  '25 15 16 24 16 34',
]
  .map((row, home) => [teams[home]!, row.split(' ')] as const)
  .flatMap(([home, row]) => {
    const visitors = teams.filter((team) => team !== home)
    return row.flatMap((games, place) => [
      ...times(Number(games[0]), home, visitors[place]!, home),
      ...times(Number(games[1]), visitors[place]!, home, home),
    ])
  })

const choices =
  'none:Linke none:Gruene Linke:Gruene none:SPD Linke:SPD Gruene:SPD none:CDU/CSU Linke:CDU/CSU Gruene:CDU/CSU SPD:CDU/CSU none:FDP Linke:FDP Gruene:FDP SPD:FDP CDU/CSU:FDP'.split(
    ' ',
  )

/** R psychotools 0.7-2 `GermanParties2009$preference[1:20]`: 20 people choosing in 15 pairs of parties. */
export const parties =
  '<<<<<<>>>>>>>>> ><<<<><<><<<>>> ><<<<>>>>>>>>>< <>>>><>>>>>><>< ><<<<><<><<<<<< <<><>>>>>>>>>>> ><<<<><<<<<<><> ><<<<><<<<><><> ><<<<><<>><<>>< ><<<<>>>>>>>>>> ><<<<<<<>><<<<< <<<<<>>>>>>>>>< >><<<<<<<><<<>> ><<<<<>>>>><>>< <<><>><><>>>>>> ><<<><<<>><<<>< <<<<<<>>>>>>>>> ><<<<><<<<><>>> <<><<<>>>>>>>>> <<<<<<>>>>>>>>>'
    .split(' ')
    .flatMap((signs, person) =>
      [...signs].map((sign, place) => {
        const [first, second] = choices[place]!.split(':') as [string, string]
        return sign === '>'
          ? { judge: `${person + 1}`, winner: first, loser: second }
          : { judge: `${person + 1}`, winner: second, loser: first }
      }),
    )
