import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createWorkbenchRouter } from './router.tsx'
import './styles/workbench.scss'

const queryClient = new QueryClient()
const router = createWorkbenchRouter(queryClient)
const root = document.getElementById('workbench')
if (root === null) throw new Error('The page lacks the element that the workbench is drawn in')

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
)
