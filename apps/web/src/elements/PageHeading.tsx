import { useLayoutEffect } from 'react'
import { elementWords } from './element-words.ts'

export interface PageHeadingProps {
  readonly children: string
  /** Whether it is heard and not seen, where the page itself needs the room. */
  readonly hidden?: boolean
}

/**
 * The heading of a whole page, which also names its tab, its place in the browser's history and its bookmark (WCAG
 * 2.4.2). One a page.
 */
export const PageHeading = ({ children, hidden = false }: PageHeadingProps) => {
  useLayoutEffect(() => {
    document.title = elementWords.pageTitle(children)
    return () => {
      document.title = elementWords.noPageTitle
    }
  }, [children])
  return <h1 {...(hidden ? { className: 'govuk-visually-hidden' } : {})}>{children}</h1>
}
