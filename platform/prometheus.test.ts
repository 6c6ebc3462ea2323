import { expect, test } from 'vitest'
import { figure, newHistogram } from './prometheus.ts'

test('a figure has its meaning, its kind and its samples', () => {
  expect(figure('weft_disk_free_bytes', 'gauge', 'Free space.', 12)).toBe(
    '# HELP weft_disk_free_bytes Free space.\n# TYPE weft_disk_free_bytes gauge\nweft_disk_free_bytes 12\n',
  )
  const samples = [
    { labels: { queue: 'say "hello"\\\n', state: 'x' }, value: 1 },
    { labels: { queue: 'mail' }, value: 0.5 },
  ]
  expect(figure('jobs', 'gauge', 'Jobs.', samples).split('\n').slice(2)).toEqual([
    'jobs{queue="say \\"hello\\"\\\\\\n",state="x"} 1',
    'jobs{queue="mail"} 0.5',
    '',
  ])
})

test('a histogram counts each up to its bound and all above', () => {
  const took = newHistogram('took_seconds', 'class', 'How long.')
  for (const seconds of [0.005, 0.03, 0.04, 60]) took.observe('api', seconds)
  took.observe('page', 1)
  const lines = took.text().split('\n')
  expect(lines.slice(0, 2)).toEqual(['# HELP took_seconds How long.', '# TYPE took_seconds histogram'])
  const of = (start: string) => Number(lines.find((line) => line.startsWith(start))!.split(' ')[1])
  expect(of('took_seconds_bucket{class="api",le="0.005"}')).toBe(1)
  expect(of('took_seconds_bucket{class="api",le="0.025"}')).toBe(1)
  expect(of('took_seconds_bucket{class="api",le="0.05"}')).toBe(3)
  expect(of('took_seconds_bucket{class="api",le="10"}')).toBe(3)
  expect(of('took_seconds_bucket{class="api",le="+Inf"}')).toBe(4)
  expect(of('took_seconds_count{class="api"}')).toBe(4)
  expect(of('took_seconds_sum{class="api"}')).toBeCloseTo(60.075)
  expect(of('took_seconds_count{class="page"}')).toBe(1)
})
