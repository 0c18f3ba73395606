/** What the pickers say. */
export const pickerWords = {
  none: 'Nothing of that name.',
  found: (count: number) => (count === 1 ? '1 to choose from' : `${count} to choose from`),
  more: (count: number) => `${count} more: type to find them`,
  add: (name: string) => (name === '' ? 'Add a new one…' : `Add “${name}” as a new one…`),
  clear: (label: string) => `Clear ${label}`,
  remove: (name: string) => `Remove ${name}`,
  chosen: (label: string) => `Chosen: ${label}`,
  notChosen: (text: string) => `“${text}” is not chosen: choose one of the list.`,
} as const
