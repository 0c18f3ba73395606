/** The columns that a table of flows can show, in their order. */
export const flowColumnIds = [
  'organisation',
  'activity',
  'from',
  'to',
  'recipientKind',
  'carried',
  'subjectGroups',
  'trigger',
  'nature',
  'purposes',
  'basis',
  'gateway',
  'role',
  'form',
  'agreement',
  'country',
  'leavesUk',
  'standing',
  'certainty',
  'findings',
] as const

export type FlowColumnId = (typeof flowColumnIds)[number]

/** The columns shown until somebody chooses others. */
export const usualColumns: readonly FlowColumnId[] = [
  'from',
  'to',
  'carried',
  'trigger',
  'basis',
  'standing',
  'certainty',
  'findings',
]

/** The columns by which flows can be gathered under headings. */
export const flowGroupings = [
  'organisation',
  'activity',
  'to',
  'recipientKind',
  'basis',
  'country',
  'standing',
  'certainty',
] as const satisfies readonly FlowColumnId[]

export type FlowGrouping = (typeof flowGroupings)[number]

/** What stands at the head of each column. */
export const flowColumnHeadings: Record<FlowColumnId, string> = {
  organisation: 'Organisation',
  activity: 'Activity',
  from: 'From',
  to: 'To',
  recipientKind: 'Kind of recipient',
  carried: 'What goes',
  subjectGroups: 'Whose data',
  trigger: 'When',
  nature: 'How often it arises',
  purposes: 'Purpose',
  basis: 'Lawful basis',
  gateway: 'Power or gateway',
  role: 'Recipient’s role',
  form: 'Form',
  agreement: 'Agreement',
  country: 'Where',
  leavesUk: 'Leaves the UK',
  standing: 'Transfer stands',
  certainty: 'How it is known',
  findings: 'Findings',
}
