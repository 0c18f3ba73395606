/** What the small parts that every page shares say. */
export const elementWords = {
  pageTitle: (heading: string) => `${heading} – Sharemap`,
  /** The title of `index.html`, while a page that has none of its own is shown. */
  noPageTitle: 'Sharemap workbench',
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  linkNotCopied: 'The browser did not let it be copied. Copy the address instead.',
  print: 'Print',
  choose: 'Choose…',
  notFetched: 'This could not be fetched.',
  tryAgain: 'Try again',
  none: (reason: string) => `None: ${reason}`,
} as const
