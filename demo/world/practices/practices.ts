import { around } from './around.ts'
import { capstone } from './capstone.ts'
import { spread } from './spread.ts'
import { talkFirst } from './talk-first.ts'
import type { ToldPractice } from './told.ts'

/** What people here do and chose to show. */
export const PRACTICES: readonly ToldPractice[] = [...talkFirst, ...capstone, ...spread, ...around]
