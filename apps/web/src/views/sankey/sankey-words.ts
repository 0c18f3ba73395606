export const sankeyWords = {
  label: 'How much goes from kinds of data through activities to recipients',
  width:
    'A band’s width counts pairs of a flow and a data category: a flow that takes five categories is five wide. Solid: the source says which categories go. Hatched: it does not say, so all that the activity holds may go.',
  detail: 'Show',
  details: { kinds: 'Kinds', records: 'Every record' },
  undrawn: (count: number) =>
    `${count === 1 ? '1 flow is' : `${count} flows are`} not drawn: nothing that identifies anyone goes, or the activity lists no data.`,
  empty: 'No flow with a data category is left to draw. Take a filter away to see more.',
  band: (source: string, target: string, told: number, mayBeTold: number, flows: number) =>
    `${source} to ${target}: ${flows === 1 ? '1 flow' : `${flows} flows`}, ${told} told and ${mayBeTold} that may be told`,
  headings: { what: 'What', 'done-by': 'Done by', 'told-to': 'Told to' },
} as const
