const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

/** What the export menu says. */
export const exportWords = {
  title: 'Export this',
  close: 'Close the export menu',
  format: 'Format',
  purposes: {
    picture: 'Pictures',
    'drawing-to-edit': 'Drawings and graphs to edit',
    spreadsheet: 'Spreadsheets',
    document: 'Documents',
    data: 'Data',
  },
  in: (flows: number, recipients: number) =>
    `In: ${counted(flows, 'flow', 'flows')} to ${counted(recipients, 'recipient', 'recipients')}.`,
  out: (flows: number, recipients: number) =>
    flows === 0
      ? 'Nothing of the register is left out.'
      : `Left out: ${counted(flows, 'flow', 'flows')}, and ${counted(recipients, 'recipient', 'recipients')} with nothing in it.`,
  empty: 'Nothing is in this scope, so there is nothing to export. Remove a filter.',
  as: 'For whom',
  audiences: { council: 'Council', resident: 'Resident' },
  residentHint: 'Public facts alone: what is internal is left out, so there may be less in it than counted here.',
  size: 'Paper',
  orientation: 'Orientation',
  orientations: { landscape: 'Landscape', portrait: 'Portrait' },
  ownTitle: 'Title (made from the scope where left blank)',
  needs: {
    'one-recipient': 'This is about one recipient: filter to one first.',
    'one-activity': 'This is about one activity: filter to one first.',
  },
  preview: 'Preview',
  previewAlt: 'Preview of the diagram of this scope. The table and the sentences of the explorer say the same.',
  drawing: 'Drawing the preview …',
  download: (format: string) => `Download: ${format}`,
  writing: 'Writing the file …',
  written: 'The file was written.',
  failed: 'The server could not be reached.',
  address: 'API address',
  command: 'Command',
  noCommand: 'The command line cannot narrow around a place or a lawful basis.',
  copy: (what: string) => `Copy: ${what}`,
  copied: 'Copied',
  notCopied: 'The browser did not let it be copied.',
  loading: 'Asking for the formats …',
} as const
