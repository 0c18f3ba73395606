import type { StorageTrouble } from './saved-view-store.ts'

/** What is said around the saved views. */
export const savedViewWords = {
  title: 'Saved views',
  where: 'They are kept in this browser alone: not on the server, and nobody else sees them.',
  none: 'None yet.',
  noneOnFront: 'None yet. Save one in the explorer, under its filters.',
  name: 'Name of this view',
  save: 'Save this view',
  replace: (name: string) => `Replace “${name}”`,
  taken: (name: string) => `There is a view called “${name}”. Choose another name, or replace it.`,
  nameFirst: 'Give the view a name first.',
  saved: (name: string) => `Saved “${name}”.`,
  rename: (name: string) => `Rename “${name}”`,
  newName: (name: string) => `New name for “${name}”`,
  keepName: 'Rename',
  cancel: 'Cancel',
  renameTaken: 'Another view has that name, or it is empty.',
  remove: (name: string) => `Delete “${name}”`,
  removed: (name: string) => `Deleted “${name}”.`,
  undo: 'Undo',
  exportAll: 'Export as a file',
  importFile: 'Import a file',
  imported: (added: number) => (added === 1 ? 'Added 1 view.' : `Added ${added} views.`),
  notAFile: 'That file holds no saved views of Sharemap.',
  fileName: 'sharemap-saved-views.json',
  trouble: {
    blocked:
      'This browser bars pages from keeping anything, so the views last only until you leave. Export them to keep them.',
    full: 'This browser has no room left to keep them, so the last change lasts only until you leave. Export them, or delete some.',
    unreadable: 'What this browser kept cannot be read. It is replaced when you save a view.',
  } satisfies Record<StorageTrouble, string>,
} as const
