/** What is said where a change is undone. */
export const undoWords = {
  undo: 'Undo this',
  which: (number: number) => `(change ${number})`,
  title: (number: number) => `Undo change ${number}`,
  nothing: 'It changed only the order of records, which is not put back.',
} as const
