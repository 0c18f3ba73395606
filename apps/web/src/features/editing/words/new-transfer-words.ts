/** What is said where a new transfer is begun. */
export const newTransferWords = {
  title: 'New transfer out of the UK',
  hint: 'A transfer is the leaving of one flow. Choose the flow, and answer there that it leaves the UK.',
  flow: 'Which flow leaves the UK',
} as const
