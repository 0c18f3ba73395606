import type { FlowFacts } from '../facts/flow-facts.ts'

/** A column of the table of flows: its heading, how wide it is in a spreadsheet (in characters), and what it holds. */
export interface FlowColumn {
  readonly heading: string
  readonly width: number
  readonly cell: (facts: FlowFacts) => string
}

/** The table of flows, the same as CSV and as a sheet: a row for each flow, numbered as on the picture. */
export const flowColumns: readonly FlowColumn[] = [
  { heading: 'No.', width: 6, cell: ({ number }) => String(number) },
  { heading: 'Flow', width: 32, cell: ({ name }) => name },
  { heading: 'From', width: 28, cell: ({ from }) => from },
  { heading: 'To', width: 28, cell: ({ to }) => to },
  { heading: 'Activity', width: 28, cell: ({ activityName }) => activityName },
  { heading: 'Controller', width: 28, cell: ({ controller }) => controller },
  { heading: 'Purposes', width: 36, cell: ({ purposes }) => purposes },
  { heading: 'When', width: 32, cell: ({ trigger }) => trigger },
  { heading: 'Nature', width: 16, cell: ({ nature }) => nature },
  { heading: 'Whose data', width: 28, cell: ({ subjectGroups }) => subjectGroups },
  { heading: 'What goes', width: 40, cell: ({ data }) => data },
  { heading: 'Form', width: 16, cell: ({ form }) => form },
  { heading: "Recipient's role", width: 18, cell: ({ role }) => role },
  { heading: 'Lawful basis of each party (Art 6)', width: 44, cell: ({ bases }) => bases.join('\n') },
  { heading: 'Special category condition (Art 9)', width: 36, cell: ({ article9 }) => article9 },
  { heading: 'Criminal offence authority (Art 10)', width: 36, cell: ({ article10 }) => article10 },
  { heading: 'Power or gateway', width: 36, cell: ({ gateway }) => gateway },
  { heading: 'Exemption relied on', width: 28, cell: ({ exemption }) => exemption },
  { heading: 'Agreement', width: 30, cell: ({ agreement }) => agreement },
  { heading: 'Method', width: 24, cell: ({ method }) => method },
  { heading: 'How often', width: 18, cell: ({ frequency }) => frequency },
  { heading: 'Leaves the UK', width: 14, cell: ({ leavesUk }) => leavesUk },
  { heading: 'Country', width: 20, cell: ({ country }) => country },
  { heading: 'Transfer mechanism', width: 28, cell: ({ mechanism }) => mechanism },
  { heading: 'Standing', width: 18, cell: ({ standing }) => standing },
  { heading: 'Why', width: 50, cell: ({ standingWhy }) => standingWhy },
  { heading: 'How firmly the source says it', width: 18, cell: ({ certainty }) => certainty },
  { heading: 'Where it comes from', width: 50, cell: ({ sources }) => sources.join('\n') },
  { heading: 'Record', width: 28, cell: ({ flow }) => flow.id },
]
