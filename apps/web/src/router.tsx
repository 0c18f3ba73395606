import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  retainSearchParams,
  stripSearchParams,
} from '@tanstack/react-router'
import { readAddressSearch, writeAddressSearch } from './search/address-search.ts'
import { readAnswerSearch } from './search/answer-search.ts'
import { readCompareSearch } from './search/compare-search.ts'
import { readExplorerSearch } from './search/explorer-search.ts'
import { readFindingsSearch } from './search/findings-search.ts'
import { readHistorySearch } from './search/history-search.ts'
import { type NewRecordSearch, newRecordSearchSchema } from './search/new-record-search.ts'
import { type PageSearch, pageSearchSchema } from './search/page-search.ts'
import { readRecordSearch } from './search/record-search.ts'
import { readReviewSearch } from './search/review-search.ts'
import { registerQuery } from './server/register-query.ts'
import { BrokenPage } from './shell/BrokenPage.tsx'
import { NotFoundPage } from './shell/NotFoundPage.tsx'
import { Shell } from './shell/Shell.tsx'

interface RouterContext {
  readonly queryClient: QueryClient
}

const rootRoute = createRootRouteWithContext<RouterContext>()({
  validateSearch: (raw: Record<string, unknown>): PageSearch => pageSearchSchema.parse(raw),
  // Links from page to page keep the day and the state of the register that are looked at.
  search: { middlewares: [retainSearchParams(['asAt', 'version'])] },
  loaderDeps: ({ search }) => ({ version: search.version }),
  // Not awaited: the frame stands at once and says what it waits for.
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(registerQuery(deps.version))
  },
  component: Shell,
})

const frontRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./features/front/FrontPage.tsx'), 'FrontPage'),
})

const exploreRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/explore',
  validateSearch: readExplorerSearch,
  component: lazyRouteComponent(() => import('./features/explorer/ExplorerPage.tsx'), 'ExplorerPage'),
})

const answerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/answers/$question',
  validateSearch: readAnswerSearch,
  component: lazyRouteComponent(() => import('./features/answers/AnswerPage.tsx'), 'AnswerPage'),
})

const compareRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/compare',
  validateSearch: readCompareSearch,
  component: lazyRouteComponent(() => import('./features/compare/ComparePage.tsx'), 'ComparePage'),
})

const findingsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/findings',
  validateSearch: readFindingsSearch,
  component: lazyRouteComponent(() => import('./features/findings/FindingsPage.tsx'), 'FindingsPage'),
})

const checkNoticeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/check-notice',
  component: lazyRouteComponent(() => import('./features/check-notice/CheckNoticePage.tsx'), 'CheckNoticePage'),
})

const historyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/history',
  validateSearch: readHistorySearch,
  component: lazyRouteComponent(() => import('./features/history/HistoryPage.tsx'), 'HistoryPage'),
})

const entryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/history/$number',
  component: lazyRouteComponent(() => import('./features/history/EntryPage.tsx'), 'EntryPage'),
})

/** These are about the register of today, whatever version of it is looked at elsewhere. */
const ofToday = { middlewares: [stripSearchParams<PageSearch>(['version'])] }

const reviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/review',
  validateSearch: readReviewSearch,
  search: ofToday,
  component: lazyRouteComponent(() => import('./features/review/ReviewPage.tsx'), 'ReviewPage'),
})

const publishingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/publishing',
  search: ofToday,
  component: lazyRouteComponent(() => import('./features/publishing/PublishingPage.tsx'), 'PublishingPage'),
})

const usersRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/users',
  search: ofToday,
  component: lazyRouteComponent(() => import('./features/users/UsersPage.tsx'), 'UsersPage'),
})

const accountRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/account',
  search: ofToday,
  component: lazyRouteComponent(() => import('./features/account/AccountPage.tsx'), 'AccountPage'),
})

const editRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/edit/$id',
  component: lazyRouteComponent(() => import('./features/editing/EditPage.tsx'), 'EditPage'),
})

const newRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/new/$kind',
  validateSearch: (raw: Record<string, unknown>): NewRecordSearch => newRecordSearchSchema.parse(raw),
  component: lazyRouteComponent(() => import('./features/editing/NewPage.tsx'), 'NewPage'),
})

const recordRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$folder/$slug',
  validateSearch: readRecordSearch,
  component: lazyRouteComponent(() => import('./features/records/RecordPage.tsx'), 'RecordPage'),
})

/**
 * Wires the pages to their addresses.
 *
 * @param queryClient keeps what was fetched.
 */
export const createWorkbenchRouter = (queryClient: QueryClient) =>
  createRouter({
    routeTree: rootRoute.addChildren([
      frontRoute,
      exploreRoute,
      answerRoute,
      compareRoute,
      findingsRoute,
      checkNoticeRoute,
      historyRoute,
      entryRoute,
      reviewRoute,
      publishingRoute,
      usersRoute,
      accountRoute,
      editRoute,
      newRoute,
      recordRoute,
    ]),
    basepath: '/workbench',
    context: { queryClient },
    parseSearch: readAddressSearch,
    stringifySearch: writeAddressSearch,
    defaultPreload: 'intent',
    defaultErrorComponent: BrokenPage,
    defaultNotFoundComponent: NotFoundPage,
    scrollRestoration: true,
  })

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createWorkbenchRouter>
  }
}
