/** Where to go after signing in: a page of ours, whatever the address says. */
export function ownPath(next: string | undefined, origin: string): string {
  const to = next && URL.canParse(next, origin) ? new URL(next, origin) : null
  return to?.origin === origin ? to.pathname + to.search : '/'
}
