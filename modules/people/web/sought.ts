import type { Place } from '../person.ts'

/** What one looks for: the words typed, and a place or none. It stands in the address as `?search=…&place=…`. */
export type Sought = { search: string; place: string }

export const soughtIn = ({ search = '', place = '' }: Readonly<Record<string, string>>): Sought => ({ search, place })

/** The same as the API takes it: what is empty is left out. */
export const inputOf = ({ search, place }: Sought) => ({
  ...(search.trim() && { search: search.trim() }),
  ...(place && { placeId: place }),
})

/** The same as it stands in the address. */
export const given = (sought: Sought): Record<string, string> =>
  Object.fromEntries(Object.entries(sought).filter(([, value]) => value.trim() !== ''))

/** The places one looks in: schools and departments, by name. Grades are found by their school. */
export const placesToLookIn = (places: readonly Place[]): Place[] =>
  places
    .filter(({ kind }) => kind === 'school' || kind === 'department')
    .toSorted((one, other) => one.name.localeCompare(other.name))
