import type { MatrixCell, MatrixColumns } from '@sharemap/graph'

export const matrixWords = {
  caption: 'Who is told what',
  columnsAre: 'Set recipients against',
  sortBy: 'Sort recipients by',
  recipient: 'Recipient',
  comesIn: 'An activity that data comes in to',
  total: 'Flows',
  empty: 'No flow is left to set out. Take a filter away to see more.',
  legend: {
    told: 'told: the source says so',
    mayBeTold: 'may be told: the source does not say what goes',
    anonymous: 'given only what identifies nobody',
    special: 'special category data (Art 9)',
    'criminal-offence': 'criminal offence data (Art 10)',
  },
  columns: {
    'category-group': 'Kinds of data',
    category: 'Data categories',
    activity: 'Activities',
    organisation: 'Organisations',
    basis: 'Lawful bases',
  } satisfies Record<MatrixColumns, string>,
  sorts: { flows: 'Most flows first', name: 'Name', kind: 'Kind of recipient' },
} as const

/** The marks of a cell, as they stand in it and in the legend. */
export const cellMarks = { told: '■', mayBeTold: '□', anonymous: '◌' } as const

/**
 * What a screen reader says of a cell.
 *
 * @param cell the cell.
 * @param recipient the row's name.
 * @param column the column's name.
 */
export const describeCell = (cell: MatrixCell, recipient: string, column: string): string => {
  const parts = [
    cell.told > 0 ? `told in ${cell.told}` : '',
    cell.mayBeTold > 0 ? `may be told in ${cell.mayBeTold}` : '',
    cell.anonymous > 0 ? `anonymous in ${cell.anonymous}` : '',
  ].filter((part) => part !== '')
  const flows = cell.flows.length === 1 ? '1 flow' : `${cell.flows.length} flows`
  return `${recipient}, ${column}: ${flows}, ${parts.join(', ')}`
}
