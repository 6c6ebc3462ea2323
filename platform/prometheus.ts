/** Prometheus' text format, by hand: a few figures need no library. */
export type Sample = { labels?: Record<string, string | number>; value: number }

const escaped = (value: string | number) => String(value).replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')

const line = (name: string, { labels = {}, value }: Sample) => {
  const pairs = Object.entries(labels).map(([key, of]) => `${key}="${escaped(of)}"`)
  return `${name}${pairs.length > 0 ? `{${pairs.join(',')}}` : ''} ${value}\n`
}

/** One figure with what it means, in Prometheus' own units: seconds, bytes. */
export const figure = (name: string, kind: 'counter' | 'gauge', help: string, samples: number | readonly Sample[]): string =>
  `# HELP ${name} ${help}\n# TYPE ${name} ${kind}\n${(typeof samples === 'number' ? [{ value: samples }] : samples).map((sample) => line(name, sample)).join('')}`

/** Upper bounds in seconds. */
const BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

type Counts = { below: number[]; sum: number; count: number }

/** How long things of several kinds took. */
export function newHistogram(name: string, label: string, help: string) {
  const kinds = new Map<string, Counts>()
  return {
    observe(kind: string, seconds: number) {
      const counts = kinds.get(kind) ?? { below: BOUNDS.map(() => 0), sum: 0, count: 0 }
      BOUNDS.forEach((bound, at) => (counts.below[at]! += seconds <= bound ? 1 : 0))
      counts.sum += seconds
      counts.count++
      kinds.set(kind, counts)
    },
    text: (): string =>
      `# HELP ${name} ${help}\n# TYPE ${name} histogram\n${[...kinds]
        .map(([kind, { below, sum, count }]) =>
          [
            ...BOUNDS.map((bound, at) => line(`${name}_bucket`, { labels: { [label]: kind, le: bound }, value: below[at]! })),
            line(`${name}_bucket`, { labels: { [label]: kind, le: '+Inf' }, value: count }),
            line(`${name}_sum`, { labels: { [label]: kind }, value: sum }),
            line(`${name}_count`, { labels: { [label]: kind }, value: count }),
          ].join(''),
        )
        .join('')}`,
  }
}
