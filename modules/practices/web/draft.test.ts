import { expect, test } from 'vitest'
import { stepsOf } from './draft.ts'

test.each([
  ['', []],
  ['Ask\nListen', ['Ask', 'Listen']],
  ['1. Ask\n2) Listen\n\n – Write ', ['Ask', 'Listen', 'Write']],
  ['3 minutes of talk', ['3 minutes of talk']],
])('steps of %j', (text, steps) => expect(stepsOf(text)).toEqual(steps))
