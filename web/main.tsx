import './fonts.css'
import './tokens.css'
import './base.css'
import './print.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { followLinks } from './follow-links.ts'
import { queryClient } from './query.ts'
import { router } from './router.tsx'

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

// Answers that could not be sent from this device go out at the next opening, and when the connection is back.
const sendAnswers = () => void import('#modules/surveys/web/send.ts').then(({ sendWaiting }) => sendWaiting()).catch(() => {})
addEventListener('online', sendAnswers)
setTimeout(sendAnswers, 3000)
