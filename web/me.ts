import { useQuery } from '@tanstack/react-query'
import { first } from './first.ts'
import { page } from './query.ts'

/** Who is signed in, or null for a visitor. Signing in and out load the page anew. */
export const useMe = () => useQuery({ ...page('people.me'), enabled: first.me !== null }).data ?? first.me
