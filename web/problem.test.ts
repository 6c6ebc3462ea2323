import { ORPCError } from '@orpc/client'
import { expect, test } from 'vitest'
import { codeOf, fieldsRefused, isLostConnection, noConnection, problemFrom, problemWords, theirs } from './problem.ts'

test('problem details become the error of their code', () => {
  const error = problemFrom(
    { type: 'about:blank', title: 'Conflict', status: 409, detail: 'Newer', code: 'CONFLICT', data: { theirs: { version: 4 } } },
    409,
  )
  expect(error).toMatchObject({ code: 'CONFLICT', status: 409, message: 'Newer' })
  expect(theirs(error)).toEqual({ version: 4 })
})

test('what is no problem of ours is left to the client', () => {
  expect(problemFrom('<html>', 502)).toBeNull()
  expect(problemFrom({ error: 'no code' }, 500)).toBeNull()
})

test('complaints about the input stand at their fields', () => {
  const errors = [{ pointer: '/name', detail: 'Give it a name.' }]
  const error = problemFrom({ status: 400, title: 'Bad Request', code: 'BAD_REQUEST', errors }, 400)
  expect(fieldsRefused(error)).toEqual(['name'])
  expect(fieldsRefused(new ORPCError('FORBIDDEN'))).toEqual([])
})

test('a lost connection is told from a refusal', () => {
  expect(isLostConnection(noConnection(new TypeError('Failed to fetch')))).toBe(true)
  expect(isLostConnection(new ORPCError('X', { status: 503 }))).toBe(true)
  expect(isLostConnection(new ORPCError('FORBIDDEN'))).toBe(false)
  expect(isLostConnection(new TypeError('undefined is not a function'))).toBe(false)
  expect(codeOf(new TypeError('Failed to fetch'))).toBeNull()
})

test('a form speaks of its own refusals; what nobody foresaw is our fault', () => {
  const wrong = new ORPCError('UNAUTHORIZED')
  expect(problemWords(wrong, { UNAUTHORIZED: 'Name or password is not right.' })).toBe('Name or password is not right.')
  expect(problemWords(new ORPCError('CONFLICT'))).toContain('Someone else')
  expect(problemWords(new Error('boom'))).toContain('the fault is ours')
})

test('a server that only reads for now says so; sending it again later is safe', () => {
  const error = problemFrom({ status: 503, detail: 'full', code: 'READ_ONLY' }, 503)
  expect(problemWords(error)).toContain('disk of the server is full')
  expect(isLostConnection(error)).toBe(true)
})
