import type { AnyRouter } from '@tanstack/react-router'

/** The address of a link that the app shows itself; null for files, other sites, new tabs and places on the same page. */
function ownPage(target: EventTarget | null): URL | null {
  const link = target instanceof Element ? target.closest('a') : null
  if (!link?.href || link.target || link.hasAttribute('download')) return null
  const to = new URL(link.href)
  const samePage = to.pathname === location.pathname && to.search === location.search && to.hash !== ''
  return to.origin !== location.origin || to.pathname.startsWith('/api') || samePage ? null : to
}

/** Plain `<a href>` links open without loading the app anew, and are fetched as soon as someone points at them. */
export function followLinks(router: AnyRouter) {
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const to = ownPage(event.target)
    if (!to) return
    event.preventDefault()
    router.history.push(to.pathname + to.search + to.hash)
  })
  const prepare = ({ target }: Event) => {
    const to = ownPage(target)
    if (to) void router.preloadRoute({ to: to.pathname, search: Object.fromEntries(to.searchParams) })
  }
  document.addEventListener('pointerover', prepare)
  document.addEventListener('focusin', prepare)
}
