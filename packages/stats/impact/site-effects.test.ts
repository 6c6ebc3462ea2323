import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { alike, bcg, calendar, expectancy } from '../test/impact-data.ts'
import { siteEffects } from './site-effects.ts'

// R metafor 3.8-1 blup() of the first three sites: predictions, errors, lower limits.
test.each([
  [
    'bcg',
    bcg,
    'knapp-hartung',
    [-0.80023356197035, -1.2517059803023, -0.9869030933575],
    [0.41004583850363, 0.35330299472481, 0.43496767958127],
    [-1.6936466956537, -2.0214870779685, -1.9346162541198],
  ],
  [
    'bcg',
    bcg,
    'normal',
    [-0.80023356197035, -1.2517059803023, -0.9869030933575],
    [0.40993044752617, 0.35322730160002, 0.43483157643472],
    [-1.603682475288, -1.9440187697946, -1.8391573225103],
  ],
  [
    'expectancy',
    expectancy,
    'knapp-hartung',
    [0.054339948865401, 0.10060152442348, -0.0064063925077324],
    [0.096479768470935, 0.10554474422209, 0.11220790514618],
    [-0.14835652315254, -0.12113975494431, -0.24214645351862],
  ],
  [
    'calendar',
    calendar,
    'normal',
    [0.081836920869092, 0.0737049654054, 0.16271982837536],
    [0.16546947774335, 0.16546947774335, 0.16898998850375],
    [-0.24247729604852, -0.25060925151221, -0.16849446283982],
  ],
  [
    'alike',
    alike,
    'knapp-hartung',
    [0.095862068965517, 0.095862068965517, 0.095862068965517],
    [0.0066328910557487, 0.0066328910557487, 0.0066328910557487],
    [0.077446211060473, 0.077446211060473, 0.077446211060473],
  ],
] as const)('%s, %3$s, as R metafor', (_, studies, how, estimates, errors, lowers) => {
  const sites = siteEffects(studies, { test: how })
  for (const place of [0, 1, 2]) {
    expect(sites[place]!.estimate).toBeCloseTo(estimates[place]!, 8)
    expect(sites[place]!.standardError).toBeCloseTo(errors[place]!, 8)
    expect(sites[place]!.lower).toBeCloseTo(lowers[place]!, 8)
  }
})

test('a site without an effect has none', () => {
  expect(siteEffects([...bcg, { effect: 1, variance: null }]).at(-1)).toBeNull()
})

test('the vaguer the own effect of a site, the more it is drawn to the mean', () => {
  const site = fc.record({ effect: fc.integer({ min: -50, max: 50 }), variance: fc.integer({ min: 1, max: 100 }) })
  fc.assert(
    fc.property(fc.array(site, { minLength: 2, maxLength: 10 }), (studies) => {
      const sites = siteEffects(studies)
      for (const [place, one] of sites.entries()) {
        expect(one!.shrinkage).toBeGreaterThan(0)
        expect(one!.shrinkage).toBeLessThanOrEqual(1)
        const smaller = sites.filter((_, other) => studies[other]!.variance > studies[place]!.variance)
        expect(smaller.every((other) => other!.shrinkage >= one!.shrinkage)).toBe(true)
      }
    }),
  )
})
