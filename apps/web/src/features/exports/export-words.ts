import type { ExportWish } from './compose-export.ts'

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

const leftOutCounts = (flows: number, recipients: number) =>
  `${counted(flows, 'flow', 'flows')}, and ${counted(recipients, 'recipient', 'recipients')} with nothing in it.`

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
  out: {
    council: (flows: number, recipients: number) =>
      flows === 0 ? 'Nothing of the register is left out.' : `Left out: ${leftOutCounts(flows, recipients)}`,
    resident: (flows: number, recipients: number) =>
      `Of what is public, ${flows === 0 ? 'nothing is left out.' : `left out: ${leftOutCounts(flows, recipients)}`}`,
  } satisfies Record<ExportWish['as'], unknown>,
  counting: 'Counting what is public …',
  empty: {
    council: 'Nothing is in this scope, so there is nothing to export. Remove a filter.',
    resident: 'Nothing of this scope is public, so there is nothing to export for a resident.',
  } satisfies Record<ExportWish['as'], string>,
  ofVersion: {
    council: (version: number) =>
      version === 0
        ? 'This is made from the register as it stood at the beginning, before any change.'
        : `This is made from the register as it stood after change ${version}.`,
    resident: () => 'Residents get what was last published, not the version that you see.',
  } satisfies Record<ExportWish['as'], unknown>,
  as: 'For whom',
  audiences: { council: 'Council', resident: 'Resident' },
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
  commandHint: 'Run it in the folder of Sharemap. Where the register is not kept in live/, put its place instead.',
  copy: (what: string) => `Copy: ${what}`,
  copied: 'Copied',
  notCopied: 'The browser did not let it be copied.',
  loading: 'Asking for the formats …',
} as const
