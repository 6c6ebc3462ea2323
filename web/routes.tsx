import { root } from './at.tsx'

/** Every URL of the app, what it reads, and the page that shows it. One entry a page. */
export const routes = root.addChildren([])
