/** What the way to the export menu says. */
export const exportButtonWords = {
  exportThis: 'Export this…',
} as const
