/** What is said where something is done with a whole record. */
export const actionWords = {
  title: 'Other things to do with this record',
  retire: 'Retire it',
  retireHint: 'It stays in the register and its history, and is no longer true from the day given.',
  retireFrom: 'No longer true from',
  retireWith: (count: number) =>
    count === 1
      ? 'Retire with it the record that ends with it.'
      : `Retire with it the ${count} records that end with it.`,
  retireWithHint: 'What comes from it or goes to it is shown nowhere once it is retired.',
  restore: 'Bring it back',
  restoreHint: 'It comes back as a draft, for review.',
  remove: 'Remove it',
  removeHint: 'Only for what was added by mistake, and only where nothing names it. The history keeps it.',
  merge: 'Merge it with another party',
  mergeHint:
    'One body is one party. All that named the other names this one, which takes over its names and evidence; the other is retired.',
  mergeWith: 'The other party, which becomes part of this one',
  why: 'Why? Optional: a few words for the history',
  preview: 'What will change',
  refused: 'It cannot be done:',
  records: (count: number) => (count === 1 ? '1 record changes' : `${count} records change`),

  answerFor: 'Answer for this finding',
  answerHint:
    'It stays in the list, with your name and reason, and speaks again on the day you give. It is saved when you save the form.',
  reason: 'Why it may stand for now',
  until: 'Until',
} as const
