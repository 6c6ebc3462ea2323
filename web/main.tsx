import './early.ts'
import './fonts.css'
import './tokens.css'
import './base.css'
import './print.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { linkToServer } from './api.ts'
import { followLinks } from './follow-links.ts'
import { holdPlace } from './place.ts'
import { queryClient } from './query.ts'
import { router } from './router.tsx'
import { opened } from './ui/Below.tsx'

const app = document.getElementById('app')
if (!app) throw new Error('the page has no #app')

followLinks(router)
// Before anything is drawn: whoever scrolls as soon as they see something has moved it themselves.
holdPlace()
// The page's data stands in the HTML, so what is drawn first is the whole page; where it does not, the shell comes without it.
// It is loaded again as it is drawn where this failed, and says so there.
await Promise.race([router.load().catch(() => null), new Promise((resolve) => setTimeout(resolve, 300))])
createRoot(app).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
)

// Once the page is there, what talks to the server comes: nobody waits for it, and it is here when the connection is not.
requestAnimationFrame(() =>
  setTimeout(() => {
    opened()
    void linkToServer().catch(() => {})
  }),
)

// Answers that could not be sent from this device go out at the next opening, and when the connection is back.
const sendAnswers = () => void import('#modules/surveys/web/send.ts').then(({ sendWaiting }) => sendWaiting()).catch(() => {})
addEventListener('online', sendAnswers)
setTimeout(sendAnswers, 3000)
