import type { DescribedPath } from '@sharemap/graph'
import type { ShowChoice } from '../../search/explorer-search.ts'

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

/** What the trace bar says. */
export const traceWords = {
  title: 'Trace',
  from: 'From',
  to: 'To',
  anywhere: 'Wherever it goes',
  upTo: 'Wherever it comes from',
  direction: 'Direction',
  directions: { down: 'Where it goes', up: 'Where it comes from' },
  depth: 'How far',
  allHops: 'All hops',
  atMost: (count: number) => `At most ${counted(count, 'hop', 'hops')}`,
  swap: 'Turn round',
  end: 'End the trace',
  endShort: 'End',
  show: 'Show',
  showing: (ofPaths: boolean): Record<ShowChoice, string> => ({
    everything: 'With the rest',
    trace: ofPaths ? 'Only the paths' : 'Only the trace',
    path: 'Only this path',
  }),
  paths: (count: number, truncated: boolean) => `${counted(count, 'path', 'paths')}${truncated ? ' and more' : ''}`,
  organisations: (count: number) =>
    count === 0
      ? 'stays within one organisation'
      : `crosses ${counted(count, 'organisation’s boundary', 'organisations’ boundaries')}`,
  looked: (position: number) => `path ${position}`,
  border: ({ leavesUk, hops }: DescribedPath) => {
    if (leavesUk) return 'crosses the border'
    return hops.some((hop) => hop.leavesUk === 'not-stated')
      ? 'not stated whether it crosses the border'
      : 'stays in the UK'
  },
  route: (position: number, names: readonly string[]) =>
    `${position}: → ${names.join(' → ')} (${counted(names.length, 'hop', 'hops')})`,
  which: (position: number, count: number) => `Path ${position} of ${count}`,
  steps: (count: number) => `Its ${counted(count, 'step', 'steps')} in sentences`,
  hop: (hop: number) => `Hop ${hop}`,
  notThere: (names: string) =>
    `${names}: not drawn as at this date, so nothing is followed. Choose another record to follow data from.`,
  hidden: (names: string) => `${names}: not among what the filters leave, so nothing is followed.`,
  dropFilters: 'Drop all filters',
  crossesOrganisation: 'crosses to another organisation',
  leavesUk: { yes: 'leaves the UK', 'not-stated': 'not stated whether it leaves the UK', no: '' },
} as const

/** What the details offer, to follow data from what is chosen. */
export const traceActions = {
  down: 'Trace where it goes',
  up: 'Trace where it comes from',
  fromStart: (start: string) => `Paths here from ${start}`,
} as const
