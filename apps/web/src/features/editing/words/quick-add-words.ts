/** What is said where a record is added in the course of editing another. */
export const quickAddWords = {
  title: (kind: string) => `Add: ${kind}`,
  add: (kind: string) => `Add this ${kind}`,
  savedTogether: 'It is saved together with what you are editing. Everything else about it can be answered later.',
  standsAlready: 'This may stand already:',
  use: 'Use it',
} as const
