/** What the table and the sentences say around the flows. */
export const readingWords = {
  tableCaption: (count: number) => (count === 1 ? '1 flow' : `${count} flows`),
  flow: 'Flow',
  sortBy: (heading: string) => `Sort by ${heading.toLowerCase()}`,
  showMore: (count: number) => (count === 1 ? 'Show 1 more' : `Show ${count} more`),
  shown: (shown: number, all: number) => `${shown} of ${all} shown`,
  columns: 'Columns',
  usualColumns: 'Back to the usual columns',
  groupBy: 'Group by',
  noGrouping: 'Nothing',
  copyCsv: 'Copy as CSV',
  downloadCsv: 'Download CSV',
  copied: (rows: number) => `Copied ${rows} rows`,
  copyFailed: 'The browser did not let it be copied. Download it instead.',
  csvName: 'sharemap-flows.csv',
  scrollHint: (caption: string) => `${caption}: table, scroll sideways to see all columns`,
  showDetails: 'Show its details',
} as const
