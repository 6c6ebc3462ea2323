import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { newLine } from './line.ts'

/** The browser's side of a stream, said by hand. */
class Stream extends EventTarget {
  readyState = 1
  url: URL
  constructor(url: string) {
    super()
    this.url = new URL(url, 'http://localhost')
  }
  close() {
    this.readyState = 2
  }
  say(type: string, data: unknown, lastEventId: string) {
    this.dispatchEvent(new MessageEvent(type, { data: JSON.stringify(data), lastEventId }))
  }
  get asked() {
    return Object.fromEntries(this.url.searchParams)
  }
}

const opened: Stream[] = []
const heard: string[][] = []
const brought: [string, unknown][] = []
const line = () =>
  newLine({ changed: (topics) => heard.push([...topics]), carried: (topic, said) => brought.push([topic, said]) }, (url) => {
    const stream = new Stream(url)
    opened.push(stream)
    return stream as unknown as EventSource
  })
const last = () => opened.at(-1)!

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 })
  opened.length = heard.length = brought.length = 0
})
afterEach(() => void vi.useRealTimers())

test('says how long ago it read what it listens to, and passes on what changed of it', () => {
  line().wish([{ topic: 'team:a', askedAt: Date.now() - 400 }])
  vi.advanceTimersByTime(20)
  expect(last().asked).toEqual({ topics: 'team:a', carry: 'yes', fresh: 'team:a', age: '420' })
  last().say('hello', { heard: ['team:a'], changed: [] }, '1/5:5:')
  last().say('changed', ['team:a', 'team:left'], '1/6:6:')
  expect(heard).toEqual([['team:a']])
})

test('opens anew for more, from where it stood; never for less', () => {
  const one = line()
  one.wish([{ topic: 'team:a', askedAt: Date.now() }])
  vi.advanceTimersByTime(20)
  last().say('hello', { heard: ['team:a'], changed: [] }, '1/5:5:')
  one.wish([
    { topic: 'team:a', askedAt: 0 },
    { topic: 'cycle:b', askedAt: Date.now() },
  ])
  vi.advanceTimersByTime(20)
  expect(opened[0]!.readyState).toBe(2)
  expect(last().asked).toEqual({ topics: 'team:a,cycle:b', carry: 'yes', since: '1/5:5:', fresh: 'cycle:b', age: '20' })
  one.wish([{ topic: 'cycle:b', askedAt: 0 }])
  vi.advanceTimersByTime(1000)
  expect(opened.length).toBe(2)
  one.wish([])
  vi.advanceTimersByTime(1000)
  expect(last().readyState).toBe(2)
})

test('one that failed before it began is opened again with its age as it is then, later each time', () => {
  line().wish([{ topic: 'team:a', askedAt: Date.now() }])
  vi.advanceTimersByTime(20)
  for (let tries = 1; tries <= 3; tries++) {
    last().readyState = 0
    last().dispatchEvent(new Event('error'))
    expect(opened.length).toBe(tries)
    vi.advanceTimersByTime(30_000)
    expect(opened.length).toBe(tries + 1)
  }
  expect(Number(last().asked['age'])).toBeGreaterThan(60_000)
})

test('passes on what the stream itself brings, of what is still listened to', () => {
  line().wish([{ topic: 'session:a', askedAt: Date.now() }])
  vi.advanceTimersByTime(20)
  last().say('hello', { heard: ['session:a'], changed: [] }, '1/5:5:')
  const carried = ['session:a', 'session:left'].map((topic) => ({ topic, said: { notes: [topic] } }))
  last().say('carried', { changed: ['session:left'], carried }, '1/6:6:')
  expect([brought, heard]).toEqual([[['session:a', { notes: ['session:a'] }]], []])
})

test('one that breaks after it held is opened again at once from where it stood, one that breaks right away later', () => {
  line().wish([{ topic: 'team:a', askedAt: Date.now() }])
  vi.advanceTimersByTime(20)
  last().say('hello', { heard: ['team:a'], changed: [] }, '1/5:5:')
  vi.advanceTimersByTime(5000)
  last().dispatchEvent(new Event('error'))
  vi.advanceTimersByTime(400)
  expect([opened.length, last().asked]).toEqual([2, { topics: 'team:a', carry: 'yes', since: '1/5:5:' }])
  last().say('hello', { heard: ['team:a'], changed: [] }, '1/7:7:')
  last().dispatchEvent(new Event('error'))
  vi.advanceTimersByTime(900)
  expect(opened.length).toBe(2)
  vi.advanceTimersByTime(2200)
  expect(opened.length).toBe(3)
})

test('a stream that stays silent counts as one that may have lost something', () => {
  line().wish([{ topic: 'team:a', askedAt: Date.now() }])
  vi.advanceTimersByTime(20)
  last().say('hello', { heard: ['team:a'], changed: [] }, '1/5:5:')
  for (let beats = 0; beats < 5; beats++) {
    vi.advanceTimersByTime(15_000)
    last().say('beat', 0, '1/9:9:')
  }
  expect(heard).toEqual([])
  vi.advanceTimersByTime(40_000)
  expect(heard).toEqual([['team:a']])
  expect(last().asked).toEqual({ topics: 'team:a', carry: 'yes', since: '1/9:9:' })
})

test('where a filter holds back even the first word, everything is read anew now and then', () => {
  line().wish([{ topic: 'team:a', askedAt: Date.now() }])
  vi.advanceTimersByTime(90_000)
  expect(heard).toEqual([['team:a'], ['team:a']])
})
