import { useEffect } from 'react'
import { elementWords } from './element-words.ts'

/**
 * The heading of a whole page, which also names its tab, its place in the browser's history and its bookmark (WCAG
 * 2.4.2). One a page.
 */
export const PageHeading = ({ children }: { readonly children: string }) => {
  useEffect(() => {
    document.title = elementWords.pageTitle(children)
    return () => {
      document.title = elementWords.noPageTitle
    }
  }, [children])
  return <h1>{children}</h1>
}
