/** Published studies that everything about impact is checked on. */

const studies = (effects: number[], variances: number[]) =>
  effects.map((effect, place) => ({ effect, variance: variances[place]! }))

/** R metafor 3.8-1 `escalc(measure = "RR", ...)` of `dat.bcg`, Colditz et al. 1994: 13 trials of BCG vaccine, log risk ratios. */
export const bcg = studies(
  [
    -0.8893113339202054, -1.5853886572014306, -1.3480731482996933, -1.4415511900213054, -0.2175473222112956, -0.786115585818864,
    -1.6208982235983918, 0.0119523335238405, -0.4694176487381494, -1.3713448034727844, -0.3393588283383906, 0.4459134005713787,
    -0.0173139482168798,
  ],
  [
    0.32558476500396133, 0.19458112139814385, 0.41536796536796539, 0.02001003190224757, 0.05121017216963086, 0.00690561845590876,
    0.22301724757231517, 0.00396157929781773, 0.05643421046324897, 0.07302479361302891, 0.01241221397155972, 0.53250584520015276,
    0.07140465968398629,
  ],
)
/** Its moderators: distance from the equator, year, and how vaccine was allotted. */
export const latitude = [44, 55, 42, 52, 13, 44, 19, 13, 27, 42, 18, 33, 33]
export const year = [1948, 1949, 1960, 1977, 1973, 1953, 1973, 1980, 1968, 1961, 1974, 1969, 1976]
export const allotted =
  'random random random random alternate alternate random random random systematic systematic systematic systematic'.split(' ')

/** R metafor 3.8-1 `dat.raudenbush1985`: 19 studies of teachers' expectations and pupils' IQ, and the weeks they had known each other. */
export const expectancy = studies(
  [0.03, 0.12, -0.14, 1.18, 0.26, -0.06, -0.02, -0.32, 0.27, 0.8, 0.54, 0.18, -0.02, 0.23, -0.18, -0.06, 0.3, 0.07, -0.07],
  [
    0.0156, 0.0216, 0.0279, 0.1391, 0.1362, 0.0106, 0.0106, 0.0484, 0.0269, 0.063, 0.0912, 0.0497, 0.0835, 0.0841, 0.0253, 0.0279,
    0.0193, 0.0088, 0.0303,
  ],
)
export const weeks = [2, 21, 19, 0, 0, 3, 17, 24, 0, 1, 0, 0, 1, 2, 17, 5, 1, 2, 7]

/** R metafor 3.8-1 `dat.konstantopoulos2011[1:12, ]`: schools with a modified school calendar. */
export const calendar = studies(
  [-0.18, -0.22, 0.23, -0.3, 0.13, -0.26, 0.19, 0.32, 0.45, 0.38, 0.29, 0.16],
  [0.118, 0.118, 0.144, 0.144, 0.014, 0.014, 0.015, 0.024, 0.023, 0.043, 0.012, 0.02],
)

/** Five studies that agree better than chance lets them. */
export const alike = studies([0.1, 0.12, 0.08, 0.11, 0.09], [0.04, 0.05, 0.03, 0.06, 0.02])
