/** What the buttons of a picture say. */
export const pictureWords = {
  tools: 'Tools of the picture',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show it whole',
  reset: 'Size for reading',
  legend: 'Legend',
  findings: 'Findings',
  exportPicture: 'Export the picture…',
  asTable: 'As a table',
  asSentences: 'As sentences',
  drawing: 'Drawing …',
} as const
