import { expect, test } from 'vitest'
import { facets, raschdat, rsmdat } from '../test/agreement-data.ts'
import { raschEstimates } from './rasch-estimates.ts'
import { raschRatings } from './rasch-ratings.ts'

const [raters, criteria] = [
  [1, 1, 2, 2, 3, 3, 4, 4],
  [1, 2, 1, 2, 1, 2, 1, 2],
]
const full = raschRatings(facets(raschdat, raters, criteria), [0, 1])
const gaps = raschRatings(
  facets(raschdat, raters, criteria, (person, item) => Math.floor(item / 2) === person % 4),
  [0, 1],
)
const piles = raschRatings(
  facets(raschdat, raters, criteria, (person, item) => Math.floor(item / 2) !== person % 4),
  [0, 1],
)
const graded = raschRatings(facets(rsmdat, raters, criteria), [0, 1, 2, 3])

// R lme4 1.1-31 glmer(nAGQ = 100) for right or wrong, and the marginal likelihood over a grid with optim() and optimHess() in R 4.2.2 for all:
// severity and error by rater, difficulty of the first criterion, mean and standard deviation of persons, log-likelihood.
test.each([
  [
    'all by all',
    full,
    {
      'rater 1': [-0.482255783608, 0.164519909148],
      'rater 2': [0.201161605979, 0.169541481136],
      'rater 3': [0.483515615306, 0.175834515496],
      'rater 4': [-0.202421437677, 0.164855610747],
    },
    -0.233175713678,
    [-0.482301939787, 0.354396784553],
    -310.488313887,
  ],
  [
    'each missed by one',
    gaps,
    {
      'rater 1': [-0.520619184575, 0.194047030424],
      'rater 2': [0.194767991352, 0.201856932639],
      'rater 3': [0.619127973527, 0.215262372092],
      'rater 4': [-0.293276780304, 0.194978233677],
    },
    -0.309460090568,
    [-0.576353938021, 0.387043697083],
    -226.588581419,
  ],
  [
    'each met by one only',
    piles,
    {
      'rater 1': [-0.373186792871, 0.325923861119],
      'rater 2': [0.170532634044, 0.326783401242],
      'rater 3': [0.170517765953, 0.326748022105],
      'rater 4': [0.032136392874, 0.323591903374],
    },
    -0.0344959697719,
    [-0.238474478177, 0.185587354511],
    -81.6162005446,
  ],
  [
    'four categories',
    graded,
    {
      'rater 1': [0.135316859141, 0.125347212306],
      'rater 2': [0.15872268684, 0.125893231038],
      'rater 3': [-0.294039545981, 0.127677191542],
    },
    0.02318480315,
    [-0.187521190785, 0.300226858573],
    -160.847259198,
  ],
])('%s, marginal, as R', (_, ratings, severities, difficulty, persons, logLikelihood) => {
  const { parameters, errors, distribution, logLikelihood: found } = raschEstimates(ratings, 'marginal')
  for (const [rater, [severity, error]] of Object.entries(severities)) {
    const place = ratings.raters.indexOf(rater)
    expect(parameters.values[place]).toBeCloseTo(severity!, 5)
    expect(errors[place]).toBeCloseTo(error!, 5)
  }
  expect(parameters.values[ratings.raters.length + ratings.criteria.indexOf('criterion 1')]).toBeCloseTo(difficulty, 5)
  expect(distribution!.mean).toBeCloseTo(persons[0]!, 5)
  expect(distribution!.standardDeviation).toBeCloseTo(persons[1]!, 4)
  expect(found).toBeCloseTo(logLikelihood, 6)
})

test('thresholds of four categories, marginal, as R', () => {
  const { parameters, errors } = raschEstimates(graded, 'marginal')
  for (const [step, threshold] of [0.0205992986653, -0.269719799293, 0.249120500628].entries())
    expect(parameters.values[5 + step]).toBeCloseTo(threshold, 5)
  for (const [step, error] of [0.242300028964, 0.275229792708, 0.246652568079].entries())
    expect(errors[5 + step]).toBeCloseTo(error, 5)
})

test('conditional estimation takes no distribution, and cannot compare who never met', () => {
  expect(raschEstimates(full, 'conditional').distribution).toBeNull()
  expect(() => raschEstimates(piles, 'conditional')).toThrow('manyFacetRasch needs raters and criteria linked by persons')
})

test('a rater for each criterion cannot be told from it', () => {
  const confounded = raschRatings(facets(raschdat.slice(0, 20), [1, 2], [1, 2]), [0, 1])
  expect(() => raschEstimates(confounded, 'marginal')).toThrow('manyFacetRasch needs raters and criteria that can be told apart')
})
