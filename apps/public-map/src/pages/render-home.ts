import type { PublicRegister } from '@sharemap/register/public'
import { linksBetweenFiles } from '../html/links.ts'
import { pageDocument } from '../parts/page-document.ts'
import { openSite } from '../publish/open-site.ts'
import type { Theme } from '../theme/theme.ts'
import { homePage } from './home-page.ts'

/**
 * The first page of the public map alone, as a whole HTML document that is complete without script.
 *
 * @param register the public register.
 * @param options.asAt the day on which the page is made, `YYYY-MM-DD`.
 */
export const renderHome = (
  register: PublicRegister,
  options: { readonly asAt: string; readonly theme?: Theme },
): string => {
  const site = openSite(register, options)
  return pageDocument(site, linksBetweenFiles('index.html'), homePage(site))
}
