/** How a page refers to other pages and to its own parts. */
export interface Links {
  /** The address of a page, or of a part of it, as seen from this page. */
  readonly to: (path: string, part?: string) => string
  /** The id of a part of this page. */
  readonly id: (part: string) => string
  /** Whether the page is a part of one file, where no script runs and no other file is at hand. */
  readonly standsAlone: boolean
}

/**
 * Links between pages that are files: all relative, so that the site lives in any folder and on any disk.
 *
 * @param from the page's own path, from the root of the site.
 */
export const linksBetweenFiles = (from: string): Links => {
  const up = '../'.repeat(from.split('/').length - 1)
  return {
    to: (path, part) => {
      const address = path === from ? '' : `${up}${path}`
      return part === undefined ? address || (from.split('/').at(-1) as string) : `${address}#${part}`
    },
    id: (part) => part,
    standsAlone: false,
  }
}

const anchorOf = (path: string) => path.replace(/\.html$/, '').replaceAll('/', '--')

/**
 * Links between pages that are parts of one file.
 *
 * @param from the page's path in the site of many files.
 * @param held the paths of the pages that the file holds; anything else is linked as it is.
 */
export const linksWithinFile = (from: string, held: ReadonlySet<string>): Links => ({
  to: (path, part) => {
    if (!held.has(path)) return path
    return part === undefined ? `#${anchorOf(path)}` : `#${anchorOf(path)}--${part}`
  },
  id: (part) => `${anchorOf(from)}--${part}`,
  standsAlone: true,
})

/** The id of a page that is a part of one file. */
export const anchorOfPage = anchorOf
