/** What the box in which people ask says. */
export const askWords = {
  title: 'Ask',
  close: 'Close',
  label: 'A name, an alias or a question',
  hint: 'Such as “NI number”, “who receives health” or “DWP”',
  offers: 'Offers',
  none: 'Nothing of that name. Try fewer letters, or another name for it.',
  count: (count: number) => (count === 1 ? '1 offer' : `${count} offers`),
  open: 'Open',
  question: 'Question',
  approval: (country: string) => `Approval of transfers to ${country}`,
  approvalAliases: 'adequacy decision regulations data bridge',
} as const
