import { createRouter } from '@tanstack/react-router'
import { isForRouter } from './place.ts'
import { routes } from './routes.ts'
import { ErrorPage } from './ui/ErrorPage.tsx'
import { Loading } from './ui/Loading.tsx'
import { NotFoundPage } from './ui/NotFoundPage.tsx'

export const router = createRouter({
  routeTree: routes,
  parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
  stringifySearch: (search) => {
    const written = new URLSearchParams(search as Record<string, string>).toString()
    return written && `?${written}`
  },
  scrollRestoration: isForRouter,
  defaultPendingMs: 300,
  defaultPendingComponent: Loading,
  defaultErrorComponent: ErrorPage,
  defaultNotFoundComponent: NotFoundPage,
})
