import { DAY, WEEK, weekOf, weekdayOf } from './time.ts'
import type { Moment } from './time.ts'

/** Weeks since the first of this school year; the demo's Monday opens the 27th. Years begin 52 weeks apart. */
export const WEEKS_SINCE_BEGIN = 26
export const YEARS = [0, -1, -2] as const
export type SchoolYear = (typeof YEARS)[number]
export const SCHOOL_WEEKS = 38

export const TESTING_WEEK = 24
export const BENCHMARK_WEEKS = [4, 5, 15, 16, 30, 31] as const
const BREAK_WEEKS = [17, 18, 28]
/** Single days without school: week of the year and weekday. */
const DAYS_OFF = [
  [2, 1],
  [8, 1],
  [13, 4],
  [13, 5],
  [22, 1],
  [33, 5],
] as const

/** The demo's week counted from now: week 0 of this year is −26. */
export const weekInYear = (year: SchoolYear, week: number) => year * 52 + week - WEEKS_SINCE_BEGIN

/** Which school year and week of it a moment falls in. */
export function placeInYear(at: Moment): { year: number; week: number } {
  const weeks = weekOf(at) + WEEKS_SINCE_BEGIN
  const year = Math.floor(weeks / 52)
  return { year, week: weeks - year * 52 }
}

export function isSchoolDay(at: Moment): boolean {
  const { week } = placeInYear(at)
  const weekday = weekdayOf(at)
  if (weekday > 5 || week >= SCHOOL_WEEKS || BREAK_WEEKS.includes(week)) return false
  return !DAYS_OFF.some(([offWeek, offDay]) => offWeek === week && offDay === weekday)
}

/** A week in which nobody meets and nothing is tried: state testing takes it. */
export const isTestingWeek = (at: Moment) => placeInYear(at).week === TESTING_WEEK

/** The same time on the next day of school, this one included. */
export function onSchoolDay(at: Moment): Moment {
  let day = at
  while (!isSchoolDay(day)) day += DAY
  return day
}

/** The weekdays of this school year on which nobody works by contract. */
export function nonContractDays(): Moment[] {
  const first = weekInYear(0, 0) * WEEK
  const days = Array.from({ length: SCHOOL_WEEKS * 7 }, (_, day) => first + day * DAY)
  return days.filter((day) => weekdayOf(day) <= 5 && !isSchoolDay(day))
}
