/** What the way to the export menu says. */
export const exportButtonWords = {
  exportThis: 'Export this…',
  pathsDiffer:
    'An export cannot be narrowed to single paths: it holds everything that the data reaches from where it starts.',
} as const
