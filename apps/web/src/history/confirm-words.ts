/** What is said where somebody sees what a change would do before it is done. */
export const confirmWords = {
  close: 'Close without changing anything',
  working: 'Working out what that would do …',
  would: 'This is what it would do. It is a new change; nothing is taken out of the history.',
  blocked: 'It cannot be done as things stand:',
  why: 'Why (optional; it stands in the history)',
  doing: 'Saving …',
} as const
