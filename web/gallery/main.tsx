import '../early.ts'
import '../fonts.css'
import '../tokens.css'
import '../base.css'
import '../print.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { createRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { root } from '../at.tsx'
import { followLinks } from '../follow-links.ts'
import { noConnection } from '../problem.ts'
import { queryClient } from '../query.ts'
import { ErrorPage } from '../ui/ErrorPage.tsx'
import { Loading } from '../ui/Loading.tsx'
import { NotFoundPage } from '../ui/NotFoundPage.tsx'
import { Charts } from './Charts.tsx'
import { Parts } from './Parts.tsx'

const parent = () => root
const router = createRouter({
  routeTree: root.addChildren([
    createRoute({ getParentRoute: parent, path: '/gallery.html', component: Parts }),
    createRoute({ getParentRoute: parent, path: '/teams', component: Charts }),
    createRoute({ getParentRoute: parent, path: '/people', component: () => <ErrorPage error={noConnection('offline')} /> }),
    createRoute({ getParentRoute: parent, path: '/search', component: Loading }),
  ]),
  defaultNotFoundComponent: NotFoundPage,
})

const app = document.getElementById('app')
if (!app) throw new Error('the page has no #app')
followLinks(router)
createRoot(app).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
)
