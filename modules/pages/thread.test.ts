import { expect, test } from 'vitest'
import { threadsOf } from './thread.ts'

const cycle = (id: string, level: 'classroom' | 'school' | 'central') => ({ id, level, madeAt: `2026-01-0${id.length}` })
const [teachers, principal, office, others] = [
  cycle('teachers', 'classroom'),
  cycle('principal', 'school'),
  cycle('office', 'central'),
  cycle('others', 'classroom'),
]
const ids = (threads: { id: string }[][]) => threads.map((thread) => thread.map(({ id }) => id))

test('companions two by two become one thread from the classroom up', () => {
  expect(
    ids(
      threadsOf([
        { one: office!, other: principal! },
        { one: teachers!, other: principal! },
      ]),
    ),
  ).toEqual([['teachers', 'principal', 'office']])
})

test('two threads that a third pair joins become one; what nobody joins stays apart', () => {
  const lone = cycle('lone', 'school')
  const pair = cycle('pair', 'classroom')
  expect(
    ids(
      threadsOf([
        { one: teachers!, other: principal! },
        { one: others!, other: office! },
        { one: lone, other: pair },
        { one: principal!, other: office! },
      ]),
    ),
  ).toEqual([
    ['pair', 'lone'],
    ['others', 'teachers', 'principal', 'office'],
  ])
})
