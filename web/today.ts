import { dayIn } from '#platform/formats.ts'
import { first } from './first.ts'

/** The day it is in the district, `2026-11-03`: a meeting in the evening belongs to that evening's day. */
export const today = (now = Date.now()): string => dayIn(first.me?.district.timeZone, now)
