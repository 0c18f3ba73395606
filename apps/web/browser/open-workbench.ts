import { newPage, openBrowser, recordProblems, startServer } from '@sharemap/tooling/browser'

type Browser = Awaited<ReturnType<typeof openBrowser>>
export type Page = Awaited<ReturnType<typeof newPage>>
type PageOptions = Parameters<typeof newPage>[1]

/** The real server over the shipped register, and a real browser. */
export interface OpenWorkbench {
  readonly origin: string
  readonly browser: Browser
  /** A page in a session of its own that nobody signed in. */
  readonly stranger: (options?: PageOptions) => Promise<Page>
  /** A signed-in page at an address of the workbench, once it shows the register; what goes wrong on it is noted. */
  readonly open: (path: string, options?: PageOptions) => Promise<{ page: Page; problems: readonly string[] }>
  readonly close: () => Promise<void>
}

/** Starts the server and the browser. Close both when done. */
export const openWorkbench = async (): Promise<OpenWorkbench> => {
  const [server, browser] = await Promise.all([startServer(), openBrowser()])
  return {
    origin: server.origin,
    browser,
    stranger: (options) => newPage(browser, options),
    open: async (path, options) => {
      const page = await newPage(browser, options)
      await page.goto(`${server.origin}/sign-in?token=${server.token}`)
      const problems = recordProblems(page, server.origin)
      await page.goto(`${server.origin}/workbench/${path}`)
      await page.locator('main h1').first().waitFor({ state: 'attached' })
      return { page, problems }
    },
    close: async () => {
      await browser.close()
      await server.stop()
    },
  }
}
