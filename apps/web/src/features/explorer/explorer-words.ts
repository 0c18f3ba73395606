import type { ExplorerFilterField } from '../../search/explorer-filter.ts'
import type { ExplorerView, HopChoice } from '../../search/explorer-search.ts'
import type { FlowSummary } from './summarise-flows.ts'

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

/** What each facet is called. */
export const facetWords: Record<ExplorerFilterField, string> = {
  organisation: 'Organisation',
  activity: 'Activity',
  from: 'Told by',
  to: 'Recipient',
  recipientKind: 'Kind of recipient',
  category: 'Data category',
  categoryGroup: 'Kind of data',
  subjectGroup: 'Whose data',
  basis: 'Lawful basis',
  gateway: 'Power or gateway',
  sensitivity: 'Sensitivity',
  country: 'Country',
  leavesUk: 'Leaves the UK',
  standing: 'Transfer stands',
  certainty: 'How it is known',
  flow: 'Flow',
  severity: 'Findings',
  rule: 'What is found',
}

export const viewWords: Record<ExplorerView, string> = {
  flow: 'Flow',
  network: 'Network',
  matrix: 'Matrix',
  sankey: 'Sankey',
  world: 'World',
  table: 'Table',
  sentences: 'Sentences',
}

export const hopWords: Record<HopChoice, string> = { '1': 'One hop', '2': 'Two hops', all: 'All' }

/** What the explorer says. */
export const explorerWords = {
  title: 'Explore',
  views: 'View',
  filters: 'Filters',
  showFilters: (chosen: number) => (chosen === 0 ? 'Filters' : `Filters (${chosen})`),
  closeFilters: 'Close the filters',
  facetHint:
    'The numbers count flows and follow the other filters. A flow whose data nobody states counts under all that its sender may hold. Findings are those on the flow itself, its transfer and its agreement.',
  searchFacet: (facet: string) => `Search ${facet.toLowerCase()}`,
  showAll: (count: number) => `Show all ${count}`,
  showFewer: 'Show fewer',
  noneFound: 'None found',
  noFinding: 'Nothing found',
  chosen: (count: number) => `${count} chosen`,
  clearAll: 'Clear all',
  undo: 'Undo',
  undoHint: 'Undo the last change of the filters',
  chosenFilters: 'Chosen filters',
  dropFilter: (facet: string, value: string) => `Remove the filter ${facet}: ${value}`,

  summary: ({ flows, recipients, crossBorder, doNotStand, cannotTell, actNow }: FlowSummary): string[] => [
    counted(flows, 'flow', 'flows'),
    counted(recipients, 'recipient', 'recipients'),
    counted(crossBorder, 'crosses the border', 'cross the border'),
    ...(doNotStand === 0 ? [] : [counted(doNotStand, 'does not stand', 'do not stand')]),
    ...(cannotTell === 0 ? [] : [counted(cannotTell, 'cannot be judged', 'cannot be judged')]),
    ...(actNow === 0 ? [] : [counted(actNow, 'finding on them asks to act now', 'findings on them ask to act now')]),
  ],

  skipFilters: 'Skip the filters',

  findingsAwaited: 'Checking the register: these filters go by what is found.',
  findingsFailed: 'The check could not be loaded, so these filters can keep nothing. Load the page again.',

  picture: 'The picture',
  pictureLabel: (summary: string) =>
    `Picture of ${summary}. Walk it with the arrow keys; the table and the sentences hold the same flows.`,
  around: (name: string) => `Around ${name}`,
  hops: 'How far around',
  leaveFocus: 'Show everything again',
  focusHidden: (name: string) => `${name} is not among what the filters leave, so nothing is narrowed around it.`,
  detail: 'Draw',
  overview: 'Groups',
  records: 'Every record',
  openGroups: 'Open groups',
  close: (name: string) => `Close ${name}`,
  inside: (flows: number, group: string) =>
    flows === 1 ? `1 flow stays within ${group}.` : `${flows} flows stay within ${group}.`,
  notDrawn: (flows: number) =>
    flows === 1
      ? '1 flow is not between two bodies and is not drawn here; the table and the sentences have it.'
      : `${flows} flows are not between two bodies and are not drawn here; the table and the sentences have them.`,
  openGroup: (group: string) => `Open ${group}`,

  nothingFollowed: 'Nothing leads there',
  nothingFollowedHint:
    'No kind of data gets from the one to the other by what the register holds and the filters leave.',
  nothingToList: 'No flow among the steps',
  nothingToListHint:
    'The steps run from people to data, activities, systems or places. None of them is a flow, so there is nothing to list here; the picture shows them.',
  seePicture: 'See the picture',

  nothingTitle: 'No flow matches',
  nothing: 'These filters together exclude every flow:',
  nothingAround: (name: string) => `No flow touches ${name} within this distance.`,
  dropIt: (facet: string, flows: number) =>
    flows === 0 ? `Drop “${facet}” (still none)` : `Drop “${facet}” (${counted(flows, 'flow', 'flows')})`,
  dropAll: 'Drop all filters',
  emptyRegister: 'The register holds no flows as at this date.',
} as const
